import { describe, expect, it } from "vitest";
import { itemOf, outcomeTabs, placeOf } from "./tabs.ts";

describe("places of the view", () => {
  it("are read as they are written", () => {
    for (const tab of outcomeTabs) {
      expect(placeOf(itemOf({ tab }))).toEqual({ tab });
      expect(placeOf(itemOf({ tab, about: "Y10.SCS" }))).toEqual({ tab, about: "Y10.SCS" });
    }
  });
  it("that do not exist are the first", () => {
    expect(placeOf(undefined)).toEqual({ tab: "over-time" });
    expect(placeOf("nowhere")).toEqual({ tab: "over-time" });
  });
});
