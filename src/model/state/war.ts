/** The chance of peace that metrics of first events are set against (specification 22 Y06, Y08). */
import { stock } from "../../engine/language.ts";

export const peaceSurvival = stock({
  unit: "1",
  initial: 1,
  spec: "22 Y06, Y08",
  doc: "Chance, from hazards, that no war has ended the run so far; the same whether ending events are withheld or drawn",
});
