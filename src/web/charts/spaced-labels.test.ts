import { describe, expect, it } from "vitest";
import { spacedLabels } from "./spaced-labels.ts";

describe("labels at the ends of lines", () => {
  it("stay where there is room", () => {
    expect(spacedLabels([50, 20], 10, [0, 100])).toEqual([50, 20]);
  });
  it("move apart in their order", () => {
    expect(spacedLabels([52, 50], 10, [0, 100])).toEqual([60, 50]);
  });
  it("stay above the lower edge", () => {
    expect(spacedLabels([98, 99], 10, [0, 100])).toEqual([90, 100]);
  });
  it("begin at the upper edge where there is no room for all", () => {
    expect(spacedLabels([1, 2, 3], 10, [0, 15])).toEqual([0, 10, 20]);
  });
});
