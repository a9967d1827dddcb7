/** Parameters of allied weapons that reach the mainland (specification 0.9). */
import { coefficient, fixed } from "../../engine/language.ts";

export const strikeStockWeight = coefficient(0.5, {
  unit: "1",
  spec: "0.9",
  because:
    "Three times the counterstrike stock adds .1 to an index of 1.2, a twelfth: numbers alarm less than reach and place, yet no official statement from Beijing weighs one against the other",
  doc: "Weight of Japan's counterstrike stock in the index of mainland-range weapons",
});

export const strikeStockToday = fixed(0.1, {
  unit: "1",
  spec: "0.9",
  doc: "Japan's counterstrike stock in 2026, from which its weight is counted",
  grade: "C",
  because: "base of comparison: the stock that counterstrike has in 2026",
});
