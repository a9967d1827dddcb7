import { describe, expect, it } from "vitest";
import { metricsCsv } from "./run-files.ts";

describe("metrics.csv", () => {
  it("writes full precision, quotes what needs it, and leaves values that are not finite empty", () => {
    const summary = {
      name: 'odd, "name"',
      unit: "1",
      better: "lower",
      mean: 1 / 3,
      p05: 0,
      p50: 0.1,
      p95: 1e-7,
      worstDecile: 2,
      weighted: Number.NaN,
      against: { mean: -0.5, p05: -1, p95: 0 },
    } as const;
    const csv = metricsCsv([{ id: "P1", label: "", lens: "neutral", metrics: { "Y10.SCS": summary } }]);
    const [header, row, end] = csv.split("\r\n");
    expect(header?.split(",")).toHaveLength(15);
    expect(row).toBe(`P1,neutral,Y10.SCS,"odd, ""name""",1,lower,${1 / 3},0,0.1,1e-7,2,,-0.5,-1,0`);
    expect(end).toBe("");
  });
});
