import { describe, expect, it } from "vitest";
import type { Answer, Futures } from "../../live/live.ts";
import { endOfAnswer } from "./headline.ts";
import { tallyOf } from "./tally.ts";

const futures = (path: readonly number[]): Futures => ({
  count: path.length / 2,
  quarters: 2,
  values: () => new Float64Array(),
  path: () => Float64Array.from(path),
  failures: 0,
});
const answer = (yours: readonly number[], base: readonly number[]): Answer => ({
  question: { package: "P1", levers: {}, lens: { id: "neutral" }, switches: {}, parameters: {} },
  stage: "complete",
  yours: futures(yours),
  base: futures(base),
  milliseconds: 1,
});

describe("an outcome's end", () => {
  it("is the last quarter of every future, compared pair by pair", () => {
    const end = endOfAnswer(answer([9, 1, 9, 2, 9, 6], [0, 2, 0, 4, 0, 5]), "pressure.SCS");
    expect(end).toMatchObject({ yours: 2, base: 4, difference: { p50: -1, shareBelow: 2 / 3 } });
  });
  it("is not there when every future failed", () => {
    expect(endOfAnswer(answer([1, Number.NaN], [1, 1]), "pressure.SCS")).toBeUndefined();
  });
});

describe("the tally of verdicts", () => {
  it("counts each kind", () => {
    const tally = tallyOf([{ verdict: "supported" }, { verdict: "contingent" }, { verdict: "supported" }]);
    expect(tally).toEqual({
      supported: 2,
      contingent: 1,
      unsupported: 0,
      "more runs needed": 0,
      "not testable": 0,
    });
  });
});
