import { describe, expect, it } from "vitest";
import type { Criterion, Test } from "../claim-test.ts";
import type { LeafJudgement, LensJudgement } from "./types.ts";
import { weakestPart } from "./weakest-part.ts";

const criterion: Criterion = {
  kind: "criterion",
  quantity: { kind: "threshold", metric: "Y01", arm: "P0" },
  is: "above",
  value: 0,
};
const leaf = (label: string, share: number): LeafJudgement => ({
  label,
  share,
  mean: 0,
  p05: 0,
  p50: 0,
  p95: 0,
  noise: 0,
  exactlyZero: false,
});
const judgement = (...leaves: readonly LeafJudgement[]): LensJudgement => ({
  share: 0,
  rawShare: 0,
  interval: [0, 0],
  noise: 0,
  draws: 100,
  seeds: 4,
  excluded: 0,
  smallestMargin: 0,
  leaves,
});
const both: Test = { kind: "all", tests: [criterion, criterion] };

describe("the weakest part of a test", () => {
  it("is named with its share and the least share among the others", () => {
    expect(weakestPart(both, judgement(leaf("a", 0.99), leaf("b", 0.03)), "neutral")).toBe(
      "Under neutral the weakest part holds in 3 % of draws (b), each other part in at least 99 %.",
    );
  });
  it("is not named when every part holds nearly always", () => {
    expect(weakestPart(both, judgement(leaf("a", 0.99), leaf("b", 0.97)), "neutral")).toBeUndefined();
  });
  it("is not named for a single part or for parts of which one suffices", () => {
    expect(weakestPart(criterion, judgement(leaf("a", 0)), "neutral")).toBeUndefined();
    const any: Test = { kind: "any", tests: [criterion, criterion] };
    expect(weakestPart(any, judgement(leaf("a", 0), leaf("b", 0.1)), "neutral")).toBeUndefined();
  });
});
