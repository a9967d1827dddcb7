import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { formatDiagnostic } from "../engine/diagnostic.ts";
import { chainGdp, dollarDeflator, fiscalToCalendarJapan } from "./conversions.ts";
import { loadLedger } from "./load.ts";
import { seriesOf } from "./series.ts";

const header = "id,series,actor,period,value,unit,source,grade,kind,note";
const sources = "key,title,address,how_read,reliability,caveat\nMEM,Memory,,memory,unverified,\n";

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A new folder with the given files. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "ledger-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** The faults of a folder, without its own name in front. */
function faultsOf(folder: string): string[] {
  return loadLedger(folder).diagnostics.map((d) => formatDiagnostic(d).replaceAll(join(folder, "/"), ""));
}

describe("loadLedger", () => {
  it("names a folder that is not there", () => {
    expect(faultsOf("no-such-folder")).toEqual([
      "no-such-folder:1:1: the folder cannot be read\n    give the folder that holds sources.csv and the files of facts",
    ]);
  });

  it("names a missing sources.csv and still checks the facts", () => {
    const folder = folderWith({ "a.csv": `${header}\nx-JP-2012,x,JP,2012,1,percent,MEM,B,actual,\n` });
    expect(faultsOf(folder)).toEqual([
      "sources.csv:1:1: the file is missing\n    give the folder that holds sources.csv and the files of facts",
      'a.csv:2:31: source "MEM" is not in sources.csv\n    add it there',
    ]);
  });

  it("refuses bytes that are not UTF-8 and files over one megabyte, and passes over other files", () => {
    const folder = folderWith({
      "latin.csv": Uint8Array.of(0x69, 0x64, 0xe9, 0x0a),
      "large.csv": new Uint8Array(1_000_001).fill(0x61),
      "notes.txt": Uint8Array.of(0xff),
      "sources.csv": sources,
    });
    expect(faultsOf(folder)).toEqual([
      "large.csv:1:1: the file has 1000001 bytes, the limit is 1000000\n    split it by subject",
      "latin.csv:1:1: the file is not UTF-8 text\n    save it as CSV in UTF-8",
    ]);
  });
});

describe("the ledger of the project", () => {
  const { ledger, diagnostics } = loadLedger("evidence");

  it("has no fault and no warning", () => {
    expect(diagnostics.map(formatDiagnostic)).toEqual([]);
  });

  it("holds every yearly share of GDP that SIPRI gives, and Viet Nam's only to 2018", () => {
    const years = (actor: string) =>
      seriesOf(ledger, "sipri-share", actor).points.map((point) => point.at.year);
    const from2010To = (last: number) => Array.from({ length: last - 2009 }, (_, i) => 2010 + i);
    for (const actor of ["US", "JP", "PH", "CN", "TW", "KR", "AU", "IN"])
      expect(years(actor)).toEqual(from2010To(2025));
    expect(years("VN")).toEqual(from2010To(2018));
  });

  it("marks as C what was not read, and never better", () => {
    const unread = [...ledger.facts.values()].filter((fact) => fact.sources.every((key) => key === "EST"));
    expect(unread.length).toBeGreaterThan(10);
    expect(unread.filter((fact) => fact.grade !== "C")).toEqual([]);
  });

  it("names no path of a machine", () => {
    const texts = JSON.stringify([...ledger.facts.values(), ...ledger.sources.values()]);
    expect(texts).not.toMatch(/\/work\/|\/tmp\/|\/root\/|\/home\/|shared\//);
  });

  it("gives US prices, Japanese GDP and Japanese scrambles through the conversions", () => {
    const growth = seriesOf(ledger, "real-gdp-growth", "US");
    const prices = dollarDeflator(seriesOf(ledger, "gdp-current-usd", "US"), growth);
    expect(prices.points.find((point) => point.at === 2012)?.value).toBeCloseTo(0.79, 3);
    const japan = chainGdp(
      seriesOf(ledger, "gdp-current-usd", "JP"),
      seriesOf(ledger, "real-gdp-growth", "JP"),
    );
    expect(japan.points.find((point) => point.at.year === 2012)?.value).toBeCloseTo(4000, -2);
    const scrambles = fiscalToCalendarJapan(seriesOf(ledger, "jasdf-scrambles-vs-china", "JP"));
    expect(scrambles.points[0]).toMatchObject({
      value: 96 / 4 + (156 * 3) / 4,
      grade: "A",
      at: { text: "2011" },
    });
  });
});
