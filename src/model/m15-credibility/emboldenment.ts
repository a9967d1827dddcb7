/** How far an American promise emboldens its friends (specification 15.5). */
import { aux } from "../../engine/language.ts";
import { usClarity } from "../levers/index.ts";
import { overallCredibility } from "./credibility.ts";
import { emboldenmentGain, emboldenmentReference } from "./credibility-parameters.ts";

export const emboldenmentTaiwan = aux({
  spec: "15.5",
  symbol: "Embold_TW",
  unit: "1",
  doc: "Factor by which the American promise emboldens Taipei",
  needs: { overallCredibility, usClarity, emboldenmentGain, emboldenmentReference },
  value: (n, { exp }) =>
    exp(n.emboldenmentGain * (n.overallCredibility - n.emboldenmentReference + n.usClarity)),
});

export const emboldenmentPhilippines = aux({
  spec: "15.5",
  symbol: "Embold_PH",
  unit: "1",
  doc: "Factor by which the American promise emboldens Manila",
  needs: { overallCredibility, usClarity, emboldenmentGain, emboldenmentReference },
  value: (n, { exp }) =>
    exp(n.emboldenmentGain * (n.overallCredibility - n.emboldenmentReference + n.usClarity)),
});
