import { mainMetrics } from "../running/ablations.ts";
import type { MetricSummary, PackageResult, StudyResult } from "../running/result.ts";
import { markup, type Markup } from "./escape.ts";
import { packageName, type PackageLook } from "./package-look.ts";
import { countOf, decimalsFor, formatNumber, formatRange, formatSigned, unitWords } from "./numbers.ts";

/** Packages beside the base that fit on one sheet of paper. */
const COLUMNS = 6;

/** More rows than these are split: what policies are weighed by in sight, the rest folded. */
const ROWS = 24;

type Cell = (summary: MetricSummary, metric: string, decimals: number) => Markup;

/** Metrics of the same tables: those in sight, and those that unfold. */
interface Rows {
  readonly first: readonly string[];
  readonly folded: readonly string[];
}

/** What one table shows of each package. */
interface TableView {
  readonly caption: string;
  readonly cell: Cell;
  /** What its numbers are, for their unit. */
  readonly of: "level" | "difference";
}

/** Packages over metrics: outcomes, differences from the base in paired runs, and the worst runs; by lens. */
export function packageTables(result: StudyResult, look: PackageLook): Markup {
  const lenses = [...new Set(result.packages.map(({ lens }) => lens))];
  return markup`${lenses.map((lens, place) => {
    const tables = lensTables(result, lens, look);
    return place === 0
      ? tables
      : markup`<details><summary>The same under ${look.names.lens(lens)}</summary>${tables}</details>`;
  })}`;
}

function lensTables(result: StudyResult, lens: string, look: PackageLook): Markup {
  const all = result.packages.filter((one) => one.lens === lens && one.variant === undefined);
  const base = all.filter(({ id }) => id === result.base);
  const others = all.filter(({ id }) => id !== result.base);
  const under = `under ${look.names.lens(lens)}`;
  const runs = `${result.record.runs.draws} draws of ${result.record.runs.seeds} seeds`;
  const outcome: TableView = {
    caption: `Outcomes ${under}: mean, and 5 to 95 % of runs below it (${runs}). ▲ ▼ mark a mean difference from ${result.base} beyond what counts as none.`,
    cell: outcomeCell(look),
    of: "level",
  };
  const difference: TableView = {
    caption: `Difference from ${result.base} in the same draws and seeds, ${under}: mean, and 5 to 95 % below it (${runs}).`,
    cell: differenceCell(look),
    of: "difference",
  };
  const worst: TableView = {
    caption: `Worst tenth of runs ${under}: mean, in the direction that is worse for the metric; below it the mean weighted by the chance that 2012 to 2026 stayed without force (${runs}).`,
    cell: worstCell,
    of: "level",
  };
  const parts = chunks(others);
  const tables = (metrics: readonly string[]): Markup =>
    markup`${parts.map((some) => table(metrics, [...base, ...some], look, outcome))}
${parts.filter((some) => some.length > 0).map((some) => table(metrics, some, look, difference))}
<details><summary>Worst runs, and weighted means</summary>${parts.map((some) => table(metrics, [...base, ...some], look, worst))}</details>`;
  const { first, folded } = rowsOf(result, all);
  if (folded.length === 0) return tables(first);
  return markup`${tables(first)}<details><summary>${countOf(folded.length, "further metric")} ${under}</summary>${tables(folded)}</details>`;
}

/** Long tables show the metrics that policies are weighed by first. */
function rowsOf({ weights = {} }: StudyResult, packages: readonly PackageResult[]): Rows {
  const metrics = [...new Set(packages.flatMap((one) => Object.keys(one.metrics)))];
  const weighed = new Set([...mainMetrics, ...Object.keys(weights)]);
  const first = metrics.filter((metric) => weighed.has(metric));
  if (metrics.length <= ROWS || first.length === 0) return { first: metrics, folded: [] };
  return { first, folded: metrics.filter((metric) => !weighed.has(metric)) };
}

function chunks(packages: readonly PackageResult[]): readonly (readonly PackageResult[])[] {
  const count = Math.max(1, Math.ceil(packages.length / COLUMNS));
  const size = Math.ceil(packages.length / count);
  return Array.from({ length: count }, (_, place) => packages.slice(place * size, (place + 1) * size));
}

function table(
  metrics: readonly string[],
  packages: readonly PackageResult[],
  look: PackageLook,
  view: TableView,
): Markup {
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="Table, can be scrolled sideways"><table class="data packages">
<caption>${view.caption}</caption>
<thead><tr><th scope="col">Metric and unit</th>${packages.map((one) => markup`<th scope="col" class="number">${packageName(one, look)}</th>`)}</tr></thead>
<tbody>${metrics.map((metric) => row(metric, packages, look, view))}</tbody></table></div>`;
}

function row(
  metric: string,
  packages: readonly PackageResult[],
  look: PackageLook,
  { cell, of }: TableView,
): Markup {
  const summaries = packages.map((one) => one.metrics[metric]);
  const known = summaries.filter((summary) => summary !== undefined);
  const decimals = decimalsFor(known.flatMap(({ mean, p05, p95 }) => [mean, p05, p95]));
  const [first] = known;
  const name = look.names.metricNode(metric) === undefined ? (first?.name ?? "") : look.names.metric(metric);
  return markup`<tr><th scope="row"><b>${metric}</b> ${name}<span class="under">${unitWords(first?.unit ?? "", of)}; ${BETTER[first?.better ?? "neither"]}</span></th>
${summaries.map((summary) => markup`<td class="number">${summary === undefined ? "–" : cell(summary, metric, decimals)}</td>`)}</tr>`;
}

const BETTER = {
  higher: "higher is better",
  lower: "lower is better",
  neither: "neither way is better",
} as const;

function outcomeCell(look: PackageLook): Cell {
  return (summary, metric, decimals) => {
    const { against } = summary;
    const mark = beyond(summary, metric, look) ? (against.mean > 0 ? "▲" : "▼") : undefined;
    const marked = mark === undefined ? undefined : markup`<span class="turn">${mark}</span>`;
    return markup`${marked}<b>${formatNumber(summary.mean, decimals)}</b>${range(summary, decimals)}`;
  };
}

function differenceCell(look: PackageLook): Cell {
  return (summary, metric) => {
    const { against } = summary;
    const decimals = decimalsFor([against.mean, against.p05, against.p95], 2);
    const mean = formatSigned(against.mean, decimals);
    if (!beyond(summary, metric, look))
      return markup`<span class="faint">${mean}</span>${range(against, decimals)}<span class="under">counts as none</span>`;
    return markup`<b>${mean}</b>${range(against, decimals)}${judged(summary)}`;
  };
}

function judged({ better, against }: MetricSummary): Markup {
  if (better === "neither") return markup``;
  return markup`<span class="under">${against.mean > 0 === (better === "higher") ? "better" : "worse"}</span>`;
}

const worstCell: Cell = ({ worstDecile, weighted }, _metric, decimals) =>
  markup`<b>${formatNumber(worstDecile, decimals)}</b><span class="under">${formatNumber(weighted, decimals)}</span>`;

function range({ p05, p95 }: { readonly p05: number; readonly p95: number }, decimals: number): Markup {
  return markup`<span class="under">${formatRange(p05, p95, decimals)}</span>`;
}

function beyond({ against }: MetricSummary, metric: string, { negligible }: PackageLook): boolean {
  return Math.abs(against.mean) > negligible(metric);
}
