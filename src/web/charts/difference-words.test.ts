import { describe, expect, it } from "vitest";
import { pairedDifference } from "../live/summaries.ts";
import { comparisonOf, negligibleOf } from "./difference-words.ts";

const compare = (differences: readonly number[], negligible: number): ReturnType<typeof comparisonOf> =>
  comparisonOf(
    pairedDifference(Float64Array.from(differences), new Float64Array(differences.length)),
    negligible,
  );

describe("how two policies compare", () => {
  it("is the same where no future differs by more than is negligible", () => {
    expect(compare([0.1, -0.1, 0.05], 0.2)).toEqual({ kind: "same" });
    expect(compare([0, 0], 0)).toEqual({ kind: "same" });
  });
  it("is lower or higher where most futures are", () => {
    expect(compare([-1, -2, -3, 1], 0.1)).toMatchObject({ kind: "lower", share: 0.75 });
    expect(compare([1, 2, 3, 1], 0.1)).toMatchObject({ kind: "higher", share: 1 });
  });
  it("is mixed where neither side has most, or the mean is negligible", () => {
    expect(compare([-1, 1, 2, -3], 0.1)).toMatchObject({ kind: "mixed", lower: 0.5, higher: 0.5 });
    expect(compare([-0.1, -0.1, -0.1, 0.4], 0.2)).toMatchObject({ kind: "mixed" });
  });
  it("has a zone of a fiftieth of the base's spread where none is declared", () => {
    expect(negligibleOf({ p05: 1, p95: 6 })).toBe(0.1);
  });
});
