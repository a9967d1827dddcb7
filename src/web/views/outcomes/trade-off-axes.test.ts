import { expect, it } from "vitest";
import { readAxes, writeAxes } from "./trade-off-axes.ts";

const components = ["Y03", "Y06", "Y18.total"];

it("the axes of a trade-off come back as they were written, the usual ones without a word", () => {
  expect(writeAxes({ across: "Y03", up: "Y18.total" })).toEqual({ across: "Y03", up: "Y18.total" });
  expect(readAxes({ across: "Y03", up: "Y18.total" }, components)).toEqual({
    across: "Y03",
    up: "Y18.total",
  });
  expect(readAxes({ up: "Y03" }, components)).toEqual({ across: "Y18.total", up: "Y03" });
  expect(writeAxes(readAxes({}, components))).toEqual({});
});

it("an outcome that cannot be is as usual", () => {
  expect(readAxes({ across: "Y99", up: "toString" }, components)).toEqual(readAxes({}, components));
});
