import { describe, expect, it } from "vitest";
import type { StudyResult } from "../../src/study/running/result.ts";
import { renderReport, type ReportInput } from "../../src/study/report/report.ts";
import { fixture, result } from "../../src/study/report/testing/fixture.ts";

const html = renderReport(fixture);

/** The section of one claim, from its heading to the next section. */
function claimOf(page: string, id: string): string {
  const start = page.indexOf(`<section class="claim" id="claim-${id}"`);
  return start < 0 ? "" : page.slice(start, page.indexOf("</section>", start));
}

function withResult(change: Partial<StudyResult>): string {
  return renderReport({ ...fixture, result: { ...result, ...change } });
}

/** Put a text into every text field of some data, and into an id that also stands as a key; closed words are left alone. */
function injected<T>(data: T, text: string): T {
  const keyed = JSON.stringify(data).replaceAll('"OR"', JSON.stringify(`OR${text}`));
  return JSON.parse(keyed, (field, value: unknown) =>
    typeof value === "string" && !FIXED.has(field) ? `${value}${text}` : value,
  );
}

/** Fields that hold words of a closed list or quarters: the reader of studies lets nothing else through. */
const FIXED = new Set(
  "kind is status standing grade better start from to window policy end distribution reducer closing paidBy operator op of path".split(
    " ",
  ),
);

describe("a long table of packages", () => {
  it("shows what policies are weighed by and folds the rest; a short one shows all", () => {
    const packages = result.packages.map((one) => {
      const [summary] = Object.values(one.metrics);
      const many = Array.from({ length: 30 }, (_, k) => [`Z${k}`, summary]);
      return { ...one, metrics: { ...one.metrics, ...Object.fromEntries(many) } };
    });
    const page = withResult({ packages, weights: { Y15: -1 } });
    const chapter = page.slice(page.indexOf('<section id="packages"'));
    const fold = chapter.search(/<summary>\d+ further metrics under/);
    expect(fold).toBeGreaterThan(chapter.indexOf("<b>Y15</b>"));
    expect(chapter.indexOf("<b>Z0</b>")).toBeGreaterThan(fold);
    expect(html).not.toContain("further metrics");
  });
});

describe("the report as a page", () => {
  it("is one document with headings in order and the verdict table before every other table", () => {
    expect(html.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
    expect(html.match(/<h1/g)).toHaveLength(1);
    const headings = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    headings
      .slice(1)
      .forEach((level, place) => expect(level - (headings[place] ?? 0)).toBeLessThanOrEqual(1));
    expect(html.indexOf('<table class="verdicts"')).toBe(html.indexOf("<table"));
  });

  it("has no script, asks for nothing from outside and forbids it", () => {
    expect(html).not.toMatch(/<(script|iframe|link|img|object|embed|base|form)\b/i);
    expect(html).not.toMatch(/\son\w+=/i);
    expect(html).not.toMatch(/(src|href|srcset|action|poster)="(?!#)/i);
    expect(html).not.toMatch(/url\(|@import/i);
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'");
  });

  it("opens with what it is, that it is no forecast and how many runs stand behind it", () => {
    const opening = html.slice(html.indexOf("<header"), html.indexOf("</header>"));
    expect(opening).toContain(result.paper.title);
    expect(opening).toContain("The model is not a forecast");
    expect(opening).toContain("6,400 runs");
    expect(opening).toContain("2 runs failed");
    expect(html).not.toContain("P(win)");
  });

  it("gives each identifier once and points only at identifiers that exist", () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g)].flatMap(([, to]) =>
      (to ?? "").split(" "),
    );
    expect(targets.filter((to) => !ids.includes(to))).toEqual([]);
  });

  it("gives every picture title and description, every table a caption and scoped headings", () => {
    const pictures = html.match(/<svg(?![^>]*aria-hidden)[^>]*>/g) ?? [];
    expect(pictures).toHaveLength(html.match(/role="img"/g)?.length ?? 0);
    expect(html.match(/<title id="/g)).toHaveLength(pictures.length);
    expect(html.match(/<desc id="/g)).toHaveLength(pictures.length);
    const tables = html.match(/<table/g) ?? [];
    expect(html.match(/<table[^>]*>\s*<caption>/g)).toHaveLength(tables.length);
    expect(html).not.toMatch(/<th(?! ?[^>]*scope=)[ >]/);
  });
});

describe("verdicts and claims", () => {
  it("shows each verdict as a word and a shape, and size instead of a tick where true by construction", () => {
    const rows = html.slice(html.indexOf("<tbody"), html.indexOf("</tbody>")).split("<tr").slice(1);
    expect(rows).toHaveLength(4);
    expect(rows.map((row) => /<\/svg>([a-z ]+)<\/span>/.exec(row)?.[1])).toEqual([
      "supported",
      "contingent",
      "true by construction",
      "not testable",
    ]);
    expect(rows[2]).toMatch(/size 0\.\d+ pp \(\d\.\d+ to \d\.\d+\)/);
    expect(rows[2]).not.toContain("l2.3 2.4");
    expect(rows[0]).toContain("l2.3 2.4");
  });

  it("shows vacuity beside the tick", () => {
    const [first, ...others] = result.claims;
    if (first === undefined) throw new Error("the fixture has no claim");
    const verdict = { ...first.verdict, canFail: false, vacuity: "effect is exactly zero" };
    const page = withResult({ claims: [{ ...first, verdict }, ...others] });
    const row = page.slice(page.indexOf("<tbody"), page.indexOf("</tr>", page.indexOf("<tbody")));
    expect(row).toContain("The test cannot fail: effect is exactly zero");
  });

  it.each(["D02", "B20", "D15"])("gives claim %s its passage, test, picture with unit, and trace", (id) => {
    const claim = claimOf(html, id);
    expect(claim).toMatch(/Section \S+, “/);
    expect(claim).toContain("How it is tested");
    expect(claim).toContain('role="img"');
    expect(claim).toMatch(/class="unit"[^>]*>(percentage points|pure number|%)</);
    expect(claim).toContain('class="threshold"');
    expect(claim).toMatch(/100 draws, 4 seeds each/);
    expect(claim).toContain("Source: the model, runs of this study; grades of its drivers:");
    expect(claim).toContain("Trace to equations and sources");
  });

  it("gives a claim without a test its reason and no picture", () => {
    const claim = claimOf(html, "D48");
    expect(claim).toContain("A choice of lens, not a result");
    expect(claim).toContain("No run stands behind this claim");
    expect(claim).not.toContain('role="img"');
    expect(claim).not.toContain("How it is tested");
  });

  it("marks grades of drivers in words and traces a metric once", () => {
    const first = claimOf(html, "D02");
    expect(first).toContain("<b>B</b> unverified");
    expect(first).toContain("<b>C</b> judgement");
    expect(first).toContain("Jervis, Cooperation under the Security Dilemma");
    expect(first).toContain("UNLISTED");
    expect(first).toContain("chineseShareNext");
    expect(claimOf(html, "D15")).toContain('<a href="#trace-Y15">traced under D02</a>');
  });
});

describe("packages, failures and the run record", () => {
  it("puts the base first, marks differences beyond negligible and keeps each package's colour", () => {
    const packages = html.slice(html.indexOf('<section id="packages"'), html.indexOf('<section id="record"'));
    const order = [...packages.matchAll(/<b>(P\d)<\/b>/g)].map(([, id]) => id);
    expect(order.slice(0, 3)).toEqual(["P0", "P1", "P3"]);
    expect(packages).toContain('<span class="turn">▲</span><b>2.05</b>');
    expect(packages).toContain('<span class="turn">▼</span><b>1.70</b>');
    expect(packages).toContain("counts as none");
    const colours = [...packages.matchAll(/fill="(#\w+)"\/><\/svg><b>(P\d)/g)].map(
      ([, colour, id]) => `${id} ${colour}`,
    );
    expect(new Set(colours)).toEqual(new Set(["P0 #000000", "P1 #0072b2", "P3 #009e73"]));
  });

  it("draws the quarter where packages part at its place, given or read off the bands", () => {
    const drawn = /class="parting" d="M([\d.]+) /.exec(html)?.[1];
    const place = 38 + ((2026.5 - 2012) / (2035.75 - 2012)) * 190;
    expect(Number(drawn)).toBeCloseTo(place, 0);
    const { study: _, ...rest } = fixture;
    expect(renderReport(rest)).toContain("Packages part in 2026Q3;");
  });

  it("records all hashes, how to repeat the run and the runs that failed", () => {
    const { modelHash, parameterHash, studyHash, claimsHash, resultHash } = result.record;
    const record = html.slice(html.indexOf('<section id="record"'));
    for (const hash of [modelHash, parameterHash, studyHash, claimsHash, resultHash])
      expect(record).toContain(hash);
    expect(record).toContain("npx entente run example-2026 --draws 100 --seeds 4 --seed 7");
    expect(record).toContain("pressure.SCS is not finite in 2031Q2");
    const calm = withResult({ failures: [], record: { ...result.record, failedRuns: 0 } });
    expect(calm).toContain("No run failed.");
    expect(calm).not.toMatch(/runs? failed and/);
  });

  it("makes a page of a study without claims, packages and paths", () => {
    const page = withResult({ claims: [], packages: [], bands: [], failures: [] });
    expect(page).toContain("This study makes no claims.");
    expect(page).toContain("No packages were compared.");
    expect(page).not.toMatch(/NaN|undefined/);
  });
});

describe("text from data", () => {
  it("is never read as markup, whatever field it stands in", () => {
    const attack = `<script>alert(1)</script>"'><img src=x onerror=alert(2)>&`;
    const { sources } = fixture;
    const titles = [...sources].map(([key, title]) => [`${key}${attack}`, injected(title, attack)] as const);
    const attacked: ReportInput = { ...injected(fixture, attack), sources: new Map(titles) };
    const page = renderReport(attacked);
    expect(page).not.toMatch(/<script|<img/i);
    expect(page.split("&lt;script&gt;").length).toBeGreaterThan(200);
    const tags = page.match(/<[a-z][^>]*>/gi) ?? [];
    expect(tags.filter((tag) => /onerror|alert/.test(tag.replace(/"[^"]*"/g, "")))).toEqual([]);
  });

  it("keeps the page of a usual study small", () => {
    expect(html.length).toBeLessThan(200_000);
    expect(html).not.toMatch(/NaN|undefined|\[object/);
  });
});
