import type { ClaimResult, StudyResult } from "../running/result.ts";
import { bandFigures } from "./band-chart.ts";
import { claimSection, metricsOfClaim } from "./claim-section.ts";
import { contestSection } from "./contest-section.ts";
import { regretTable } from "./regret-table.ts";
import { markup, type Markup } from "./escape.ts";
import type { ReportInput } from "./input.ts";
import { namesOf } from "./names.ts";
import { countOf, formatCount } from "./numbers.ts";
import type { PackageLook } from "./package-look.ts";
import { packageTables } from "./package-table.ts";
import { page } from "./page.ts";
import { packageColours } from "./palette.ts";
import { rivalEquations } from "./rival-equations.ts";
import { runRecord } from "./run-record.ts";
import { traceDetails, type TraceContext } from "./trace.ts";
import { variantTables } from "./variant-tables.ts";
import { verdictTable } from "./verdict-table.ts";

export type { ReportInput } from "./input.ts";

/** Render a study's results as one self-contained HTML page: verdicts, claims, packages, run record. */
export function renderReport(input: ReportInput): string {
  const { result } = input;
  const names = namesOf(input.graph, input.study?.measures);
  const look = lookOf(input, names);
  const rivals = rivalEquations(result);
  const contests = contestSection(result);
  const links = [
    ["verdicts", "Verdicts"],
    ...(rivals.html === "" ? [] : [["rivals", "Under rival equations"] as const]),
    ["claims", "Claims one by one"],
    ...(contests.html === "" ? [] : [["contested", "Where arguments meet"] as const]),
    ["packages", "Packages compared"],
    ["record", "Run record"],
  ] as const;
  const body = markup`<a class="skip" href="#verdicts">To the verdicts</a>
${opening(result, links)}<main>
<section id="verdicts" aria-labelledby="verdicts-h"><h2 id="verdicts-h">Verdicts</h2>${verdictTable(result, names)}</section>
${rivals}
${claimSections(result.claims, { ...input, names })}${contests}
<section id="packages" class="chapter" aria-labelledby="packages-h"><h2 id="packages-h">Packages compared</h2>${packagesPart(input, look)}</section>
<section id="record" class="chapter" aria-labelledby="record-h"><h2 id="record-h">Run record</h2>${runRecord(result, names)}</section>
</main>`;
  return page(`${result.paper.title}: claims tested`, body);
}

function lookOf({ result, graph, study }: ReportInput, names: PackageLook["names"]): PackageLook {
  const known = graph.packages.map(({ id }) => id);
  const used = [...result.packages.map(({ id }) => id), ...result.bands.map((band) => band.package)];
  return {
    names,
    colours: packageColours(known, used, result.base),
    negligible: (component) => study?.negligible[component] ?? names.metricNode(component)?.negligible ?? 0,
  };
}

function opening(
  { paper, record, note, packages, lenses }: StudyResult,
  links: readonly (readonly [id: string, words: string])[],
): Markup {
  const { draws, seeds } = record.runs;
  const publisher = paper.publisher === undefined ? "" : `, ${paper.publisher}`;
  const count = new Set(packages.flatMap(({ id, variant }) => (variant === undefined ? [id] : []))).size;
  return markup`<header><p class="kicker">Claims of a paper, tested on a model</p><h1>${paper.title}</h1>
<p class="byline">${paper.author}, ${paper.year}${publisher}${paper.url === undefined ? undefined : markup`<span class="under">${paper.url}</span>`}</p>
<p class="lead">Each causal claim of the paper is written as a test and run on an open simulation of alliances, under rival theories and over the uncertainty of its inputs. The model is not a forecast: it shows what follows from stated assumptions, and how far an answer depends on them.</p>
<p>${countOf(record.totalRuns, "run")} stand behind this report: ${countOf(record.arms, "setting")} of policy and conditions, ${countOf(lenses.length, "theory lens", "theory lenses")}, ${formatCount(draws)} draws of uncertain inputs and ${countOf(seeds, "seed")} of chance for each draw.${sweptRuns(record)}${
    count === 0 ? "" : ` ${countOf(count, "policy package")} are compared.`
  }${record.failedRuns === 0 ? "" : ` ${countOf(record.failedRuns, "run")} failed and ${record.failedRuns === 1 ? "is" : "are"} left out.`}</p>
${note === "" ? undefined : markup`<p class="study-note">${note}</p>`}
<nav aria-label="Contents">${links.map(([id, words]) => markup`<a href="#${id}">${words}</a> `)}</nav>
<p class="on-screen">Parts marked with a triangle unfold: traces to equations and sources, numbers by lens. What is folded is left out in print; unfold it first to print it.</p></header>`;
}

function sweptRuns({ switchSweep }: StudyResult["record"]): string {
  if (switchSweep === undefined) return "";
  const rivals = countOf(switchSweep.options.length, "set of rival equations", "sets of rival equations");
  return ` ${formatCount(switchSweep.runs)} of the runs put the claims under ${rivals}.`;
}

/** Each metric is traced once, under the first claim that measures it. */
function claimSections(claims: readonly ClaimResult[], context: TraceContext): Markup {
  const traced = new Map<string, string>();
  const sections = claims.map((claim) => {
    const metrics = metricsOfClaim(claim);
    const section = claimSection(claim, context.names, traceDetails(metrics, traced, context));
    for (const metric of metrics) if (!traced.has(metric)) traced.set(metric, claim.claim.id);
    return section;
  });
  return markup`<section id="claims" class="chapter" aria-labelledby="claims-h"><h2 id="claims-h">Claims one by one</h2>${sections.length === 0 ? markup`<p>There is none.</p>` : sections}</section>`;
}

function packagesPart({ result, study }: ReportInput, look: PackageLook): Markup {
  if (result.packages.length === 0 && result.bands.length === 0)
    return markup`<p>No packages were compared.</p>`;
  const paths = bandFigures(result, study?.horizon.policy, look);
  return markup`${packageTables(result, look)}${variantTables(result, look)}${regretTable(result, look)}${result.bands.length === 0 ? undefined : markup`<h3>Through time</h3>${paths}`}`;
}
