/** Ranges of output growth, the yen, wars and dated shocks (specification M19, 0.10). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { Economy, Perceiver, Region } from "../axes.ts";

export const output2012 = fixed(
  { US: 20755, JP: 3937, PH: 237, CN: 10500, TW: 552, KR: 1400, AU: 1360, IN: 1850, VN: 229 },
  {
    unit: "bnUSD/year",
    over: Economy,
    spec: "0.10",
    grade: "B",
    sources: ["SPEC", "WEO2510"],
    because:
      "2022 dollars; Taiwan is not in the specification and is taken from its 2022 output and real growth of 2013-22",
    doc: "Gross domestic product in 2012",
  },
);

export const trendGrowth = parameter({
  unit: "1/year",
  over: Economy,
  spec: "M19",
  range: {
    US: [0.018, 0.023, 0.028],
    JP: [0.003, 0.008, 0.013],
    PH: [0.045, 0.055, 0.065],
    CN: [0.025, 0.035, 0.045],
    TW: [0.025, 0.03, 0.035],
    KR: [0.02, 0.025, 0.03],
    AU: [0.019, 0.024, 0.029],
    IN: [0.052, 0.062, 0.072],
    VN: [0.05, 0.06, 0.07],
  },
  grade: "B",
  sources: ["SPEC", "WEO2510"],
  because: "judged: half a point to one point either way about recent trends",
  doc: "Trend growth of real output; for China the rate it reaches in 2028",
});

export const growthSlowdown = fixed(
  { US: 0, JP: 0, PH: 0, CN: 0.03, TW: 0, KR: 0, AU: 0, IN: 0, VN: 0 },
  {
    unit: "1/year",
    over: Economy,
    spec: "M19",
    grade: "B",
    sources: ["SPEC"],
    doc: "How much faster than its final trend output grew in 2012: China fell from 6.5 to 3.5 per cent",
  },
);

export const slowdownTime = fixed(64, {
  unit: "quarter",
  spec: "M19",
  grade: "B",
  sources: ["SPEC"],
  doc: "Time from 2012Q1 to 2028Q1, when China's growth has come down",
});

export const growthPersistence = parameter({
  unit: "1",
  spec: "M19",
  range: [0.5, 0.7, 0.9],
  grade: "C",
  because:
    "The specification says AR(1) without its coefficient; business cycles last a few quarters to some years",
  doc: "Part of a departure of growth from trend that is left a quarter later",
});

export const growthSpread = parameter({
  unit: "1/year",
  spec: "M19",
  range: [0.005, 0.0075, 0.01],
  grade: "C",
  because: "judged: half a point to one point, read as the long-run standard deviation",
  doc: "Standard deviation of yearly growth about its trend",
});

export const yenLongRunRate = parameter({
  unit: "JPY/USD",
  spec: "M19",
  range: [110, 140, 165],
  grade: "C",
  because: "Between the mean of 2012-25 (118) and the rate of 2026 (158); the specification names no centre",
  doc: "Yen rate to which the yen returns in the long run",
});

export const yenReturnTime = parameter({
  unit: "quarter",
  spec: "M19",
  range: [12, 24, 60],
  grade: "C",
  because: "Half-lives of real exchange rates are commonly put at three to five years",
  doc: "Time in which the yen closes the gap to its long-run rate",
});

export const yenSpread = coefficient(0.06, {
  unit: "1",
  spec: "M19",
  because: "judged 6 % a quarter, half either way",
  doc: "Standard deviation of the quarterly change of the logarithm of the yen rate",
});

export const planningRate = fixed(108, {
  unit: "JPY/USD",
  spec: "1.5",
  symbol: "eRef",
  grade: "A",
  sources: ["jp-plan-exchange-rate-JP-FY2023..FY2027"],
  doc: "Yen rate on which Japan's five-year plan rested",
});

export const pesoPlanningRate = fixed(49.6241, {
  unit: "PHP/USD",
  spec: "1.5",
  symbol: "eRef",
  grade: "A",
  sources: ["exchange-rate-php-per-usd-PH-2020"],
  because:
    "no published planning rate of the Philippine modernisation programme; the mean rate of 2020, as far from today's as Japan's 108",
  doc: "Peso rate on which Philippine procurement plans are taken to rest",
});

export const europeWarHazard = parameter({
  unit: "1",
  spec: "M19",
  range: [0.01, 0.02, 0.03],
  grade: "C",
  because: "judged: one more war in eight to twenty-five years",
  doc: "Chance that another war begins in Europe in a quarter",
});

export const middleEastWarHazard = parameter({
  unit: "1",
  spec: "M19",
  range: [0.03, 0.045, 0.06],
  grade: "C",
  because: "judged: one war that ties down American forces every four to eight years",
  doc: "Chance that a Middle East war that ties down United States forces begins in a quarter",
});

export const koreaCrisisHazard = parameter({
  unit: "1",
  spec: "M19",
  range: [0.005, 0.01, 0.02],
  grade: "C",
  because: "judged: a crisis that ties down American forces every twelve to fifty years",
  doc: "Chance that a crisis in Korea that ties down United States forces begins in a quarter",
});

export const koreaCrisisLength = parameter({
  unit: "1",
  spec: "M19",
  range: [1, 2, 4],
  grade: "C",
  because:
    "The specification gives no length; the crises of 1968, 1976, 1994, 2010 and 2017 lasted weeks to a year",
  doc: "Mean number of quarters that a crisis in Korea lasts",
});

export const theatreLink = fixed(0, {
  unit: "1",
  spec: "M03",
  grade: "C",
  because: "Theatres are independent unless a study says otherwise: it may set a correlation of 0 to .5",
  doc: "Correlation of the outbreak of war in Europe with Beijing's belief in a quick win a quarter before",
});

export const usualOpportunity = fixed(0.62, {
  unit: "1",
  spec: "M03",
  grade: "C",
  because: "Fitted once: mean of Beijing's believed chance over 2026Q3 to 2035Q4 in sampled runs of P0",
  doc: "Believed chance of a quick win at which Beijing's opportunity is as usual",
});

export const opportunitySpread = fixed(0.26, {
  unit: "1",
  spec: "M03",
  grade: "C",
  because: "Fitted once: standard deviation of the same over runs and quarters",
  doc: "Standard deviation of Beijing's believed chance of a quick win",
});

export const europeWarLength = parameter({
  unit: "1",
  spec: "M19",
  range: [4, 8, 16],
  grade: "C",
  because: "The specification gives a length for Middle East wars only; the present European war is longer",
  doc: "Mean number of quarters that a European war lasts",
});

export const middleEastWarLength = parameter({
  unit: "1",
  spec: "M19",
  range: [2, 4, 8],
  grade: "C",
  because: "The specification says 2 to 8 quarters",
  doc: "Mean number of quarters that a Middle East war lasts",
});

export const equalDemand = fixed(
  { IP: 1 / 3, EU: 1 / 3, ME: 1 / 3 },
  {
    unit: "1",
    over: Region,
    spec: "3.6",
    symbol: "D_k",
    grade: "C",
    because: "Scale: demand of the three theatres adds up to 1 in 2012",
    doc: "Demand of each theatre for United States forces in 2012",
  },
);

export const inEurope = fixed(
  { IP: 0, EU: 1, ME: 0 },
  {
    unit: "1",
    over: Region,
    spec: "3.6",
    grade: "A",
    sources: ["SPEC"],
    doc: "1 for the theatre in which a European war is fought",
  },
);

export const inMiddleEast = fixed(
  { IP: 0, EU: 0, ME: 1 },
  {
    unit: "1",
    over: Region,
    spec: "3.6",
    grade: "A",
    sources: ["SPEC"],
    doc: "1 for the theatre in which a Middle East war is fought",
  },
);

export const warDemand = coefficient(0.12, {
  unit: "1",
  spec: "3.6",
  sources: ["event-caribbean-surge-US-2025-12-01", "FNE260315"],
  because:
    "A later war asks as much as the rise set for Europe in 2022; forces sent to the Gulf in 2026 and to the Caribbean in 2025 show one larger and one smaller call",
  doc: "Demand for United States forces that a later war adds in its theatre",
});

export const senkakuShock = parameter({
  unit: "1",
  over: Perceiver,
  spec: "M19",
  range: {
    US: [0, 0, 0],
    JP: [0.125, 0.25, 0.375],
    PH: [0, 0, 0],
    KR: [0, 0, 0],
    AU: [0, 0, 0],
    IN: [0, 0, 0],
    VN: [0, 0, 0],
    ID: [0, 0, 0],
    MY: [0, 0, 0],
    SG: [0, 0, 0],
    TH: [0, 0, 0],
  },
  grade: "C",
  because: "judged, half either way: the size of a jump in belief cannot be observed",
  doc: "Rise of the logit belief that China is aggressive after the Senkaku purchase of 2012Q3",
});

export const ukraineShock = parameter({
  unit: "1",
  spec: "M19",
  range: [0.2, 0.4, 0.6],
  grade: "C",
  because: "The specification gives .4 and notes that .6 doubles perceived threat within a year",
  doc: "Rise of the logit belief that China is aggressive after Russia attacked Ukraine in 2022Q1",
});

export const missileGrowth = parameter({
  unit: "1/year",
  spec: "0.10",
  range: [0.02, 0.04, 0.07],
  grade: "C",
  because: "judged: steady growth after the jump of 2022-24",
  doc: "Yearly growth of China's medium-range missiles after 2026, as a logarithm",
});

export const missileGrowthStart = fixed(60, {
  unit: "quarter",
  spec: "0.10",
  grade: "C",
  because: "The specification holds the count at 1,300 until the end of 2026",
  doc: "Time from 2012Q1 to 2027Q1",
});
