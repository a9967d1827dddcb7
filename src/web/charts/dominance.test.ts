import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dominated, dominates, type Judged, type Judging } from "./dominance.ts";

const choices = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    x: fc.integer({ min: -5, max: 5 }),
    y: fc.integer({ min: -5, max: 5 }),
  }),
  { selector: ({ id }) => id, maxLength: 9 },
);
const direction = fc.constantFrom("higher" as const, "lower" as const);
const judging = fc.record({ x: direction, y: direction });

/** By the definition: no worse in each, better in at least one. */
function bruteForce(all: readonly Judged[], { x, y }: Judging): ReadonlyMap<string, readonly string[]> {
  const sign = { higher: 1, lower: -1 };
  const found = new Map<string, string[]>();
  for (const one of all)
    for (const other of all) {
      const across = (other.x - one.x) * sign[x];
      const up = (other.y - one.y) * sign[y];
      if (across < 0 || up < 0 || across + up === 0) continue;
      found.set(one.id, [...(found.get(one.id) ?? []), other.id]);
    }
  return found;
}

describe("dominance", () => {
  it("is what its definition says", () => {
    fc.assert(
      fc.property(choices, judging, (all, how) => {
        expect(dominated(all, how)).toEqual(bruteForce(all, how));
      }),
    );
  });
  it("never holds both ways, and leaves one choice standing", () => {
    fc.assert(
      fc.property(choices, judging, (all, how) => {
        for (const one of all)
          for (const other of all)
            expect(dominates(one, other, how) && dominates(other, one, how)).toBe(false);
        expect(all.length > 0 && dominated(all, how).size === all.length).toBe(false);
      }),
    );
  });
  it("does not count a gain within what is negligible", () => {
    const how: Judging = { x: "lower", y: "lower", negligible: { x: 1, y: 1 } };
    expect(dominates({ id: "a", x: 0, y: 0 }, { id: "b", x: 1, y: 0 }, how)).toBe(false);
    expect(dominates({ id: "a", x: 0, y: 0 }, { id: "b", x: 1.5, y: 0 }, how)).toBe(true);
  });
});
