import { describe, expect, it } from "vitest";
import type { ClaimResult } from "../running/result.ts";
import { leavesOfClaim } from "./claim-leaves.ts";
import { packageColours } from "./palette.ts";
import { result } from "./testing/fixture.ts";

function claimOf(id: string): ClaimResult {
  const found = result.claims.find(({ claim }) => claim.id === id);
  if (found === undefined) throw new RangeError(`the fixture has no claim ${id}`);
  return found;
}

describe("leavesOfClaim", () => {
  it("pairs comparisons with effects and bounds, and an order with its steps", () => {
    const [first, second] = leavesOfClaim(claimOf("D02"));
    expect([first?.label, first?.bound]).toEqual([
      "Y15: D02/strike minus P0",
      { operator: ">", bound: 0.01 },
    ]);
    expect([second?.of, second?.bound]).toEqual(["level", { operator: ">=", bound: 1.9 }]);
    expect(leavesOfClaim(claimOf("D15")).map(({ label, is }) => [label, is])).toEqual([
      ["Y15: P3 minus P1", "above"],
    ]);
    expect(leavesOfClaim(claimOf("D48"))).toEqual([]);
  });

  it("takes the signs off effects whose size is compared", () => {
    const whole = claimOf("B20");
    const { test } = whole.claim;
    if (test?.kind !== "criterion" || test.quantity.kind !== "difference")
      throw new RangeError("B20 has changed");
    const claim = { ...whole.claim, test: { ...test, quantity: { ...test.quantity, size: true } } };
    const [leaf] = leavesOfClaim({ ...whole, claim });
    const before = whole.effects[0]?.byLens["OR"] ?? [];
    expect(before.some((effect) => effect < 0)).toBe(true);
    expect(leaf?.spread?.byLens["OR"]).toEqual(before.map(Math.abs));
  });
});

describe("a leaf on the best arm", () => {
  it("is one comparison with 0", () => {
    const whole = claimOf("B20");
    const test = { kind: "best", metric: "Y15", among: ["P0", "P1"], oneOf: ["P1"], is: "highest" } as const;
    const [leaf] = leavesOfClaim({ ...whole, claim: { ...whole.claim, test } });
    expect(leaf).toMatchObject({ label: "Y15: highest of P1 minus highest of P0", is: "above", value: 0 });
  });
});

describe("packageColours", () => {
  it("gives a package the same colour in every study, whatever the order, and the base black", () => {
    const known = ["P6", "P0t", "P2", "P3", "P0", "P1", "P4", "P5"];
    const small = packageColours(known, ["P0", "P3"], "P0");
    const large = packageColours(known.toReversed(), known, "P0");
    expect(small).toEqual(large);
    expect([small.get("P0"), small.get("P1"), small.get("P3")]).toEqual(["#000000", "#0072b2", "#009e73"]);
    expect(new Set(small.values()).size).toBe(known.length);
  });
});
