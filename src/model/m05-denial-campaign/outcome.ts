/** M05: what a landing comes to, by the daily loop or by one of its rivals (specification 24, S5). */
import { alternative, next } from "../../engine/language.ts";
import { Campaign } from "../axes.ts";
import { faitAccompliLast } from "../state/participation.ts";
import { faitAccompliInLoop } from "./landing.ts";
import { faitAccompliByLanchester } from "./lanchester.ts";
import { faitAccompliByReducedForm } from "./reduced-form.ts";

export const faitAccompli = alternative({
  switch: "S5",
  unit: "1",
  over: Campaign,
  symbol: "P_FA",
  spec: "M05, 24 S5",
  doc: "Chance that the landing becomes a fait accompli",
  options: {
    loop: faitAccompliInLoop,
    lanchester: faitAccompliByLanchester,
    reduced: faitAccompliByReducedForm,
  },
});

export const faitAccompliLastNext = next(faitAccompliLast, {
  spec: "24 S6",
  needs: { faitAccompli },
  value: (n) => n.faitAccompli,
});
