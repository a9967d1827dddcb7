/** Missiles fired today and left afterwards (specification M05). */
import { at, aux, next } from "../../engine/language.ts";
import { Campaign, Outlook } from "../axes.ts";
import { baseAvailability } from "../m04-base-resilience/equations.ts";
import { philippineInvolvement } from "../m10-participation/cases.ts";
import * as state from "../state/campaign.ts";
import { accessToday, japanPresent, philippinesPresent, usPresent } from "./arrivals.ts";
import { yearsAhead } from "./case-parameters.ts";
import {
  firstRingRate,
  japaneseCoastalRate,
  japaneseMissiles,
  philippineCoastalRate,
  philippineMissiles,
  standoffStockUsable,
  taiwanMissiles,
  taiwanRate,
} from "./forces.ts";
import {
  firstRingStock,
  standoffNeedOfAccess,
  standoffRate,
  taiwanRateDecay,
  taiwanSurvival,
} from "./missile-parameters.ts";

const clock = state.campaignDay;

// Missiles fired today and left afterwards.

export const taiwanFire = aux({
  unit: "missile",
  over: Outlook,
  clock,
  spec: "M05 TW",
  doc: "Taiwanese missiles fired on this day",
  needs: {
    taiwanRate,
    taiwanRateDecay,
    taiwanSurvival,
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
    standoffRate,
    standoffNeedOfAccess,
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
    yearsAhead,
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
  start: { needs: { firstRingStock }, value: ({ firstRingStock }) => firstRingStock },
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
