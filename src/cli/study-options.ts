import type { Graph } from "../engine/graph/graph.ts";
import type { Runs, Study } from "../study/study.ts";
import { pickNames } from "./names.ts";
import { readCount } from "./numbers.ts";

/** What the command line may change about a study's runs, as typed. */
export interface StudyFlags {
  readonly packages?: string;
  readonly lens?: string;
  readonly draws?: string;
  readonly seeds?: string;
  readonly seed?: string;
}

const mostDraws = 1_000_000;
const mostSeeds = 10_000;
/** Seeds are keys of 32 bits. */
const largestSeed = 2 ** 32 - 1;

/**
 * Change a study as the command line says; its base package is always among the packages, since differences are
 * taken from it.
 *
 * @throws {InputError} for names that do not exist and numbers out of range.
 */
export function withFlags(study: Study, graph: Graph, flags: StudyFlags): Study {
  const packages = flags.packages === undefined ? study.packages : packagesIn(flags.packages, study, graph);
  const lenses = flags.lens === undefined ? study.lenses : lensesIn(flags.lens, study, graph);
  return { ...study, packages, lenses, runs: runsIn(flags, study.runs) };
}

function packagesIn(given: string, study: Study, graph: Graph): readonly string[] {
  const named = pickNames(
    given,
    "package",
    graph.packages.map(({ id, name }) => ({ id, alias: name })),
  );
  return named.includes(study.base) ? named : [study.base, ...named];
}

function lensesIn(given: string, study: Study, graph: Graph): readonly string[] {
  if (given.trim().toLowerCase() === "all") return study.lenses;
  const known = graph.lenses.map(({ id, name }) => ({ id, alias: name }));
  return pickNames(given, "lens", [...known, { id: "mixes" }]);
}

function runsIn(flags: StudyFlags, runs: Runs): Runs {
  const count = (
    text: string | undefined,
    name: string,
    usual: number,
    least: number,
    most: number,
  ): number => (text === undefined ? usual : readCount(text, name, least, most));
  return {
    draws: count(flags.draws, "--draws", runs.draws, 1, mostDraws),
    seeds: count(flags.seeds, "--seeds", runs.seeds, 1, mostSeeds),
    seed: count(flags.seed, "--seed", runs.seed, 0, largestSeed),
  };
}
