import type { Ablation, PackageResult } from "../study/running/result.ts";
import { figure, unitText } from "./format.ts";
import { table } from "./table.ts";

/** What leaving each lever out of a package changes; nothing unless asked for. */
export function ablationLines(ablations: readonly Ablation[] = []): readonly string[] {
  const packages = [...new Set(ablations.map((one) => one.package))];
  return packages.map((id) => {
    const own = ablations.filter((one) => one.package === id);
    return `${id} with one lever left at its default: change in the mean, largest on Y06 first\n\n${ablationTable(own)}`;
  });
}

function ablationTable(ablations: readonly Ablation[]): string {
  const metrics = Object.keys(ablations[0]?.changes ?? {});
  return table(
    [
      { title: "lever left out" },
      { title: "from" },
      { title: "to" },
      ...metrics.map((title) => ({ title, align: "right" as const })),
    ],
    ablations.map((one) => [
      `${one.lever} ${one.name}`,
      `${figure(one.value)} ${unitText(one.unit)}`.trim(),
      figure(one.default),
      ...metrics.map((metric) => signed(one.changes[metric]?.mean)),
    ]),
  );
}

/** Differences below this are the last bits of sums taken in another order. */
const dust = 1e-9;

function signed(value: number | undefined): string {
  if (value === undefined || Math.abs(value) < dust) return value === undefined ? "-" : "0";
  return value > 0 ? `+${figure(value)}` : figure(value);
}

const idWidth = 8;
const cellWidth = 13;

/** Mean outcomes of ablations and random designs, one row each; metrics that do not fit are counted. */
export function variantLines(packages: readonly PackageResult[], columns: number): readonly string[] {
  const variants = packages.filter((one) => one.variant !== undefined);
  const [first] = variants;
  if (first === undefined) return [];
  const all = Object.keys(first.metrics);
  const shown = all.slice(0, Math.max(1, Math.floor((columns - idWidth) / cellWidth)));
  const left = all.length - shown.length;
  const rows = variants.map(({ id, metrics }) => [
    id,
    ...shown.map((metric) => figure(metrics[metric]?.mean)),
  ]);
  const titles = [{ title: "id" }, ...shown.map((title) => ({ title, align: "right" as const }))];
  const rest = left === 0 ? "" : `; ${left} more metrics in metrics.csv and with --json`;
  return [`Ablations and random designs: means${rest}\n`, table(titles, rows)];
}
