import { describe, expect, it } from "vitest";
import type { UnitResult } from "../../engine/ensemble/unit-sheet.ts";
import { futuresOf, futuresReader } from "./futures.ts";

const taken = { components: ["Y1", "Y2.A"], recordings: ["p", "q.A"] };
/** A unit of some futures: values and paths that say what they are. */
const unit = (first: number, futures: number): UnitResult => ({
  values: Float64Array.from({ length: futures * 2 }, (_, k) => (first + Math.floor(k / 2)) * 10 + (k % 2)),
  paths: Float64Array.from({ length: futures * 6 }, (_, k) => (first + Math.floor(k / 6)) * 10 + (k % 6)),
  failures: [],
});

describe("futures", () => {
  it("are read by name, future by future, across units", () => {
    const { count, values, path } = futuresOf(taken, 3, [unit(1, 2), unit(3, 1)]);
    expect(count).toBe(3);
    expect([...values("Y2.A")]).toEqual([11, 21, 31]);
    expect([...path("q.A")]).toEqual([13, 14, 15, 23, 24, 25, 33, 34, 35]);
    expect(() => values("Y3")).toThrow("Y3 was not computed");
    expect(() => path("Y1")).toThrow("Y1 was not computed");
  });
  it("are counted by their paths where no value was asked for", () => {
    const { count, path } = futuresOf({ ...taken, components: [] }, 3, [
      { ...unit(1, 2), values: new Float64Array(0) },
    ]);
    expect([count, path("p").length]).toEqual([2, 6]);
  });
});

describe("a reader of futures", () => {
  it("gives the same futures for the same results, and the same paths when only values are new", () => {
    const read = futuresReader(taken, 3);
    const [one, two] = [unit(1, 2), unit(3, 1)];
    const before = read([one, two]);
    expect(read([one, two])).toBe(before);
    const after = read([one, { ...two, values: Float64Array.of(7, 8) }]);
    expect([...after.values("Y1")]).toEqual([10, 20, 7]);
    expect(after.path("p")).toBe(before.path("p"));
    expect(read([one, unit(3, 1)]).path("p")).not.toBe(before.path("p"));
  });
});
