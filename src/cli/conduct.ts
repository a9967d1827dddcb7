import { availableParallelism } from "node:os";
import type { RunFailure } from "../engine/ensemble/work-unit.ts";
import type { Graph } from "../engine/graph/graph.ts";
import type { BandWish } from "../study/running/plan-study.ts";
import type { StudyResult } from "../study/running/result.ts";
import type { Claim, Study } from "../study/study.ts";
import { exitCodes } from "./exit-codes.ts";
import { duration, grouped } from "./format.ts";
import type { Io } from "./io.ts";
import { readCount } from "./numbers.ts";
import { showProgress } from "./progress.ts";
import { graphFileOf } from "./project.ts";
import { stoppable } from "./stop.ts";
import { versionOf } from "./version.ts";

/** How to run, as typed. */
export interface ConductFlags {
  readonly workers?: string;
  readonly allowFailed?: string;
  readonly json?: boolean;
}

/** A finished study and how long it took. */
export interface Conducted {
  readonly result: StudyResult;
  readonly seconds: number;
}

const mostWorkers = 256;
const mostFailures = 1_000_000_000;

/** Numbers of workers and allowed failures, checked before any work begins. */
export function readConduct(flags: ConductFlags): { readonly workers: number; readonly allowed: number } {
  const { workers, allowFailed } = flags;
  return {
    workers: workers === undefined ? availableParallelism() : readCount(workers, "--workers", 1, mostWorkers),
    allowed: allowFailed === undefined ? 0 : readCount(allowFailed, "--allow-failed", 0, mostFailures),
  };
}

/** Run a study on worker threads with progress and Ctrl-C. */
export async function conduct(
  io: Io,
  graph: Graph,
  study: Study,
  how: {
    readonly claims: readonly Claim[];
    readonly bands: readonly BandWish[];
    /** Whether the claims run under rival equations as well. */
    readonly switches?: boolean;
  },
  flags: ConductFlags,
): Promise<Conducted> {
  const { runStudy } = await import("../compute/run-study.ts");
  const { threadPool } = await import("../compute/pool.ts");
  const pool = threadPool(graphFileOf(io.home), readConduct(flags).workers);
  const display = showProgress(io, flags.json === true);
  const started = performance.now();
  try {
    const result = await stoppable((signal) =>
      runStudy(graph, study, {
        engineVersion: versionOf(io.home),
        pool,
        claims: how.claims,
        bands: how.bands,
        switches: how.switches === true,
        progress: display.update,
        signal,
      }),
    );
    return { result, seconds: (performance.now() - started) / 1000 };
  } finally {
    display.end();
    await pool.close();
  }
}

/** One line on the runs behind a result and their speed. */
export function speedLine({ result, seconds }: Conducted): string {
  const { totalRuns } = result.record;
  return `${grouped(totalRuns)} runs in ${duration(seconds)}, ${grouped(totalRuns / seconds)} runs per second`;
}

const shownFailures = 5;

/** Name the runs that failed on standard error, and give the exit code they call for. */
export function judgeFailures(io: Io, failures: readonly RunFailure[], allowed: number): number {
  if (failures.length === 0) return exitCodes.done;
  const lines = failures
    .slice(0, shownFailures)
    .map((f) => `  ${f.arm} under ${f.lens}, draw ${f.draw}, seed ${f.replicate}: ${f.message}\n`);
  const more = failures.length > shownFailures ? `  and ${failures.length - shownFailures} more\n` : "";
  io.err(`${failures.length} runs failed and were left out:\n${lines.join("")}${more}`);
  return failures.length > allowed ? exitCodes.failed : exitCodes.done;
}
