/** Default law of incidents: a Hawkes process in quarters, driven by pressure, excited by earlier incidents (8.3). */
import { aux, draw, next } from "../../engine/language.ts";
import { Theatre } from "../axes.ts";
import { incidentMemory, incidentReference, pressure } from "../state/gray-zone.ts";
import { pressureNext } from "./equations.ts";
import {
  baseIncidents,
  incidentBranching,
  incidentCapacity,
  incidentDispersion,
  incidentMemoryTime,
} from "./incident-parameters.ts";

export const hawkesIntensity = aux({
  spec: "8.3",
  symbol: "lam_s",
  unit: "1",
  over: Theatre,
  doc: "Serious incidents this quarter that pressure and earlier incidents would lead to if fleets had no limit",
  needs: { baseIncidents, pressureNext, incidentBranching, incidentMemory, incidentMemoryTime },
  value: (n, { exp, step }) =>
    n.baseIncidents * exp(n.pressureNext) +
    n.incidentBranching * (1 - exp(-step / n.incidentMemoryTime)) * n.incidentMemory,
});

/** The specification has no ceiling: under rising pressure its law leads to more incidents than any fleet could produce. */
export const hawkesRate = aux({
  spec: "8.3",
  unit: "1",
  over: Theatre,
  doc: "Serious incidents to be expected this quarter, held smoothly below what fleets can keep up",
  needs: { hawkesIntensity, incidentCapacity },
  value: (n, { sqrt }) => {
    const load = n.hawkesIntensity / n.incidentCapacity;
    return n.hawkesIntensity / sqrt(1 + load * load);
  },
});

export const hawkesIncidents = draw({
  spec: "8.3",
  symbol: "N_s",
  unit: "1",
  over: Theatre,
  each: "quarter",
  doc: "Serious incidents this quarter, more scattered than a Poisson count",
  needs: { hawkesRate, incidentDispersion },
  value: (n, { negativeBinomial }) => negativeBinomial(n.hawkesRate, n.incidentDispersion),
});

export const incidentMemoryNext = next(incidentMemory, {
  spec: "8.3",
  symbol: "Mem_s",
  needs: { incidentMemory, incidentMemoryTime, hawkesIncidents },
  value: (n, { exp, step }) => exp(-step / n.incidentMemoryTime) * n.incidentMemory + n.hawkesIncidents,
  start: {
    needs: { incidentReference, incidentMemoryTime },
    value: (n, { exp, step }) => n.incidentReference / (1 - exp(-step / n.incidentMemoryTime)),
  },
});

export const hawkesRateOf2012 = aux({
  spec: "0.10",
  unit: "1",
  over: Theatre,
  doc: "Serious incidents per quarter in which excitation settles at the pressure of the start of the quarter",
  needs: { baseIncidents, pressure, incidentBranching, incidentCapacity },
  value: (n, { exp, sqrt }) => {
    const settled = (n.baseIncidents * exp(n.pressure)) / (1 - n.incidentBranching);
    const load = settled / n.incidentCapacity;
    return settled / sqrt(1 + load * load);
  },
});
