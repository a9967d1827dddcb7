import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDiagnostic } from "../engine/diagnostic.ts";
import { readTable } from "./table.ts";

const columns = ["name", "value"] as const;
const read = (text: string) => readTable({ name: "facts.csv", text }, columns);
const faults = (text: string) => read(text).diagnostics.map(formatDiagnostic);

describe("readTable", () => {
  it("gives every cell with its line and column", () => {
    expect(read('value,name\n1,"a, ""b""\nc"\n\n22,d\n').rows).toEqual([
      { value: { text: "1", line: 2, column: 1 }, name: { text: 'a, "b"\nc', line: 2, column: 3 } },
      { value: { text: "22", line: 5, column: 1 }, name: { text: "d", line: 5, column: 4 } },
    ]);
  });

  it("reads a byte order mark and Windows line ends as if they were not there", () => {
    expect(read("\uFEFFname,value\r\na,1\r\n").rows).toEqual(read("name,value\na,1\n").rows);
  });

  it.each([
    ["", ["facts.csv:1:1: the file is empty\n    start it with the line name,value"]],
    ["\n\n", ["facts.csv:1:1: the file is empty\n    start it with the line name,value"]],
    ["name\na\n", ['facts.csv:1:1: column "value" is missing\n    the header must name name,value']],
    ["name,value,name\n", ['facts.csv:1:12: column "name" stands twice\n    keep one of the two']],
    [
      "name,valeu\na,1\n",
      [
        'facts.csv:1:6: unknown column "valeu"\n    did you mean value?',
        'facts.csv:1:1: column "value" is missing\n    the header must name name,value',
      ],
    ],
    [
      "name,value\na,1,5\nb\n",
      [
        "facts.csv:2:1: the row has 3 cells, the header has 2\n    put a cell that holds a comma in quotation marks",
        "facts.csv:3:1: the row has 1 cells, the header has 2\n    leave a cell empty rather than out",
      ],
    ],
    [
      'name,value\na,"1\nb,2\n',
      [
        "facts.csv:2:3: a quotation mark is opened and never closed\n    put the whole cell in quotation marks and double those inside it",
      ],
    ],
    [
      'name,value\na,1"2\n',
      [
        "facts.csv:2:1: a quotation mark stands inside a cell\n    put the whole cell in quotation marks and double those inside it",
      ],
    ],
  ])("reports the faults of %j", (text, wanted) => {
    expect(faults(text)).toEqual(wanted);
  });

  it("keeps the sound rows beside a short one", () => {
    expect(read("name,value\na\nb,2\n").rows.map((row) => row.name.text)).toEqual(["b"]);
  });

  it("lists a hundred rows of the wrong length and gives up at one more", () => {
    expect(faults(`name,value\n${"a\n".repeat(100)}`)).toHaveLength(100);
    expect(faults(`name,value\n${"a\n".repeat(400_000)}`)).toEqual([
      "facts.csv:102:1: more than 100 rows of another length than the header\n    is this a ledger? nothing of the file was kept",
    ]);
  });

  it("gives back any cells that were written by the rules", () => {
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const cell = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", " ", "é") });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = ["name,value", ...rows.map((row) => row.map(quote).join(","))].join("\n");
        expect(read(text).rows.map((row) => [row.name.text, row.value.text])).toEqual(rows);
      }),
    );
  });
});
