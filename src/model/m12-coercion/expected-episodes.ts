/**
 * Episodes as an expectation (specification 12.2).
 *
 * Whether a country is coerced is carried as a chance, in two stages of equal mean length, which together last a time
 * distributed as Gamma of shape two. Episodes that are known, or that China imposes after a seizure or a quarantine, enter
 * with weight one. Until 2026Q3 the record says whether an episode goes on, and the stages are what it leaves likely.
 */
import { aux, next } from "../../engine/language.ts";
import { CoercionTarget } from "../axes.ts";
import { historyGate } from "../m19-shocks/equations.ts";
import { coercionRecord, coercionStartRecord } from "../m19-shocks/records.ts";
import { firstStage, secondStage } from "../state/coercion.ts";
import { forceShock } from "../state/force.ts";
import { coercionHazard } from "./hazard.ts";
import { episodeLength, partyToConflict } from "./parameters.ts";

/** The quarter in which an episode starts always counts, half a quarter more than it lasts on average. */
export const timeAfterStart = aux({
  unit: "quarter",
  spec: "12.2",
  doc: "Mean time an episode lasts beyond the middle of the quarter in which it starts",
  needs: { episodeLength },
  value: (n, { step }) => n.episodeLength - step / 2,
});
export const stagesPassed = aux({
  unit: "1",
  spec: "12.2",
  doc: "Mean number of stages, of two, that pass in a quarter",
  needs: { timeAfterStart },
  value: (n, { step }) => (2 * step) / n.timeAfterStart,
});
export const stageKept = aux({
  unit: "1",
  spec: "12.2",
  doc: "Chance that a stage lasts through the quarter",
  needs: { stagesPassed },
  value: (n, { exp }) => exp(-n.stagesPassed),
});

export const firstStageKept = aux({
  unit: "1",
  over: CoercionTarget,
  spec: "12.2",
  doc: "Chance of an older episode still in its first stage",
  needs: { firstStage, stageKept },
  value: (n) => n.stageKept * n.firstStage,
});
export const secondStageKept = aux({
  unit: "1",
  over: CoercionTarget,
  spec: "12.2",
  doc: "Chance of an older episode now in its second stage",
  needs: { firstStage, secondStage, stageKept, stagesPassed },
  value: (n) => n.stageKept * (n.secondStage + n.stagesPassed * n.firstStage),
});

export const coercionImposed = aux({
  unit: "1",
  over: CoercionTarget,
  spec: "9.5",
  doc: "1 in the quarter after China seized an island or imposed a quarantine, for those who take part",
  needs: { forceShock, partyToConflict },
  value: (n) => n.forceShock * n.partyToConflict,
});
export const expectedStarts = aux({
  unit: "1",
  over: CoercionTarget,
  spec: "12.1",
  doc: "Chance that an episode starts this quarter because Beijing chooses one: none before 2026Q3 and none while one is on",
  needs: { historyGate, coercionImposed, coercionHazard, firstStageKept, secondStageKept },
  value: (n) =>
    n.historyGate * (1 - n.coercionImposed) * n.coercionHazard * (1 - n.firstStageKept - n.secondStageKept),
});
export const freshEpisode = aux({
  unit: "1",
  over: CoercionTarget,
  spec: "12.2",
  doc: "Chance that an episode is in its first quarter: chosen, imposed, or known",
  needs: { historyGate, expectedStarts, coercionImposed, coercionStartRecord },
  value: (n) => (n.historyGate > 0 ? n.expectedStarts + n.coercionImposed : n.coercionStartRecord),
});

/** An imposed episode begins anew; a known one goes on for certain, so its stages are scaled up to add to one. */
export const olderWeight = aux({
  unit: "1",
  over: CoercionTarget,
  spec: "12.2",
  doc: "Weight with which older episodes are carried on",
  needs: { historyGate, coercionImposed, coercionRecord, freshEpisode, firstStageKept, secondStageKept },
  value: (n) => {
    const kept = n.firstStageKept + n.secondStageKept;
    const known = n.coercionRecord > n.freshEpisode && kept > 0 ? 1 / kept : 0;
    return n.historyGate > 0 ? 1 - n.coercionImposed : known;
  },
});
export const firstStageNext = next(firstStage, {
  spec: "12.2",
  needs: { olderWeight, firstStageKept, freshEpisode },
  value: (n) => n.olderWeight * n.firstStageKept + n.freshEpisode,
});
export const secondStageNext = next(secondStage, {
  spec: "12.2",
  needs: { olderWeight, secondStageKept },
  value: (n) => n.olderWeight * n.secondStageKept,
});
