/** Parameters of the maritime denial campaign (specification M05). */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { Campaign, Participation } from "../axes.ts";

// Who takes part and when: seven cases now, four in five years.

export const usParticipates = fixed(
  {
    usOut: 0,
    japanNone: 1,
    japanAccess: 1,
    japanForce: 1,
    japanNonePhilippines: 1,
    japanAccessPhilippines: 1,
    japanForcePhilippines: 1,
    usOutInFiveYears: 0,
    japanNoneInFiveYears: 1,
    japanAccessInFiveYears: 1,
    japanForceInFiveYears: 1,
  },
  {
    unit: "1",
    over: Campaign,
    symbol: "usIn",
    spec: "9.7",
    doc: "1 in cases in which the United States fights",
    grade: "C",
    because: "definition of the participation cases",
  },
);

export const japanGrantsAccess = fixed(
  {
    usOut: 0,
    japanNone: 0,
    japanAccess: 1,
    japanForce: 1,
    japanNonePhilippines: 0,
    japanAccessPhilippines: 1,
    japanForcePhilippines: 1,
    usOutInFiveYears: 0,
    japanNoneInFiveYears: 0,
    japanAccessInFiveYears: 1,
    japanForceInFiveYears: 1,
  },
  {
    unit: "1",
    over: Campaign,
    spec: "9.7",
    doc: "1 in cases in which Japan lets United States forces fight from its bases",
    grade: "C",
    because: "definition of the participation cases",
  },
);

export const japanParticipates = fixed(
  {
    usOut: 0,
    japanNone: 0,
    japanAccess: 0,
    japanForce: 1,
    japanNonePhilippines: 0,
    japanAccessPhilippines: 0,
    japanForcePhilippines: 1,
    usOutInFiveYears: 0,
    japanNoneInFiveYears: 0,
    japanAccessInFiveYears: 0,
    japanForceInFiveYears: 1,
  },
  {
    unit: "1",
    over: Campaign,
    symbol: "jpIn",
    spec: "9.7",
    doc: "1 in cases in which Japan fights",
    grade: "C",
    because: "definition of the participation cases",
  },
);

export const philippinesParticipate = fixed(
  {
    usOut: 0,
    japanNone: 0,
    japanAccess: 0,
    japanForce: 0,
    japanNonePhilippines: 1,
    japanAccessPhilippines: 1,
    japanForcePhilippines: 1,
  },
  {
    unit: "1",
    over: Participation,
    symbol: "phIn",
    spec: "9.7",
    doc: "1 in cases in which the Philippines fights",
    grade: "C",
    because: "definition of the participation cases",
  },
);

export const yearsAhead = fixed(
  {
    usOut: 0,
    japanNone: 0,
    japanAccess: 0,
    japanForce: 0,
    japanNonePhilippines: 0,
    japanAccessPhilippines: 0,
    japanForcePhilippines: 0,
    usOutInFiveYears: 5,
    japanNoneInFiveYears: 5,
    japanAccessInFiveYears: 5,
    japanForceInFiveYears: 5,
  },
  {
    unit: "1",
    over: Campaign,
    spec: "9.7",
    doc: "Years from now at which a campaign is imagined",
    grade: "A",
    sources: ["SPEC"],
  },
);

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

export const taiwanRate2026 = coefficient(25, {
  unit: "missile/day",
  symbol: "rTW(2026)",
  spec: "M05",
  doc: "Anti-ship missiles that Taiwan can fire on the first day, before losses, with the stock of 2026",
  because: "judged, half either way: launchers and reload times are not published in full",
});

export const taiwanRateDecay = coefficient(20, {
  unit: "day",
  spec: "M05",
  sources: ["MEM"],
  because:
    "Launchers are hunted and reloads used up, so a third of the rate is left after three weeks; ten days would be the quick suppression that the hunt for Scuds in 1991 did not bring, thirty a slow one",
  doc: "Time over which Taiwan's rate of fire dies down",
});

export const taiwanSurvival = coefficient(0.5, {
  unit: "1",
  symbol: "sTW",
  spec: "M05",
  doc: "Share of Taiwan's launchers that survive to fire",
  because: "judged, half either way: how many launchers outlast the first strikes is unknown",
});

export const taiwanKills = coefficient(0.1, {
  unit: "ship/missile",
  symbol: "pTW",
  spec: "M05",
  doc: "Ships sunk per Taiwanese missile",
  because: "judged, half either way: seven to twenty missiles per ship sunk",
});

export const standoffRate = coefficient(60, {
  unit: "missile/day",
  symbol: "rSO",
  spec: "M05",
  doc: "Stand-off anti-ship missiles that United States aircraft fire per day",
  because: "judged, half either way: bomber sorties a day times load",
});

export const standoffKills = parameter({
  unit: "ship/missile",
  symbol: "pSO",
  spec: "M05",
  doc: "Ships sunk per stand-off missile",
  range: [0.1, 0.18, 0.3],
  grade: "C",
  because: "judged: three to ten missiles per ship sunk",
});

export const standoffNeedOfAccess = coefficient(0.5, {
  unit: "1",
  spec: "M05",
  because:
    "Bombers fly from beyond the first ring, fighters and the tankers and escorts of all of them from within it: half each is judged, and without Japanese consent the rate falls by four tenths",
  doc: "Part of the stand-off rate of fire that rests on access to first-ring bases",
});

export const firstRingStock = coefficient(900, {
  unit: "missile",
  symbol: "S_TA",
  spec: "M05",
  doc: "United States shorter-range missiles for aircraft on first-ring bases",
  because: "judged, half either way: stocks in theatre are secret",
});

export const firstRingRate2026 = coefficient(120, {
  unit: "missile/day",
  symbol: "rTA(2026)",
  spec: "M05",
  doc: "Missiles per day from first-ring bases with all bases open, force and presence of 2026",
  because: "judged, half either way: sorties a day from open bases times load",
});

export const firstRingKills = parameter({
  unit: "ship/missile",
  symbol: "pTA",
  spec: "M05",
  doc: "Ships sunk per first-ring missile",
  range: [0.04, 0.08, 0.14],
  grade: "C",
  because: "judged: seven to twenty-five missiles per ship sunk",
});

export const rateFromPresence = coefficient(0.5, {
  unit: "1",
  spec: "M05 scaling",
  because:
    "Half of the sorties from the first ring come from units based there, half from units flown in: no presence halves the rate and half more presence adds a quarter",
  doc: "Part of the first-ring rate of fire that rests on forces already stationed forward",
});

export const presenceUsable = coefficient(1.5, {
  unit: "1",
  spec: "M05 scaling",
  because:
    "Parking, fuel and crews' quarters of the bases in use are taken to be full at one and a half times today's forces; at .75 today's forces would already overfill them, at 2.25 the bound never binds below the lever's top",
  doc: "Presence beyond which more of it adds no sorties",
});

export const japaneseCoastalRate2026 = coefficient(12, {
  unit: "missile/day",
  symbol: "rCO(2026)",
  spec: "M05",
  doc: "Japanese coastal missiles fired per day with the stock of 2026",
  because: "judged, half either way: launchers and reload times are not published in full",
});

export const japaneseCoastalKills = coefficient(0.15, {
  unit: "ship/missile",
  symbol: "pCO",
  spec: "M05",
  doc: "Ships sunk per Japanese coastal missile within reach",
  because: "judged, half either way: four to thirteen missiles per ship sunk",
});

export const japaneseGeography = parameter({
  unit: "1",
  symbol: "gJP",
  spec: "M05",
  doc: "Share of Japanese coastal fire that can reach the crossing",
  range: [0.3, 0.5, 0.7],
  grade: "C",
  because: "judged: launchers on the Sakishimas reach part of the crossing",
});

export const philippineCoastalRate2026 = coefficient(3, {
  unit: "missile/day",
  symbol: "rPH(2026)",
  spec: "M05",
  doc: "Missiles fired per day from the Philippines with the stock of 2026",
  because: "judged, half either way: few batteries, slow reloads",
});

export const philippineCoastalKills = coefficient(0.15, {
  unit: "ship/missile",
  symbol: "pPH",
  spec: "M05",
  doc: "Ships sunk per Philippine-based missile within reach",
  because: "judged, half either way: four to thirteen missiles per ship sunk",
});

export const philippineGeography = parameter({
  unit: "1",
  symbol: "gPH",
  spec: "M05",
  doc: "Share of Philippine-based fire that can reach the crossing",
  range: [0.3, 0.5, 0.7],
  grade: "C",
  because: "judged: launchers in Batanes and northern Luzon reach part of the crossing",
});

export const submarineKills = parameter({
  unit: "ship/day",
  symbol: "sub",
  spec: "M05",
  doc: "Ships sunk per day by United States submarines",
  range: [0.3, 0.7, 1.2],
  grade: "C",
  because: "judged: a handful of boats on station, reload trips, shallow water",
});

export const japaneseSubmarines = coefficient(0.4, {
  unit: "1",
  spec: "M05",
  sources: ["HANSA25", "MEM"],
  because:
    "Twenty-two Japanese boats against some fifty American attack submarines is .44; Japan's are nearer but slower and carry less, and 18 of the American boats were out of service in 2024",
  doc: "What Japanese submarines sink relative to American ones",
});

export const gameShipLossSpread = fixed(12, {
  unit: "ship",
  spec: "M05 face validity",
  doc: "Spread of Chinese ship losses between published games",
  grade: "B",
  sources: ["csis-cn-ships-lost-base-mean-CN-2023"],
  because: "base games of CSIS 2023 ran from 110 to 156 ships around 138",
});
