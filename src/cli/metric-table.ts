import type { MetricSummary, PackageResult } from "../study/running/result.ts";
import { figure, unitText } from "./format.ts";
import { table } from "./table.ts";

const nameWidth = 34;
const cellWidth = 19;

/** Mean and 90 % range of every metric under every package, one lens; wide tables come in parts. */
export function metricTable(packages: readonly PackageResult[], columns: number): string {
  const fit = Math.max(1, Math.floor((columns - nameWidth) / cellWidth));
  const parts: string[] = [];
  for (let first = 0; first < packages.length; first += fit)
    parts.push(onePart(packages.slice(first, first + fit)));
  return parts.join("\n");
}

function onePart(packages: readonly PackageResult[]): string {
  const metrics = Object.keys(packages[0]?.metrics ?? {});
  return table(
    [
      { title: "metric" },
      { title: "unit" },
      ...packages.map(({ id }) => ({ title: id, align: "right" as const })),
    ],
    metrics.map((metric) => {
      const first = packages[0]?.metrics[metric];
      return [
        `${metric} ${first?.name ?? ""}`,
        unitText(first?.unit ?? ""),
        ...packages.map((one) => cell(one.metrics[metric])),
      ];
    }),
  );
}

function cell(summary: MetricSummary | undefined): string {
  if (summary === undefined) return "-";
  return `${figure(summary.mean)} (${figure(summary.p05)}..${figure(summary.p95)})`;
}
