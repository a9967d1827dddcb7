import { describe, expect, it } from "vitest";
import type { Claim } from "../study/study.ts";
import { chosenClaims } from "./claim-choice.ts";

const claim = (id: string, central = false): Claim => ({
  id,
  section: "1",
  opening: "words",
  says: "says",
  mechanisms: ["M01"],
  kind: "testable",
  share: 0.8,
  arms: [],
  report: [],
  ...(central ? { central: true } : {}),
});
const one = { claims: [claim("D01", true), claim("D02"), claim("D03", true)] };
const other = { claims: [claim("B01"), claim("B02", true)] };
const idsOf = (only: string | undefined, ...studies: readonly (typeof one)[]) =>
  chosenClaims(studies, only).map((claims) => claims.map(({ id }) => id));

describe("claims chosen with --only", () => {
  it("are all without it", () => {
    expect(idsOf(undefined, one, other)).toEqual([
      ["D01", "D02", "D03"],
      ["B01", "B02"],
    ]);
  });
  it("are those named, in any case and in the order of the study", () => {
    expect(idsOf("d03,D02", one)).toEqual([["D02", "D03"]]);
  });
  it("are the central ones for the word central, together with others named", () => {
    expect(idsOf("central", one, other)).toEqual([["D01", "D03"], ["B02"]]);
    expect(idsOf("central,D02", one)).toEqual([["D01", "D02", "D03"]]);
  });
  it("must exist in one of the studies", () => {
    expect(idsOf("B01", one, other)).toEqual([[], ["B01"]]);
    expect(() => idsOf("B01", one)).toThrow("unknown claim");
    expect(() => idsOf("central", { claims: [claim("D01")] })).toThrow("unknown claim");
  });
});
