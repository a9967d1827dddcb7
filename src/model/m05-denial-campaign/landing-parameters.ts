/** Parameters of the lift, of what is lost from it, and of what a landing needs to win (specification M05). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";

// The lift and what it takes to win.

export const militaryLift2026 = parameter({
  unit: "kt",
  symbol: "L1(2026)",
  spec: "M05",
  doc: "Chinese military sealift in mid-2026, thousand troop-equivalents per crossing",
  range: [14, 20, 28],
  grade: "C",
  because: "judged: ships are counted in public, troops per crossing are not",
});

export const civilianLift2026 = parameter({
  unit: "kt",
  symbol: "L2(2026)",
  spec: "M05",
  doc: "Usable Chinese civilian sealift from mid-2026, thousand troop-equivalents per crossing",
  range: [5, 20, 60],
  grade: "C",
  because:
    "civilian fleets have about three times the amphibious tonnage (Shugart 2021); how much is usable is disputed",
});

export const militaryLiftGrowth = parameter({
  unit: "1",
  spec: "0.10",
  doc: "Yearly growth of military sealift from mid-2026",
  range: [0.01, 0.03, 0.05],
  grade: "C",
  because: "1-5 % a year with the Chinese budget",
});

export const militaryLiftPastDecline = coefficient(0.045, {
  unit: "1",
  spec: "0.10",
  doc: "Yearly decline of military sealift counted backwards from mid-2026",
  because: "back-cast, half either way: how much of the fleet of 2012 could have landed troops is judged",
});

export const civilianLiftPast = coefficient(0.25, {
  unit: "1",
  spec: "0.10",
  doc: "Usable civilian sealift of 2012 relative to mid-2026",
  because: "back-cast, half either way: how much civilian shipping was usable in 2012 is not published",
});

export const liftBaseQuarter = fixed(58, {
  unit: "quarter",
  spec: "0.10",
  doc: "Quarters from 2012Q1 to 2026Q3, the base of the lift path",
  grade: "A",
  sources: ["SPEC"],
});

export const quartersPerYear = fixed(4, {
  unit: "quarter",
  spec: "0.10",
  doc: "One year",
  grade: "A",
  sources: ["SPEC"],
});

export const crossingsPerDay = parameter({
  unit: "1/day",
  symbol: "trip",
  spec: "M05",
  doc: "Crossings of the strait per day",
  range: [0.2, 0.25, 0.33],
  grade: "C",
  because: "judged: loading, crossing, unloading and return take three to five days",
});

export const beachLoss = parameter({
  unit: "1",
  symbol: "beach",
  spec: "M05",
  doc: "Share of a landing lost at the beach",
  range: [0.05, 0.15, 0.3],
  grade: "C",
  because: "judged: between a surprise landing and a defended, mined coast",
});

export const attritionAshore = parameter({
  unit: "1/day",
  symbol: "gam",
  spec: "M05",
  doc: "Share of the landed force lost per day",
  range: [0.008, 0.015, 0.03],
  grade: "C",
  because: "judged: one to three per cent a day; there is no modern landing of this size to measure",
});

export const civilianLiftFromDay = coefficient(5, {
  unit: "day",
  spec: "M05",
  because:
    "Ferries and cargo ships need a beachhead, cleared mines and a pier or floating dock before they unload, which is work of days; from three days to more than a week is argued",
  doc: "Day from which civilian ships sail",
});

export const civilianUnloading = coefficient(0.5, {
  unit: "1",
  spec: "M05",
  because:
    "Without landing craft a ferry unloads over piers, lighters or its ramp at half the pace; at .75 civilian ships would nearly be warships, at .25 they would need a port",
  doc: "What civilian lift lands per crossing relative to military lift, having no landing craft",
});

export const requiredForce = parameter({
  unit: "kt",
  symbol: "Greq",
  spec: "M05",
  doc: "Landed force that makes a fait accompli an even chance",
  range: [50, 75, 110],
  grade: "C",
  because: "judged: the force that suffices depends on Taiwanese resistance, which is unknown",
});

export const requiredForceSpread = parameter({
  unit: "1",
  symbol: "sc",
  spec: "M05",
  doc: "Spread (standard deviation of the logarithm) of the force that suffices",
  range: [0.4, 0.6, 0.8],
  grade: "C",
  because: "judged: factor of one and a half to two either way about the force required",
});

// Anti-ship effort.

export const shareOnLift = parameter({
  unit: "1",
  symbol: "share",
  spec: "M05",
  doc: "Share of ship kills that fall on the landing fleet",
  range: [0.3, 0.5, 0.7],
  grade: "C",
  because: "judged: decoys, escorts and civilian traffic draw part of the fire",
});

export const militaryLiftPerShip = coefficient(0.25, {
  unit: "kt/ship",
  symbol: "kt1",
  spec: "M05",
  doc: "Military lift lost with one ship",
  because: "judged, half either way: battalions per amphibious ship",
});

export const civilianLiftPerShip = coefficient(0.6, {
  unit: "kt/ship",
  symbol: "kt2",
  spec: "M05",
  doc: "Civilian lift lost with one ship",
  because: "judged, half either way: civilian ships are larger and fewer are needed",
});

export const noLift = fixed(1e-9, {
  unit: "kt",
  spec: "M05",
  doc: "Lift at sea below which nothing is left to sink",
  grade: "A",
  sources: ["SPEC"],
});

export const gameShipLossSpread = fixed(12, {
  unit: "ship",
  spec: "M05 face validity",
  doc: "Spread of Chinese ship losses between published games",
  grade: "B",
  sources: ["csis-cn-ships-lost-base-mean-CN-2023"],
  because: "base games of CSIS 2023 ran from 110 to 156 ships around 138",
});
