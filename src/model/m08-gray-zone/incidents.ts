/** Serious incidents, whichever law is switched on (specification 8.3; switch S3 of specification 24), and what remembers them. */
import { alternative, next } from "../../engine/language.ts";
import { Theatre } from "../axes.ts";
import { incidentReference, incidentsSmoothed } from "../state/gray-zone.ts";
import { incidentSmoothing } from "./incident-parameters.ts";
import { hawkesIncidents, hawkesRate, hawkesRateOf2012 } from "./incidents-hawkes.ts";
import { poissonIncidents, poissonRate, poissonRateOf2012 } from "./incidents-poisson.ts";
import { regimeIncidents, regimeRate, regimeRateOf2012 } from "./incidents-regimes.ts";

export const incidentRate = alternative({
  switch: "S3",
  spec: "8.3",
  symbol: "lam_s",
  unit: "1",
  over: Theatre,
  doc: "Serious incidents to be expected this quarter",
  options: { hawkes: hawkesRate, poisson: poissonRate, regimes: regimeRate },
});

export const incidents = alternative({
  switch: "S3",
  spec: "8.3",
  symbol: "N_s",
  unit: "1",
  over: Theatre,
  doc: "Serious incidents this quarter",
  options: { hawkes: hawkesIncidents, poisson: poissonIncidents, regimes: regimeIncidents },
});

export const incidentRateOf2012 = alternative({
  switch: "S3",
  spec: "0.10",
  unit: "1",
  over: Theatre,
  doc: "Serious incidents to be expected at the start of the quarter; read in 2012Q1 only",
  options: { hawkes: hawkesRateOf2012, poisson: poissonRateOf2012, regimes: regimeRateOf2012 },
});

export const incidentReferenceNext = next(incidentReference, {
  spec: "0.10",
  symbol: "Nref_s",
  needs: { incidentReference },
  value: (n) => n.incidentReference,
  start: { needs: { incidentRateOf2012 }, value: (n) => n.incidentRateOf2012 },
});

/** Smoothed before it moves beliefs: the noise of counts would bias the logarithm of (7.3) down. */
export const incidentsSmoothedNext = next(incidentsSmoothed, {
  spec: "7.3",
  symbol: "N_s",
  needs: { incidentsSmoothed, incidents, incidentSmoothing },
  value: (n, { step }) =>
    n.incidentsSmoothed + ((n.incidents - n.incidentsSmoothed) * step) / n.incidentSmoothing,
  start: { needs: { incidentReference }, value: (n) => n.incidentReference },
});
