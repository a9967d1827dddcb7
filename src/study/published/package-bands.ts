import type { Graph } from "../../engine/graph/graph.ts";
import { componentsOf } from "../running/components.ts";
import type { Band, RunRecord, StudyResult } from "../running/result.ts";
import type { Study } from "../study.ts";
import { headlineMetrics } from "./headline-outcomes.ts";
import { publishBands } from "./publish-bands.ts";
import { publishedFormat } from "./published-result.ts";

/** The headline outcomes of packages through time, under the neutral lens. */
export interface PackageBands {
  readonly format: typeof publishedFormat;
  readonly record: RunRecord;
  readonly base: string;
  /** Few draws, computed because no published bands fit the model. */
  readonly preliminary?: true;
  /** The base from the first quarter, the others from the quarter before they part from it; rounded. */
  readonly bands: readonly Band[];
}

/** Runs behind published bands. */
const bandRuns = { draws: 1000, seeds: 1, seed: 1 } as const;

/**
 * The study whose runs give the headline outcomes: the packages of a paper's study and nothing of the paper, so that editing
 * its claims leaves the bands current.
 */
export function bandsStudy(study: Study, graph: Graph): Study {
  const known = componentsOf(graph);
  const metrics = headlineMetrics.filter((metric) => known.has(metric));
  return {
    ...study,
    id: "package-bands",
    paper: { author: "", title: "Headline outcomes of packages", year: 0 },
    note: "",
    lenses: ["neutral"],
    runs: bandRuns,
    negligible: Object.fromEntries(
      metrics.map((metric) => [metric, known.get(metric)?.metric.negligible ?? 0]),
    ),
    measures: {},
    weights: {},
    contested: [],
    metrics,
    claims: [],
  };
}

/** Make of the run of a bands study what the first screen draws. */
export function publishPackageBands({ record, base, bands }: StudyResult): PackageBands {
  return { format: publishedFormat, record, base, bands: publishBands(bands, base) };
}
