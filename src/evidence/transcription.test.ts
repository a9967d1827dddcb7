import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Fact } from "./ledger.ts";
import { loadLedger } from "./load.ts";
import { placesOf } from "./places.ts";
import { readTable, type Row } from "./table.ts";

/** The compilation that the ledger was transcribed from; it is not part of the project. */
const folder = "../shared/evidence";
const present = existsSync(folder);
const figures = ["series", "actor", "year", "value", "unit", "source", "grade", "kind", "note"] as const;

/** Series that the ledger calls otherwise than the compilation. */
const renamed: Readonly<Record<string, string>> = {
  military_expenditure_share_of_gdp: "sipri-share",
  military_expenditure_current_usd: "sipri-current",
  military_expenditure_constant_2023_usd: "sipri-constant-2023",
  military_expenditure_current_usd_upper_bound: "sipri-current-upper-bound",
  hardened_aircraft_shelters: "aircraft-shelters-hardened-and-other",
  hardened_aircraft_shelters_added_us_since_2010s: "aircraft-shelters-hardened-added",
};

/** One series split in two by the ledger, because its unit or its date changes. */
const split: Readonly<Record<string, string>> = {
  "ccg-territorial-sea-entry-days-senkaku": "ccg-territorial-sea-intrusions-senkaku",
  "ccg-territorial-sea-entry-incidents-senkaku": "ccg-territorial-sea-intrusions-senkaku",
  "support-us-troops-defend-taiwan-press-date": "support-us-troops-defend-taiwan",
};

const kebab = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
const nameOf = (series: string) => renamed[series] ?? kebab(series);
const actorOf = (text: string) => text.replaceAll(";", "+");
const yearOf = (text: string) => text.replace(/^(\d{4})-(\d{4})$/, "$1..$2");
const read = (file: string) => readFileSync(join(folder, file), "utf8");

/** Every figure of the compilation as one text: what it is of, then value, source and grade. */
function compiledFigures(): Set<string> {
  const rows: Row<(typeof figures)[number]>[] = readdirSync(folder)
    .filter((file) => file.endsWith(".csv") && read(file).startsWith(figures.join(",")))
    .flatMap((file) => readTable({ name: file, text: read(file) }, figures).rows);
  return new Set(
    rows.map((row) =>
      [
        nameOf(row.series.text),
        actorOf(row.actor.text),
        yearOf(row.year.text),
        Number(row.value.text),
        row.source.text,
        row.grade.text,
      ].join(" "),
    ),
  );
}

function figureOf(fact: Fact): string {
  const series = split[fact.series] ?? fact.series;
  const period = fact.period.text.replaceAll("FY", "");
  return [series, fact.actor, period, fact.value, fact.sources.join(";"), fact.grade].join(" ");
}

/** Every dated event of the compilation: date, actor, sources and grade. */
function compiledEvents(): Set<string> {
  const columns = ["date", "actor", "target", "type", "event", "channel", "source", "grade"] as const;
  const { rows } = readTable({ name: "events.csv", text: read("events.csv") }, columns);
  return new Set(
    rows.map((row) => [row.date.text, row.actor.text, row.source.text, row.grade.text].join(" ")),
  );
}

/** Every date of an agreement: its id, parties and date. */
function compiledAgreements(): Set<string> {
  const columns = "id,name,parties,signed,in_force,status,permits,limits,source,grade,note".split(",");
  const { rows } = readTable({ name: "agreements.csv", text: read("agreements.csv") }, columns);
  return new Set(
    rows.flatMap((row) => {
      const cell = (column: string) => row[column]?.text ?? "";
      const who = actorOf(cell("parties"));
      return [
        `agreement-${cell("id")}-signed ${who} ${cell("signed")}`,
        `agreement-${cell("id")}-in-force ${who} ${cell("in_force")}`,
      ];
    }),
  );
}

/** The agreed locations as the compilation lists them. */
function compiledSites() {
  const columns =
    "site,municipality,province,batch,designated,lat,lon,main_function,source,grade,coord_grade".split(",");
  const { rows } = readTable({ name: "edca_sites.csv", text: read("edca_sites.csv") }, columns);
  return rows.map((row) => ({
    municipality: row["municipality"]?.text ?? "",
    designated: row["designated"]?.text ?? "",
    latitude: Number(row["lat"]?.text),
    longitude: Number(row["lon"]?.text),
  }));
}

function isPlace(fact: Fact): boolean {
  return fact.series.startsWith("place-");
}

describe.skipIf(!present)("the ledger against the compilation it was transcribed from", () => {
  const { ledger } = loadLedger("evidence");
  const facts = present ? [...ledger.facts.values()] : [];
  const compiled = facts.filter((fact) => !fact.sources.includes("SPEC"));
  const events = compiled.filter((fact) => fact.series.startsWith("event-"));
  const allAgreements = compiled.filter((fact) => fact.series.startsWith("agreement-"));
  const proposals = allAgreements.filter((fact) => fact.series.endsWith("-proposed"));
  const agreements = allAgreements.filter((fact) => !proposals.includes(fact));
  const counted = compiled.filter((fact) => fact.series === "edca-agreed-locations");
  const places = placesOf(ledger);
  const apart = new Set([...events, ...allAgreements, ...counted, ...compiled.filter(isPlace)]);
  const numbers = compiled.filter((fact) => !apart.has(fact));

  it("has every number with its value, source and grade", () => {
    const known = compiledFigures();
    expect(numbers.map(figureOf).filter((figure) => !known.has(figure))).toEqual([]);
    expect(numbers.length).toBeGreaterThan(1000);
  });

  it("has every event on its date", () => {
    const known = compiledEvents();
    const written = events.map((fact) =>
      [fact.period.text, fact.actor, fact.sources.join(";"), fact.grade].join(" "),
    );
    expect(written.filter((event) => !known.has(event))).toEqual([]);
    expect(events).toHaveLength(known.size);
  });

  it("has every agreement on its dates", () => {
    const known = compiledAgreements();
    const written = agreements.map((fact) => `${fact.series} ${fact.actor} ${fact.period.text}`);
    expect(written.filter((agreement) => !known.has(agreement))).toEqual([]);
    expect(agreements.length).toBeGreaterThan(50);
  });

  it("has as proposals what the compilation has without a date, and no other", () => {
    const known = compiledAgreements();
    const undated = [...known].filter((one) => /^agreement-.*-signed \S+ $/.test(one));
    const written = proposals.map(
      ({ series, actor }) => `${series.replace(/proposed$/, "signed")} ${actor} `,
    );
    expect(new Set(written)).toEqual(new Set(undated));
    expect(proposals.every(({ kind, grade }) => kind === "proposal" && grade === "A")).toBe(true);
  });

  it("counts the agreed locations as the compilation lists them", () => {
    const until = (day: string) => compiledSites().filter(({ designated }) => designated <= day).length;
    expect(counted.map((fact) => fact.value)).toEqual(counted.map((fact) => until(fact.period.to)));
    expect(counted.map((fact) => fact.value)).toEqual([5, 9]);
  });

  it("puts each agreed location into its town, a tenth of a degree at the finest, from the day it was named", () => {
    const sites = places.filter(({ kind }) => kind === "edca");
    expect(sites).toHaveLength(9);
    for (const { municipality, designated, latitude, longitude } of compiledSites()) {
      const site = sites.find(({ id }) => id === kebab(municipality));
      expect(site?.from).toBe(designated);
      expect(Math.abs((site?.latitude ?? 0) - latitude)).toBeLessThan(0.15);
      expect(Math.abs((site?.longitude ?? 0) - longitude)).toBeLessThan(0.15);
    }
  });
});
