/**
 * M05: sixty days in which lift delivers a landing force and anti-ship effort sinks the lift.
 *
 * The lines follow the loop of the specification. A shooter that enters on day d fires from day d on; an entry day
 * between two whole days gives that day's fraction, so that shortening a delay always counts.
 */
import { at, aux, next, observation } from "../../engine/language.ts";
import { Campaign, Outlook } from "../axes.ts";
import { baseAvailability } from "../m04-base-resilience/equations.ts";
import { surveillance } from "../m06-radar/equations.ts";
import { philippineInvolvement } from "../m10-participation/cases.ts";
import { accessDay, caseAccess, japanEntryDay, philippineEntryDay } from "../m10-participation/equations.ts";
import { usEntryDay } from "../m10-participation/delay-parameters.ts";
import { restrictedAccess } from "../m10-participation/parameters.ts";
import * as state from "../state/campaign.ts";
import {
  civilianLift,
  firstRingRate,
  japaneseCoastalRate,
  japaneseMissiles,
  militaryLift,
  philippineCoastalRate,
  philippineMissiles,
  standoffStockUsable,
  taiwanMissiles,
  taiwanRate,
} from "./forces.ts";
import * as p from "./parameters.ts";

const clock = state.campaignDay;

// Who is in today: 0 before the entry day, 1 from it on.

export const usArrived = aux({
  unit: "1",
  clock,
  spec: "M05 d>=dUS",
  doc: "Share of this day after the United States' entry",
  needs: { usEntryDay },
  value: ({ usEntryDay }, { clip, elapsed, step }) => clip((elapsed + step - usEntryDay) / step, 0, 1),
});

export const usPresent = aux({
  unit: "1",
  over: Campaign,
  clock,
  spec: "M05 usIn, d>=dUS",
  doc: "Share of this day on which the United States fights",
  needs: { usParticipates: p.usParticipates, usArrived },
  value: ({ usParticipates, usArrived }) => usParticipates * usArrived,
});

export const japanArrived = aux({
  unit: "1",
  clock,
  spec: "M05 d>=dJP",
  doc: "Share of this day after Japan's entry",
  needs: { japanEntryDay },
  value: ({ japanEntryDay }, { clip, elapsed, step }) => clip((elapsed + step - japanEntryDay) / step, 0, 1),
});

export const japanPresent = aux({
  unit: "1",
  over: Campaign,
  clock,
  spec: "M05 jpIn, d>=dJP",
  doc: "Share of this day on which Japan fights",
  needs: { japanParticipates: p.japanParticipates, japanArrived },
  value: ({ japanParticipates, japanArrived }) => japanParticipates * japanArrived,
});

export const philippinesArrived = aux({
  unit: "1",
  clock,
  spec: "M05 d>=dPH",
  doc: "Share of this day after the Philippines' entry",
  needs: { philippineEntryDay },
  value: ({ philippineEntryDay }, { clip, elapsed, step }) =>
    clip((elapsed + step - philippineEntryDay) / step, 0, 1),
});

export const philippinesPresent = aux({
  unit: "1",
  over: Campaign,
  clock,
  spec: "M05 phIn, d>=dPH",
  doc: "Share of this day on which the Philippines fights, times its part in the case",
  needs: { philippineInvolvement, philippinesArrived },
  value: ({ philippineInvolvement, philippinesArrived }) => philippineInvolvement * philippinesArrived,
});

export const accessToday = aux({
  unit: "1",
  over: Campaign,
  clock,
  symbol: "acc",
  spec: "M05, 10.5",
  doc: "Share of first-ring bases from which United States forces may fight on this day",
  needs: { restrictedAccess, caseAccess, accessDay },
  value: ({ restrictedAccess, caseAccess, accessDay }, { clip, elapsed, step }) =>
    restrictedAccess + (caseAccess - restrictedAccess) * clip((elapsed + step - accessDay) / step, 0, 1),
});

// Missiles fired today and left afterwards.

export const taiwanFire = aux({
  unit: "missile",
  over: Outlook,
  clock,
  spec: "M05 TW",
  doc: "Taiwanese missiles fired on this day",
  needs: {
    taiwanRate,
    taiwanRateDecay: p.taiwanRateDecay,
    taiwanSurvival: p.taiwanSurvival,
    taiwanMissilesLeft: state.taiwanMissilesLeft,
  },
  value: (n, { elapsed, exp, min, step }) =>
    min(n.taiwanRate * exp(-elapsed / n.taiwanRateDecay) * n.taiwanSurvival * step, n.taiwanMissilesLeft),
});

export const taiwanMissilesToday = next(state.taiwanMissilesLeft, {
  spec: "M05 TW",
  needs: { taiwanMissilesLeft: state.taiwanMissilesLeft, taiwanFire },
  value: ({ taiwanMissilesLeft, taiwanFire }) => taiwanMissilesLeft - taiwanFire,
  start: { needs: { taiwanMissiles }, value: ({ taiwanMissiles }) => taiwanMissiles },
});

export const standoffFire = aux({
  unit: "missile",
  over: Campaign,
  clock,
  spec: "M05 US",
  doc: "United States stand-off missiles fired on this day",
  needs: {
    standoffRate: p.standoffRate,
    standoffNeedOfAccess: p.standoffNeedOfAccess,
    accessToday,
    usPresent,
    standoffMissilesLeft: state.standoffMissilesLeft,
  },
  value: (n, { min, step }) =>
    min(
      n.standoffRate * (1 - n.standoffNeedOfAccess * (1 - n.accessToday)) * n.usPresent * step,
      n.standoffMissilesLeft,
    ),
});

export const standoffMissilesToday = next(state.standoffMissilesLeft, {
  spec: "M05 US",
  needs: { standoffMissilesLeft: state.standoffMissilesLeft, standoffFire },
  value: ({ standoffMissilesLeft, standoffFire }) => standoffMissilesLeft - standoffFire,
  start: { needs: { standoffStockUsable }, value: ({ standoffStockUsable }) => standoffStockUsable },
});

export const tacticalFire = aux({
  unit: "missile",
  over: Campaign,
  clock,
  spec: "M05 US",
  doc: "Missiles fired on this day by United States aircraft on first-ring bases",
  needs: {
    firstRingRate,
    yearsAhead: p.yearsAhead,
    available: at(baseAvailability, Outlook, "now"),
    availableInFiveYears: at(baseAvailability, Outlook, "inFiveYears"),
    accessToday,
    usPresent,
    tacticalMissilesLeft: state.tacticalMissilesLeft,
  },
  value: (n, { min, step }) => {
    const available = n.yearsAhead > 0 ? n.availableInFiveYears : n.available;
    return min(n.firstRingRate * available * n.accessToday * n.usPresent * step, n.tacticalMissilesLeft);
  },
});

export const tacticalMissilesToday = next(state.tacticalMissilesLeft, {
  spec: "M05 US",
  needs: { tacticalMissilesLeft: state.tacticalMissilesLeft, tacticalFire },
  value: ({ tacticalMissilesLeft, tacticalFire }) => tacticalMissilesLeft - tacticalFire,
  start: { needs: { firstRingStock: p.firstRingStock }, value: ({ firstRingStock }) => firstRingStock },
});

export const japaneseFire = aux({
  unit: "missile",
  over: Campaign,
  clock,
  spec: "M05 JP",
  doc: "Japanese coastal missiles fired on this day",
  needs: { japaneseCoastalRate, japanPresent, japaneseMissilesLeft: state.japaneseMissilesLeft },
  value: ({ japaneseCoastalRate, japanPresent, japaneseMissilesLeft }, { min, step }) =>
    min(japaneseCoastalRate * japanPresent * step, japaneseMissilesLeft),
});

export const japaneseMissilesToday = next(state.japaneseMissilesLeft, {
  spec: "M05 JP",
  needs: { japaneseMissilesLeft: state.japaneseMissilesLeft, japaneseFire },
  value: ({ japaneseMissilesLeft, japaneseFire }) => japaneseMissilesLeft - japaneseFire,
  start: { needs: { japaneseMissiles }, value: ({ japaneseMissiles }) => japaneseMissiles },
});

export const philippineFire = aux({
  unit: "missile",
  over: Campaign,
  clock,
  spec: "M05 PH",
  doc: "Philippine-based missiles fired on this day",
  needs: { philippineCoastalRate, philippinesPresent, philippineMissilesLeft: state.philippineMissilesLeft },
  value: ({ philippineCoastalRate, philippinesPresent, philippineMissilesLeft }, { min, step }) =>
    min(philippineCoastalRate * philippinesPresent * step, philippineMissilesLeft),
});

export const philippineMissilesToday = next(state.philippineMissilesLeft, {
  spec: "M05 PH",
  needs: { philippineMissilesLeft: state.philippineMissilesLeft, philippineFire },
  value: ({ philippineMissilesLeft, philippineFire }) => philippineMissilesLeft - philippineFire,
  start: {
    needs: { philippineMissiles, philippineInvolvement },
    value: ({ philippineMissiles, philippineInvolvement }) => philippineMissiles * philippineInvolvement,
  },
});

// Kills on the landing fleet.

export const missileKills = aux({
  unit: "ship",
  over: Campaign,
  clock,
  symbol: "k",
  spec: "M05",
  doc: "Chinese ships sunk by missiles on this day",
  needs: {
    yearsAhead: p.yearsAhead,
    taiwanFire: at(taiwanFire, Outlook, "now"),
    taiwanFireInFiveYears: at(taiwanFire, Outlook, "inFiveYears"),
    taiwanKills: p.taiwanKills,
    standoffFire,
    standoffKills: p.standoffKills,
    tacticalFire,
    firstRingKills: p.firstRingKills,
    japaneseFire,
    japaneseCoastalKills: p.japaneseCoastalKills,
    japaneseGeography: p.japaneseGeography,
    philippineFire,
    philippineCoastalKills: p.philippineCoastalKills,
    philippineGeography: p.philippineGeography,
    surveillance,
  },
  value: (n) => {
    const taiwanese = (n.yearsAhead > 0 ? n.taiwanFireInFiveYears : n.taiwanFire) * n.taiwanKills;
    const american = n.standoffFire * n.standoffKills + n.tacticalFire * n.firstRingKills;
    const japanese = n.japaneseFire * n.japaneseCoastalKills * n.japaneseGeography;
    const philippine = n.philippineFire * n.philippineCoastalKills * n.philippineGeography;
    return (taiwanese + american + japanese + philippine) * n.surveillance;
  },
});

export const liftKills = aux({
  unit: "ship",
  over: Campaign,
  clock,
  symbol: "k*share",
  spec: "M05",
  doc: "Ships of the landing fleet sunk on this day, by missiles and submarines",
  needs: {
    missileKills,
    submarineKills: p.submarineKills,
    japaneseSubmarines: p.japaneseSubmarines,
    usPresent,
    japanPresent,
    shareOnLift: p.shareOnLift,
  },
  value: (n, { step }) => {
    const submarines = n.submarineKills * (n.usPresent + n.japaneseSubmarines * n.japanPresent) * step;
    return (n.missileKills + submarines) * n.shareOnLift;
  },
});

export const civilianSailing = aux({
  unit: "1",
  clock,
  symbol: "on",
  spec: "M05",
  doc: "Share of this day on which civilian ships sail",
  needs: { civilianLiftFromDay: p.civilianLiftFromDay },
  value: ({ civilianLiftFromDay }, { clip, elapsed, step }) =>
    clip((elapsed + step - civilianLiftFromDay) / step, 0, 1),
});

export const liftExposed = aux({
  unit: "kt",
  over: Campaign,
  clock,
  symbol: "tot",
  spec: "M05",
  doc: "Lift at sea at the start of the day",
  needs: {
    militaryLiftLeft: state.militaryLiftLeft,
    civilianLiftLeft: state.civilianLiftLeft,
    civilianSailing,
  },
  value: ({ militaryLiftLeft, civilianLiftLeft, civilianSailing }) =>
    militaryLiftLeft + civilianSailing * civilianLiftLeft,
});

export const militaryLiftToday = next(state.militaryLiftLeft, {
  spec: "M05",
  needs: {
    militaryLiftLeft: state.militaryLiftLeft,
    liftExposed,
    noLift: p.noLift,
    liftKills,
    militaryLiftPerShip: p.militaryLiftPerShip,
  },
  value: (n, { max }) =>
    n.liftExposed > n.noLift
      ? max(
          0,
          n.militaryLiftLeft - n.liftKills * (n.militaryLiftLeft / n.liftExposed) * n.militaryLiftPerShip,
        )
      : n.militaryLiftLeft,
  start: { needs: { militaryLift }, value: ({ militaryLift }) => militaryLift },
});

export const civilianLiftToday = next(state.civilianLiftLeft, {
  spec: "M05",
  needs: {
    militaryLiftLeft: state.militaryLiftLeft,
    civilianLiftLeft: state.civilianLiftLeft,
    liftExposed,
    noLift: p.noLift,
    liftKills,
    civilianLiftPerShip: p.civilianLiftPerShip,
  },
  value: (n, { max }) =>
    n.liftExposed > n.noLift
      ? max(
          0,
          n.civilianLiftLeft - n.liftKills * (1 - n.militaryLiftLeft / n.liftExposed) * n.civilianLiftPerShip,
        )
      : n.civilianLiftLeft,
  start: { needs: { civilianLift }, value: ({ civilianLift }) => civilianLift },
});

export const shipsLost = next(state.shipsLostSoFar, {
  spec: "M05",
  doc: "Ships of the landing fleet sunk over the campaign",
  needs: { shipsLostSoFar: state.shipsLostSoFar, liftExposed, noLift: p.noLift, liftKills },
  value: ({ shipsLostSoFar, liftExposed, noLift, liftKills }) =>
    shipsLostSoFar + (liftExposed > noLift ? liftKills : 0),
});

// The landing.

export const landingFlow = aux({
  unit: "kt/day",
  over: Campaign,
  clock,
  symbol: "flow",
  spec: "M05",
  doc: "Force that gets ashore on this day with the lift that is left",
  needs: {
    militaryLiftToday,
    civilianLiftToday,
    civilianSailing,
    civilianUnloading: p.civilianUnloading,
    crossingsPerDay: p.crossingsPerDay,
    beachLoss: p.beachLoss,
  },
  value: (n) =>
    (n.militaryLiftToday + n.civilianUnloading * n.civilianSailing * n.civilianLiftToday) *
    n.crossingsPerDay *
    (1 - n.beachLoss),
});

export const ashoreToday = next(state.ashore, {
  spec: "M05",
  needs: { ashore: state.ashore, landingFlow, attritionAshore: p.attritionAshore },
  value: ({ ashore, landingFlow, attritionAshore }, { step }) =>
    ashore + (landingFlow - attritionAshore * ashore) * step,
});

export const landedPeak = next(state.landedPeakSoFar, {
  spec: "M05",
  symbol: "Gmax",
  doc: "Largest force ashore on any day of the campaign",
  needs: { landedPeakSoFar: state.landedPeakSoFar, ashoreToday },
  value: ({ landedPeakSoFar, ashoreToday }, { max }) => max(landedPeakSoFar, ashoreToday),
});

// What others read of it.

export const standoffExhaustionDay = next(state.standoffDaysSoFar, {
  spec: "22 Y19",
  doc: "First day on which the United States stand-off stock is empty, Japan fighting; 60 if it lasts",
  needs: {
    standoffDaysSoFar: state.standoffDaysSoFar,
    missilesLeft: at(standoffMissilesToday, Campaign, "japanForce"),
  },
  value: ({ standoffDaysSoFar, missilesLeft }, { step }) => standoffDaysSoFar + (missilesLeft > 0 ? step : 0),
});

export const faitAccompliInLoop = aux({
  unit: "1",
  over: Campaign,
  symbol: "P_FA",
  spec: "M05",
  doc: "Chance that the landing becomes a fait accompli by the daily loop; 0 when nothing lands",
  needs: { landedPeak, requiredForce: p.requiredForce, requiredForceSpread: p.requiredForceSpread },
  value: ({ landedPeak, requiredForce, requiredForceSpread }, { ln, normalCdf }) =>
    landedPeak > 0 ? normalCdf(ln(landedPeak / requiredForce) / requiredForceSpread) : 0,
});

export const shipsLostInGames = observation({
  unit: "ship",
  spec: "M05 face validity",
  doc: "Chinese ship losses that a published game with United States and Japanese forces should show",
  needs: { shipsLost: at(shipsLost, Campaign, "japanForce"), gameShipLossSpread: p.gameShipLossSpread },
  value: ({ shipsLost, gameShipLossSpread }, { normal }) => normal(shipsLost, gameShipLossSpread),
});
