import { describe, expect, it } from "vitest";
import { domainOf, holding, steadyDomain } from "./steady-domain.ts";

describe("an axis while values move", () => {
  it("takes what it is given at first", () => {
    expect(steadyDomain(undefined, [0, 1], true)).toEqual([0, 1]);
  });
  it("grows at once and keeps its other end", () => {
    expect(steadyDomain([0, 1], [0.2, 3], true)).toEqual([0, 3]);
    expect(steadyDomain([0, 1], [-1, 0.5], false)).toEqual([-1, 0.5]);
  });
  it("does not shrink while a lever is dragged, and does once it rests", () => {
    expect(steadyDomain([0, 10], [4, 5], true)).toEqual([0, 10]);
    expect(steadyDomain([0, 10], [4, 5], false)).toEqual([4, 5]);
  });
  it("is itself given back when it stays", () => {
    const before = [0, 10] as const;
    expect(steadyDomain(before, [4, 5], true)).toBe(before);
    expect(steadyDomain(before, [1, 9], false)).toBe(before);
  });
  it("stays where it is as long as values fill most of it", () => {
    expect(steadyDomain([0, 10], [1, 9], false)).toEqual([0, 10]);
    expect(steadyDomain([0, 10], [1, 7], false)).toEqual([1, 7]);
  });
});

describe("the domain of values", () => {
  it("leaves out what is not finite", () => {
    expect(domainOf([1, Number.NaN], [3, Infinity])).toEqual([1, 3]);
    expect(domainOf([Number.NaN])).toBeUndefined();
  });
  it("is widened to hold zero", () => {
    expect(holding([2, 3], 0)).toEqual([0, 3]);
  });
});
