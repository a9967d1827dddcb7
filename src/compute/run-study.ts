import { hashNumbers, hashText } from "../engine/run/sha256.ts";
import type { RunFailure } from "../engine/ensemble/unit-sheet.ts";
import type { Graph } from "../engine/graph/graph.ts";
import { exceedsExact, resultKeeper, type KeptResults } from "../study/running/keep-results.ts";
import { standingsKeeper, type PartResults } from "../study/running/keep-standings.ts";
import type { LensRuns } from "../study/running/lens-runs.ts";
import { recordHashes } from "../study/running/record-hashes.ts";
import { planStudy, type BandWish, type StudyPlan } from "../study/running/plan-study.ts";
import type { Band, ClaimResult, RunRecord, StudyResult } from "../study/running/result.ts";
import {
  defaultEquations,
  planSweep,
  runsOfPart,
  standingsIn,
  sweepLens,
  withAlternatives,
  type Standings,
  type SweepPart,
} from "../study/running/switch-sweep.ts";
import type { Claim, Study } from "../study/study.ts";
import { runEnsemble, type Progress } from "./ensemble.ts";
import type { Take } from "./in-order.ts";
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
  const standings = new Map<string, Standings>();
  // Without a plan of their own the default equations stand on the study's runs.
  const usual = parts.some((part) => part.label === defaultEquations && part.plan === undefined);
  const complete = (lens: string, runs: LensRuns): void => {
    if (usual && lens === sweepLens) standings.set(defaultEquations, standingsIn(graph, study, plan, runs));
  };
  const keeper = resultKeeper(graph, study, plan, options.bands, complete);
  await runPlan(plan, keeper.take, options, { before: 0, total });
  const sweep = await runSweep(graph, study, parts, options, { before: total - swept, total });
  for (const { label, standings: own } of sweep) standings.set(label, own);
  return studyResult(graph, study, plan, { kept: keeper.results(), parts, sweep, standings }, options);
}

/** Place of an ensemble's runs among all those of a command. */
interface Share {
  readonly before: number;
  readonly total: number;
}

/** What a part of the switch sweep came to. */
interface SweptPart extends PartResults {
  readonly label: string;
}

/** What the runs came to: the study's under its lenses, and its claims' under rival equations. */
interface Outcome {
  readonly kept: KeptResults;
  readonly parts: readonly SweepPart[];
  readonly sweep: readonly SweptPart[];
  /** By label of the part. */
  readonly standings: ReadonlyMap<string, Standings>;
}

async function runPlan(
  plan: StudyPlan,
  take: Take,
  options: StudyOptions,
  { before, total }: Share,
): Promise<void> {
  const { pool, progress, signal } = options;
  const shifted = ({ done }: Progress): void => progress?.({ done: before + done, total });
  await runEnsemble(pool.runner(plan.job), plan.job, plan.lenses, plan.draws, take, {
    progress: shifted,
    // Tallies take little room, so all lenses can be open at once; whole columns do not.
    by: exceedsExact(plan) ? "draw" : "lens",
    ...(signal === undefined ? {} : { signal }),
  });
}

async function runSweep(
  graph: Graph,
  study: Study,
  parts: readonly SweepPart[],
  options: StudyOptions,
  share: Share,
): Promise<readonly SweptPart[]> {
  const swept: SweptPart[] = [];
  let { before } = share;
  for (const part of parts) {
    const { plan, label } = part;
    if (plan === undefined) continue;
    const keeper = standingsKeeper(graph, study, plan);
    await runPlan(plan, keeper.take, options, { ...share, before });
    before += runsOfPart(part);
    swept.push({ label, ...keeper.results() });
  }
  return swept;
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
  const { packages, bands, ablations } = outcome.kept;
  return {
    id: study.id,
    paper: study.paper,
    note: study.note,
    base: study.base,
    lenses: study.lenses,
    record: runRecord(graph, study, plan, outcome, options),
    claims: judgedClaims(outcome),
    packages,
    bands,
    failures: failuresOf(outcome),
    weights: study.weights,
    contested: study.contested,
    ...(ablations.length === 0 ? {} : { ablations }),
  };
}

function judgedClaims({ kept, parts, standings }: Outcome): readonly ClaimResult[] {
  return parts.length === 0 ? kept.claims : withAlternatives(kept.claims, parts, standings);
}

/** Failures of the sweep name the equations they happened under. */
function failuresOf({ kept, sweep }: Outcome): readonly RunFailure[] {
  const swept = sweep.flatMap(({ label, failures }) =>
    failures.map((failure) => ({ ...failure, arm: `${failure.arm} (${label})` })),
  );
  return [...kept.failures, ...swept];
}

function runRecord(
  graph: Graph,
  study: Study,
  plan: StudyPlan,
  outcome: Outcome,
  options: StudyOptions,
): RunRecord {
  const { parts } = outcome;
  const swept = parts.reduce((sum, part) => sum + runsOfPart(part), 0);
  return {
    engineVersion: options.engineVersion,
    ...recordHashes(graph, study),
    numerics: numericsVersion,
    layoutVersion: graph.layoutVersion,
    runs: study.runs,
    lenses: study.lenses,
    arms: plan.job.arms.length,
    totalRuns: runsOfPlan(plan) + swept,
    ...(parts.length === 0
      ? {}
      : { switchSweep: { options: parts.slice(1).map(({ label }) => label), runs: swept } }),
    failedRuns: failuresOf(outcome).length,
    resultHash: resultHash(outcome),
  };
}

/** Over the values of every run by lens, the bands through time, and the values of every run of the sweep by its parts. */
function resultHash({ kept, sweep }: Outcome): string {
  const lines = kept.bands.flatMap(linesOf);
  return hashText(
    [
      ...kept.hashes,
      ...(lines.length === 0 ? [] : [hashNumbers(lines)]),
      ...sweep.map(({ label, hash }) => `${label} ${hash}`),
    ].join("\n"),
  );
}

function linesOf({ p05, p25, p50, p75, p95 }: Band): readonly number[] {
  return [p05, p25, p50, p75, p95].flat();
}
