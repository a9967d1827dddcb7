/**
 * Fear and arms: threat perceptions, the arms race, defence shares, who carries the effort and what it costs.
 *
 * Negligible: a tenth of a percentage point of perceived yearly risk, a twentieth of a point of growth, a hundredth of a
 * per cent of GDP (a tenth of what yearly figures are revised by), a fifth of a point of effort and one billion dollars.
 */
import { aux, fixed, metric } from "../../engine/language.ts";
import { Ally } from "../axes.ts";
import { cumulativeTotalCostNext } from "../allied-cost.ts";
import { cumulativeUsCostNext } from "../cost.ts";
import { defenceShareNext } from "../m01-burden-sharing/equations.ts";
import { armsRace } from "../m07-threat-perception/arms-race.ts";
import { coalitionCapability, usTerm } from "../m07-threat-perception/capability.ts";
import { chineseShareNext } from "../m07-threat-perception/china-budget.ts";
import { chinaThreat, threat } from "../m07-threat-perception/threat.ts";

export const oneYear = fixed(1, {
  unit: "year",
  spec: "22 Y14",
  doc: "The year over which the arms race's growth is expressed in per cent",
  grade: "A",
  because: "a definition",
});

export const threatSeenByAlly = aux({
  unit: "pp",
  over: Ally,
  spec: "22 Y13",
  doc: "Yearly chance of a serious armed dispute with China as the ally sees it",
  needs: { threat },
  value: (n) => n.threat,
});

export const armsRaceInYear = aux({
  unit: "pp",
  spec: "22 Y14",
  doc: "How much faster than their economies the rivals' military spending grows in a year",
  needs: { armsRace, oneYear },
  value: (n, { percentagePoints }) => percentagePoints(n.armsRace * n.oneYear),
});

export const chineseSharePoints = aux({
  unit: "pp",
  spec: "22 Y15",
  doc: "Chinese defence spending in per cent of GDP",
  needs: { chineseShareNext },
  value: (n, { percentagePoints }) => percentagePoints(n.chineseShareNext),
});

export const allySharePoints = aux({
  unit: "pp",
  over: Ally,
  spec: "22 Y16",
  doc: "The ally's defence spending in per cent of its GDP",
  needs: { defenceShareNext },
  value: (n, { percentagePoints }) => percentagePoints(n.defenceShareNext),
});

export const alliedEffortPoints = aux({
  unit: "pp",
  spec: "22 Y17",
  doc: "Share of the coalition's Indo-Pacific capability that is not American",
  needs: { usTerm, coalitionCapability },
  value: (n, { percentagePoints }) => percentagePoints(1 - n.usTerm / n.coalitionCapability),
});

export const chinaThreatPerception = metric(chinaThreat, {
  id: "Y12",
  spec: "22 Y12",
  doc: "Yearly chance of a serious armed dispute as Beijing sees it; a war leaves it at its last value, so that quarters lost do not count as calm",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.1,
});

export const allyThreatPerception = metric(threatSeenByAlly, {
  id: "Y13",
  spec: "22 Y13",
  doc: "Yearly chance of a serious armed dispute with China as Tokyo and Manila see it; a war leaves it at its last value",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.1,
});

export const armsRaceIndex = metric(armsRaceInYear, {
  id: "Y14",
  spec: "22 Y14",
  doc: "Arms race: mean growth of Chinese, Japanese, Philippine and American spending in the region beyond growth of GDP, per cent a year; the last value before a war stands for the quarters lost to it",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.05,
});

export const chineseDefenceShare = metric(chineseSharePoints, {
  id: "Y15",
  spec: "22 Y15",
  doc: "Chinese defence spending in per cent of GDP; a war leaves it at its last value, for war budgets are not modelled",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.01,
});

export const allyDefenceShare = metric(allySharePoints, {
  id: "Y16",
  spec: "22 Y16",
  doc: "Japanese and Philippine defence spending in per cent of GDP; a war leaves it at its last value, for war budgets are not modelled",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "neither",
  closing: "last",
  negligible: 0.01,
});

export const allyEffortShare = metric(alliedEffortPoints, {
  id: "Y17",
  spec: "22 Y17",
  doc: "Share of the coalition's effort in the Indo-Pacific that allies and partners carry, in per cent; a war leaves it at its last value",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "neither",
  closing: "last",
  negligible: 0.2,
});

export const usCost = metric(cumulativeUsCostNext, {
  id: "Y18",
  spec: "22 Y18",
  doc: "What the policy costs the United States over the present course by the end of 2035, in bnUSD; runs lost to a war are left out, so that a policy does not look cheap because war cut its costs short",
  window: ["2026Q3", "2035Q4"],
  reducer: "last",
  better: "lower",
  closing: "excluded",
  negligible: 1,
});

export const totalCost = metric(cumulativeTotalCostNext, {
  id: "Y18.total",
  spec: "22 Y18",
  doc: "What the policy costs the United States and its allies together over the present course by the end of 2035, in bnUSD, spending targets as such not counted; runs lost to a war are left out, as for the United States alone",
  window: ["2026Q3", "2035Q4"],
  reducer: "last",
  better: "lower",
  closing: "excluded",
  negligible: 1,
});
