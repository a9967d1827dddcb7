import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankCorrelation, rankCorrelationOver, ranks } from "./rank-correlation.ts";

describe("rank correlation", () => {
  it("gives -29/165 for the textbook case of ten pairs", () => {
    const score = [106, 86, 100, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 0, 27, 50, 28, 29, 20, 12, 6, 17];
    expect(rankCorrelation(score, hours)).toBeCloseTo(-29 / 165, 15);
  });
  it("gives ties the mean of their ranks", () => {
    expect([...ranks([5, -1, 5, 8, 5, -1])]).toEqual([4, 1.5, 4, 6, 4, 1.5]);
    expect(rankCorrelation([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 15);
  });
  it("ranks -0 and 0 alike, and infinities at the ends", () => {
    expect([...ranks([0, -0, Infinity, -Infinity])]).toEqual([2.5, 2.5, 4, 1]);
  });
  it("is 0 against a constant", () => {
    expect(rankCorrelation([1, 2, 3], [4, 4, 4])).toBe(0);
  });
  it("refuses NaN and lists of different length", () => {
    expect(() => ranks([1, Number.NaN])).toThrow("NaN has no rank");
    expect(() => rankCorrelation([1, 2], [1])).toThrow("2 ranks against 1");
  });
  it("depends on order alone", () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
      minLength: 2,
    });
    fc.assert(
      fc.property(pairs, (both) => {
        const left = both.map(([one]) => one);
        const right = both.map(([, other]) => other);
        const plain = rankCorrelation(left, right);
        expect(
          rankCorrelation(
            left.map((one) => one * one * one),
            right,
          ),
        ).toBe(plain);
        expect(
          rankCorrelation(
            left.map((one) => -one),
            right,
          ),
        ).toBe(-plain + 0);
      }),
    );
  });
});

describe("rank correlation of resampled pairs", () => {
  it("is, to the bit, that of the values picked out", () => {
    const column = fc.array(fc.integer({ min: -4, max: 9 }), { minLength: 30, maxLength: 30 });
    const picks = fc.array(fc.nat({ max: 29 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(column, column, picks, (left, right, picked) => {
        const at = (values: readonly number[]) => picked.map((place) => values[place] as number);
        const resampled = rankCorrelationOver(left, right)(Uint32Array.from(picked));
        expect(Object.is(resampled, rankCorrelation(at(left), at(right)))).toBe(true);
      }),
    );
  });
});
