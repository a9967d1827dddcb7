/** What comes from outside: output, the yen, wars, dated events, Chinese arsenals. */
import { assembled, aux, draw, next, series } from "../../engine/language.ts";
import { Ally, Economy, Japan, Perceiver, Philippines, Region } from "../axes.ts";
import { gdpBefore, growthDeparture, yenDeparture } from "../state/spending.ts";
import {
  chineseOpportunityLast,
  europeWarBefore,
  koreaCrisisBefore,
  middleEastWarBefore,
} from "../state/theatres.ts";
import {
  equalDemand,
  europeWarHazard,
  europeWarLength,
  growthPersistence,
  growthSlowdown,
  growthSpread,
  inEurope,
  inMiddleEast,
  koreaCrisisHazard,
  koreaCrisisLength,
  middleEastWarHazard,
  middleEastWarLength,
  missileGrowth,
  missileGrowthStart,
  pesoPlanningRate,
  planningRate,
  senkakuShock,
  slowdownTime,
  trendGrowth,
  ukraineShock,
  theatreLink,
  warDemand,
  yenLongRunRate,
  yenReturnTime,
  yenSpread,
} from "./parameters.ts";
import {
  demandRecord,
  missileRecord,
  pesoRecord,
  senkakuPurchase,
  ukraineInvasion,
  yenRecord,
} from "./records.ts";

export const historyGate = series({
  unit: "1",
  spec: "0.5",
  grade: "C",
  because: "Years before 2026Q3 are known; packages start there",
  doc: "0 in the years that are known, 1 from 2026Q3",
  between: "step",
  points: [
    ["2012Q1", 0],
    ["2026Q3", 1],
  ],
});

export const growthShock = draw({
  unit: "1/year",
  over: Economy,
  spec: "M19",
  each: "quarter",
  needs: { growthSpread, growthPersistence },
  value: ({ growthSpread, growthPersistence }, { normal, sqrt }) =>
    normal(0, growthSpread * sqrt(1 - growthPersistence * growthPersistence)),
  doc: "Surprise in growth this quarter, of the size that keeps the long-run spread",
});

export const growthDepartureNext = next(growthDeparture, {
  spec: "M19",
  needs: { growthDeparture, growthPersistence, growthShock },
  value: (n) => n.growthPersistence * n.growthDeparture + n.growthShock,
});

export const gdpGrowth = aux({
  unit: "1/year",
  over: Economy,
  spec: "M19",
  needs: { trendGrowth, growthSlowdown, slowdownTime, growthDepartureNext },
  value: (n, { elapsed, max }) =>
    n.trendGrowth + n.growthSlowdown * max(0, 1 - elapsed / n.slowdownTime) + n.growthDepartureNext,
  doc: "Yearly growth of real output, as a logarithm",
});

export const gdp = next(gdpBefore, {
  symbol: "GDP_i",
  spec: "M19",
  needs: { gdpBefore, gdpGrowth },
  value: (n, { exp, perQuarter, step }) => n.gdpBefore * exp(perQuarter(n.gdpGrowth) * step),
  doc: "Gross domestic product this quarter, at a yearly rate in 2022 dollars",
});

export const yenShock = draw({
  unit: "1",
  spec: "M19",
  each: "quarter",
  needs: { yenSpread },
  value: (n, { normal }) => normal(0, n.yenSpread),
  doc: "Surprise in the logarithm of the yen rate this quarter",
});

export const yenDepartureNext = next(yenDeparture, {
  spec: "M19",
  needs: { yenDeparture, historyGate, yenLongRunRate, yenRecord, yenReturnTime, yenShock },
  value: (n, { ln, step }) => {
    const gap = ln(n.yenLongRunRate / n.yenRecord) - n.yenDeparture;
    return n.historyGate > 0 ? n.yenDeparture + (gap * step) / n.yenReturnTime + n.yenShock : 0;
  },
});

export const yenRate = aux({
  unit: "JPY/USD",
  symbol: "e",
  spec: "M19",
  needs: { yenRecord, yenDepartureNext },
  value: (n, { exp }) => n.yenRecord * exp(n.yenDepartureNext),
  doc: "Yen per dollar: observed to mid 2026, then a random walk that returns slowly to a long-run rate",
});

export const yenIndex = aux({
  unit: "1",
  over: Japan,
  spec: "1.5",
  needs: { planningRate, yenRate },
  value: (n) => n.planningRate / n.yenRate,
  doc: "Value of the yen against the rate on which Japan's plan rested",
});

export const pesoIndex = aux({
  unit: "1",
  over: Philippines,
  spec: "1.5",
  needs: { pesoPlanningRate, pesoRecord },
  value: (n) => n.pesoPlanningRate / n.pesoRecord,
  doc: "Value of the peso against the rate on which Philippine plans rest; held after the last observed year",
});

export const currencyIndex = assembled({
  unit: "1",
  over: Ally,
  symbol: "eRef/e",
  spec: "1.5",
  parts: [yenIndex, pesoIndex],
  doc: "Value of the ally's currency against its planning rate; below 1 imports cost more than planned",
});

/** A hazard that rises by rho sqrt(h (1 - h)) for each standard deviation of opportunity correlates with it by rho. */
export const europeWarChance = aux({
  unit: "1",
  spec: "M03",
  needs: { chineseOpportunityLast, europeWarHazard, theatreLink },
  value: (n, { clip, sqrt }) =>
    clip(
      n.europeWarHazard +
        n.theatreLink * sqrt(n.europeWarHazard * (1 - n.europeWarHazard)) * n.chineseOpportunityLast,
      0,
      1,
    ),
  doc: "Chance that another war begins in Europe this quarter, higher when Beijing sees its chance if theatres are linked",
});

export const europeWarTurn = draw({
  unit: "1",
  spec: "M19",
  each: "quarter",
  needs: { war: europeWarBefore, europeWarChance, europeWarLength, historyGate },
  value: (n, { bernoulli }) =>
    bernoulli(n.historyGate * (n.war > 0 ? 1 / n.europeWarLength : n.europeWarChance)),
  doc: "1 when a later war in Europe begins or, if one is on, ends this quarter",
});

export const europeWar = next(europeWarBefore, {
  spec: "M19",
  needs: { war: europeWarBefore, turn: europeWarTurn },
  value: (n) => (n.turn > 0 ? 1 - n.war : n.war),
  doc: "1 while a European war that began after 2026Q3 goes on",
});

export const middleEastWarTurn = draw({
  unit: "1",
  spec: "M19",
  each: "quarter",
  needs: { war: middleEastWarBefore, middleEastWarHazard, middleEastWarLength, historyGate },
  value: (n, { bernoulli }) =>
    bernoulli(n.historyGate * (n.war > 0 ? 1 / n.middleEastWarLength : n.middleEastWarHazard)),
  doc: "1 when a later war in the Middle East begins or, if one is on, ends this quarter",
});

export const middleEastWar = next(middleEastWarBefore, {
  spec: "M19",
  needs: { war: middleEastWarBefore, turn: middleEastWarTurn },
  value: (n) => (n.turn > 0 ? 1 - n.war : n.war),
  doc: "1 while a Middle East war that began after 2026Q3 goes on",
});

export const koreaCrisisTurn = draw({
  unit: "1",
  spec: "M19",
  each: "quarter",
  needs: { crisis: koreaCrisisBefore, koreaCrisisHazard, koreaCrisisLength, historyGate },
  value: (n, { bernoulli }) =>
    bernoulli(n.historyGate * (n.crisis > 0 ? 1 / n.koreaCrisisLength : n.koreaCrisisHazard)),
  doc: "1 when a crisis in Korea begins or, if one is on, ends this quarter",
});

export const koreaCrisis = next(koreaCrisisBefore, {
  spec: "M19",
  needs: { crisis: koreaCrisisBefore, turn: koreaCrisisTurn },
  value: (n) => (n.turn > 0 ? 1 - n.crisis : n.crisis),
  doc: "1 while a crisis in Korea that ties down United States forces goes on",
});

export const warsElsewhere = aux({
  unit: "1",
  symbol: "nWar",
  spec: "3.3",
  needs: { europeWar, koreaCrisis, middleEastWar },
  value: (n) => n.europeWar + n.koreaCrisis + n.middleEastWar,
  doc: "Wars and crises after 2026Q3, other than over Taiwan, that tie down United States forces: Europe, Middle East, Korea",
});

export const koreaCrisisDemand = aux({
  unit: "1",
  spec: "M19",
  needs: { koreaCrisis, warDemand },
  value: (n) => n.warDemand * n.koreaCrisis,
  doc: "Demand for United States forces that a crisis in Korea adds; they stay in the Indo-Pacific but are not free",
});

export const laterWarDemand = aux({
  unit: "1",
  over: Region,
  spec: "3.6",
  needs: { europe: europeWar, middleEast: middleEastWar, inEurope, inMiddleEast, warDemand },
  value: (n) => n.warDemand * (n.inEurope * n.europe + n.inMiddleEast * n.middleEast),
  doc: "Demand for United States forces that wars after 2026Q3 add in each theatre",
});

export const regionDemand = aux({
  unit: "1",
  over: Region,
  symbol: "D_k",
  spec: "3.6",
  needs: { equalDemand, demandRecord, laterWarDemand },
  value: (n) => n.equalDemand + n.demandRecord + n.laterWarDemand,
  doc: "Demand of each theatre for United States forces, before allies substitute for them; adds up to 1 in 2012",
});

export const beliefShock = aux({
  unit: "1",
  over: Perceiver,
  spec: "M19",
  needs: { senkakuPurchase, senkakuShock, ukraineInvasion, ukraineShock },
  value: (n) => n.senkakuPurchase * n.senkakuShock + n.ukraineInvasion * n.ukraineShock,
  doc: "Jump of the logit belief that China is aggressive, from dated events",
});

export const taiwanVisit = series({
  unit: "1",
  symbol: "Visits",
  spec: "0.9",
  grade: "B",
  sources: ["SPEC", "MEM"],
  doc: "1 in 2022Q3, when the Speaker of the House of Representatives visited Taipei",
  between: "step",
  points: [
    ["2012Q1", 0],
    ["2022Q3", 1],
    ["2022Q4", 0],
  ],
});

export const chineseMissiles = aux({
  unit: "missile",
  symbol: "Missiles_CN",
  spec: "0.10",
  needs: { missileRecord, missileGrowth, missileGrowthStart },
  value: (n, { elapsed, exp, max, perQuarter }) =>
    n.missileRecord * exp(perQuarter(n.missileGrowth) * max(0, elapsed - n.missileGrowthStart)),
  doc: "China's medium-range ballistic missiles",
});

export const chineseWarheads = series({
  unit: "1",
  symbol: "War",
  spec: "17.1",
  grade: "B",
  sources: [
    "nuclear-warheads-CN-2012",
    "nuclear-warheads-alternative-CN-2020",
    "nuclear-warheads-CN-2024",
    "nuclear-warheads-CN-2030",
  ],
  because: "counts and a projection, held after 2030; for 2020 the ledger has both 350 and 200",
  doc: "China's nuclear warheads, a count",
  points: [
    ["2012Q1", 250],
    ["2020Q1", 350],
    ["2024Q1", 600],
    ["2030Q1", 1000],
  ],
});
