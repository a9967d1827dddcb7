import { describe, expect, it } from "vitest";
import { rankCorrelation, rankCorrelationOver } from "../../explore/rank-correlation.ts";
import { explainVerdict } from "./explain-verdict.ts";
import { decide } from "./decide.ts";
import { drawOutcomes, judgeLens } from "./judge-lens.ts";
import type { EffectLeaf, EffectNode, EffectTest, StatisticLeaf } from "./types.ts";

const DRAWS = 20;
const draws = Float64Array.from({ length: DRAWS }, (_, draw) => draw);

/** Two seeds that agree. */
const twice = (values: Float64Array) => Float64Array.from([...values].flatMap((value) => [value, value]));

function correlation(other: Float64Array, over: Partial<StatisticLeaf> = {}): StatisticLeaf {
  return {
    kind: "statistic",
    label: "correlation",
    columns: [
      { kind: "measured", values: twice(draws) },
      { kind: "input", values: other },
    ],
    statisticOf: ([left = draws, right = draws]) => rankCorrelationOver(left, right),
    draws: DRAWS,
    seeds: 2,
    seed: 1,
    is: "above",
    value: 0.5,
    ...over,
  };
}

/** Above 0 in the first five draws. */
const quarter: EffectLeaf = {
  kind: "effect",
  label: "quarter",
  effects: twice(draws.map((draw) => (draw < 5 ? 1 : -1))),
  draws: DRAWS,
  seeds: 2,
  is: "above",
  value: 0,
  negligible: 0.1,
  size: false,
};
const node = (kind: EffectNode["kind"], ...tests: EffectTest[]): EffectNode => ({ kind, tests });

describe("a statistic over draws", () => {
  it("is judged on 500 resamples: all pass where the relation is perfect", () => {
    const judged = judgeLens(correlation(draws));
    expect(judged).toMatchObject({ share: 1, rawShare: 1, draws: DRAWS, resamples: 500, noise: 0 });
    const [leaf] = judged.leaves;
    expect(leaf).toMatchObject({ label: "correlation", share: 1, exactlyZero: false, resampled: true });
    for (const value of [leaf?.mean, leaf?.p05, leaf?.p50, leaf?.p95]) expect(value).toBeCloseTo(1, 12);
    expect(judgeLens(correlation(draws, { is: "below" })).share).toBe(0);
  });

  it("is undecided where its value lies at the bound, and comes out the same every time", () => {
    // Every second draw swapped far away: a weak relation, near the bound of its own value.
    const weak = draws.map((draw) => (draw % 3 === 0 ? 19 - draw : draw));
    const value = rankCorrelation(draws, weak);
    const judged = judgeLens(correlation(weak, { value }));
    expect(judged.share).toBeGreaterThan(0.2);
    expect(judged.share).toBeLessThan(0.8);
    expect(judged.leaves[0]?.mean).toBe(value);
    expect(judgeLens(correlation(weak, { value }))).toEqual(judged);
    expect(judgeLens(correlation(weak, { value, seed: 2 })).share).not.toBe(judged.share);
  });

  it("leaves the share of other parts alone where it holds always, and multiplies it where not", () => {
    const sure = correlation(draws);
    const never = correlation(draws, { is: "below" });
    const shareOf = (test: EffectTest) => judgeLens(test).share;
    expect(shareOf(node("all", quarter, sure))).toBe(0.25);
    expect(shareOf(node("all", quarter, never))).toBe(0);
    expect(shareOf(node("any", quarter, never))).toBe(0.25);
    expect(shareOf(node("none", quarter, never))).toBe(0.75);
    const weak = correlation(draws.map((draw) => (draw % 3 === 0 ? 19 - draw : draw)));
    const alone = shareOf(weak);
    expect(alone).toBeGreaterThan(0);
    expect(alone).toBeLessThan(1);
    expect(shareOf(node("all", quarter, weak))).toBeCloseTo(0.25 * alone, 12);
    expect(shareOf(node("any", quarter, weak))).toBeCloseTo(1 - 0.75 * (1 - alone), 12);
    // The same statistic twice holds and fails together.
    expect(shareOf(node("all", weak, { ...weak, label: "again" }))).toBeCloseTo(alone, 12);
  });

  it("shows the noise of its columns, all of it with one seed", () => {
    const noisy = twice(draws).map((value, run) => value + (run % 2 === 0 ? 10 : -10));
    const leaf = correlation(draws, {
      columns: [
        { kind: "measured", values: noisy },
        { kind: "input", values: draws },
      ],
    });
    // Seed variance 200, half of it in a draw mean; the means of draws 0 to 19 have variance 35.
    expect(judgeLens(leaf).noise).toBe(1);
    const little = twice(draws).map((value, run) => value + (run % 2 === 0 ? 1 : -1));
    const mild = {
      ...leaf,
      columns: [{ kind: "measured" as const, values: little }, ...leaf.columns.slice(1)],
    };
    expect(judgeLens(mild).noise).toBeCloseTo(1 / 35, 12);
    const single = {
      ...leaf,
      columns: [{ kind: "measured" as const, values: draws }, ...leaf.columns.slice(1)],
      seeds: 1,
    };
    expect(judgeLens(single).noise).toBe(1);
  });

  it("leaves out draws without a number in any column, together with the effects beside it", () => {
    const lost = draws.map((draw) => (draw === 0 ? Number.NaN : draw));
    const judged = judgeLens(node("all", quarter, correlation(lost)));
    expect(judged).toMatchObject({ draws: 19, excluded: 1 });
    expect(judged.share).toBeCloseTo(4 / 19, 12);
    expect([...drawOutcomes(node("all", quarter, correlation(lost)))].slice(0, 6)).toEqual([
      Number.NaN,
      1,
      1,
      1,
      1,
      0,
    ]);
  });

  it("says its shares are of resamples", () => {
    const verdict = decide({ kind: "testable", share: 0.8 }, { neutral: judgeLens(correlation(draws)) });
    expect(verdict.status).toBe("supported");
    expect(explainVerdict(verdict)).toContain("Holds in 100 % of 500 resamples of 20 draws under neutral");
  });
});
