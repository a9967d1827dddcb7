/** Practice between allies, carried from quarter to quarter (specification M14). */
import { stock } from "../../engine/language.ts";
import { Pair } from "../axes.ts";

export const exerciseStock = stock({
  unit: "1",
  over: Pair,
  symbol: "Ex",
  spec: "14.2",
  doc: "Remembered practice from joint exercises, at the start of the quarter",
});
