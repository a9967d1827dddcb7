/** What allies remember of the latest campaign when they weigh joining one (specification 24, S6). */
import { stock } from "../../engine/language.ts";
import { Participation } from "../axes.ts";
import { faitAccompliStart } from "../m10-participation/rival-parameters.ts";

export const faitAccompliLast = stock({
  unit: "1",
  symbol: "P_FA",
  spec: "24 S6",
  over: Participation,
  initial: faitAccompliStart,
  doc: "Chance of a fait accompli in each case of the latest campaign, as it stood a quarter ago",
});
