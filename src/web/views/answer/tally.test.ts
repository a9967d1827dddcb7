import { describe, expect, it } from "vitest";
import { tallyOf } from "./tally.ts";

describe("the tally of verdicts", () => {
  it("counts each kind", () => {
    const tally = tallyOf([{ verdict: "supported" }, { verdict: "contingent" }, { verdict: "supported" }]);
    expect(tally).toEqual({
      supported: 2,
      contingent: 1,
      unsupported: 0,
      "more runs needed": 0,
      "not testable": 0,
    });
  });
});
