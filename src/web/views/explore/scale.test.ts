import { describe, expect, it } from "vitest";
import { fieldText, modelValue, placeOn, scaleOf, sensibleStep, shownValue } from "./scale.ts";

describe("scales of sliders", () => {
  it("have about a hundred settings at 1, 2 or 5 times a power of ten", () => {
    expect([1, 2, 3, 6, 40, 0.4].map(sensibleStep)).toEqual([0.01, 0.02, 0.05, 0.1, 0.5, 0.005]);
    expect(sensibleStep(0)).toBe(1);
  });
  it("show a share of GDP in per cent and take it back without a trace of arithmetic", () => {
    const scale = scaleOf([0.01, 0.035], { factor: 100 });
    expect(scale).toMatchObject({ low: 1, high: 3.5, step: 0.05, decimals: 2 });
    expect(shownValue(0.023, scale)).toBe(2.3);
    expect(modelValue(2.3, scale)).toBe(0.023);
    expect(fieldText(0.02, scale)).toBe("2.00");
  });
  it("count in whole numbers where asked", () => {
    expect(scaleOf([0, 8], { whole: true })).toMatchObject({ step: 1, decimals: 0 });
  });
  it("write as many decimals as a value needs, with a true minus sign and no grouping", () => {
    expect(fieldText(1.005, scaleOf([1, 4]))).toBe("1.005");
    expect(fieldText(-0.1, scaleOf([-0.2, 0.2]))).toBe("\u22120.100");
    expect(fieldText(12000, scaleOf([0, 50000]))).toBe("12000");
  });
  it("place values between the ends and never beyond", () => {
    const scale = scaleOf([1, 3]);
    expect([0, 1, 2, 3, 9].map((value) => placeOn(scale, value))).toEqual([0, 0, 0.5, 1, 1]);
    expect(placeOn(scaleOf([2, 2]), 2)).toBe(0);
  });
});
