/**
 * Rival law of incidents: a sea is quiet or heated, and pressure moves the chance of switching (switch S3).
 *
 * Counts follow a drawn regime, so that heated spells last. The expected rate that metrics read follows the exact chance of
 * the heated regime instead: the effect of a policy must not hang on the luck of switching. No ceiling is needed: a heated
 * sea has a rate of its own. A run starts in the mixture of 2012, and the first switch of a theatre decides its regime; in
 * a noise-free run, where draws take their means, the regime stays a mixture.
 */
import { aux, draw, next } from "../../engine/language.ts";
import { Theatre } from "../axes.ts";
import { heatedChance, heatedRegime, pressure } from "../state/gray-zone.ts";
import { pressureNext } from "./equations.ts";
import {
  baseIncidents,
  coolingRate,
  heatedIncidents,
  heatingRate,
  quietIncidents,
  regimeFromPressure,
} from "./incident-parameters.ts";

export const heatingHazard = aux({
  spec: "24 S3",
  unit: "1",
  over: Theatre,
  doc: "Expected switches to the heated regime in a quarter that starts quiet",
  needs: { heatingRate, regimeFromPressure, pressureNext },
  value: (n, { exp, step }) => n.heatingRate * step * exp((n.regimeFromPressure * n.pressureNext) / 2),
});

export const coolingHazard = aux({
  spec: "24 S3",
  unit: "1",
  over: Theatre,
  doc: "Expected switches to the quiet regime in a quarter that starts heated",
  needs: { coolingRate, regimeFromPressure, pressureNext },
  value: (n, { exp, step }) => n.coolingRate * step * exp((-n.regimeFromPressure * n.pressureNext) / 2),
});

/** A switch is at least one event of a Poisson count: in a noise-free run the count is its mean, which a yes-or-no draw is not. */
export const heatings = draw({
  spec: "24 S3",
  unit: "1",
  over: Theatre,
  each: "quarter",
  doc: "Occasions on which a quiet sea would heat up this quarter",
  needs: { heatingHazard },
  value: (n, { poisson }) => poisson(n.heatingHazard),
});

export const coolings = draw({
  spec: "24 S3",
  unit: "1",
  over: Theatre,
  each: "quarter",
  doc: "Occasions on which a heated sea would cool down this quarter",
  needs: { coolingHazard },
  value: (n, { poisson }) => poisson(n.coolingHazard),
});

export const heatedRegimeNext = next(heatedRegime, {
  spec: "24 S3",
  needs: { heatedRegime, heatings, coolings },
  value: (n, { min }) =>
    n.heatedRegime * (1 - min(1, n.coolings)) + (1 - n.heatedRegime) * min(1, n.heatings),
  start: { needs: { heatedChance }, value: (n) => n.heatedChance },
});

export const heatedChanceNext = next(heatedChance, {
  spec: "24 S3",
  needs: { heatedChance, heatingHazard, coolingHazard },
  value: (n, { exp }) =>
    n.heatedChance * exp(-n.coolingHazard) + (1 - n.heatedChance) * (1 - exp(-n.heatingHazard)),
  start: {
    needs: { heatingRate, coolingRate, regimeFromPressure, pressure },
    value: (n, { exp }) => {
      const odds = (n.heatingRate / n.coolingRate) * exp(n.regimeFromPressure * n.pressure);
      return odds / (1 + odds);
    },
  },
});

export const regimeRate = aux({
  spec: "24 S3",
  symbol: "E[lam_s]",
  unit: "1",
  over: Theatre,
  doc: "Serious incidents to be expected this quarter, over both regimes",
  needs: { baseIncidents, quietIncidents, heatedIncidents, heatedChanceNext },
  value: (n) =>
    n.baseIncidents * (n.quietIncidents + (n.heatedIncidents - n.quietIncidents) * n.heatedChanceNext),
});

export const regimeIncidents = draw({
  spec: "24 S3",
  symbol: "N_s",
  unit: "1",
  over: Theatre,
  each: "quarter",
  doc: "Serious incidents this quarter, in the regime of the theatre",
  needs: { baseIncidents, quietIncidents, heatedIncidents, heatedRegimeNext },
  value: (n, { poisson }) =>
    poisson(
      n.baseIncidents * (n.quietIncidents + (n.heatedIncidents - n.quietIncidents) * n.heatedRegimeNext),
    ),
});

export const regimeRateOf2012 = aux({
  spec: "24 S3",
  unit: "1",
  over: Theatre,
  doc: "Serious incidents per quarter over both regimes, at their chances at the start of the quarter",
  needs: { baseIncidents, quietIncidents, heatedIncidents, heatedChance },
  value: (n) =>
    n.baseIncidents * (n.quietIncidents + (n.heatedIncidents - n.quietIncidents) * n.heatedChance),
});
