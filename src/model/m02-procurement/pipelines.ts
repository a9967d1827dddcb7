/** Production in three stages: what is started today is delivered, on average, a build time later (Erlang-3). */
import { aux, next } from "../../engine/language.ts";
import { IndexLine, MissileLine } from "../axes.ts";
import { homelandDefenceSpending } from "../levers/index.ts";
import { historyGate } from "../m19-shocks/equations.ts";
import {
  homelandStage1,
  homelandStage2,
  homelandStage3,
  indexStage1,
  indexStage2,
  indexStage3,
  missileStage1,
  missileStage2,
  missileStage3,
} from "../state/munitions.ts";
import { indexFlowAtRest, indexStarts, missileFlowAtRest } from "./orders.ts";
import { homelandBuildTime, indexBuildTime, missileBuildTime, threeStages } from "./order-parameters.ts";
import { missileStarts } from "./philippine-supply.ts";

export const missileStageRate = aux({
  unit: "1/quarter",
  over: MissileLine,
  symbol: "3/tau",
  spec: "2.2",
  needs: { missileBuildTime, threeStages },
  value: (n) => n.threeStages / n.missileBuildTime,
  doc: "Share of a stage that moves on in a quarter",
});

export const missileStageAtRest = aux({
  unit: "missile",
  over: MissileLine,
  spec: "M02",
  needs: { missileFlowAtRest, missileStageRate },
  value: (n) => n.missileFlowAtRest / n.missileStageRate,
  doc: "What a stage holds at rest; production before 2026Q3 is held there",
});

export const missileStage1Next = next(missileStage1, {
  spec: "2.2",
  needs: { historyGate, stage: missileStage1, missileStageRate, missileStarts },
  value: (n, { step }) => n.stage + n.historyGate * (n.missileStarts - n.missileStageRate * n.stage) * step,
  start: { needs: { missileStageAtRest }, value: (n) => n.missileStageAtRest },
});

export const missileStage2Next = next(missileStage2, {
  spec: "2.2",
  needs: { historyGate, before: missileStage1, stage: missileStage2, missileStageRate },
  value: (n, { step }) => n.stage + n.historyGate * n.missileStageRate * (n.before - n.stage) * step,
  start: { needs: { missileStageAtRest }, value: (n) => n.missileStageAtRest },
});

export const missileStage3Next = next(missileStage3, {
  spec: "2.2",
  needs: { historyGate, before: missileStage2, stage: missileStage3, missileStageRate },
  value: (n, { step }) => n.stage + n.historyGate * n.missileStageRate * (n.before - n.stage) * step,
  start: { needs: { missileStageAtRest }, value: (n) => n.missileStageAtRest },
});

export const missileDeliveries = aux({
  unit: "missile/quarter",
  over: MissileLine,
  symbol: "del",
  spec: "2.2",
  needs: { stage: missileStage3, missileStageRate },
  value: (n) => n.missileStageRate * n.stage,
  doc: "Anti-ship missiles delivered this quarter",
});

export const indexStageRate = aux({
  unit: "1/quarter",
  over: IndexLine,
  symbol: "3/tau",
  spec: "2.2",
  needs: { indexBuildTime, threeStages },
  value: (n) => n.threeStages / n.indexBuildTime,
  doc: "Share of a stage that moves on in a quarter",
});

export const indexStageAtRest = aux({
  unit: "1",
  over: IndexLine,
  spec: "M02",
  needs: { indexFlowAtRest, indexStageRate },
  value: (n) => n.indexFlowAtRest / n.indexStageRate,
  doc: "What a stage holds at rest; production before 2026Q3 is held there",
});

export const indexStage1Next = next(indexStage1, {
  spec: "2.2",
  needs: { historyGate, stage: indexStage1, indexStageRate, indexStarts },
  value: (n, { step }) => n.stage + n.historyGate * (n.indexStarts - n.indexStageRate * n.stage) * step,
  start: { needs: { indexStageAtRest }, value: (n) => n.indexStageAtRest },
});

export const indexStage2Next = next(indexStage2, {
  spec: "2.2",
  needs: { historyGate, before: indexStage1, stage: indexStage2, indexStageRate },
  value: (n, { step }) => n.stage + n.historyGate * n.indexStageRate * (n.before - n.stage) * step,
  start: { needs: { indexStageAtRest }, value: (n) => n.indexStageAtRest },
});

export const indexStage3Next = next(indexStage3, {
  spec: "2.2",
  needs: { historyGate, before: indexStage2, stage: indexStage3, indexStageRate },
  value: (n, { step }) => n.stage + n.historyGate * n.indexStageRate * (n.before - n.stage) * step,
  start: { needs: { indexStageAtRest }, value: (n) => n.indexStageAtRest },
});

export const indexDeliveries = aux({
  unit: "1/quarter",
  over: IndexLine,
  symbol: "del",
  spec: "2.2",
  needs: { stage: indexStage3, indexStageRate },
  value: (n) => n.indexStageRate * n.stage,
  doc: "Interceptors and counterstrike delivered this quarter",
});

export const homelandStageRate = aux({
  unit: "1/quarter",
  symbol: "3/tau",
  spec: "17.3",
  needs: { homelandBuildTime, threeStages },
  value: (n) => n.threeStages / n.homelandBuildTime,
  doc: "Share of a stage that moves on in a quarter",
});

export const homelandStage1Next = next(homelandStage1, {
  spec: "17.3",
  needs: { homelandDefenceSpending, homelandStageRate, stage: homelandStage1 },
  value: (n, { perQuarter, step }) =>
    n.stage + (perQuarter(n.homelandDefenceSpending) - n.homelandStageRate * n.stage) * step,
});

export const homelandStage2Next = next(homelandStage2, {
  spec: "17.3",
  needs: { before: homelandStage1, homelandStageRate, stage: homelandStage2 },
  value: (n, { step }) => n.stage + n.homelandStageRate * (n.before - n.stage) * step,
});

export const homelandStage3Next = next(homelandStage3, {
  spec: "17.3",
  needs: { before: homelandStage2, homelandStageRate, stage: homelandStage3 },
  value: (n, { step }) => n.stage + n.homelandStageRate * (n.before - n.stage) * step,
});

export const homelandDeliveries = aux({
  unit: "bnUSD/quarter",
  symbol: "del_GD",
  spec: "17.3",
  needs: { homelandStageRate, stage: homelandStage3 },
  value: (n) => n.homelandStageRate * n.stage,
  doc: "Homeland missile defence delivered this quarter",
});
