/**
 * M04: how first-ring bases stand a first strike. Peacetime preparation by quarter, then the days of the strike.
 *
 * Equations (4.1)-(4.4) and the peacetime block of the specification, in their order.
 */
import { at, aux, next } from "../../engine/language.ts";
import { Outlook, Pair } from "../axes.ts";
import {
  dispersalSitesJapan,
  edcaSites,
  hardeningSpending,
  mainlandStrike,
  rapidRepair,
  storesLuzon,
  storesSakishima,
} from "../levers/index.ts";
import { interceptorStock, strikeStock } from "../m02-procurement/equations.ts";
import { interoperability } from "../m14-agreements/equations.ts";
import { chineseMissiles, historyGate } from "../m19-shocks/equations.ts";
import { missileGrowth, missileGrowthStart } from "../m19-shocks/parameters.ts";
import {
  aircraftShare,
  availabilityDaysSoFar,
  availabilityOnDay14,
  campaignDay,
  closedDaysLast,
  closedDaysSoFar,
  closedShare,
  hardening,
} from "../state/campaign.ts";
import * as p from "./parameters.ts";

// Peacetime: what the campaign takes as given.

export const storesLevel = aux({
  unit: "1",
  spec: "X5",
  doc: "Pre-positioned stores above those of 2026, mean of northern Luzon and the Sakishimas; none before the packages",
  needs: { storesLuzon, storesSakishima, stores2026: p.stores2026, historyGate },
  value: ({ storesLuzon, storesSakishima, stores2026, historyGate }) =>
    historyGate * ((storesLuzon + storesSakishima) / 2 - stores2026),
});

export const baseClusters = aux({
  unit: "site",
  symbol: "Nb",
  spec: "M04 peacetime",
  doc: "First-ring base clusters that an attacker must close; as in 2026 until the packages start",
  needs: {
    baseClusters2026: p.baseClusters2026,
    clustersPerSite: p.clustersPerSite,
    dispersalSitesJapan,
    dispersalSites2026: p.dispersalSites2026,
    access: at(interoperability, Pair, "USPH"),
    edcaSites,
    edcaSites2026: p.edcaSites2026,
    storesLevel,
    storesDispersalGain: p.storesDispersalGain,
    historyGate,
  },
  value: (n) => {
    const newSites =
      n.dispersalSitesJapan - n.dispersalSites2026 + n.access * (n.edcaSites - n.edcaSites2026);
    return (
      n.baseClusters2026 +
      n.historyGate * n.clustersPerSite * newSites * (1 + n.storesDispersalGain * n.storesLevel)
    );
  },
});

export const hardeningNext = next(hardening, {
  spec: "M04 peacetime",
  needs: {
    hardening,
    hardeningPerSpending: p.hardeningPerSpending,
    hardeningSpending,
    hardeningDecay: p.hardeningDecay,
    historyGate,
  },
  value: (n, { perQuarter, step }) => {
    const spent = perQuarter(n.hardeningSpending) * step;
    const change = n.hardeningPerSpending * spent * (1 - n.hardening) - n.hardeningDecay * n.hardening * step;
    return n.hardening + n.historyGate * change;
  },
});

export const repairTime = aux({
  unit: "day",
  symbol: "r",
  spec: "M04 peacetime, X5",
  doc: "Time to reopen a closed base",
  needs: {
    repairTimeLeast: p.repairTimeLeast,
    repairTime2026: p.repairTime2026,
    rapidRepair,
    rapidRepair2026: p.rapidRepair2026,
    storesLevel,
    storesRepairGain: p.storesRepairGain,
  },
  value: (n, { exp }) =>
    (n.repairTimeLeast + (n.repairTime2026 - n.repairTimeLeast) * exp(-(n.rapidRepair - n.rapidRepair2026))) *
    (1 - n.storesRepairGain * n.storesLevel),
});

export const interception = aux({
  unit: "1",
  symbol: "pInt",
  spec: "M04 peacetime",
  doc: "Share of missiles intercepted; the ceiling is never below the share of 2026, so that every draw is defined",
  needs: { interceptionMost: p.interceptionMost, interception2026: p.interception2026, interceptorStock },
  value: (n, { max, pow }) => {
    const ceiling = max(n.interceptionMost, n.interception2026);
    return ceiling * (1 - pow(1 - n.interception2026 / ceiling, n.interceptorStock));
  },
});

export const alliedStrikeShare = aux({
  unit: "1",
  symbol: "LS_ally",
  spec: "0.9",
  doc: "Usable share of allied strike on mainland launchers",
  needs: {
    strikeStock,
    hostedStrikeShare: p.hostedStrikeShare,
    mainlandStrike,
    mainlandStrike2026: p.mainlandStrike2026,
  },
  value: (n, { clip }) =>
    clip(n.strikeStock + n.hostedStrikeShare * (n.mainlandStrike - n.mainlandStrike2026), 0, 1),
});

export const chineseMissilesInFiveYears = aux({
  unit: "missile",
  spec: "9.7",
  doc: "China's medium-range ballistic missiles five years from now, on the path that they follow",
  needs: {
    missileRecordInFiveYears: p.missileRecordInFiveYears,
    missileGrowth,
    missileLead: p.missileLead,
    missileGrowthStart,
  },
  value: (n, { elapsed, exp, max, perQuarter }) =>
    n.missileRecordInFiveYears *
    exp(perQuarter(n.missileGrowth) * max(0, elapsed + n.missileLead - n.missileGrowthStart)),
});

export const missilesAgainstBases = aux({
  unit: "missile",
  over: Outlook,
  symbol: "M0",
  spec: "M04 peacetime, 9.7",
  doc: "Chinese missiles usable against first-ring bases, now and in five years",
  needs: {
    missilesAgainstBases2026: p.missilesAgainstBases2026,
    outlookYears: p.outlookYears,
    chineseMissiles,
    chineseMissilesInFiveYears,
    chineseMissiles2026: p.chineseMissiles2026,
    counterstrikeSuppression: p.counterstrikeSuppression,
    alliedStrikeShare,
    strikeStock2026: p.strikeStock2026,
  },
  value: (n) => {
    const missiles = n.outlookYears > 0 ? n.chineseMissilesInFiveYears : n.chineseMissiles;
    return (
      (n.missilesAgainstBases2026 *
        (missiles / n.chineseMissiles2026) *
        (1 - n.counterstrikeSuppression * n.alliedStrikeShare)) /
      (1 - n.strikeStock2026 * n.counterstrikeSuppression)
    );
  },
});

// The days of the strike: the same in every participation case of an outlook.

export const leakers = aux({
  unit: "missile/day",
  over: Outlook,
  symbol: "leak",
  spec: "4.1",
  clock: campaignDay,
  doc: "Missiles that get through to first-ring bases on this day",
  needs: { missilesAgainstBases, salvoDecay: p.salvoDecay, interception },
  value: ({ missilesAgainstBases, salvoDecay, interception }, { exp, elapsed }) =>
    (missilesAgainstBases / salvoDecay) * exp(-elapsed / salvoDecay) * (1 - interception),
});

export const closedToday = next(closedShare, {
  spec: "4.2",
  symbol: "c",
  doc: "Share of first-ring bases closed on this day, after hits and repair",
  needs: { closedShare, leakers, leakersPerClosure: p.leakersPerClosure, baseClusters, repairTime },
  value: ({ closedShare, leakers, leakersPerClosure, baseClusters, repairTime }, { exp, step }) =>
    (closedShare + (1 - closedShare) * (1 - exp((-leakers * step) / (leakersPerClosure * baseClusters)))) *
    exp(-step / repairTime),
});

export const survivingAircraft = next(aircraftShare, {
  spec: "4.3",
  symbol: "AC",
  doc: "Share of first-ring aircraft that have survived this day; read from outside, at day 60",
  needs: { aircraftShare, groundLoss: p.groundLoss, hardening, leakers, baseClusters },
  value: ({ aircraftShare, groundLoss, hardening, leakers, baseClusters }, { exp, step }) =>
    aircraftShare * exp((-groundLoss * (1 - hardening) * leakers * step) / baseClusters),
});

export const baseAvailability = aux({
  unit: "1",
  over: Outlook,
  symbol: "avail",
  spec: "4.4",
  clock: campaignDay,
  doc: "Share of first-ring air power that can fly on this day",
  needs: { closedToday, survivingAircraft },
  value: ({ closedToday, survivingAircraft }) => (1 - closedToday) * survivingAircraft,
});

export const closedDays30 = next(closedDaysSoFar, {
  spec: "4.4",
  symbol: "CD30",
  doc: "Closed-day equivalents of first-ring bases over the first 30 days",
  needs: { closedDaysSoFar, closedToday: at(closedToday, Outlook, "now"), closureWindow: p.closureWindow },
  value: ({ closedDaysSoFar, closedToday, closureWindow }, { elapsed, step }) =>
    closedDaysSoFar + (elapsed < closureWindow ? closedToday * step : 0),
});

export const availabilityDays14 = next(availabilityDaysSoFar, {
  spec: "22 Y22",
  doc: "Days of full base availability over the first 14 days",
  needs: {
    availabilityDaysSoFar,
    baseAvailability: at(baseAvailability, Outlook, "now"),
    fortnight: p.fortnight,
  },
  value: ({ availabilityDaysSoFar, baseAvailability, fortnight }, { elapsed, step }) =>
    availabilityDaysSoFar + (elapsed < fortnight ? baseAvailability * step : 0),
});

// What others read of it.

export const availability14 = aux({
  unit: "1",
  spec: "22 Y22",
  doc: "Mean availability of first-ring air power over the first 14 days",
  needs: { availabilityDays14, fortnight: p.fortnight },
  value: ({ availabilityDays14, fortnight }) => availabilityDays14 / fortnight,
});

export const availabilityOnDay14Next = next(availabilityOnDay14, {
  spec: "23 D39",
  needs: {
    availabilityOnDay14,
    baseAvailability: at(baseAvailability, Outlook, "now"),
    fortnight: p.fortnight,
  },
  value: ({ availabilityOnDay14, baseAvailability, fortnight }, { elapsed }) =>
    elapsed < fortnight ? baseAvailability : availabilityOnDay14,
});

export const lateAvailability = aux({
  unit: "1",
  spec: "23 D39",
  doc: "Availability of first-ring air power on day 60 less that on day 14: what a long war adds or takes",
  needs: { baseAvailability: at(baseAvailability, Outlook, "now"), availabilityOnDay14Next },
  value: ({ baseAvailability, availabilityOnDay14Next }) => baseAvailability - availabilityOnDay14Next,
});

export const closedDaysLastNext = next(closedDaysLast, {
  spec: "10.2",
  needs: { closedDays30 },
  value: ({ closedDays30 }) => closedDays30,
});
