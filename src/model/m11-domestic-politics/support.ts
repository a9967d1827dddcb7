/** Support, norm and friction at the end of the quarter; next quarter's decisions read them. */
import { assembled, at, aux, draw, initially, next } from "../../engine/language.ts";
import { Actor, Ally, Public, UnitedStates } from "../axes.ts";
import { domesticLens } from "../lenses.ts";
import {
  hostNationSupport,
  lawAndTransparency,
  okinawaRelocation,
  rotationalShare,
} from "../levers/index.ts";
import { fatigueNext } from "../m01-burden-sharing/debt-fatigue-autonomy.ts";
import { threat } from "../m07-threat-perception/threat.ts";
import { entrapment } from "../m15-credibility/entrapment.ts";
import { forwardPresence } from "../m15-credibility/presence.ts";
import { coerced } from "../m12-coercion/episodes.ts";
import { okinawaFriction, pacifismNorm, support } from "../state/politics.ts";
import { leader } from "./equations.ts";
import {
  baseIncidentHazard,
  baseIncidentWeight,
  baselineSupport,
  evenOdds,
  frictionBase,
  frictionHostSupportWeight,
  frictionLag,
  frictionPresenceWeight,
  halfLifeBase,
  normHalfLife,
  okinawaShare,
  relocationDefault,
  relocationEffect,
  supportCoercionWeight,
  supportEntrapmentWeight,
  supportFatigueWeight,
  supportLag,
  supportLeaderWeight,
  supportSpread,
  supportThreatScale,
  supportThreatWeight,
  supportTransparencyWeight,
} from "./parameters.ts";

export const threatOf2012 = initially(threat, {
  symbol: "T0",
  spec: "11.1",
  doc: "Perceived threat in 2012Q1 of this run",
});

export const threatSupport = aux({
  unit: "1",
  over: Public,
  spec: "11.1",
  needs: { threat, threatOf2012, supportThreatScale, supportThreatWeight },
  value: (n) => (n.supportThreatWeight * (n.threat - n.threatOf2012)) / n.supportThreatScale,
  doc: "Support added by threat felt since 2012",
});

export const alliedSupportTarget = aux({
  unit: "1",
  over: Ally,
  spec: "11.1",
  needs: {
    baselineSupport,
    coerced,
    domesticLens,
    entrapment,
    evenOdds,
    fatigueNext,
    lawAndTransparency,
    leader,
    supportCoercionWeight,
    supportEntrapmentWeight,
    supportFatigueWeight,
    supportLeaderWeight,
    supportTransparencyWeight,
    threatSupport,
  },
  value: (n) =>
    n.baselineSupport +
    n.threatSupport -
    n.supportFatigueWeight * n.fatigueNext -
    n.supportEntrapmentWeight * (n.entrapment - n.evenOdds) -
    n.supportCoercionWeight * n.coerced +
    n.domesticLens * n.supportLeaderWeight * n.leader +
    n.supportTransparencyWeight * n.lawAndTransparency,
  doc: "Support towards which an ally's public moves",
});

export const americanSupportTarget = aux({
  unit: "1",
  over: UnitedStates,
  spec: "11.1",
  needs: { baselineSupport, domesticLens, leader, supportLeaderWeight, threatSupport },
  value: (n) => n.baselineSupport + n.threatSupport + n.domesticLens * n.supportLeaderWeight * n.leader,
  doc: "Support towards which the United States public moves; fatigue, entrapment and coercion are the allies'",
});

export const supportTarget = assembled({
  unit: "1",
  over: Public,
  spec: "11.1",
  parts: [alliedSupportTarget, americanSupportTarget],
  doc: "Support towards which each public moves",
});

export const supportNoise = draw({
  unit: "1",
  over: Public,
  spec: "11.1",
  each: "quarter",
  needs: { supportSpread },
  value: (n, { normal }) => normal(0, n.supportSpread),
  doc: "Noise in support this quarter",
});

/** A share of the public: 11.1 is held between 0 and 1, which strong threat would pass. */
export const supportNext = next(support, {
  spec: "11.1",
  needs: { support, supportLag, supportNoise, supportTarget },
  value: (n, { clip, step }) =>
    clip(n.support + ((n.supportTarget - n.support) * step) / n.supportLag + n.supportNoise, 0, 1),
});

export const pacifismNormNext = next(pacifismNorm, {
  spec: "11.2",
  needs: { halfLifeBase, normHalfLife, pacifismNorm },
  value: (n, { pow, step }) => n.pacifismNorm * pow(n.halfLifeBase, step / n.normHalfLife),
});

export const okinawaBurden = aux({
  unit: "1",
  spec: "11.3",
  needs: {
    okinawaRelocation,
    okinawaShare,
    presence: at(forwardPresence, Actor, "JP"),
    relocationDefault,
    relocationEffect,
    rotationalShare,
  },
  value: (n) =>
    n.okinawaShare *
    (1 - n.relocationEffect * (n.okinawaRelocation - n.relocationDefault)) *
    n.presence *
    (1 - n.rotationalShare),
  doc: "Lasting United States presence that falls on Okinawa",
});

export const baseIncident = draw({
  unit: "1",
  spec: "11.3",
  each: "quarter",
  needs: { baseIncidentHazard },
  value: (n, { bernoulli }) => bernoulli(n.baseIncidentHazard),
  doc: "1 when a base incident moves opinion on Okinawa this quarter",
});

export const okinawaFrictionNext = next(okinawaFriction, {
  spec: "11.3",
  needs: {
    baseIncident,
    baseIncidentWeight,
    frictionBase,
    frictionHostSupportWeight,
    frictionLag,
    frictionPresenceWeight,
    hostNationSupport,
    okinawaBurden,
    okinawaFriction,
  },
  value: (n, { clip, step }) => {
    const target =
      n.frictionBase +
      n.frictionPresenceWeight * n.okinawaBurden +
      n.frictionHostSupportWeight * (n.hostNationSupport - 1) +
      n.baseIncidentWeight * n.baseIncident;
    return clip(n.okinawaFriction + ((target - n.okinawaFriction) * step) / n.frictionLag, 0, 1);
  },
});
