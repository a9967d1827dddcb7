import type { Graph } from "../engine/graph/graph.ts";
import type { PackageResult } from "../study/running/result.ts";
import { componentsOf } from "../study/running/components.ts";
import type { Study } from "../study/study.ts";
import { refuse } from "./faults.ts";
import { figure } from "./format.ts";
import { pick } from "./names.ts";
import { readNumber } from "./numbers.ts";

/**
 * Read weights such as `Y06=-100,Y08=-20`; they replace the study's.
 *
 * @throws {InputError} for a metric that does not exist, a weight that is no number, or a metric named twice.
 */
export function readWeights(given: string, graph: Graph, study: Study): Readonly<Record<string, number>> {
  const known = [...componentsOf(graph, study.measures).keys()].map((id) => ({ id }));
  const weights = new Map<string, number>();
  for (const part of given.split(",")) {
    const [name = "", value = "", ...rest] = part.split("=");
    if (name.trim() === "" || value.trim() === "" || rest.length > 0)
      refuse(
        "bad-weight",
        `--weights: expected a metric and its weight, got "${part}"`,
        "write Y06=-100,Y08=-20",
      );
    refuseWhole(name.trim(), known);
    const { id } = pick(name, "metric component", known);
    if (weights.has(id))
      refuse("duplicate", `--weights: ${id} is given twice`, "give each metric one weight");
    weights.set(id, readNumber(value.trim(), `--weights ${id}`));
  }
  return Object.fromEntries(weights);
}

/** A metric of several components has no number of its own to weigh. */
function refuseWhole(name: string, known: readonly { readonly id: string }[]): void {
  const parts = known.filter(({ id }) => id.toLowerCase().startsWith(`${name.toLowerCase()}.`));
  if (parts.length === 0 || known.some(({ id }) => id.toLowerCase() === name.toLowerCase())) return;
  const shown = parts.map(({ id }) => id).join(", ");
  refuse("whole-metric", `--weights: ${name} has several components`, `name one of them: ${shown}`);
}

/** Largest regret of each package in words, and what it rests on; nothing when it was not computed. */
export function regretLines(
  packages: readonly PackageResult[],
  weights: Readonly<Record<string, number>> = {},
): readonly string[] {
  const known = packages.flatMap(({ id, maxRegret }) =>
    maxRegret === undefined
      ? []
      : [`${id} ${figure(maxRegret.mean)} (${figure(maxRegret.p05)}..${figure(maxRegret.p95)})`],
  );
  if (known.length === 0) return [];
  const terms = Object.entries(weights).map(([metric, weight]) => `${weight} x ${metric}`);
  return [
    `Largest regret across theories (Y43): ${known.join(", ")}\n` +
      `Utility: ${terms.join(", ")}. The weights are the reader's choice: --weights Y06=-100,Y08=-20\n`,
  ];
}
