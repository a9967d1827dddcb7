/** Rival law of incidents: a Poisson count driven by pressure; no incident leads to another (switch S3, nb = 0). */
import { aux, draw } from "../../engine/language.ts";
import { Theatre } from "../axes.ts";
import { pressure } from "../state/gray-zone.ts";
import { pressureNext } from "./equations.ts";
import { baseIncidents, incidentCapacity } from "./incident-parameters.ts";

export const poissonRate = aux({
  spec: "24 S3",
  symbol: "lam_s, nb=0",
  unit: "1",
  over: Theatre,
  doc: "Serious incidents to be expected from pressure alone, held smoothly below what fleets can keep up",
  needs: { baseIncidents, pressureNext, incidentCapacity },
  value: (n, { exp, sqrt }) => {
    const free = n.baseIncidents * exp(n.pressureNext);
    const load = free / n.incidentCapacity;
    return free / sqrt(1 + load * load);
  },
});

export const poissonIncidents = draw({
  spec: "24 S3",
  symbol: "N_s",
  unit: "1",
  over: Theatre,
  each: "quarter",
  doc: "Serious incidents this quarter, scattered no more than a Poisson count",
  needs: { poissonRate },
  value: (n, { poisson }) => poisson(n.poissonRate),
});

export const poissonRateOf2012 = aux({
  spec: "24 S3",
  unit: "1",
  over: Theatre,
  doc: "Serious incidents per quarter at the pressure of the start of the quarter",
  needs: { baseIncidents, pressure, incidentCapacity },
  value: (n, { exp, sqrt }) => {
    const free = n.baseIncidents * exp(n.pressure);
    const load = free / n.incidentCapacity;
    return free / sqrt(1 + load * load);
  },
});
