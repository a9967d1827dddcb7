/** What say Washington keeps over an ally's course (specification 1.7). */
import { aux } from "../../engine/language.ts";
import { Ally } from "../axes.ts";
import { cohesion } from "../m15-credibility/equations.ts";
import { autonomyNext } from "./debt-fatigue-autonomy.ts";

export const usControl = aux({
  unit: "1",
  over: Ally,
  symbol: "Control_i",
  spec: "1.7",
  needs: { autonomyNext, cohesion },
  value: (n) => 1 - n.autonomyNext * (1 - n.cohesion),
  doc: "Say that Washington keeps over an ally's course, 0 to 1: an autonomous ally follows only as far as the alliance coheres",
});
