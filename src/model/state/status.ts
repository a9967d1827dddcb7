/** Taiwan's status and what was said about it, carried from quarter to quarter (specification M18). */
import { stock } from "../../engine/language.ts";

export const separation = stock({
  unit: "1",
  symbol: "Dsep",
  spec: "18.1",
  doc: "Drift of Taiwan towards lasting separation as Beijing sees it, 0 to 1, at the start of the quarter",
});
export const declarationsLast = stock({
  unit: "1",
  initial: 0,
  symbol: "Decl",
  spec: "18.3",
  doc: "New declarations in support of Taiwan as of last quarter",
});
