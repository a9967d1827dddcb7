/** Parameters of the missiles and submarines that sink the lift (specification M05). */
import { coefficient, parameter } from "../../engine/language.ts";

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
