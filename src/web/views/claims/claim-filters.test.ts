import { describe, expect, it } from "vitest";
import type { ClaimSummary, StudySummary } from "../../../study/published/site-summary.ts";
import {
  bySection,
  countsOf,
  narrowed,
  readFilters,
  waysToWiden,
  withFilter,
  writeFilters,
  type ListedClaim,
} from "./claim-filters.ts";

const claim = (id: string, over: Partial<ClaimSummary> = {}): ClaimSummary => ({
  id,
  section: "D1",
  says: `Says ${id}.`,
  kind: "testable",
  central: false,
  caveat: false,
  mechanisms: ["M01"],
  wired: false,
  canFail: true,
  verdict: "supported",
  needed: 0.8,
  byLens: {},
  ...over,
});
const listed = (study: string, own: ClaimSummary, says = own.says): ListedClaim => ({
  study,
  claim: own,
  says,
});
const claims: readonly ListedClaim[] = [
  listed("d", claim("D02", { verdict: "contingent", mechanisms: ["M07"], section: "D2, D1" })),
  listed("d", claim("D10", { central: true, mechanisms: ["M07", "M01"], section: "ES" })),
  listed("d", claim("D01", { kind: "normative", verdict: "not testable", section: "ES" })),
  listed("b", claim("B01", { section: "B1" }), "ミサイルは基地を危険にする"),
];
const ids = (some: readonly ListedClaim[]): readonly string[] => some.map((one) => one.claim.id);
const studies = [
  { id: "d", claims: claims.slice(0, 3).map((one) => one.claim) },
  { id: "b", claims: [claims[3]?.claim] },
] as unknown as readonly StudySummary[];

describe("the filters of the list", () => {
  it("narrow by each property, and by all together", () => {
    expect(ids(narrowed(claims, {}))).toHaveLength(4);
    expect(ids(narrowed(claims, { paper: "b" }))).toEqual(["B01"]);
    expect(ids(narrowed(claims, { mechanism: "M07" }))).toEqual(["D02", "D10"]);
    expect(ids(narrowed(claims, { verdict: "contingent" }))).toEqual(["D02"]);
    expect(ids(narrowed(claims, { kind: "normative" }))).toEqual(["D01"]);
    expect(ids(narrowed(claims, { central: true }))).toEqual(["D10"]);
    expect(ids(narrowed(claims, { mechanism: "M07", central: true, paper: "d" }))).toEqual(["D10"]);
  });
  it("find words in the reader's language and in English, in any order, case and width", () => {
    expect(ids(narrowed(claims, { text: "d02 SAYS" }))).toEqual(["D02"]);
    expect(ids(narrowed(claims, { text: "基地　ﾐｻｲﾙ" }))).toEqual(["B01"]);
    expect(ids(narrowed(claims, { text: "says b01" }))).toEqual(["B01"]);
    expect(ids(narrowed(claims, { text: "nothing" }))).toEqual([]);
  });
  it("count what each value would leave with the other filters as they are", () => {
    const counts = countsOf(claims, { paper: "d", verdict: "contingent" }, "verdict", (one) => [
      one.claim.verdict,
    ]);
    expect(Object.fromEntries(counts)).toEqual({ contingent: 1, supported: 1, "not testable": 1 });
  });
  it("say which of them to drop when nothing is left", () => {
    expect(waysToWiden(claims, { paper: "b", verdict: "contingent" })).toEqual([
      { name: "paper", count: 1 },
      { name: "verdict", count: 1 },
    ]);
    expect(waysToWiden(claims, { paper: "d", text: "nothing" })).toEqual([{ name: "text", count: 3 }]);
  });
  it("come back from an address as they were written, without what the claims do not have", () => {
    const filters = {
      paper: "d",
      mechanism: "M07",
      verdict: "contingent",
      central: true,
      text: "x",
    } as const;
    expect(readFilters(writeFilters(filters), studies)).toEqual(filters);
    expect(
      readFilters({ paper: "none", mechanism: "M99", verdict: "true", kind: "x", central: "1" }, studies),
    ).toEqual({});
    expect(withFilter(filters, "text", "")).not.toHaveProperty("text");
  });
  it("group by the first section, in the paper's order, claims by number", () => {
    const groups = bySection(claims.slice(0, 3), ["ES", "D1", "D2"]);
    expect(groups.map((group) => [group.mark, ids(group.claims)])).toEqual([
      ["ES", ["D01", "D10"]],
      ["D2", ["D02"]],
    ]);
  });
});
