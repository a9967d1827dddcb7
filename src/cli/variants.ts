import type { Graph } from "../engine/graph/graph.ts";
import { ablationsOf, mainMetricsOf } from "../study/running/ablations.ts";
import { randomPackages } from "../study/running/random-packages.ts";
import type { Study } from "../study/study.ts";
import { refuse } from "./faults.ts";
import { pickNames } from "./names.ts";
import { readCount } from "./numbers.ts";

/** Flags that add packages to a run, as typed. */
export interface VariantFlags {
  readonly ablate?: string;
  readonly designs?: string;
}

const mostDesigns = 1000;

/**
 * Add the packages that `--ablate` and `--designs` ask for. Packages that are ablated, and the metrics ablations are read by,
 * are run as well.
 *
 * @throws {InputError} for unknown packages, packages without levers to leave out, and bad numbers.
 */
export function withVariants(study: Study, graph: Graph, { ablate, designs }: VariantFlags): Study {
  const ablated = ablate === undefined ? [] : packagesIn(ablate, graph);
  const ablations = ablated.flatMap((id) => {
    const found = ablationsOf(graph, id);
    if (found.length === 0)
      refuse("nothing-to-leave-out", `--ablate: ${id} leaves every lever at its default`);
    return found;
  });
  const count = designs === undefined ? 0 : readCount(designs, "--designs", 1, mostDesigns);
  const variants = [...ablations, ...(count === 0 ? [] : randomPackages(graph, study, count))];
  if (variants.length === 0) return study;
  const read = ablations.length === 0 ? [] : mainMetricsOf(graph);
  return {
    ...study,
    packages: [...new Set([...study.packages, ...ablated])],
    metrics: [...new Set([...study.metrics, ...read])],
    variants,
  };
}

function packagesIn(given: string, graph: Graph): readonly string[] {
  const known = graph.packages.map(({ id, name }) => ({ id, alias: name }));
  return pickNames(given, "package", known);
}
