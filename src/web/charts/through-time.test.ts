import { describe, expect, it } from "vitest";
import type { Answer } from "../live/answer.ts";
import type { Futures } from "../live/futures.ts";
import type { Band } from "../../study/running/result.ts";
import { throughTimeTable } from "./through-time-table.ts";
import { bandReader, futureOf, publishedThroughTime } from "./through-time.ts";

const quarters = 4;
function futures(path: Float64Array): Futures {
  return {
    count: path.length / quarters,
    quarters,
    failures: 0,
    values: () => new Float64Array(),
    path: () => path,
  };
}
const base = futures(Float64Array.of(1, 1, 1, 1, 3, 3, 3, 3));
const yours = futures(Float64Array.of(1, 1, 2, 3, 3, 3, 2, 1));
const question = { package: "P1", levers: {}, lens: { id: "neutral" }, switches: {}, parameters: {} };
const answer: Answer = { question, stage: "complete", yours, base, milliseconds: 1 };
const reader = bandReader({ start: "2025Q1", quarters }, "2025Q3");
const first = 2025 * 4;

describe("a quantity through time, live", () => {
  it("has the base from the first quarter and yours from the last shared one", () => {
    const { lines: found } = reader.live(answer, "pressure.SCS", 1);
    expect(found.base.start).toBe(first);
    expect(found.base.lines.p50).toEqual([2, 2, 2, 2]);
    expect(found.yours?.start).toBe(first + 1);
    expect(found.yours?.lines.p50).toEqual([2, 2, 2]);
  });
  it("has the paired difference of the last quarter in the unit shown", () => {
    const { difference } = reader.live(answer, "pressure.SCS", 100).lines;
    expect(difference?.mean).toBe(0);
    expect(difference?.p50).toBe(0);
    expect([difference?.shareAbove, difference?.shareBelow]).toEqual([0.5, 0.5]);
    expect(difference?.p95).toBeCloseTo(180);
  });
  it("has no second band where the scenario is the base", () => {
    const { lines: found } = reader.live({ ...answer, yours: base }, "pressure.SCS", 1);
    expect(found.yours).toBeUndefined();
    expect(found.difference).toBeUndefined();
  });
  it("gives the same lines for the same paths, and others for others", () => {
    const { lines } = reader.live({ ...answer, stage: "refined" }, "pressure.SCS", 1);
    const complete = reader.live(answer, "pressure.SCS", 1);
    expect(complete.lines).toBe(lines);
    expect(complete.stage).toBe("complete");
    const swapped = reader.live({ ...answer, yours: base, base: yours }, "pressure.SCS", 1);
    expect(swapped.lines.base.lines.p50).toEqual([2, 2, 2, 2]);
    expect(swapped.lines).not.toBe(lines);
  });
  it("gives single futures of both", () => {
    expect(futureOf(answer, "pressure.SCS", 1, 10)).toEqual({
      yours: [30, 30, 20, 10],
      base: [30, 30, 30, 30],
    });
  });
});

describe("a quantity through time, published", () => {
  const level = (value: number, count: number): number[] => Array.from({ length: count }, () => value);
  const band = (id: string, start: Band["start"], value: number, count: number): Band => ({
    package: id,
    variable: "pressure.SCS",
    label: "",
    unit: "1",
    start,
    p05: level(value, count),
    p25: level(value, count),
    p50: level(value, count),
    p75: level(value, count),
    p95: level(value, count),
  });
  const bands = [band("P0", "2025Q1", 1, 4), band("P1", "2025Q2", 2, 3)];
  const choice = { package: "P1", base: "P0", factor: 100, runs: 5 };

  it("comes from the bands of the package and of the base", () => {
    const found = publishedThroughTime(bands, "pressure.SCS", choice);
    expect(found?.lines.yours).toMatchObject({ start: first + 1, lines: { p50: [200, 200, 200] } });
    expect(found?.lines.base.lines.p50).toEqual([100, 100, 100, 100]);
    expect(found?.stage).toBe("published");
  });
  it("is nothing where nothing was published", () => {
    expect(publishedThroughTime(bands, "cohesion.JP", choice)).toBeUndefined();
  });
});

describe("a quantity through time as a table", () => {
  const words = { quarter: "quarter", median: "median", low: "low", high: "high", observed: "observed" };
  const { lines: found } = reader.live(answer, "pressure.SCS", 1);
  const data = {
    base: { name: "base", colour: "", ...found.base },
    yours: {
      name: "yours",
      colour: "",
      start: found.yours?.start ?? 0,
      lines: found.yours?.lines ?? found.base.lines,
    },
    policy: first + 2,
    observed: [{ at: first + 1.5, value: 7, grade: "A" as const }],
  };
  it("has a row a quarter from the first one shown, and gaps where there is no value", () => {
    const { head, rows } = throughTimeTable(data, first, words);
    expect(head.slice(0, 3)).toEqual(["quarter", "yours: median", "yours: low"]);
    expect(rows.map(([quarter]) => quarter)).toEqual(["2025Q1", "2025Q2", "2025Q3", "2025Q4"]);
    expect(rows[0]?.[1]).toBeNaN();
    expect(rows[2]?.[1]).toBe(2);
    expect(rows.map((row) => row.at(-1))).toEqual([Number.NaN, 7, Number.NaN, Number.NaN]);
    expect(throughTimeTable(data, first + 2, words).rows).toHaveLength(2);
  });
});
