import { describe, expect, it } from "vitest";
import { scaleOf } from "./scale.ts";
import { readTyped } from "./typed-number.ts";

const scale = scaleOf([-1, 40]);

describe("typed numbers", () => {
  it("are read as people write them", () => {
    const written = ["2.5", " 2.5 % ", "\uff12\uff0e\uff15", ".5", "1e1", "\u22121"];
    expect(written.map((text) => readTyped(text, scale))).toEqual(
      [2.5, 2.5, 2.5, 0.5, 10, -1].map((value) => ({ value })),
    );
  });
  it("are refused with the reason", () => {
    const faults = (texts: readonly string[], whole = false) =>
      texts.map((text) => readTyped(text, scale, whole));
    expect(faults(["", "two", "1-2", "0x10", "Infinity"])).toEqual(
      Array.from({ length: 5 }, () => ({ fault: "notANumber" })),
    );
    expect(faults(["1,5", "-2", "40.1"])).toEqual([
      { fault: "comma" },
      { fault: "tooLow" },
      { fault: "tooHigh" },
    ]);
    expect(faults(["1.5"], true)).toEqual([{ fault: "notWhole" }]);
  });
});
