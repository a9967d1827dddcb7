import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointsOf, regretsOver, swingOf, worthOf, type Weighed } from "./regret-weights.ts";

const outcomes: readonly Weighed[] = [
  { id: "risk", better: "lower", swing: 0.4 },
  { id: "gain", better: "higher", swing: 10 },
];

describe("points of outcomes", () => {
  it("share 100 as a study's weights do over the ways from worst to best", () => {
    expect(pointsOf({ risk: -100, gain: 1 }, outcomes)).toEqual({ risk: 80, gain: 20 });
    expect(pointsOf({}, outcomes)).toEqual({ risk: 0, gain: 0 });
  });
  it("are gained by going all the way", () => {
    const points = { risk: 80, gain: 20 };
    expect(worthOf([0.1, 5], outcomes, points) - worthOf([0.5, 5], outcomes, points)).toBeCloseTo(80);
    expect(worthOf([0.1, 15], outcomes, points) - worthOf([0.1, 5], outcomes, points)).toBeCloseTo(20);
  });
  it("are gained over the widest way of any theory", () => {
    expect(
      swingOf([
        [1, 2, Number.NaN],
        [5, 1],
      ]),
    ).toBe(4);
    expect(swingOf([[Number.NaN]])).toBe(0);
  });
});

describe("largest regrets over draws", () => {
  it("are the loss against the best there, in the worst theory", () => {
    const worth = [
      [
        [10, 7],
        [0, 5],
      ],
    ];
    expect(regretsOver(worth)).toEqual([
      { mean: 5, values: [5], state: 1 },
      { mean: 3, values: [3], state: 0 },
    ]);
  });
  it("leave out draws without a value", () => {
    const worth = [[[1, 2]], [[Number.NaN, 2]]];
    expect(regretsOver(worth).map(({ values }) => values)).toEqual([[1], [0]]);
  });
  it("are zero for one policy in each theory and never below", () => {
    const draw = fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(draw, (worth) => {
        const regrets = regretsOver([worth]).map(({ mean }) => mean);
        expect(Math.min(...regrets)).toBeGreaterThanOrEqual(0);
        if (worth.length === 1) expect(Math.min(...regrets)).toBe(0);
      }),
    );
  });
});
