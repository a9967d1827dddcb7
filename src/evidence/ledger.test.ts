import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDiagnostic } from "../engine/diagnostic.ts";
import { knownBy, parseLedger, type LedgerReading } from "./ledger.ts";

const header = "id,series,actor,period,value,unit,source,grade,kind,note";
const sources = `key,title,address,how_read,reliability,caveat
SIPRI24,Military expenditure,sipri.org,full file,primary,
MEM,Memory,,memory,unverified,
EST,Estimate,,estimate,rough,
`;
const good = [
  "sipri-share-JP-2012,sipri-share,JP,2012,0.957,percent of GDP,SIPRI24,A,actual,",
  "sipri-share-JP-2013,sipri-share,JP,2013,0.941,percent of GDP,SIPRI24;MEM,A,actual,a note",
  "fonops-US-2020,fonops,US,2020,9,operations per year,MEM,B,actual,",
  "fonops-US-2023,fonops,US,2023,6,operations per year,EST,C,actual,",
];

function read(rows: readonly string[], sourcesText = sources): LedgerReading {
  return parseLedger([
    { name: "facts.csv", text: [header, ...rows, ""].join("\n") },
    { name: "sources.csv", text: sourcesText },
  ]);
}

/** The faults of one changed row, as they are printed. */
function faultsOf(row: string): string[] {
  return read([row, ...good.slice(1)]).diagnostics.map(formatDiagnostic);
}

describe("parseLedger", () => {
  it("reads facts and sources without a fault", () => {
    const { ledger, diagnostics } = read(good);
    expect(diagnostics).toEqual([]);
    expect(ledger.facts.get("sipri-share-JP-2013")).toEqual({
      id: "sipri-share-JP-2013",
      series: "sipri-share",
      actor: "JP",
      period: { text: "2013", from: "2013-01-01", to: "2013-12-31", fiscal: false, year: 2013 },
      value: 0.941,
      unit: "percent of GDP",
      sources: ["SIPRI24", "MEM"],
      grade: "A",
      kind: "actual",
      note: "a note",
      file: "facts.csv",
      line: 3,
    });
    expect([...ledger.sources.keys()]).toEqual(["EST", "MEM", "SIPRI24"]);
  });

  it.each([
    ["1_000", "write 1000"],
    ["2%", "write 2 and give the unit percent"],
    [".nan", "leave the row out while the value is not known"],
  ])("refuses the value %s", (value, hint) => {
    const row = `sipri-share-JP-2012,sipri-share,JP,2012,${value},percent of GDP,SIPRI24,A,actual,`;
    expect(faultsOf(row)).toEqual([`facts.csv:2:41: "${value}" is not a finite number\n    ${hint}`]);
  });

  it("refuses a decimal comma inside quotation marks", () => {
    const row = 'sipri-share-JP-2012,sipri-share,JP,2012,"1,5",percent of GDP,SIPRI24,A,actual,';
    expect(faultsOf(row)).toEqual(['facts.csv:2:41: "1,5" is not a finite number\n    write 1.5']);
  });

  it.each([
    [
      "sipri-share-JP-2012,sipri-share,JP,2012,1,percent of GPD,SIPRI24,A,actual,",
      'facts.csv:2:43: unknown unit "percent of GPD"\n    did you mean percent of GDP?',
    ],
    [
      "sipri-share-JP-2012,sipri-share,JP,2012,1,percent of GDP,SIPRI24,D,actual,",
      'facts.csv:2:66: unknown grade "D"\n    valid grades: A, B, C',
    ],
    [
      "sipri-share-JP-2012,sipri-share,JP,2012,1,percent of GDP,SIPRI25,A,actual,",
      'facts.csv:2:58: source "SIPRI25" is not in sources.csv\n    did you mean SIPRI24?',
    ],
    [
      "sipri-share-JP-2012,sipri-share,JP,2012,1,percent of GDP,MEM;EST,A,actual,",
      "facts.csv:2:66: grade A needs a source that was read, and MEM;EST was not\n    grade it B (memory) or C (estimate), or name the source",
    ],
    [
      "sipri-share-JP-2012Q1,sipri-share,JP,2012Q1,1,percent of GDP,SIPRI24,A,actual,",
      'facts.csv:2:38: "2012Q1" is not a period of JP\n    write 2025, 2025-11, 2025-11-07, FY2025 (US, JP, AU or IN) or two of them as 2025-01..2025-09',
    ],
    [
      "sipri-share-JP-2012,sipri-share,JP,2012,1,percent of GDP,SIPRI24,A,actuel,",
      'facts.csv:2:68: unknown kind "actuel"\n    did you mean actual?',
    ],
    [
      "sipri-JP-2012,sipri-share,JP,2012,1,percent of GDP,SIPRI24,A,actual,",
      'facts.csv:2:1: id "sipri-JP-2012" does not follow from series, actor and period\n    write sipri-share-JP-2012',
    ],
    [
      "Sipri_Share-JP-2012,Sipri_Share,JP,2012,1,percent of GDP,SIPRI24,A,actual,",
      'facts.csv:2:21: "Sipri_Share" is not a series name\n    use small letters, digits and single hyphens',
    ],
    [
      "sipri-share-Japan-2012,sipri-share,Japan,2012,1,percent of GDP,SIPRI24,A,actual,",
      'facts.csv:2:36: "Japan" is not an actor\n    write JP, JP+PH, all, world or other',
    ],
    [
      good[1]?.replace("0.941", "0.95") ?? "",
      'facts.csv:3:1: id "sipri-share-JP-2013" stands already in facts.csv:2\n    keep one row, or give the rival figure a series of its own such as name-alternative',
    ],
    [
      "sipri-share-JP-2012,sipri-share,JP,2012,1,percent,SIPRI24,A,actual,",
      'facts.csv:3:47: sipri-share of JP is in "percent" elsewhere, here in "percent of GDP"\n    convert it, or give it another series',
    ],
  ])("names the fault of %s", (row, wanted) => {
    expect(faultsOf(row)).toEqual([wanted]);
  });

  it("reports every fault of a row at once and leaves the row out", () => {
    const { ledger, diagnostics } = read(["x-JP-2012,x,JP,2012,?,apples,SIPRI24,Z,actual,", ...good]);
    expect(diagnostics.map((d) => d.code)).toEqual(["bad-number", "unknown-unit", "bad-grade"]);
    expect(ledger.facts.size).toBe(4);
  });

  it("keeps the first of two rows with one id", () => {
    const { ledger } = read([...good, good[0]?.replace("0.957", "5") ?? ""]);
    expect(ledger.facts.get("sipri-share-JP-2012")?.value).toBe(0.957);
  });

  it("warns of a source that no row cites, and does not call that an error", () => {
    const { diagnostics } = read(good, `${sources}IDLE,Idle,,full text,primary,\n`);
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'sources.csv:5:1: warning: no row cites source "IDLE"\n    cite it or take it out',
    ]);
  });

  it("does not call a source unused when the row that cites it was left out for a fault", () => {
    const { diagnostics } = read([...good.slice(0, 3), good[3]?.replace(",6,", ",six,") ?? ""]);
    expect(diagnostics.map((d) => d.code)).toEqual(["bad-number"]);
  });

  it("names a source that stands twice", () => {
    const { diagnostics } = read(good, `${sources}MEM,Again,,memory,unverified,\n`);
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'sources.csv:5:1: source "MEM" stands twice\n    keep one row',
    ]);
  });

  it("refuses a file over one megabyte before parsing it, and takes one of exactly that size", () => {
    const text = `${header}\n${good.join("\n")}\n`;
    const exact = text + "\n".repeat(1_000_000 - text.length);
    const codes = (facts: string) =>
      parseLedger([
        { name: "facts.csv", text: facts },
        { name: "sources.csv", text: sources },
      ]).diagnostics.map((d) => `${d.code} ${d.message}`);
    expect(codes(exact)).toEqual([]);
    expect(codes(`${exact}\n`)[0]).toBe("file-too-large the file has 1000001 bytes, the limit is 1000000");
  });

  it.each(["\0", "\uFFFD"])("refuses a file that holds %j", (character) => {
    const { diagnostics } = parseLedger([{ name: "facts.csv", text: `${header}\n${character}` }]);
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      "facts.csv:1:1: the file is not UTF-8 text\n    save it as CSV in UTF-8",
    ]);
  });

  it("gives the same content whatever the order of rows and files", () => {
    const content = (reading: LedgerReading) =>
      JSON.stringify([
        [...reading.ledger.facts.values()].map(({ line: _line, file: _file, ...fact }) => fact),
        [...reading.ledger.sources.values()],
      ]);
    const wanted = content(read(good));
    fc.assert(
      fc.property(fc.shuffledSubarray(good, { minLength: good.length }), fc.nat(good.length), (rows, cut) => {
        const file = (name: string, part: readonly string[]) => ({
          name,
          text: [header, ...part].join("\n"),
        });
        const parts = [
          file("b.csv", rows.slice(0, cut)),
          { name: "sources.csv", text: sources },
          file("a.csv", rows.slice(cut)),
        ];
        expect(content(parseLedger(parts))).toBe(wanted);
      }),
    );
  });
});

describe("knownBy", () => {
  it("keeps the facts whose period has ended by the day", () => {
    const { ledger } = read(good);
    expect([...knownBy(ledger, "2012-12-31").facts.keys()]).toEqual(["sipri-share-JP-2012"]);
    expect(knownBy(ledger, "2012-12-30").facts.size).toBe(0);
    expect(knownBy(ledger, "2023-12-31").facts.size).toBe(4);
  });
});
