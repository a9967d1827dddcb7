/** Credibility of the American promise and cohesion of the alliances (specification 15.1, 15.2). */
import { at, aux, next } from "../../engine/language.ts";
import { Ally, Public } from "../axes.ts";
import { protectionLens, volatilityLens } from "../lenses.ts";
import { fourthCommunique, hostNationSupport, pressureForm, usClarity } from "../levers/index.ts";
import { usPressure } from "../m01-burden-sharing/desired-share.ts";
import { usStrain } from "../m03-theatres/equations.ts";
import { threat } from "../m07-threat-perception/threat.ts";
import { policyVolatility, protectionism } from "../m11-domestic-politics/equations.ts";
import { allianceTie } from "../m14-agreements/equations.ts";
import { credibility } from "../state/credibility.ts";
import { support } from "../state/politics.ts";
import {
  cohesionBase,
  cohesionFromHostPayments,
  cohesionFromPressure,
  cohesionFromProtection,
  cohesionFromThreat,
  cohesionFromVolatility,
} from "./cohesion-parameters.ts";
import {
  credibilityBase,
  credibilityFromClarity,
  credibilityFromCommunique,
  credibilityFromPresence,
  credibilityFromProtection,
  credibilityFromStrain,
  credibilityFromSupport,
  credibilityFromTie,
  credibilityFromVolatility,
  credibilityLag,
  credibilityStart,
  credibilityUnderRetrenchment,
  credibilityWithoutPressure,
  supportReference,
} from "./credibility-parameters.ts";
import { feltPresence } from "./presence.ts";

/** Between the three forms of pressure the effect is linear, so that a change of form can ramp. */
export const pressureFormEffect = aux({
  spec: "15.1",
  symbol: "L02",
  unit: "1",
  doc: "Effect of the form of American pressure on credibility: none raises it, a retrenchment signal lowers it",
  needs: { pressureForm, credibilityWithoutPressure, credibilityUnderRetrenchment },
  value: (n, { max }) =>
    n.credibilityWithoutPressure * max(0, 1 - n.pressureForm) -
    n.credibilityUnderRetrenchment * max(0, n.pressureForm - 1),
});

export const credibilityTarget = aux({
  spec: "15.1",
  symbol: "Cred_i*",
  unit: "1",
  over: Ally,
  doc: "Credibility that the ally would settle on under today's causes",
  needs: {
    feltPresence,
    allianceTie,
    support: at(support, Public, "US"),
    supportReference,
    protectionism,
    protectionLens,
    policyVolatility,
    volatilityLens,
    usStrain,
    usClarity,
    pressureFormEffect,
    fourthCommunique,
    credibilityBase,
    credibilityFromPresence,
    credibilityFromTie,
    credibilityFromSupport,
    credibilityFromProtection,
    credibilityFromVolatility,
    credibilityFromStrain,
    credibilityFromClarity,
    credibilityFromCommunique,
  },
  value: (n, { clip, ln, logistic }) => {
    const causes =
      n.credibilityBase +
      n.credibilityFromPresence * ln(n.feltPresence) +
      n.credibilityFromTie * n.allianceTie +
      n.credibilityFromSupport * (n.support - n.supportReference) -
      n.protectionLens * n.credibilityFromProtection * n.protectionism -
      n.volatilityLens * n.credibilityFromVolatility * n.policyVolatility -
      n.credibilityFromStrain * n.usStrain +
      n.credibilityFromClarity * n.usClarity -
      n.credibilityFromCommunique * n.fourthCommunique;
    return clip(logistic(causes) + n.pressureFormEffect, 0, 1);
  },
});

export const credibilityNext = next(credibility, {
  spec: "15.1",
  symbol: "Cred_i",
  needs: { credibility, credibilityTarget, credibilityLag },
  value: (n, { step }) => n.credibility + ((n.credibilityTarget - n.credibility) * step) / n.credibilityLag,
  start: { needs: { credibilityStart }, value: (n) => n.credibilityStart },
});

export const cohesion = aux({
  spec: "15.2",
  symbol: "Coh_i",
  unit: "1",
  over: Ally,
  doc: "Cohesion of the alliance with the United States, 0 to 1: threat binds, pressure and erratic policy loosen",
  needs: {
    threat,
    policyVolatility,
    volatilityLens,
    usPressure,
    hostNationSupport,
    protectionism,
    protectionLens,
    cohesionBase,
    cohesionFromThreat,
    cohesionFromVolatility,
    cohesionFromPressure,
    cohesionFromHostPayments,
    cohesionFromProtection,
  },
  value: (n, { logistic }) =>
    logistic(
      n.cohesionBase +
        n.cohesionFromThreat * n.threat -
        n.volatilityLens * n.cohesionFromVolatility * n.policyVolatility -
        n.cohesionFromPressure * n.usPressure -
        n.cohesionFromHostPayments * (n.hostNationSupport - 1) -
        n.protectionLens * n.cohesionFromProtection * n.protectionism,
    ),
});
