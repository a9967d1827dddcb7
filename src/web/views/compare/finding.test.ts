import { describe, expect, it } from "vitest";
import { findingDecimals } from "./finding.ts";

describe("the decimals of a finding", () => {
  it("are those of its widest number", () => {
    expect(findingDecimals({ mean: -2.41, p05: -6.33, p95: -0.31 })).toBe(2);
    expect(findingDecimals({ mean: 0, p05: -120, p95: 340 })).toBe(0);
  });
  it("keep an end that is not zero from reading as zero", () => {
    expect(findingDecimals({ mean: -2.41, p05: -6.33, p95: -0.003 })).toBe(3);
  });
  it("stay as usual where an end is zero, or too small to write", () => {
    expect(findingDecimals({ mean: -2.41, p05: -6.33, p95: 0 })).toBe(2);
    expect(findingDecimals({ mean: -2.41, p05: -6.33, p95: -1e-9 })).toBe(2);
  });
});
