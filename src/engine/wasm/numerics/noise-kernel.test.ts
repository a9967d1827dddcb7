import { describe, expect, it } from "vitest";
import { streamHash } from "../../random/stream.ts";
import { fillNoise, type NoiseRow } from "../../run/noise.ts";
import { noiseKernel, type NoisyRun } from "./noise-kernel.ts";

const QUARTERS = 96;

/** Rows of every kind; elements up to the largest there may be. */
function rowsOf(count: number): readonly NoiseRow[] {
  return Array.from({ length: count }, (_, place) => ({
    draw: `draw ${place % 7}`,
    stream: streamHash(`draw ${place % 7}`),
    element: place === 3 ? 4095 : place,
    subStep: 0,
    once: place % 5 === 2,
    normal: place % 2 === 0,
    event: false,
  }));
}

function runsOf(lanes: number): readonly NoisyRun[] {
  return Array.from({ length: lanes }, (_, lane) => ({
    seed: lane === 1 ? 2 ** 53 - 1 : 7,
    draw: lane === 2 ? 2 ** 32 - 2 : (lane >> 1) + 5,
    replicate: lane % 3,
  }));
}

/** Places where the kernel's table differs from one filled run by run. */
function differences(rows: readonly NoiseRow[], runs: readonly NoisyRun[], table: Float64Array): number {
  const one = new Float64Array(rows.length * QUARTERS);
  const layout = { rows, rowOf: new Map<string, number>(), stepsOf: new Map<string, number>() };
  return runs.reduce((total, run, lane) => {
    fillNoise(layout, QUARTERS, run, one);
    const wrong = one.filter((value, place) => !Object.is(value, table[place * runs.length + lane]));
    return total + wrong.length;
  }, 0);
}

describe("the noise kernel", () => {
  it.each([1, 2, 3, 4, 6, 8, 12, 16])("gives the numbers of single runs to %d lanes", (lanes) => {
    const [rows, runs] = [rowsOf(23), runsOf(lanes)];
    const table = new Float64Array(rows.length * QUARTERS * lanes);
    noiseKernel()({ rows }, QUARTERS, runs, table);
    expect(differences(rows, runs, table)).toBe(0);
    expect(new Set(table).size).toBeGreaterThan(table.length / 3);
  });

  it("fills tables of any size one after the other", () => {
    const fill = noiseKernel();
    for (const [count, lanes] of [
      [2, 8],
      [200, 8],
      [1, 1],
      [40, 16],
    ] as const) {
      const [rows, runs] = [rowsOf(count), runsOf(lanes)];
      const table = new Float64Array(rows.length * QUARTERS * lanes);
      fill({ rows }, QUARTERS, runs, table);
      expect(differences(rows, runs, table)).toBe(0);
    }
  });

  it("fills nothing for a graph without draws", () => {
    expect(() => noiseKernel()({ rows: [] }, QUARTERS, runsOf(8), new Float64Array(0))).not.toThrow();
  });
});
