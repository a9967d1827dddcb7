/** How distance and water weaken the threat that a state feels (specification 13.4). */
import { aux } from "../../engine/language.ts";
import { Neighbour } from "../axes.ts";
import {
  distanceReference,
  distanceScale,
  distanceToChina,
  waterBarrier,
  waterProtection,
} from "./distance-parameters.ts";

export const distanceFactor = aux({
  spec: "13.4",
  symbol: "th_i/th",
  unit: "1",
  over: Neighbour,
  doc: "How strongly a secondary or light state feels the same capability and belief, relative to Japan",
  needs: { distanceToChina, distanceReference, distanceScale, waterBarrier, waterProtection },
  value: (n, { exp }) =>
    (exp(-(n.distanceToChina - n.distanceReference) / n.distanceScale) *
      (1 - n.waterProtection * n.waterBarrier)) /
    (1 - n.waterProtection),
});
