import { describe, expect, it } from "vitest";
import type { Range } from "../language/declarations.ts";
import { isTable, spanOf } from "./parameter-table.ts";

const row = (size: number) => ({
  ranges: Array.from({ length: size }, (_, place): Range => [place - 1, place, place + 2]),
});

describe("a parameter with many values", () => {
  it("is a table from 51 values on", () => {
    expect([isTable(row(1)), isTable(row(50)), isTable(row(51))]).toEqual([false, false, true]);
  });

  it("spans its smallest low, median and largest high value", () => {
    expect(spanOf(row(61))).toEqual([-1, 30, 62]);
  });
});
