import type { Graph } from "../../engine/graph/graph.ts";
import { hashNumbers } from "../../engine/run/sha256.ts";
import { numericsVersion } from "../../compute/run-study.ts";
import { everyComponent } from "../../study/live/jobs.ts";
import type { Answer, Futures } from "../live/live.ts";
import type { Scenario } from "./scenario.ts";

/** What another person needs to see the same numbers, and the hashes that show they do. */
export interface ScenarioRecord {
  readonly entente: string;
  readonly model: string;
  readonly parameters: string;
  readonly numerics: string;
  readonly scenario: Scenario;
  readonly futures: number;
  readonly failed: number;
  /** SHA-256 over all metrics of all futures, future by future, as little-endian doubles: of the scenario, and of its base. */
  readonly resultHash: string;
  readonly baseHash: string;
  readonly link: string;
}

/** Versions a record names. */
export interface Versions {
  readonly engineVersion: string;
  readonly modelHash: string;
  readonly parameterHash: string;
}

/** Write down what is on the screen, so that it can be cited. */
export function scenarioRecord(
  graph: Graph,
  versions: Versions,
  scenario: Scenario,
  { yours, base }: Answer,
  link: string,
): ScenarioRecord {
  return {
    entente: versions.engineVersion,
    model: versions.modelHash,
    parameters: versions.parameterHash,
    numerics: numericsVersion,
    scenario,
    futures: yours.count,
    failed: yours.failures,
    resultHash: hashOf(graph, yours),
    baseHash: hashOf(graph, base),
    link,
  };
}

function hashOf(graph: Graph, futures: Futures): string {
  const columns = everyComponent(graph, []).components.map((component) => futures.values(component));
  const all = new Float64Array(columns.length * futures.count);
  columns.forEach((column, place) =>
    column.forEach((value, future) => (all[future * columns.length + place] = value)),
  );
  return hashNumbers(all);
}
