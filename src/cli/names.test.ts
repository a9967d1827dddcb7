import { describe, expect, it } from "vitest";
import { pick, pickNames } from "./names.ts";

const packages = [
  { id: "P0", alias: "presentCourse" },
  { id: "P1", alias: "restraintDenial" },
  { id: "P1L", alias: "literalRestraintDenial" },
];

describe("names on the command line", () => {
  it("finds a name by id or alias in any case", () => {
    expect(pick("p1l", "package", packages).id).toBe("P1L");
    expect(pick("RestraintDenial", "package", packages).id).toBe("P1");
  });

  it("offers the nearest name", () => {
    expect(() => pick("restrantDenial", "package", packages)).toThrow("did you mean restraintDenial?");
    expect(() => pick("zzzzzzzzz", "package", packages)).toThrow("valid names: P0, presentCourse, P1");
  });

  it("reads a list in its order, each name once", () => {
    expect(pickNames("P1, P0,p1", "package", packages)).toEqual(["P1", "P0"]);
  });

  it.each(["", "P0,", ",P0", "P0,,P1"])("refuses the list '%s'", (given) => {
    expect(() => pickNames(given, "package", packages)).toThrow("expected package names with commas");
  });
});
