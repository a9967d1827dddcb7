import { describe, expect, it } from "vitest";
import { specificationTests } from "./site-credibility.ts";

describe("tests of the specification", () => {
  it("have the group around them as their subject, without the sections it stands for", () => {
    const source = `
describe("desired defence share (1.2, 1.3)", () => {
  it("T01.1 rises", () => {});
});
describe("budgets (of allies)", () => {
  describe.each(cases)("in whole runs", () => {
    it("T01.3 buy less", () => {});
  });
  it("T01.4 stay", () => {});
});
it("T01.5 stands alone", () => {});`;
    expect(specificationTests(source, "a.test.ts").map(({ subject, says }) => [subject, says])).toEqual([
      ["desired defence share", "rises"],
      ["in whole runs", "buy less"],
      ["budgets (of allies)", "stay"],
      [undefined, "stands alone"],
    ]);
  });

  it("are found by their numbers, in the words of their titles", () => {
    const source = `
      it("T04.1 gives 11.9 closed days in the central set", () => {});
      it.each(cases)("T05.1 $id: $doc", () => {});
      it("something else", () => {});
      it.each(cases)("T10.5 holds in %d by %s", () => {});
      const text = \`it("T01.1 rises", f)\`;
      describe("T06.2 is 0, 0 and .04", () => {});`;
    expect(specificationTests(source, "a.test.ts")).toEqual([
      { id: "T04.1", says: "gives 11.9 closed days in the central set", file: "a.test.ts" },
      { id: "T05.1", says: "", file: "a.test.ts" },
      { id: "T10.5", says: "holds in … by …", file: "a.test.ts" },
      { id: "T06.2", says: "is 0, 0 and .04", file: "a.test.ts" },
    ]);
  });
});
