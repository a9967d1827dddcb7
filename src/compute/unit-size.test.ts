import { describe, expect, it } from "vitest";
import { drawsPerUnit } from "./unit-size.ts";

const size = (arms: number, seeds: number): number =>
  drawsPerUnit({ arms: Array.from({ length: arms }, (_, k) => ({ id: `${k}` }) as never), seeds });

describe("the size of a work unit", () => {
  it("is some 32 runs in whole pairs of blocks of 8 futures", () => {
    expect([size(1, 1), size(1, 8), size(2, 2), size(4, 8)]).toEqual([32, 4, 8, 2]);
  });
  it("is the fewest draws that fill two blocks when these have more runs than that", () => {
    expect([size(50, 1), size(50, 3), size(50, 6), size(50, 16)]).toEqual([16, 16, 8, 1]);
  });
});
