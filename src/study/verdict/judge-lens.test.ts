import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "../../explore/wilson.ts";
import type { Relation } from "../claim-test.ts";
import { drawOutcomes, judgeLens } from "./judge-lens.ts";
import type { EffectLeaf, EffectNode, EffectTest } from "./types.ts";

/** A leaf from one row of seeds for each draw. */
function leaf(rows: readonly (readonly number[])[], over: Partial<EffectLeaf> = {}): EffectLeaf {
  const shape = { draws: rows.length, seeds: rows[0]?.length ?? 0, effects: Float64Array.from(rows.flat()) };
  return {
    kind: "effect",
    label: "leaf",
    ...shape,
    is: "above",
    value: 0,
    negligible: 1,
    size: false,
    ...over,
  };
}

/** Two seeds that agree: effects without noise. */
const steady = (effects: readonly number[], over: Partial<EffectLeaf> = {}) =>
  leaf(
    effects.map((effect) => [effect, effect]),
    over,
  );
const node = (kind: EffectNode["kind"], ...tests: EffectTest[]): EffectNode => ({ kind, tests });
const shareOf = (test: EffectTest) => judgeLens(test).share;

describe("relations in a draw", () => {
  const around = [-2, -1, -0.5, 0, 0.5, 1, 2];
  const passing = (is: Relation, over: Partial<EffectLeaf> = {}) =>
    around.filter((effect) => shareOf(steady([effect], { is, ...over })) === 1);
  it("widen 0 by negligible", () => {
    expect(passing("above")).toEqual([2]);
    expect(passing("below")).toEqual([-2]);
    expect(passing("at most")).toEqual([-2, -1, -0.5, 0, 0.5, 1]);
    expect(passing("not above")).toEqual([-2, -1, -0.5, 0, 0.5, 1]);
    expect(passing("at least")).toEqual([-1, -0.5, 0, 0.5, 1, 2]);
    expect(passing("not below")).toEqual([-1, -0.5, 0, 0.5, 1, 2]);
  });
  it("take any other value as it stands", () => {
    expect(passing("above", { value: 0.5 })).toEqual([1, 2]);
    expect(passing("below", { value: 0.5 })).toEqual([-2, -1, -0.5, 0]);
    expect(passing("at most", { value: -0.5 })).toEqual([-2, -1, -0.5]);
    expect(passing("at least", { value: -0.5 })).toEqual([-0.5, 0, 0.5, 1, 2]);
  });
  it("compare sizes without signs when asked, after averaging", () => {
    expect(passing("below", { value: 1, size: true })).toEqual([-0.5, 0, 0.5]);
    expect(shareOf(leaf([[-3, 3]], { is: "below", value: 1, size: true }))).toBe(1);
  });
});

describe("conjunctions", () => {
  const first = steady([5, 5, -5, -5]);
  const second = steady([5, -5, 5, -5]);
  it("ask all parts of the same draw", () => {
    expect(shareOf(node("all", first, second))).toBe(0.25);
    expect(shareOf(node("any", first, second))).toBe(0.75);
    expect(shareOf(node("none", first, second))).toBe(0.25);
  });
  it("nest", () => {
    const falls = steady([-5, 0, 0, 0], { is: "below" });
    expect(shareOf(node("all", node("any", first, second), node("none", falls)))).toBe(0.5);
  });
  it("report each part by itself, from left to right", () => {
    const judged = judgeLens(node("all", first, node("none", steady([5, -5, 5, 5], { label: "other" }))));
    expect(judged.leaves.map((part) => [part.label, part.share])).toEqual([
      ["leaf", 0.5],
      ["other", 0.75],
    ]);
    expect(judged.share).toBe(0.25);
  });
});

describe("judgement of a lens", () => {
  it("gives share, interval, quantiles and counts exactly", () => {
    const judged = judgeLens(steady([0, 1, 2, 3, 4]));
    expect(judged).toMatchObject({ share: 0.6, rawShare: 0.6, draws: 5, seeds: 2, excluded: 0, noise: 0 });
    expect(judged.interval).toEqual(wilsonInterval(0.6, 5));
    expect(judged.leaves).toEqual([
      { label: "leaf", mean: 2, p05: 0.2, p50: 2, p95: 3.8, share: 0.6, noise: 0, exactlyZero: false },
    ]);
  });
  it("does not call a clear effect noisy because draws hardly differ", () => {
    // Draw means 10 and 10, seeds +-1 about them: noise 1, all of the spread, yet 9 from the bound of 1.
    expect(
      judgeLens(
        leaf([
          [9, 11],
          [11, 9],
        ]),
      ).noise,
    ).toBe(1 / (81 + 1));
  });
  it("sets noise against spread between draws and distance from the bound", () => {
    // Means 2 and 6: total 8; seeds +-2: noise 4, between 4; grand mean 4 is 3 above the bound of 1.
    expect(
      judgeLens(
        leaf([
          [0, 4],
          [4, 8],
        ]),
      ).noise,
    ).toBeCloseTo(4 / (4 + 9 + 4), 15);
  });
  it("takes the noise of the tree from its noisiest leaf, and counts one seed as all noise", () => {
    expect(
      judgeLens(
        node(
          "all",
          steady([9, 9]),
          leaf([
            [9, 11],
            [11, 9],
          ]),
        ),
      ).noise,
    ).toBe(1 / 82);
    expect(judgeLens(leaf([[5], [6]])).noise).toBe(1);
  });
  it("corrects the share for noise and keeps the raw one", () => {
    // Means 0 and 6 about 3 (total 18), seeds +-4 (noise 16, between 2): corrected means 2 and 4, both above 1.
    const judged = judgeLens(
      leaf([
        [-4, 4],
        [2, 10],
      ]),
    );
    expect([judged.rawShare, judged.share]).toEqual([0.5, 1]);
    expect(judged.leaves[0]?.p50).toBe(3);
  });
  it("leaves out draws with a value that is not finite in any leaf", () => {
    const other = steady([1, Number.NaN, 3, 4]);
    const judged = judgeLens(node("all", steady([5, 5, -5, 5]), other));
    expect(judged).toMatchObject({ draws: 3, excluded: 1, share: 1 / 3 });
  });
  it("claims nothing without a draw to judge", () => {
    const judged = judgeLens(steady([Number.NaN, Infinity]));
    expect(judged).toMatchObject({ share: 0, interval: [0, 1], noise: 1, draws: 0, excluded: 2 });
  });
  it("measures the smallest margin in multiples of negligible, through the tree", () => {
    const wide = steady([7, 9], { negligible: 2 });
    const narrow = steady([4, 3]);
    expect(judgeLens(wide).smallestMargin).toBe(2.5);
    expect(judgeLens(node("all", wide, narrow)).smallestMargin).toBe(2);
    expect(judgeLens(node("any", wide, narrow)).smallestMargin).toBe(3);
    expect(judgeLens(node("none", steady([-4, 0]))).smallestMargin).toBe(1);
    expect(judgeLens(steady([3, 2], { negligible: 0 })).smallestMargin).toBe(Infinity);
  });
  it("refuses leaves of different shape and a test without leaves", () => {
    expect(() => judgeLens(node("all", steady([1, 2]), steady([1])))).toThrow("expected 2 draws of 2 seeds");
    expect(() => judgeLens({ ...steady([1, 2]), seeds: 3 })).toThrow(
      "4 effects, expected 2 draws of 3 seeds",
    );
    expect(() => judgeLens(node("all"))).toThrow("without a comparison");
  });
});

describe("outcomes of draws", () => {
  it("stand in the order of the draws, with a gap for a draw left out", () => {
    const falls = steady([0, 0, -5, Number.NaN], { is: "below" });
    expect([...drawOutcomes(node("any", steady([5, 0, 0, 5]), falls))]).toEqual([1, 0, 1, Number.NaN]);
    expect([...drawOutcomes(steady([Number.NaN]))]).toEqual([Number.NaN]);
  });
  it("are the corrected ones, whose mean is the share", () => {
    expect([
      ...drawOutcomes(
        leaf([
          [-4, 4],
          [2, 10],
        ]),
      ),
    ]).toEqual([1, 1]);
  });
});

describe("properties", () => {
  const row = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 });
  const rows = fc.array(row, { minLength: 1, maxLength: 64 });
  const eight = fc.array(row, { minLength: 8, maxLength: 8 });
  it("the order of draws changes nothing", () => {
    const test = (table: number[][]) =>
      node("all", leaf(table), leaf(table, { is: "below", value: 4, size: true }));
    fc.assert(
      fc.property(rows, fc.nat(), (table, turn) => {
        const cut = turn % table.length;
        const turned = [...table.slice(cut), ...table.slice(0, cut)].toReversed();
        expect(judgeLens(test(turned))).toEqual(judgeLens(test(table)));
      }),
    );
  });
  it("adding a constant to effects and value moves the effects and nothing else", () => {
    fc.assert(
      fc.property(
        eight,
        fc.integer({ min: 1, max: 64 }),
        fc.constantFrom<Relation>("above", "at most"),
        (table, by, is) => {
          const plain = judgeLens(leaf(table, { is, value: 0.5 }));
          const moved = judgeLens(
            leaf(
              table.map((seeds) => seeds.map((effect) => effect + by)),
              { is, value: 0.5 + by },
            ),
          );
          expect(moved).toMatchObject({
            share: plain.share,
            rawShare: plain.rawShare,
            interval: plain.interval,
          });
          expect(moved.noise).toBeCloseTo(plain.noise, 12);
          expect(moved.leaves[0]?.mean).toBeCloseTo((plain.leaves[0]?.mean ?? 0) + by, 12);
        },
      ),
    );
  });
  it("without noise, corrected and raw shares agree", () => {
    const effects = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(effects, (values) => {
        const judged = judgeLens(steady(values));
        expect(judged.share).toBe(judged.rawShare);
        expect(judged.share).toBe(values.filter((value) => value > 1).length / values.length);
      }),
    );
  });
});
