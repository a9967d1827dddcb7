import { describe, expect, it } from "vitest";
import { readPoints, samePoints, writePoints } from "./points-address.ts";

const components = ["Y03", "Y06", "Y10.SCS"];

describe("points given to outcomes", () => {
  it("come back as they were written, to a tenth and without those that have none", () => {
    const words = writePoints({ Y03: 33.333, Y06: 0, "Y10.SCS": 100 });
    expect(words).toEqual({ points: "Y03:33.3,Y10.SCS:100" });
    expect(readPoints(words, components)).toEqual({ Y03: 33.3, "Y10.SCS": 100 });
  });
  it("that are all 0 are not the study's own", () => {
    expect(readPoints(writePoints({ Y03: 0 }), components)).toEqual({});
    expect(writePoints(undefined)).toEqual({});
    expect(readPoints({}, components)).toBeUndefined();
  });
  it.each(["", "Y03", "Y03:", "Y03:-1", "Y03:100.5", "Y03:much", "Y99:1", "Y03:1,Y03:2", "Y03:1,"])(
    "that cannot be are the study's own: %s",
    (points) => expect(readPoints({ points }, components)).toBeUndefined(),
  );
  it("are the same in any order, a missing outcome having none", () => {
    expect(samePoints({ Y03: 1, Y06: 2 }, { Y06: 2, Y03: 1, "Y10.SCS": 0 })).toBe(true);
    expect(samePoints({ Y03: 1 }, { Y03: 2 })).toBe(false);
    expect(samePoints(undefined, {})).toBe(false);
    expect(samePoints(undefined, undefined)).toBe(true);
  });
});
