/** Where states stand between Washington and Beijing, carried from quarter to quarter (specification M13, X3). */
import { stock } from "../../engine/language.ts";
import { Aligner, Level, Neighbour } from "../axes.ts";

export const alignment = stock({
  unit: "1",
  over: Aligner,
  symbol: "al_i",
  spec: "13.1",
  doc: "Alignment with the United States rather than China, 0 to 1, at the start of the quarter",
});
export const commitmentShare = stock({
  unit: "1",
  over: [Aligner, Level],
  symbol: "P(lv_i)",
  spec: "13.2",
  doc: "Chance that the state stands on this level of commitment to the coalition, at the start of the quarter",
});
export const unrisenShare = stock({
  unit: "1",
  over: [Neighbour, Level],
  spec: "22 Y35",
  doc: "Chance that the state stands on this level and has not risen since the packages started",
});
export const chinaTradeShare = stock({
  unit: "1",
  over: Aligner,
  symbol: "Dep_i",
  spec: "X3",
  doc: "China's share of the state's trade in goods, at the start of the quarter",
});
