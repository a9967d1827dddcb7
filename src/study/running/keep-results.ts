import { keptOutputs } from "../../engine/ensemble/kept-outputs.ts";
import type { RunFailure, UnitResult, WorkUnit } from "../../engine/ensemble/unit-sheet.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import { numbersHash, type NumbersHash } from "../../engine/run/sha256.ts";
import { EXACT_VALUES } from "../../explore/distribution.ts";
import type { Study } from "../study.ts";
import { ablationReadings, ablationResults } from "./ablations.ts";
import { claimsJudge } from "./judge-claims.ts";
import { lensColumns, lensRuns, type LensColumns } from "./lens-columns.ts";
import type { LensRuns } from "./lens-runs.ts";
import { packageRegrets, type RegretRuns } from "./package-regrets.ts";
import { packagesInColumns, packageTallies, type PackageTallies } from "./package-runs.ts";
import { pathBands } from "./path-bands.ts";
import type { BandWish, StudyPlan } from "./plan-study.ts";
import type { Ablation, Band, ClaimResult, PackageResult, RegretSummary } from "./result.ts";
import { summarisePackages, summaryReadings } from "./summarise-packages.ts";
import { claimWishes } from "./wishes.ts";

/** What the runs of a study came to. */
export interface KeptResults {
  readonly claims: readonly ClaimResult[];
  readonly packages: readonly PackageResult[];
  readonly ablations: readonly Ablation[];
  readonly bands: readonly Band[];
  readonly failures: readonly RunFailure[];
  /** By lens, in the order of the plan: SHA-256 over every value of every run, draws in order. */
  readonly hashes: readonly string[];
}

/** Takes a study's results as they come and keeps what is asked of them. */
export interface ResultKeeper {
  /** Take a unit; those of one lens must come in the order of its draws. */
  readonly take: (unit: WorkUnit, result: UnitResult) => void;
  /** To be asked once, when all has come. */
  readonly results: () => KeptResults;
}

/** Whether runs are too many for all their values to be kept. */
export function exceedsExact({ draws, job }: StudyPlan): boolean {
  return draws * job.seeds > EXACT_VALUES;
}

/**
 * Keep of a study's runs what its claims, packages and bands need: the columns of a lens until it is complete, then only
 * summaries and the effects of claims.
 *
 * Memory does not grow with the number of runs but for what claims compare, and up to 100,000 runs, of which all values are
 * kept so that quantiles are exact.
 *
 * @param complete told the runs of each lens when they are all there; they are not kept.
 */
export function resultKeeper(
  graph: Graph,
  study: Study,
  plan: StudyPlan,
  wishes: readonly BandWish[],
  complete: (lens: string, runs: LensRuns) => void = () => {},
): ResultKeeper {
  const judge = claimsJudge(graph, study, plan);
  const bands = pathBands(graph, plan, wishes);
  const regrets = packageRegrets(study, regretRuns(plan));
  const failures: RunFailure[] = [];
  const open = new Map<string, OpenLens>();
  const done = new Map<string, LensSummary>();
  const close = (lens: string, { columns, tallies, hash }: OpenLens): void => {
    const packages = tallies ?? packagesInColumns(plan, columns);
    done.set(lens, {
      packages: summarisePackages(graph, study, lens, packages),
      // Ablations are read under the first lens.
      ablations: done.size === 0 ? ablationResults(graph, study, packages) : [],
      hash: hash.hex(),
    });
    const runs = lensRuns(study, plan, columns);
    judge.take(lens, runs);
    complete(lens, runs);
    open.delete(lens);
  };
  return {
    take: ({ lens: { id }, firstDraw, draws }, { values, paths, failures: failed }) => {
      const lens = open.get(id) ?? openLens(graph, study, plan);
      open.set(id, lens);
      lens.hash.add(values);
      lens.columns.take(firstDraw, values);
      lens.tallies?.take(values);
      regrets.take(id, firstDraw, values);
      bands.take(paths);
      failures.push(...failed);
      lens.left -= draws;
      if (lens.left === 0) close(id, lens);
    },
    results: () => {
      const lenses = plan.lenses.map(({ id }) => done.get(id) as LensSummary);
      return {
        claims: judge.results(),
        packages: withRegrets(
          lenses.flatMap(({ packages }) => packages),
          regrets.results(),
        ),
        ablations: lenses.flatMap(({ ablations }) => ablations),
        bands: bands.bands(),
        failures,
        hashes: lenses.map(({ hash }) => hash),
      };
    },
  };
}

/** A lens whose runs are still coming. */
interface OpenLens {
  /** All values; only those that claims read when runs are too many. */
  readonly columns: LensColumns;
  /** Present when runs are too many. */
  readonly tallies: PackageTallies | undefined;
  readonly hash: NumbersHash;
  /** Draws still to come. */
  left: number;
}

/** What is kept of a lens that is complete, besides what the claims keep. */
interface LensSummary extends Pick<KeptResults, "packages" | "ablations"> {
  readonly hash: string;
}

function openLens(graph: Graph, study: Study, plan: StudyPlan): OpenLens {
  const { valuesPerRun } = keptOutputs(plan.job);
  const many = exceedsExact(plan);
  const compared = plan.claims.flatMap(claimWishes);
  const places = many
    ? compared.map(({ component, arm, window }) => plan.placeOf(component, arm, window))
    : Array.from({ length: valuesPerRun }, (_, place) => place);
  const readings = [...summaryReadings(study), ...ablationReadings(graph, study)];
  return {
    columns: lensColumns(plan, places),
    tallies: many ? packageTallies(plan, readings) : undefined,
    hash: numbersHash(),
    left: plan.draws,
  };
}

function regretRuns(plan: StudyPlan): RegretRuns {
  return {
    lenses: plan.lenses.map(({ id }) => id),
    draws: plan.draws,
    seeds: plan.job.seeds,
    valuesPerRun: keptOutputs(plan.job).valuesPerRun,
    placeOf: (component, arm) => plan.placeOf(component, arm, undefined),
  };
}

function withRegrets(
  packages: readonly PackageResult[],
  regrets: ReadonlyMap<string, RegretSummary>,
): readonly PackageResult[] {
  return packages.map((one) => {
    const maxRegret = regrets.get(one.id);
    return maxRegret === undefined ? one : { ...one, maxRegret };
  });
}
