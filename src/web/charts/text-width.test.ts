import { describe, expect, it } from "vitest";
import { fitted, textWidth } from "./text-width.ts";

describe("the width of a text", () => {
  it("counts Japanese in full squares", () => {
    expect(textWidth("台湾", 10)).toBe(20);
    expect(textWidth("ab", 10)).toBeCloseTo(11.2);
  });
  it("decides where a text is cut", () => {
    expect(fitted("short", 10, 100)).toBe("short");
    expect(fitted("a long name", 10, 34)).toBe("a lon…");
  });
});
