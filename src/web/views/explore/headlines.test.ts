import { describe, expect, it } from "vitest";
import type { Futures } from "../../live/futures.ts";
import { numberWriter } from "../../texts/numbers.ts";
import { english } from "../../texts/texts.ts";
import { futuresBehind } from "./headlines.ts";

describe("the caption of the headlines", () => {
  const { texts } = english;
  const says = (stage: "first" | "refined" | "complete", count: number): string =>
    futuresBehind({
      answer: { stage, yours: { count } as Futures },
      numbers: numberWriter(english),
      texts,
    });

  it("says that a first picture is of the first futures only, both columns alike", () => {
    expect(says("first", 64)).toBe("Means over the first 64 of 1,000 futures so far.");
  });
  it("says how many futures stand behind the means", () => {
    expect(says("complete", 1000)).toBe("Means over 1,000 simulated futures.");
  });
});
