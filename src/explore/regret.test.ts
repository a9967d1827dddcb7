import { describe, expect, it } from "vitest";
import { largestRegrets, regretEffects } from "./regret.ts";

const of = (...values: number[]) => Float64Array.of(...values);

describe("largestRegrets", () => {
  it("are the most each choice loses against the best, over states", () => {
    // State 0: best 5 (choice 1); state 1: best 9 (choice 0).
    expect(
      largestRegrets([
        [4, 5, 0],
        [9, 6, 8],
      ]),
    ).toEqual([
      { regret: 1, state: 0, best: 1 },
      { regret: 3, state: 1, best: 0 },
      { regret: 5, state: 0, best: 1 },
    ]);
  });
});

describe("regretEffects", () => {
  // One draw of two seeds, two states, three choices with the means above.
  const values = [
    [of(3, 5), of(5, 5), of(0, 0)],
    [of(9, 9), of(6, 6), of(7, 9)],
  ];
  it("are above 0 where one of the choices asked for has the smallest largest regret", () => {
    // Choice 0 loses 1 (seeds 2 and 0), choice 1 loses 3: 3 - 1 by seed.
    expect([...regretEffects(values, [0], 2)]).toEqual([1, 3]);
    expect([...regretEffects(values, [1, 2], 2)]).toEqual([-1, -3]);
  });
  it("have no number in a draw where a value has none", () => {
    const lost = [[of(1, Number.NaN), of(2, 1)]];
    expect([...regretEffects(lost, [1], 1)]).toEqual([1, Number.NaN]);
  });
});
