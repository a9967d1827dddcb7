import { describe, expect, it } from "vitest";
import { result } from "../report/testing/fixture.ts";
import { contestSection } from "../report/contest-section.ts";
import { contestSides } from "./contests.ts";

const contest = { title: "Strike", one: ["D02"], other: ["D15", "other/B23", "D99"], choice: "Whose soil?" };
const home = { ...result, id: "home", contested: [contest] };

describe("contests", () => {
  it("find the claims of their own study and of others that were judged", () => {
    const own = result.claims.find(({ claim }) => claim.id === "B20");
    if (own === undefined) throw new RangeError("the fixture has no B20");
    const foreign = { ...own, claim: { ...own.claim, id: "B23" } };
    const [sides] = contestSides([home, { id: "other", claims: [foreign] }]);
    expect(sides?.one.map(({ study, id, result: found }) => [study, id, found?.verdict.status])).toEqual([
      ["home", "D02", "supported"],
    ]);
    expect(sides?.other.map(({ study, id, result: found }) => [study, id, found?.verdict.status])).toEqual([
      ["home", "D15", "supported"],
      ["other", "B23", "contingent"],
      ["home", "D99", undefined],
    ]);
  });
  it("stand in the report side by side, with the choice behind them", () => {
    const { html } = contestSection(home);
    expect(html).toContain("Where arguments meet");
    expect(html).toContain("Whose soil?");
    expect(html).toMatch(/#claim-D02">D02<\/a>[^]*supported/);
    expect(html).toContain("<b>B23</b> judged in the study other");
    expect(html).toContain("<b>D99</b> not judged in this run");
    expect(contestSection({ ...home, contested: [] }).html).toBe("");
  });
});
