/** Allied weapons that reach the Chinese mainland (specification 0.9, state LR of M07). */
import { aux } from "../../engine/language.ts";
import { mainlandStrike } from "../levers/index.ts";
import { strikeStock } from "../m02-procurement/equations.ts";
import { strikeStockToday, strikeStockWeight } from "./strike-reach-parameters.ts";

export const strikeReach = aux({
  spec: "0.9",
  symbol: "LR",
  unit: "1",
  doc: "Allied weapons that reach the Chinese mainland, as an index: 1 in 2020",
  needs: { mainlandStrike, strikeStock, strikeStockWeight, strikeStockToday },
  value: (n) => n.mainlandStrike + n.strikeStockWeight * (n.strikeStock - n.strikeStockToday),
});
