/** Parameters of orders, plant and pipelines (specification 2.1 to 2.3, 17.3). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { CoastalLine, IndexLine, MissileLine } from "../axes.ts";

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

// Homeland defence and ships.

export const homelandBuildTime = parameter({
  unit: "quarter",
  spec: "17.3",
  range: [24, 32, 48],
  grade: "C",
  because: "judged: six to twelve years from order to delivery; no system of this kind has been built",
  doc: "Time from order to delivery of homeland missile defence",
});
