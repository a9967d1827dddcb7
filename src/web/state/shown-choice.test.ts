import { expect, it } from "vitest";
import { readChoice, writeChoice } from "./shown-choice.ts";

const known = ["Y06", "Y03"] as const;

it("a choice comes back as it was written, and the usual one leaves no word", () => {
  expect(writeChoice("outcome", "Y03", "Y06")).toEqual({ outcome: "Y03" });
  expect(writeChoice("outcome", "Y06", "Y06")).toEqual({});
  for (const chosen of known)
    expect(readChoice(writeChoice("outcome", chosen, "Y06"), "outcome", known, "Y06")).toBe(chosen);
});

it.each([{}, { outcome: "Y99" }, { outcome: "" }, { other: "Y03" }])("%j is as usual", (show) => {
  expect(readChoice(show, "outcome", known, "Y06")).toBe("Y06");
});
