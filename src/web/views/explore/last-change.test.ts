import { describe, expect, it } from "vitest";
import type { Answer } from "../../live/live.ts";
import { questionOf, scenarioOf } from "../../state/scenario.ts";
import { headlines, headlineValues, judged } from "./headlines.ts";
import { openMemory } from "./last-change.ts";

function answerOf(packageId: string, values: readonly number[], stage: Answer["stage"] = "complete"): Answer {
  const futures = (numbers: readonly number[]): Answer["yours"] => ({
    count: numbers.length,
    quarters: 0,
    values: () => Float64Array.from(numbers),
    path: () => new Float64Array(),
    failures: 0,
  });
  return {
    question: questionOf(scenarioOf(packageId)),
    stage,
    yours: futures(values),
    base: futures(values.map(() => 1)),
    milliseconds: 0,
  };
}

describe("what the last change did", () => {
  it("is the mean of differences future by future, failed ones left out", () => {
    const memory = openMemory();
    memory.keep(answerOf("P0", [1, 2, Number.NaN]));
    memory.keep(answerOf("P1", [2, 2, 9]));
    const change = memory.change(scenarioOf("P0"), scenarioOf("P1"));
    expect(change?.find(({ headline }) => headline.component === "Y03")?.difference).toBe(0.5);
    expect(change?.find(({ headline }) => headline.component === "Y06")?.difference).toBe(50);
  });
  it("is not told before both sides are fully computed", () => {
    const memory = openMemory();
    memory.keep(answerOf("P0", [1]));
    memory.keep(answerOf("P1", [2], "first"));
    expect(memory.change(scenarioOf("P0"), scenarioOf("P1"))).toBeUndefined();
    expect(memory.change(scenarioOf("P2"), scenarioOf("P0"))).toBeUndefined();
  });
});

describe("headline outcomes", () => {
  it("show chances in per cent and their paired difference from the base", () => {
    const [landing] = headlineValues(answerOf("P1", [2, 4]));
    expect(landing).toMatchObject({ mean: 3, base: 1, difference: 2 });
    const force = headlineValues(answerOf("P1", [0.5, 0.5])).find((one) => one.headline.component === "Y06");
    expect(force).toMatchObject({ mean: 50, base: 100, difference: -50 });
  });
  it("are read off pairs alone while values of yours are still to come", () => {
    const answer = answerOf("P1", [2, 4, Number.NaN]);
    const base = { ...answer.base, values: () => Float64Array.of(1, 3, 500) };
    const [landing] = headlineValues({ ...answer, base });
    expect(landing).toMatchObject({ mean: 3, base: 2, difference: 1, partial: false });
    const [few] = headlineValues(answerOf("P1", [2, Number.NaN, Number.NaN]));
    expect(few).toMatchObject({ mean: 2, partial: true });
  });
  it("are left out where no pair of futures is finite", () => {
    expect(headlineValues(answerOf("P1", [Number.NaN]))).toEqual([]);
  });
  it("are better or worse by their direction, and the same below what is written", () => {
    const [landing, denial] = headlines;
    if (landing === undefined || denial === undefined) throw new Error("no headlines");
    expect([judged(landing, 0.1), judged(denial, 1), judged(landing, 0.004)]).toEqual([
      "worse",
      "better",
      "same",
    ]);
  });
});
