/** Ranges of stocks, production lines, homeland defence and shipyards (specification M02, 17.3). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { CoastalLine, IndexLine, MissileLine } from "../axes.ts";

// Stocks of 2026 and their past.

export const missileStockIn2026 = parameter({
  unit: "missile",
  over: MissileLine,
  spec: "M02",
  symbol: "St_j(2026)",
  range: { standoff: [300, 450, 700], coastalJapan: [150, 300, 450], coastalPhilippines: [30, 60, 90] },
  grade: "B",
  sources: ["SPEC", "CSISFB"],
  because: "The stand-off stock is a war-game assumption; coastal stocks are judged",
  doc: "Anti-ship missiles in stock at the start of 2026Q3",
});

export const missileBackcast = parameter({
  unit: "1",
  over: MissileLine,
  spec: "0.10",
  symbol: "f",
  range: {
    standoff: [0.25, 0.5, 0.75],
    coastalJapan: [0.25, 0.5, 0.75],
    coastalPhilippines: [0.05, 0.1, 0.15],
  },
  grade: "C",
  because: "back-cast, half either way: past stocks are not published, and paths before 2026Q3 are imposed",
  doc: "Stock of 2012 as a share of the stock of 2026",
});

export const backcastSpan = fixed(58, {
  unit: "quarter",
  spec: "0.10",
  grade: "A",
  sources: ["SPEC"],
  doc: "Time from 2012Q1 to 2026Q3, over which imposed stocks grow geometrically",
});

export const indexStockIn2026 = fixed(
  { interceptor: 1, counterstrike: 0.1 },
  {
    unit: "1",
    over: IndexLine,
    spec: "M02",
    grade: "C",
    because: "Interceptors are counted in stocks of 2026; counterstrike is a tenth of a full programme",
    doc: "Interceptors and counterstrike in stock to 2026Q3; held before, as is interception",
  },
);

export const taiwanStockIn2026 = parameter({
  unit: "missile",
  spec: "M05",
  symbol: "S_TW",
  range: [300, 600, 900],
  grade: "C",
  because: "judged, half either way: deliveries are reported, stocks are not",
  doc: "Taiwan's anti-ship missiles at the start of 2026Q3",
});

export const taiwanBackcast = coefficient(0.6, {
  unit: "1",
  spec: "0.10",
  symbol: "f",
  because: "back-cast, half either way: Taiwan's past stocks are not published",
  doc: "Taiwan's stock of 2012 as a share of its stock of 2026",
});

export const retirement = parameter({
  unit: "1/quarter",
  spec: "2.5",
  symbol: "dec",
  range: [0.003, 0.005, 0.01],
  grade: "C",
  because:
    "judged: one to four per cent a year retired or fired in training; the central two per cent is low if missiles last 25 years",
  doc: "Share of a stock that is retired in a quarter",
});

// Production.

export const missileBuildTime = parameter({
  unit: "quarter",
  over: MissileLine,
  spec: "2.2",
  symbol: "tau_AS",
  range: { standoff: [6, 8, 12], coastalJapan: [6, 8, 12], coastalPhilippines: [6, 8, 12] },
  grade: "B",
  sources: ["SPEC", "CSISFB"],
  because:
    "About two years from order to delivery; the coastal lines are taken to be like the stand-off line",
  doc: "Time from start to delivery of anti-ship missiles",
});

export const indexBuildTime = parameter({
  unit: "quarter",
  over: IndexLine,
  spec: "2.2",
  symbol: "tau_AD",
  range: { interceptor: [8, 10, 14], counterstrike: [6, 8, 12] },
  grade: "B",
  sources: ["SPEC", "CSISMD"],
  because: "Counterstrike missiles are taken to be like anti-ship missiles",
  doc: "Time from start to delivery of interceptors and counterstrike missiles",
});

export const threeStages = fixed(3, {
  unit: "1",
  spec: "2.2",
  grade: "C",
  because: "Erlang-3: the spread of delivery times of the specification",
  doc: "Stages of a production pipeline",
});

export const standoffOrderRate = parameter({
  unit: "missile/quarter",
  spec: "M02",
  symbol: "Ord_AS",
  range: [10, 20, 35],
  grade: "C",
  because: "judged: budgets of 2023 bought 88 a year",
  doc: "Long-range anti-ship missiles that the United States orders in a quarter at today's rate",
});

export const missileOrderCapacity = parameter({
  unit: "missile/quarter",
  spec: "2.3",
  symbol: "Cap0_AS",
  range: [30, 45, 60],
  grade: "C",
  because: "judged: output of the line is not published in full",
  doc: "Output of United States long-range anti-ship missiles that existing plant allows",
});

export const demandResponse = parameter({
  unit: "1",
  spec: "2.3",
  symbol: "eC",
  range: [0.2, 0.4, 0.8],
  grade: "C",
  because: "judged: firms follow multi-year orders only in part",
  doc: "Growth of capacity per unit by which multi-year orders exceed it",
});

export const capacityLag = parameter({
  unit: "quarter",
  spec: "2.3",
  symbol: "tauC",
  range: [8, 12, 20],
  grade: "C",
  because: "judged: two to five years to add a line, tools and workers",
  doc: "Time in which plant adjusts",
});

export const presentCoproduction = fixed(2, {
  unit: "missile/quarter",
  spec: "M02",
  grade: "C",
  because: "Default of lever L14, already part of today's capacity",
  doc: "Allied co-production that exists today",
});

export const interceptorOrderRate = coefficient(0.01, {
  unit: "1/quarter",
  spec: "M02",
  symbol: "Ord_AD",
  sources: ["CSISMD", "RBT-THAAD"],
  because:
    "Four per cent of the stock a year lies between THAAD, bought at two per cent of the 534 delivered, and SM-3, due in 2026 at thirteen per cent of the 506 delivered",
  doc: "Interceptors that the United States orders in a quarter at today's rate, in stocks of 2026",
});

export const interceptorOrderLimit = coefficient(0.03, {
  unit: "1/quarter",
  spec: "M02",
  symbol: "Cap_AD",
  sources: ["MSPOT260106", "LM260129"],
  because:
    "Plans treble or quadruple output, Patriot from 600 to 2,000 and THAAD from 96 to 400 a year, so plant is given room for three times today's orders; plans of this kind have slipped before",
  doc: "Most interceptors that can be started in a quarter, in stocks of 2026",
});

export const homelandCrowding = coefficient(0.2, {
  unit: "1",
  spec: "17.3",
  because:
    "Homeland defence at 40 billion a year would call on the same seekers, motors and test ranges; a fifth of output is judged, as we found no account of what suppliers share",
  doc: "Share of interceptor output lost when homeland missile defence takes its full budget",
});

export const fullHomelandBudget = fixed(40, {
  unit: "bnUSD/year",
  spec: "M02",
  grade: "C",
  because: "Top of the range of lever L17",
  doc: "Homeland missile defence budget that crowds interceptors out in full",
});

export const japaneseLine = fixed(
  { coastalJapan: 1, coastalPhilippines: 0 },
  {
    unit: "1",
    over: CoastalLine,
    spec: "M02",
    grade: "A",
    sources: ["SPEC"],
    doc: "1 for the line that lever L37 plans, 0 for the line that lever L38 plans",
  },
);

export const coastalOrderLimit = parameter({
  unit: "missile/quarter",
  over: CoastalLine,
  spec: "M02",
  range: { coastalJapan: [12.5, 25, 37.5], coastalPhilippines: [4, 8, 12] },
  grade: "C",
  because: "judged, half either way: no plant limit is published",
  doc: "Most coastal anti-ship missiles that can be ordered in a quarter",
});

export const counterstrikeBase = coefficient(0.3, {
  unit: "1",
  spec: "M02",
  because: "judged, half either way: how far today's plan goes towards a full counterstrike programme",
  doc: "Japanese counterstrike stock of today's plan, which lever L36 multiplies",
});

export const counterstrikeOrderLimit = coefficient(0.02, {
  unit: "1/quarter",
  spec: "M02",
  sources: ["MEM"],
  because:
    "At this pace orders take the stock from .1 to the planned .3 in ten quarters, about as long as the deliveries of Japan's 400 Tomahawks were spread",
  doc: "Most counterstrike stock that can be ordered in a quarter",
});

export const orderHorizon = coefficient(8, {
  unit: "quarter",
  spec: "M02",
  because:
    "A gap found today enters the next budget and is under contract a year later, two years in all; one year would need orders out of turn, three is a plan that slips",
  doc: "Time in which orders close the gap to a planned stock",
});

export const standoffLine = fixed(
  { standoff: 1, coastalJapan: 0, coastalPhilippines: 0 },
  {
    unit: "1",
    over: MissileLine,
    spec: "M02",
    grade: "A",
    sources: ["SPEC"],
    doc: "1 for the line on which a Middle East war draws",
  },
);

export const interceptorLine = fixed(
  { interceptor: 1, counterstrike: 0 },
  {
    unit: "1",
    over: IndexLine,
    spec: "M02",
    grade: "A",
    sources: ["SPEC"],
    doc: "1 for the line on which a Middle East war draws",
  },
);

export const philippineLine = fixed(
  { standoff: 0, coastalJapan: 0, coastalPhilippines: 1 },
  {
    unit: "1",
    over: MissileLine,
    spec: "M02",
    grade: "A",
    sources: ["SPEC"],
    doc: "1 for the line to which Japan transfers missiles",
  },
);

export const warUseOfMissiles = coefficient(4, {
  unit: "missile/quarter",
  spec: "M02",
  because:
    "Sixteen a year, under four per cent of the stock: Middle East targets are seldom ships, so long-range anti-ship missiles go there only as escorts' loads and through shared lines",
  doc: "Stand-off missiles that a Middle East war takes in a quarter at today's aid",
});

export const warUseOfInterceptors = coefficient(0.02, {
  unit: "1/quarter",
  spec: "M02",
  sources: ["CSISMD"],
  because:
    "A mean over long wars with quiet quarters: 92 SM-3 fired from October 2024 to June 2025 were 18 % of all delivered, .06 a quarter, which even the upper end does not reach",
  doc: "Interceptors that a Middle East war takes in a quarter at today's aid, in stocks of 2026",
});

export const transferOfCoastalMissiles = coefficient(2, {
  unit: "missile/quarter",
  spec: "M02",
  because:
    "Eight a year is a little more than one launcher's load of six, under three per cent of Japan's own stock of 300, so that giving does not disarm the giver; nothing has been transferred that would show the pace",
  doc: "Coastal missiles that Japan hands to the Philippines in a quarter at full arms transfer",
});

export const presentTransfer = fixed(0.1, {
  unit: "1",
  spec: "M02",
  grade: "C",
  because: "Default of lever L44",
  doc: "Arms transfer from Japan to the Philippines that exists today",
});

// Homeland defence and ships.

export const homelandBuildTime = parameter({
  unit: "quarter",
  spec: "17.3",
  range: [24, 32, 48],
  grade: "C",
  because: "judged: six to twelve years from order to delivery; no system of this kind has been built",
  doc: "Time from order to delivery of homeland missile defence",
});

export const shipBuildTime = parameter({
  unit: "quarter",
  spec: "2.6",
  symbol: "tau0_SH",
  range: [22, 26, 32],
  grade: "B",
  sources: ["SPEC", "CSISSB"],
  doc: "Planned time to build a warship",
});

export const meanSlip = parameter({
  unit: "quarter",
  spec: "2.6",
  symbol: "slipBar",
  range: [4, 8, 12],
  grade: "A",
  sources: ["SPEC", "INSDEF24"],
  because: "Programmes run 12 to 36 months late (Navy review of April 2024)",
  doc: "Usual lateness of warships",
});

export const shipReferenceSlip = fixed(8, {
  unit: "quarter",
  spec: "M02",
  grade: "C",
  because: "the lateness that was usual when investment plans were set; lateness itself has a range",
  doc: "Lateness on which investment in air-naval forces is planned",
});

export const slipLag = coefficient(16, {
  unit: "quarter",
  spec: "2.6",
  sources: ["CSISSB"],
  because:
    "Lateness sits in ships already laid down and leaves with them: four years is near half of the nine that a destroyer now takes, up from five in 2005",
  doc: "Time in which lateness returns to its usual value",
});

export const slipSpread = coefficient(0.15, {
  unit: "quarter",
  spec: "2.6",
  because:
    "Two weeks a quarter add up to a standing spread of five or six weeks, small beside the 12 to 36 months by which programmes are late; yearly reviews are too few to estimate it",
  doc: "Standard deviation of the quarterly noise in lateness",
});

export const yardRelief = coefficient(2, {
  unit: "quarter",
  spec: "M02",
  because:
    "A quarter of the usual lateness of eight quarters: repairs done abroad free docks and workers at home, but no hull was built faster yet, so one to three quarters are open",
  doc: "Lateness saved by full access to allied yards",
});

export const alliedYardDefault = fixed(0.1, {
  unit: "1",
  spec: "20",
  grade: "C",
  because: "Default of lever L16",
  doc: "Access to allied yards that exists today",
});
