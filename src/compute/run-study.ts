import { hashNumbers, hashText } from "../engine/run/sha256.ts";
import { modelHash, parameterHash } from "../engine/graph/canonical.ts";
import type { RunFailure } from "../engine/ensemble/unit-sheet.ts";
import type { Graph } from "../engine/graph/graph.ts";
import { canonicalClaims, canonicalStudy } from "../study/canonical.ts";
import { ablationResults } from "../study/running/ablations.ts";
import { judgeClaims, runsByLens } from "../study/running/judge-claims.ts";
import { packageRegrets } from "../study/running/package-regrets.ts";
import { planStudy, type BandWish, type StudyPlan } from "../study/running/plan-study.ts";
import type { ClaimResult, RunRecord, StudyResult } from "../study/running/result.ts";
import { bandsOf, summarisePackages } from "../study/running/summarise-packages.ts";
import {
  defaultEquations,
  planSweep,
  runsOfPart,
  sweepLens,
  withAlternatives,
  type SweepPart,
  type SweepRuns,
} from "../study/running/switch-sweep.ts";
import type { Claim, Study } from "../study/study.ts";
import { runEnsemble, type LensResult, type Progress } from "./ensemble.ts";
import type { Pool } from "./runner.ts";

/** Version of the elementary functions, random streams and order of additions; a change moves every number. */
export const numericsVersion = "1";

/** How to run a study: what the command line can set. */
export interface StudyOptions {
  readonly engineVersion: string;
  /** Where the runs happen. */
  readonly pool: Pool;
  readonly claims?: readonly Claim[];
  /** Paths to show through time; those the model does not have are a programmer's error. */
  readonly bands: readonly BandWish[];
  readonly progress?: (p: Progress) => void;
  readonly signal?: AbortSignal;
  /** Whether the claims' tests are run under every rival of the default equations as well. */
  readonly switches?: boolean;
}

/**
 * Run a study: all arms of its packages and claims, every lens, and judge the claims.
 *
 * @throws {StoppedError} when the signal fires.
 */
export async function runStudy(graph: Graph, study: Study, options: StudyOptions): Promise<StudyResult> {
  const claims = options.claims ?? study.claims;
  const plan = planStudy(graph, study, claims, options.bands);
  const parts = options.switches === true ? planSweep(graph, study, claims) : [];
  const swept = parts.reduce((sum, part) => sum + runsOfPart(part), 0);
  const total = runsOfPlan(plan) + swept;
  const results = await runPlan(plan, options, { before: 0, total });
  const sweep = await runSweep(parts, options, { before: total - swept, total });
  return studyResult(graph, study, plan, { results, parts, sweep }, options);
}

/** Place of an ensemble's runs among all those of a command. */
interface Share {
  readonly before: number;
  readonly total: number;
}

/** Runs of a part of the switch sweep, with those that failed. */
interface SweepOutcome extends SweepRuns {
  readonly values: LensResult;
}

/** What was run: the study under its lenses, and its claims under rival equations. */
interface Outcome {
  readonly results: readonly LensResult[];
  readonly parts: readonly SweepPart[];
  readonly sweep: readonly SweepOutcome[];
}

async function runPlan(
  plan: StudyPlan,
  options: StudyOptions,
  { before, total }: Share,
): Promise<readonly LensResult[]> {
  const { pool, progress, signal } = options;
  const shifted = ({ done }: Progress): void => progress?.({ done: before + done, total });
  return runEnsemble(pool.runner(plan.job), plan.job, plan.lenses, plan.draws, {
    progress: shifted,
    ...(signal === undefined ? {} : { signal }),
  });
}

async function runSweep(
  parts: readonly SweepPart[],
  options: StudyOptions,
  share: Share,
): Promise<readonly SweepOutcome[]> {
  const outcomes: SweepOutcome[] = [];
  let { before } = share;
  for (const part of parts) {
    const { plan } = part;
    if (plan === undefined) continue;
    const results = await runPlan(plan, options, { ...share, before });
    before += runsOfPart(part);
    outcomes.push(...results.map((values) => ({ part, plan, values })));
  }
  return outcomes;
}

function runsOfPlan({ job, lenses, draws }: StudyPlan): number {
  return job.arms.length * lenses.length * draws * job.seeds;
}

function studyResult(
  graph: Graph,
  study: Study,
  plan: StudyPlan,
  outcome: Outcome,
  options: StudyOptions,
): StudyResult {
  const { results, sweep } = outcome;
  const first = results[0] as LensResult;
  const ablations = ablationResults(graph, study, plan, first);
  const regrets = packageRegrets(study, runsByLens(study, plan, results));
  return {
    id: study.id,
    paper: study.paper,
    note: study.note,
    base: study.base,
    lenses: study.lenses,
    record: runRecord(graph, study, plan, outcome, options),
    claims: judgedClaims(graph, study, plan, outcome),
    packages: results.flatMap((lens) =>
      summarisePackages(graph, study, plan, lens).map((one) => {
        const maxRegret = regrets.get(one.id);
        return maxRegret === undefined ? one : { ...one, maxRegret };
      }),
    ),
    bands: bandsOf(graph, plan, first.paths, options.bands),
    failures: [...results.flatMap((lens) => lens.failures), ...sweep.flatMap(sweepFailures)],
    weights: study.weights,
    contested: study.contested,
    ...(ablations.length === 0 ? {} : { ablations }),
  };
}

function judgedClaims(
  graph: Graph,
  study: Study,
  plan: StudyPlan,
  { results, parts, sweep }: Outcome,
): readonly ClaimResult[] {
  const claims = judgeClaims(graph, study, plan, results);
  if (parts.length === 0) return claims;
  // Without a plan of their own the default equations stand on the study's runs.
  const own = parts
    .filter((part) => part.label === defaultEquations && part.plan === undefined)
    .flatMap((part) =>
      results.filter(({ lens }) => lens === sweepLens).map((values) => ({ part, plan, values })),
    );
  return withAlternatives(graph, study, claims, parts, [...own, ...sweep]);
}

/** Failures name the equations they happened under. */
function sweepFailures({ part, values }: SweepOutcome): readonly RunFailure[] {
  return values.failures.map((failure) => ({ ...failure, arm: `${failure.arm} (${part.label})` }));
}

function runRecord(
  graph: Graph,
  study: Study,
  plan: StudyPlan,
  { results, parts, sweep }: Outcome,
  options: StudyOptions,
): RunRecord {
  const values = [
    ...results.map((lens) => hashNumbers(lens.values)),
    ...sweep.map((one) => `${one.part.label} ${hashNumbers(one.values.values)}`),
  ];
  const swept = parts.reduce((sum, part) => sum + runsOfPart(part), 0);
  const failed = [...results, ...sweep.map((one) => one.values)];
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
    totalRuns: runsOfPlan(plan) + swept,
    ...(parts.length === 0
      ? {}
      : { switchSweep: { options: parts.slice(1).map(({ label }) => label), runs: swept } }),
    failedRuns: failed.reduce((n, lens) => n + lens.failures.length, 0),
    resultHash: hashText(values.join("\n")),
  };
}
