/**
 * The campaign as an engineer would write it in JavaScript, with the engine's own elementary functions.
 *
 * The same operations in the same order as the equations of M04 and M05, so that every bit agrees; what does not change from
 * day to day stands outside the loop.
 */
import { exp } from "../../dist/engine/numerics/exp.js";
import { ln } from "../../dist/engine/numerics/ln.js";
import { normalCdf } from "../../dist/engine/numerics/normal.js";
import { days, inputNames, outcomeNames } from "./inputs.js";

/** @param {number} x @param {number} y */
const min = (x, y) => (x < y ? x : y);
/** @param {number} x @param {number} y */
const max = (x, y) => (x > y ? x : y);
/** Share of a day that lies after an entry. @param {number} day @param {number} entry */
const arrived = (day, entry) => max(0, min(day + 1 - entry, 1));

/**
 * Fight campaigns one after another.
 *
 * @param {Float64Array} inputs [campaign][input], in the order of `inputNames`
 * @param {Float64Array} outcomes [campaign][outcome], in the order of `outcomeNames`
 */
export function fightAll(inputs, outcomes) {
  const count = inputs.length / inputNames.length;
  for (let k = 0; k < count; k += 1) fight(inputs, k * inputNames.length, outcomes, k * outcomeNames.length);
}

/** @param {Float64Array} x @param {number} at @param {Float64Array} outcomes @param {number} to */
function fight(x, at, outcomes, to) {
  const missilesAgainstBases = x[at];
  const interception = x[at + 1];
  const baseClusters = x[at + 2];
  const hardening = x[at + 3];
  const repairTime = x[at + 4];
  const taiwanRate = x[at + 7];
  const firstRingRate = x[at + 10];
  const japaneseCoastalRate = x[at + 11];
  const philippineCoastalRate = x[at + 13];
  const philippineInvolvement = x[at + 15];
  const surveillance = x[at + 16];
  const japanEntryDay = x[at + 17];
  const philippineEntryDay = x[at + 18];
  const accessDay = x[at + 19];
  const caseAccess = x[at + 20];
  const usParticipates = x[at + 21];
  const japanParticipates = x[at + 22];
  const salvoDecay = x[at + 23];
  const leakersPerClosure = x[at + 24];
  const groundLoss = x[at + 25];
  const closureWindow = x[at + 26];
  const fortnight = x[at + 27];
  const usEntryDay = x[at + 28];
  const restrictedAccess = x[at + 29];
  const taiwanRateDecay = x[at + 30];
  const taiwanSurvival = x[at + 31];
  const standoffRate = x[at + 32];
  const standoffNeedOfAccess = x[at + 33];
  const taiwanKills = x[at + 35];
  const standoffKills = x[at + 36];
  const firstRingKills = x[at + 37];
  const japaneseCoastalKills = x[at + 38];
  const japaneseGeography = x[at + 39];
  const philippineCoastalKills = x[at + 40];
  const philippineGeography = x[at + 41];
  const submarineKills = x[at + 42];
  const japaneseSubmarines = x[at + 43];
  const shareOnLift = x[at + 44];
  const civilianLiftFromDay = x[at + 45];
  const noLift = x[at + 46];
  const militaryLiftPerShip = x[at + 47];
  const civilianLiftPerShip = x[at + 48];
  const civilianUnloading = x[at + 49];
  const crossingsPerDay = x[at + 50];
  const attritionAshore = x[at + 52];
  const requiredForce = x[at + 53];
  const requiredForceSpread = x[at + 54];

  const firstSalvo = missilesAgainstBases / salvoDecay;
  const notIntercepted = 1 - interception;
  const leakersThatClose = leakersPerClosure * baseClusters;
  const repaired = exp(-1 / repairTime);
  const groundLossToday = -groundLoss * (1 - hardening);
  const accessGained = caseAccess - restrictedAccess;
  const getsAshore = 1 - x[at + 51];

  let militaryLift = x[at + 5];
  let civilianLift = x[at + 6];
  let taiwanMissiles = x[at + 8];
  let standoffMissiles = x[at + 9];
  let tacticalMissiles = x[at + 34];
  let japaneseMissiles = x[at + 12];
  let philippineMissiles = x[at + 14] * philippineInvolvement;
  let closed = 0;
  let aircraft = 1;
  let closedDays = 0;
  let availableDays = 0;
  let ashore = 0;
  let landedPeak = 0;
  let shipsLost = 0;

  for (let day = 0; day < days; day += 1) {
    // First-ring bases under the first strike.
    const leakers = firstSalvo * exp(-day / salvoDecay) * notIntercepted;
    closed = (closed + (1 - closed) * (1 - exp(-leakers / leakersThatClose))) * repaired;
    aircraft = aircraft * exp((groundLossToday * leakers) / baseClusters);
    const available = (1 - closed) * aircraft;
    if (day < closureWindow) closedDays += closed;
    if (day < fortnight) availableDays += available;

    // Who is there, and what they fire.
    const unitedStates = usParticipates * arrived(day, usEntryDay);
    const japan = japanParticipates * arrived(day, japanEntryDay);
    const philippines = philippineInvolvement * arrived(day, philippineEntryDay);
    const access = restrictedAccess + accessGained * arrived(day, accessDay);
    const taiwanFire = min(taiwanRate * exp(-day / taiwanRateDecay) * taiwanSurvival, taiwanMissiles);
    const standoffFire = min(
      standoffRate * (1 - standoffNeedOfAccess * (1 - access)) * unitedStates,
      standoffMissiles,
    );
    const tacticalFire = min(firstRingRate * available * access * unitedStates, tacticalMissiles);
    const japaneseFire = min(japaneseCoastalRate * japan, japaneseMissiles);
    const philippineFire = min(philippineCoastalRate * philippines, philippineMissiles);
    taiwanMissiles -= taiwanFire;
    standoffMissiles -= standoffFire;
    tacticalMissiles -= tacticalFire;
    japaneseMissiles -= japaneseFire;
    philippineMissiles -= philippineFire;

    // What that sinks.
    const byMissiles =
      (taiwanFire * taiwanKills +
        (standoffFire * standoffKills + tacticalFire * firstRingKills) +
        japaneseFire * japaneseCoastalKills * japaneseGeography +
        philippineFire * philippineCoastalKills * philippineGeography) *
      surveillance;
    const bySubmarines = submarineKills * (unitedStates + japaneseSubmarines * japan);
    const kills = (byMissiles + bySubmarines) * shareOnLift;
    const sailing = arrived(day, civilianLiftFromDay);
    const exposed = militaryLift + sailing * civilianLift;
    if (exposed > noLift) {
      const militaryShare = militaryLift / exposed;
      militaryLift = max(0, militaryLift - kills * militaryShare * militaryLiftPerShip);
      civilianLift = max(0, civilianLift - kills * (1 - militaryShare) * civilianLiftPerShip);
      shipsLost += kills;
    }

    // What comes ashore.
    const flow = (militaryLift + civilianUnloading * sailing * civilianLift) * crossingsPerDay * getsAshore;
    ashore = ashore + (flow - attritionAshore * ashore);
    landedPeak = max(landedPeak, ashore);
  }

  outcomes[to] = landedPeak > 0 ? normalCdf(ln(landedPeak / requiredForce) / requiredForceSpread) : 0;
  outcomes[to + 1] = landedPeak;
  outcomes[to + 2] = shipsLost;
  outcomes[to + 3] = closedDays;
  outcomes[to + 4] = availableDays / fortnight;
  outcomes[to + 5] = aircraft;
}
