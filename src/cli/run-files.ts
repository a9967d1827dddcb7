import type { Graph } from "../engine/graph/graph.ts";
import type { Ledger } from "../evidence/ledger.ts";
import { renderReport } from "../study/report/report.ts";
import type { PackageResult, StudyResult } from "../study/running/result.ts";
import type { Study } from "../study/study.ts";
import { designsFile, type RunFiles } from "./output-folder.ts";

/** Make the files of a finished run. */
export function filesOf(result: StudyResult, study: Study, graph: Graph, ledger: Ledger): RunFiles {
  const designs = result.packages.filter(({ variant }) => variant?.kind === "design");
  return {
    "report.html": renderReport({ result, graph, sources: ledger.sources, study }),
    "result.json": `${JSON.stringify(result)}\n`,
    "record.json": `${JSON.stringify(result.record, null, 2)}\n`,
    "metrics.csv": metricsCsv(result.packages),
    ...(designs.length === 0 ? {} : { [designsFile]: designsCsv(designs) }),
  };
}

const header = [
  "package",
  "lens",
  "metric",
  "name",
  "unit",
  "better",
  "mean",
  "p05",
  "p50",
  "p95",
  "worst_decile",
  "weighted_mean",
  "difference_mean",
  "difference_p05",
  "difference_p95",
];

/** Write package outcomes as CSV (RFC 4180), one row for each package, lens and metric; full precision. */
export function metricsCsv(packages: readonly PackageResult[]): string {
  const rows = packages.flatMap(({ id, lens, metrics }) =>
    Object.entries(metrics).map(([metric, m]) => {
      const names = [id, lens, metric, m.name, m.unit, m.better];
      const numbers = [m.mean, m.p05, m.p50, m.p95, m.worstDecile, m.weighted];
      return [...names, ...numbers, m.against.mean, m.against.p05, m.against.p95];
    }),
  );
  return csvText([header, ...rows]);
}

/** Write random designs as CSV, one row for each design and lens: the levers set, then the mean of each metric. */
export function designsCsv(designs: readonly PackageResult[]): string {
  const levers = Object.keys(designs[0]?.variant?.levers ?? {}).toSorted();
  const metrics = Object.keys(designs[0]?.metrics ?? {});
  const rows = designs.map(({ id, lens, variant, metrics: own }) => [
    id,
    lens,
    ...levers.map((lever) => variant?.levers[lever] ?? Number.NaN),
    ...metrics.map((metric) => own[metric]?.mean ?? Number.NaN),
  ]);
  return csvText([["design", "lens", ...levers, ...metrics], ...rows]);
}

function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `${rows.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

function csvCell(value: string | number): string {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
