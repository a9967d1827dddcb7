/**
 * What one campaign is given and what it must give back: the order in which every twin reads and writes its numbers.
 *
 * `campaign.c` and the Python twins repeat this order; the check against the engine fails when they part.
 */

/** Quantities of other mechanisms, which a campaign takes as given: name, lowest and highest value sampled. */
const given = /** @type {const} */ ([
  ["missilesAgainstBases", 450, 1600],
  ["interception", 0.05, 0.5],
  ["baseClusters", 6, 16],
  ["hardening", 0, 0.6],
  ["repairTime", 1, 5],
  ["militaryLift", 10, 32],
  ["civilianLift", 5, 60],
  ["taiwanRate", 10, 50],
  ["taiwanMissiles", 300, 1200],
  ["standoffStockUsable", 150, 1500],
  ["firstRingRate", 60, 180],
  ["japaneseCoastalRate", 6, 36],
  ["japaneseMissiles", 100, 900],
  ["philippineCoastalRate", 0, 9],
  ["philippineMissiles", 0, 200],
  ["philippineInvolvement", 0, 1],
  ["surveillance", 0.8, 1.1],
  ["japanEntryDay", 0, 20],
  ["philippineEntryDay", 0, 20],
  ["accessDay", 0, 12],
  ["caseAccess", 0.15, 1],
  ["usParticipates", 0, 1],
  ["japanParticipates", 0, 1],
]);

/** Parameters of the campaign itself, sampled from their own ranges. */
const own = /** @type {const} */ ([
  "salvoDecay",
  "leakersPerClosure",
  "groundLoss",
  "closureWindow",
  "fortnight",
  "usEntryDay",
  "restrictedAccess",
  "taiwanRateDecay",
  "taiwanSurvival",
  "standoffRate",
  "standoffNeedOfAccess",
  "firstRingStock",
  "taiwanKills",
  "standoffKills",
  "firstRingKills",
  "japaneseCoastalKills",
  "japaneseGeography",
  "philippineCoastalKills",
  "philippineGeography",
  "submarineKills",
  "japaneseSubmarines",
  "shareOnLift",
  "civilianLiftFromDay",
  "noLift",
  "militaryLiftPerShip",
  "civilianLiftPerShip",
  "civilianUnloading",
  "crossingsPerDay",
  "beachLoss",
  "attritionAshore",
  "requiredForce",
  "requiredForceSpread",
]);

/** Inputs that are 0 or 1: who takes part. */
export const flags = ["philippineInvolvement", "usParticipates", "japanParticipates"];

/** @type {ReadonlyMap<string, readonly [number, number]>} */
export const givenRanges = new Map(given.map(([name, low, high]) => [name, [low, high]]));

/** All inputs in order. @type {readonly string[]} */
export const inputNames = [...givenRanges.keys(), ...own];

/** All outcomes in order: those of `entente campaign --json`. @type {readonly string[]} */
export const outcomeNames = [
  "faitAccompliInLoop",
  "landedPeak",
  "shipsLost",
  "closedDays30",
  "availability14",
  "survivingAircraft",
];

/** Days of a campaign. */
export const days = 60;
