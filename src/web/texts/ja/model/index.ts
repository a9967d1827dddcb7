import type { ModelTexts } from "../../model-texts.ts";
import { claims } from "./claims.ts";
import { elements } from "./elements.ts";
import { keyParameters } from "./key-parameters.ts";
import { lenses } from "./lenses.ts";
import { levers } from "./levers.ts";
import { mechanisms } from "./mechanisms.ts";
import { metrics } from "./metrics.ts";
import { packages } from "./packages.ts";
import { quantities } from "./quantities.ts";
import { switches } from "./switches.ts";

/** The words of this language for what the model declares. */
export const modelTexts: ModelTexts = {
  levers,
  metrics,
  packages,
  lenses,
  switches,
  mechanisms,
  quantities: { ...quantities, ...keyParameters },
  elements,
  claims,
};
