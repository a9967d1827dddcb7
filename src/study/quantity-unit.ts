import type { Quantity } from "./claim-test.ts";

/** Whether a quantity is a share of another instead of having its metric's unit. */
function isShare(quantity: Quantity): boolean {
  return quantity.kind === "mediation" || (quantity.kind === "difference" && quantity.relative);
}

/** Whether a quantity is in its metric's unit, so that the metric's negligible size applies. */
export function isPlain(quantity: Quantity): boolean {
  const scaled = quantity.kind === "contrast" && (quantity.log || quantity.per !== undefined);
  return !isShare(quantity) && !scaled;
}

/** Unit of a quantity's values, from the units of the components it measures; `share` for a share. */
export function unitOfQuantity(quantity: Quantity, unitOf: (component: string) => string): string {
  if (isShare(quantity)) return "share";
  if (quantity.kind !== "contrast") return unitOf(quantity.metric);
  const unit = quantity.log ? "1" : unitOf(quantity.metric);
  if (quantity.per === undefined) return unit;
  const per = unitOf(quantity.per);
  return per === "1" ? unit : `${unit}/${per.includes("/") ? `(${per})` : per}`;
}
