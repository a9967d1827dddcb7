import { describe, expect, it } from "vitest";
import type { Contrast, Quantity } from "./claim-test.ts";
import { isPlain, unitOfQuantity } from "./quantity-unit.ts";

const pair = { of: "P1", minus: "P0" };
const contrast: Contrast = {
  kind: "contrast",
  metric: "Y15",
  first: pair,
  second: { of: "P3", minus: "P0" },
  log: false,
  size: false,
};
const difference: Quantity = { kind: "difference", metric: "Y15", ...pair, relative: false, size: false };
const units: Readonly<Record<string, string>> = { Y15: "pp", Y18: "bnUSD/year", Y01: "1", Y40: "day" };
const unitOf = (quantity: Quantity) => unitOfQuantity(quantity, (component) => units[component] ?? "");

describe("the unit of a quantity", () => {
  it("is the metric's, or a share", () => {
    expect(unitOf(difference)).toBe("pp");
    expect(unitOf({ ...difference, relative: true })).toBe("share");
    expect(unitOf(contrast)).toBe("pp");
  });
  it("is pure for logarithms and a ratio of units for effects per unit of another metric", () => {
    expect(unitOf({ ...contrast, log: true })).toBe("1");
    expect(unitOf({ ...contrast, per: "Y40" })).toBe("pp/day");
    expect(unitOf({ ...contrast, per: "Y18" })).toBe("pp/(bnUSD/year)");
    expect(unitOf({ ...contrast, per: "Y01" })).toBe("pp");
    expect(unitOf({ ...contrast, log: true, per: "Y40" })).toBe("1/day");
  });
  it("is plain where the metric's negligible size applies", () => {
    expect([difference, contrast].map(isPlain)).toEqual([true, true]);
    expect(isPlain({ ...difference, relative: true })).toBe(false);
    expect([{ log: true }, { per: "Y40" }].map((more) => isPlain({ ...contrast, ...more }))).toEqual([
      false,
      false,
    ]);
  });
});
