/** What the United States has spent over the present course so far. */
import { stock } from "../../engine/language.ts";

export const cumulativeUsCost = stock({
  unit: "bnUSD",
  initial: 0,
  spec: "22 Y18",
  doc: "United States cost over the present course since 2026Q3, undiscounted, without lines borne by allies or Taiwan",
});

export const cumulativeTotalCost = stock({
  unit: "bnUSD",
  initial: 0,
  spec: "22 Y18",
  doc: "Cost to all payers over the present course since 2026Q3, undiscounted; budgets as such are not counted",
});
