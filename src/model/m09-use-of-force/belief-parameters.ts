/** Parameters of what Beijing believes about a landing (specification 9.7). */
import { coefficient, parameter } from "../../engine/language.ts";

export const optimismSpread = parameter({
  unit: "1",
  symbol: "sO",
  spec: "9.7",
  doc: "Spread of Beijing's optimism about a landing, as a logit",
  range: [0.2, 0.5, 0.8],
  grade: "C",
  because: "judged: leaders have misjudged wars by wide margins either way",
});

export const windowGain = coefficient(2.5, {
  unit: "1",
  spec: "9.7",
  because:
    "A fall of the expected chance of a quick win by .4 in five years counts as a window closing in full; at the ends a fall of .8 or of .27 does",
  doc: "Perceived closing of the window per unit of expected loss in the chance of a quick win",
});
