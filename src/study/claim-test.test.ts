import { describe, expect, it } from "vitest";
import { boundOf, leavesOf, type Leaf, type Relation } from "./claim-test.ts";

describe("the bound of a relation", () => {
  it.each<[Relation, string, number]>([
    ["above", ">", 0.01],
    ["below", "<", -0.01],
    ["at most", "<=", 0.01],
    ["not above", "<=", 0.01],
    ["at least", ">=", -0.01],
    ["not below", ">=", -0.01],
  ])("%s 0 is %s %d with a negligible size of .01", (is, operator, bound) => {
    expect(boundOf(is, 0, 0.01)).toEqual({ operator, bound });
  });

  it.each<[Relation, string]>([
    ["above", ">"],
    ["below", "<"],
    ["at most", "<="],
    ["not above", "<="],
    ["at least", ">="],
    ["not below", ">="],
  ])("%s another value is %s that value as it stands", (is, operator) => {
    expect(boundOf(is, -0.03, 0.01)).toEqual({ operator, bound: -0.03 });
  });
});

describe("the leaves of a test", () => {
  it("are found at every depth from left to right", () => {
    const leaf = (metric: string): Leaf => ({ kind: "order", metric, arms: ["P0", "P1"], is: "rising" });
    const inner = { kind: "none", tests: [leaf("Y02"), leaf("Y03")] } as const;
    expect(
      leavesOf({ kind: "all", tests: [leaf("Y01"), { kind: "any", tests: [inner] }, leaf("Y04")] }),
    ).toEqual(["Y01", "Y02", "Y03", "Y04"].map(leaf));
  });
});
