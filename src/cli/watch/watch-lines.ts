import { formatDiagnostic } from "../../engine/diagnostic.ts";
import { figure, unitText } from "../format.ts";
import { table } from "../table.ts";
import type { CentralMetric } from "./central-metrics.ts";
import type { Rebuilt } from "./live-model.ts";

/** Metrics of a table that moved. */
const mostMoved = 12;

/** A metric before and after an edit. */
export interface Moved {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly before: number;
  readonly after: number;
  /** Size of the difference, in differences that count as none. */
  readonly size: number;
}

/** Metrics that an edit moved, to the last bit; the largest difference first. */
export function movedMetrics(
  before: readonly CentralMetric[],
  after: readonly CentralMetric[],
): readonly Moved[] {
  const old = new Map(before.map(({ id, value }) => [id, value]));
  return after
    .flatMap(({ id, name, unit, value, negligible }): readonly Moved[] => {
      const was = old.get(id);
      if (was === undefined || Object.is(was, value)) return [];
      const distance = Math.abs(value - was);
      return [
        {
          id,
          name,
          unit,
          before: was,
          after: value,
          size: negligible > 0 ? distance / negligible : distance,
        },
      ];
    })
    .toSorted((a, b) => b.size - a.size);
}

/** Say how a build went: its faults, or the model's hash and how long it took. */
export function buildText({ faults, built, times }: Rebuilt): string {
  const lines = faults.map((fault) => `${formatDiagnostic(fault)}\n`).join("");
  if (built === undefined) {
    const count = faults.filter(({ severity }) => severity === "error").length;
    return `${lines}not built: ${count} ${count === 1 ? "fault" : "faults"} (${milliseconds(times)})\n`;
  }
  const stages = Object.entries(times).map(([stage, time]) => `${stage} ${Math.round(time)}`);
  return `${lines}ok, model ${built.hash.slice(0, 12)}, program ${built.program}, ${milliseconds(times)} (${stages.join(", ")})\n`;
}

function milliseconds(times: Readonly<Record<string, number>>): string {
  return `${Math.round(Object.values(times).reduce((sum, time) => sum + time, 0))} ms`;
}

/** Show what an edit moved. */
export function movedText(moved: readonly Moved[]): string {
  if (moved.length === 0) return "no metric moved\n";
  const rows = moved
    .slice(0, mostMoved)
    .map(({ id, name, unit, before, after }) => [
      `${id} ${name}`,
      apart(before, after),
      apart(after, before),
      unitText(unit),
    ]);
  const right = "right" as const;
  const columns = [
    { title: "metric" },
    { title: "before", align: right },
    { title: "after", align: right },
    { title: "unit" },
  ];
  const rest = moved.length - rows.length;
  return `${table(columns, rows)}${rest > 0 ? `${rest} more moved less\n` : ""}`;
}

/** A number with as many digits as tell it from another. */
function apart(value: number, other: number): string {
  if (figure(value) !== figure(other)) return figure(value);
  for (let digits = 4; digits < 17; digits += 1)
    if (value.toPrecision(digits) !== other.toPrecision(digits)) return value.toPrecision(digits);
  return String(value);
}
