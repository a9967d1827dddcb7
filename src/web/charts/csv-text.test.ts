import { describe, expect, it } from "vitest";
import { csvText } from "./csv-text.ts";

describe("a table as CSV", () => {
  it("quotes what must be quoted and leaves out what has no value", () => {
    const table = {
      head: ["year", "a,b"],
      rows: [
        [2026, 'say "x"'],
        [Number.NaN, "plain"],
      ],
    };
    expect(csvText(table, ["Unit: %"])).toBe('# Unit: %\r\nyear,"a,b"\r\n2026,"say ""x"""\r\n,plain\r\n');
  });
  it("gives a spreadsheet no formula", () => {
    expect(csvText({ head: ["=1+1"], rows: [["@x"], [-2]] }, [])).toBe("'=1+1\r\n'@x\r\n-2\r\n");
  });
});
