/** Parameters of base resilience under a first strike (specification M04). */
import { coefficient, fixed, parameter, series } from "../../engine/language.ts";
import { Outlook } from "../axes.ts";

export const outlookYears = fixed(
  { now: 0, inFiveYears: 5 },
  {
    unit: "1",
    over: Outlook,
    spec: "9.7",
    doc: "Years that an outlook lies ahead",
    grade: "A",
    sources: ["SPEC"],
  },
);

export const missileRecordInFiveYears = series({
  unit: "missile",
  spec: "9.7, 0.10",
  doc: "The record of China's medium-range ballistic missiles read five years ahead: Beijing knows its own orders",
  between: "linear",
  points: [
    ["2012Q1", 325],
    ["2017Q1", 500],
    ["2018Q1", 1000],
    ["2019Q1", 1300],
  ],
  grade: "B",
  sources: ["SPEC", "GALL25"],
});

export const missileLead = fixed(20, {
  unit: "quarter",
  spec: "9.7",
  doc: "Five years",
  grade: "A",
  sources: ["SPEC"],
});

export const missilesAgainstBases2026 = parameter({
  unit: "missile",
  symbol: "M0(2026)",
  spec: "4.1",
  doc: "Chinese missiles usable against first-ring bases in 2026",
  range: [500, 900, 1600],
  grade: "B",
  sources: ["SPEC", "mrbm-inventory-CN-2024"],
  because:
    "1,300 medium-range missiles by mid-2024, 500 two years before; the share aimed at these bases is judged",
});

export const chineseMissiles2026 = fixed(1300, {
  unit: "missile",
  symbol: "Missiles_CN(2026)",
  spec: "M04",
  doc: "Chinese medium-range missiles in 2026, the base of the scaling",
  grade: "A",
  sources: ["mrbm-inventory-CN-2024"],
});

export const salvoDecay = parameter({
  unit: "day",
  symbol: "tS",
  spec: "4.1",
  doc: "Time over which missile salvoes die down",
  range: [6, 10, 20],
  grade: "C",
  because: "judged: how fast an attacker would spend its missiles is a choice nobody has revealed",
});

export const leakersPerClosure = parameter({
  unit: "missile/site",
  symbol: "nc",
  spec: "4.2",
  doc: "Missiles that must get through to close one base cluster",
  range: [4, 6, 10],
  grade: "C",
  because:
    "judged with public runway-closure studies in mind; the central set gives their closed days (T04.1)",
});

export const baseClusters2026 = parameter({
  unit: "site",
  symbol: "Nb0",
  spec: "M04",
  doc: "First-ring base clusters in 2026",
  range: [6, 8, 12],
  grade: "C",
  because:
    "judged: major airfields and ports in Japan and the Philippines, counted in clusters of mutual support",
});

export const clustersPerSite = parameter({
  unit: "1",
  symbol: "nS",
  spec: "M04",
  doc: "Base clusters that one more dispersal site is worth",
  range: [0.2, 0.4, 0.7],
  grade: "C",
  because: "judged: a civil field without shelters or stores is worth part of a main base",
});

export const dispersalSites2026 = fixed(2, {
  unit: "site",
  spec: "M04",
  doc: "Japanese civil dispersal sites counted in the clusters of 2026",
  grade: "C",
  because: "default of lever L28",
});

export const edcaSites2026 = fixed(4, {
  unit: "site",
  spec: "M04",
  doc: "Usable Philippine sites counted in the clusters of 2026",
  grade: "C",
  because: "default of lever L29: nine agreed, about four usable",
});

export const storesDispersalGain = coefficient(0.1, {
  unit: "1",
  spec: "X5",
  because:
    "Fuel and parts on the spot make a dispersal site worth a tenth more: runways and crews, not stores, are taken to be the bottleneck, and no exercise report gives a figure",
  doc: "Gain in the use of dispersal sites from full pre-positioned stores",
});

export const storesRepairGain = coefficient(0.1, {
  unit: "1",
  spec: "X5",
  because:
    "Stocked asphalt, plates and fuel save six hours of a repair of two and a half days; clearing unexploded bomblets, which stores do not hasten, is taken to be the larger part",
  doc: "Cut in repair time from full pre-positioned stores",
});

export const stores2026 = fixed(0.15, {
  unit: "1",
  spec: "X5",
  doc: "Mean of the store levels of northern Luzon and the Sakishimas in 2026",
  grade: "C",
  because:
    "mean of the defaults of levers L32 (.1) and L33 (.2), so that 2026 keeps the central set of T04.1",
});

export const repairTime2026 = parameter({
  unit: "day",
  symbol: "r0",
  spec: "M04",
  doc: "Time to reopen a closed base in 2026",
  range: [1.5, 2.5, 5],
  grade: "C",
  because: "judged: repair depends on damage, method and practice",
});

export const repairTimeLeast = parameter({
  unit: "day",
  symbol: "rMin",
  spec: "M04",
  doc: "Repair time that no amount of rapid repair can beat",
  range: [0.8, 1, 1.5],
  grade: "C",
  because: "judged: clearing and filling take about a day however many teams there are",
});

export const rapidRepair2026 = fixed(0.5, {
  unit: "1",
  spec: "M04",
  doc: "Rapid-repair index at which repair takes its time of 2026",
  grade: "C",
  because: "default of lever L30",
});

export const interception2026 = parameter({
  unit: "1",
  symbol: "pInt2026",
  spec: "M04",
  doc: "Share of missiles intercepted in 2026",
  range: [0.05, 0.15, 0.4],
  grade: "C",
  because: "judged: untested against salvoes of this size",
});

export const interceptionMost = parameter({
  unit: "1",
  symbol: "pMax",
  spec: "M04",
  doc: "Share of missiles intercepted with interceptors without limit",
  range: [0.3, 0.5, 0.7],
  grade: "C",
  because: "judged: even deep magazines leave leakers against ballistic and hypersonic salvoes",
});

export const groundLoss = parameter({
  unit: "site/missile",
  symbol: "kg",
  spec: "4.3",
  doc: "Share of unsheltered aircraft lost per leaking missile per cluster",
  range: [0.005, 0.01, 0.02],
  grade: "C",
  sources: ["csis-share-of-allied-aircraft-lost-on-ground-all-2023"],
  because: "judged so that most aircraft losses occur on the ground, as in public games",
});

export const hardening2026 = parameter({
  unit: "1",
  symbol: "h(2026)",
  spec: "4.3",
  doc: "How well aircraft on first-ring bases are sheltered in 2026",
  range: [0.05, 0.1, 0.2],
  grade: "C",
  sources: ["aircraft-shelters-other-added-US-2024", "aircraft-shelters-hardened-CN-2024"],
  because:
    "two hardened and 41 other shelters added since the early 2010s, against more than 400 hardened ones in China",
});

export const hardeningPerSpending = parameter({
  unit: "1/bnUSD",
  symbol: "gh",
  spec: "M04",
  doc: "Share of the unsheltered part that one billion dollars shelters",
  range: [0.02, 0.04, 0.08],
  grade: "C",
  because: "judged: the cost of a shelter differs by type and place",
});

export const hardeningDecay = coefficient(0.005, {
  unit: "1/quarter",
  spec: "M04",
  because:
    "Two per cent a year halves the worth of a shelter in 35 years, about a building's life; half either way is one to three per cent as warheads improve slowly or fast",
  doc: "Loss of hardening through age and better weapons",
});

export const counterstrikeSuppression = parameter({
  unit: "1",
  symbol: "ks",
  spec: "M04",
  doc: "Share of missiles kept from firing by full allied strike on launchers",
  range: [0, 0.15, 0.35],
  grade: "C",
  because: "judged: from none, since mobile launchers hide well, to a third",
});

export const strikeStock2026 = fixed(0.1, {
  unit: "1",
  symbol: "LS_ally(2026)",
  spec: "M04",
  doc: "Usable allied strike share in 2026, already contained in the missiles of 2026",
  grade: "C",
  because: "start of Japan's counterstrike stock in M02",
});

export const hostedStrikeShare = coefficient(0.1, {
  unit: "1",
  spec: "0.9 LS_ally",
  because:
    "One further unit of hosted strike is as usable as Japan's whole stock of 2026, being of similar kind and number; the count of launchers is not settled",
  doc: "Usable strike share gained per unit of mainland-range strike hosted by allies",
});

export const mainlandStrike2026 = fixed(1.2, {
  unit: "1",
  spec: "0.9 LS_ally",
  doc: "Hosted mainland-range strike of 2026, the base of the scaling",
  grade: "C",
  because: "default of lever L18",
});

export const closureWindow = fixed(30, {
  unit: "day",
  spec: "4.4",
  doc: "Days over which closures are added up",
  grade: "A",
  sources: ["SPEC"],
});

export const fortnight = fixed(14, {
  unit: "day",
  spec: "22 Y22",
  doc: "Days over which early base availability is averaged",
  grade: "A",
  sources: ["SPEC"],
});

export const closedDaysStart = fixed(3, {
  unit: "day",
  symbol: "CD30",
  spec: "10.2",
  doc: "Closed-day equivalents before the first campaign of 2012",
  grade: "C",
  because: "the central campaign with the 150 missiles of 2012",
});
