import { hashNumbers, hashText } from "../engine/run/sha256.ts";
import { modelHash, parameterHash } from "../engine/graph/canonical.ts";
import type { Graph } from "../engine/graph/graph.ts";
import { canonicalClaims, canonicalStudy } from "../study/canonical.ts";
import { judgeClaims, runsByLens } from "../study/running/judge-claims.ts";
import { packageRegrets } from "../study/running/package-regrets.ts";
import { planStudy, type BandWish, type StudyPlan } from "../study/running/plan-study.ts";
import type { RunRecord, StudyResult } from "../study/running/result.ts";
import { bandsOf, summarisePackages } from "../study/running/summarise-packages.ts";
import type { Claim, Study } from "../study/study.ts";
import { inThisThread, runEnsemble, type LensResult, type Progress, type Runner } from "./ensemble.ts";
import { workerPool } from "./pool.ts";

/** Version of the elementary functions, random streams and order of additions; a change moves every number. */
export const numericsVersion = "1";

/** How to run a study: what the command line can set. */
export interface StudyOptions {
  readonly engineVersion: string;
  /** File of the built graph, loaded by worker threads; without it everything runs in this thread. */
  readonly graphFile?: string;
  readonly workers: number;
  readonly claims?: readonly Claim[];
  /** Paths to show through time; those the model does not have are a programmer's error. */
  readonly bands: readonly BandWish[];
  readonly progress?: (p: Progress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Run a study: all arms of its packages and claims, every lens, and judge the claims.
 *
 * @throws {StoppedError} when the signal fires.
 */
export async function runStudy(graph: Graph, study: Study, options: StudyOptions): Promise<StudyResult> {
  const plan = planStudy(graph, study, options.claims ?? study.claims, options.bands);
  const runner = runnerFor(graph, plan, options);
  try {
    const { progress, signal } = options;
    const results = await runEnsemble(runner, plan.job, plan.lenses, plan.draws, {
      ...(progress === undefined ? {} : { progress }),
      ...(signal === undefined ? {} : { signal }),
    });
    return studyResult(graph, study, plan, results, options);
  } finally {
    await runner.close();
  }
}

function runnerFor(graph: Graph, plan: StudyPlan, options: StudyOptions): Runner {
  if (options.graphFile === undefined || options.workers < 1) return inThisThread(graph, plan.job);
  return workerPool(options.graphFile, plan.job, options.workers);
}

function studyResult(
  graph: Graph,
  study: Study,
  plan: StudyPlan,
  results: readonly LensResult[],
  options: StudyOptions,
): StudyResult {
  const first = results[0] as LensResult;
  const regrets = packageRegrets(study, runsByLens(study, plan, results));
  return {
    id: study.id,
    paper: study.paper,
    note: study.note,
    base: study.base,
    lenses: study.lenses,
    record: runRecord(graph, study, plan, results, options),
    claims: judgeClaims(graph, study, plan, results),
    packages: results.flatMap((lens) =>
      summarisePackages(graph, study, plan, lens).map((one) => {
        const maxRegret = regrets.get(one.id);
        return maxRegret === undefined ? one : { ...one, maxRegret };
      }),
    ),
    bands: bandsOf(graph, plan, first.paths, options.bands),
    failures: results.flatMap((lens) => lens.failures),
    weights: study.weights,
    contested: study.contested,
  };
}

function runRecord(
  graph: Graph,
  study: Study,
  plan: StudyPlan,
  results: readonly LensResult[],
  options: StudyOptions,
): RunRecord {
  const values = results.map((lens) => hashNumbers(lens.values));
  return {
    engineVersion: options.engineVersion,
    modelHash: modelHash(graph),
    parameterHash: parameterHash(graph),
    studyHash: hashText(canonicalStudy(study)),
    claimsHash: hashText(canonicalClaims(study)),
    numerics: numericsVersion,
    layoutVersion: graph.layoutVersion,
    runs: study.runs,
    lenses: study.lenses,
    arms: plan.job.arms.length,
    totalRuns: plan.job.arms.length * plan.lenses.length * plan.draws * plan.job.seeds,
    failedRuns: results.reduce((n, lens) => n + lens.failures.length, 0),
    resultHash: hashText(values.join("\n")),
  };
}
