import { describe, expect, it } from "vitest";
import { armsOf, armsOfClaim } from "./arms.ts";
import { readStudy } from "./load-study.ts";
import { goodStudy } from "./testing/good-study.ts";
import { smallCatalogue } from "./testing/small-catalogue.ts";

describe("the arms of a study", () => {
  const text = goodStudy.replace("packages: [P0, P1, P3]", "packages: [P0, P1]");
  const { study } = readStudy(text, "s.yaml", smallCatalogue);
  if (study === undefined) throw new Error("no study");

  it("are its packages, the packages its claims name, their own arms and those of slopes", () => {
    expect([...armsOf(study).keys()]).toEqual([
      "P0",
      "P1",
      "D02/strike",
      "D02/cut",
      "D15/P0+L21",
      "D15/P0-L21",
      "D15/P1+delay.JP",
      "D15/P1-delay.JP",
      "P3",
      "D15/together",
    ]);
  });

  it("are the packages alone when no claim is chosen", () => {
    expect([...armsOf(study, []).keys()]).toEqual(["P0", "P1"]);
  });

  it("come after the arm whose path they follow", () => {
    const [claim] = study.claims;
    if (claim === undefined) throw new Error("no claim");
    const { test: _, ...untested } = claim;
    const report = ["D02/cut", "D02/strike"].map(
      (arm) => ({ kind: "threshold", metric: "Y01", arm }) as const,
    );
    const arms = armsOf({ ...study, packages: [] }, [{ ...untested, report }]);
    expect([...arms.keys()]).toEqual(["D02/strike", "D02/cut"]);
  });

  it("that a claim compares are each named once", () => {
    expect(study.claims.map(armsOfClaim)[0]).toEqual(["D02/strike", "P0", "D02/cut"]);
  });

  it("start a package at the policy quarter with nothing changed", () => {
    expect(armsOf(study).get("P1")).toEqual({
      id: "P1",
      package: "P1",
      levers: {},
      pins: [],
      shifts: [],
      parameters: [],
      cuts: [],
      hold: [],
      switches: {},
      start: "2026Q3",
    });
  });
});
