/**
 * Commitment to the coalition (specification 13.2).
 *
 * The model carries the chance of each level and never a drawn level, so expected levels are exact given alignment. In the
 * term for free riding the others count with their expected levels.
 */
import { along, aux, next, product, sum } from "../../engine/language.ts";
import { Aligner, FormerLevel, Level, Neighbour } from "../axes.ts";
import { freeRidingLens } from "../lenses.ts";
import { minilaterals } from "../levers/index.ts";
import { historyGate } from "../m19-shocks/equations.ts";
import { alignment, commitmentShare, unrisenShare } from "../state/coalition.ts";
import { otherAligners } from "./alignment-parameters.ts";
import {
  commitmentDownRate,
  commitmentIn2012,
  commitmentInertia,
  commitmentThreshold,
  commitmentUpRate,
  freeRidingOnCommitment,
  levelRank,
  minilateralFloor,
  treatyRank,
} from "./commitment-parameters.ts";

export const commitmentLevel = sum({
  unit: "1",
  over: Aligner,
  across: Level,
  spec: "13.2",
  symbol: "lv_i",
  doc: "Expected commitment to the coalition: 0 hedges, 1 access and exercises, 2 institutions, 3 treaty",
  needs: { commitmentShare, levelRank },
  value: (n) => n.levelRank * n.commitmentShare,
});
export const commitmentSum = sum({
  unit: "1",
  across: Aligner,
  spec: "13.2",
  symbol: "sum lv_j",
  doc: "Sum of expected commitment over all states",
  needs: { commitmentLevel },
  value: (n) => n.commitmentLevel,
});

// 13.2 Hazards of a step up and a step down.

export const leftToBalance = aux({
  unit: "1",
  over: Aligner,
  spec: "13.2",
  symbol: "clip(1-M.free*fr*mean lv_j/3,0,1)",
  doc: "What is left of a state's urge to commit when it can count on the commitment of others",
  needs: {
    freeRidingLens,
    freeRidingOnCommitment,
    commitmentSum,
    commitmentLevel,
    otherAligners,
    treatyRank,
  },
  value: (n, { clip }) => {
    const others = (n.commitmentSum - n.commitmentLevel) / n.otherAligners;
    return clip(1 - (n.freeRidingLens * n.freeRidingOnCommitment * others) / n.treatyRank, 0, 1);
  },
});
export const riseHazard = aux({
  unit: "1",
  over: [Aligner, Level],
  spec: "13.2",
  doc: "Probability this quarter of rising from the level to the next",
  needs: {
    commitmentUpRate,
    alignment,
    commitmentThreshold,
    leftToBalance,
    minilateralFloor,
    minilaterals,
  },
  value: (n, { max }) =>
    n.commitmentUpRate *
    max(0, n.alignment - n.commitmentThreshold) *
    n.leftToBalance *
    (n.minilateralFloor + n.minilaterals),
});
export const thresholdBelow = sum({
  unit: "1",
  over: Level,
  across: FormerLevel,
  spec: "13.2",
  symbol: "c_{lv-1}",
  doc: "Alignment that led to the level from the one below",
  needs: {
    threshold: along(commitmentThreshold, Level, FormerLevel),
    lower: along(levelRank, Level, FormerLevel),
    levelRank,
  },
  value: (n) => n.threshold,
  where: (n) => n.lower + 1 === n.levelRank,
});
export const fallHazard = aux({
  unit: "1",
  over: [Aligner, Level],
  spec: "13.2",
  doc: "Probability this quarter of falling from the level to the one below",
  needs: { commitmentDownRate, thresholdBelow, commitmentInertia, alignment },
  value: (n, { max }) => n.commitmentDownRate * max(0, n.thresholdBelow - n.commitmentInertia - n.alignment),
});

// 13.2 Levels.

export const arrivals = sum({
  unit: "1",
  over: [Aligner, Level],
  across: FormerLevel,
  spec: "13.2",
  doc: "Chance that the state comes to the level this quarter from the one below or above",
  needs: {
    share: along(commitmentShare, Level, FormerLevel),
    rise: along(riseHazard, Level, FormerLevel),
    fall: along(fallHazard, Level, FormerLevel),
    formerRank: along(levelRank, Level, FormerLevel),
    levelRank,
  },
  value: (n) => n.share * (n.formerRank < n.levelRank ? n.rise : n.fall),
  where: (n) => n.formerRank + 1 === n.levelRank || n.levelRank + 1 === n.formerRank,
});
export const commitmentShareNext = next(commitmentShare, {
  spec: "13.2",
  needs: { commitmentShare, riseHazard, fallHazard, arrivals },
  value: (n) => n.commitmentShare * (1 - n.riseHazard - n.fallHazard) + n.arrivals,
  start: {
    needs: { commitmentIn2012, levelRank },
    value: (n) => (n.commitmentIn2012 === n.levelRank ? 1 : 0),
  },
});

// Y35 The same chances without those who have risen since the packages started.

export const unrisenArrivals = sum({
  unit: "1",
  over: [Neighbour, Level],
  across: FormerLevel,
  spec: "22 Y35",
  doc: "Chance that a state that has not risen yet comes to the level from the one above",
  needs: {
    share: along(unrisenShare, Level, FormerLevel),
    fall: along(fallHazard, Level, FormerLevel),
    formerRank: along(levelRank, Level, FormerLevel),
    levelRank,
  },
  value: (n) => n.share * n.fall,
  where: (n) => n.levelRank + 1 === n.formerRank,
});
export const unrisenShareNext = next(unrisenShare, {
  spec: "22 Y35",
  needs: { unrisenShare, riseHazard, fallHazard, unrisenArrivals, historyGate, commitmentShareNext },
  value: (n) =>
    n.historyGate > 0
      ? n.unrisenShare * (1 - n.riseHazard - n.fallHazard) + n.unrisenArrivals
      : n.commitmentShareNext,
  start: {
    needs: { commitmentIn2012, levelRank },
    value: (n) => (n.commitmentIn2012 === n.levelRank ? 1 : 0),
  },
});
export const unrisen = sum({
  unit: "1",
  over: Neighbour,
  across: Level,
  spec: "22 Y35",
  doc: "Chance that the state has not risen since the packages started",
  needs: { unrisenShare },
  value: (n) => n.unrisenShare,
});
export const firstRiseSurvival = product({
  unit: "1",
  across: Neighbour,
  spec: "22 Y35",
  doc: "Chance that no neighbour has raised its commitment since the packages started, at the start of the quarter",
  needs: { unrisen },
  value: (n) => n.unrisen,
});
