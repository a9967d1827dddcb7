import type { LaneCounts } from "../../../src/engine/ensemble/lane-counts.ts";
import { holdInPage, pagePool } from "../../../src/compute/browser/pool.ts";
import type { Pool } from "../../../src/compute/runner.ts";
import { runStudy } from "../../../src/compute/run-study.ts";
import type { Arm } from "../../../src/engine/ensemble/arm.ts";
import type { SessionJob } from "../../../src/engine/ensemble/session.ts";
import { hashNumbers } from "../../../src/engine/run/sha256.ts";
import { metricComponents } from "../../../src/engine/graph/metric-components.ts";
import { openLive, type Answer, type Futures, type Question } from "../../../src/web/live/live.ts";
import type { BandWish } from "../../../src/study/running/plan-study.ts";
import type { Graph } from "../../../src/engine/graph/graph.ts";
import type { Study } from "../../../src/study/study.ts";
import { hashOfJob } from "../../same-bits/hash-of-job.ts";
import type { NamedJob } from "../../same-bits/whole-model-jobs.ts";

/** A study with what the command line adds to it. */
export interface AskedStudy {
  readonly study: Study;
  readonly bands: readonly BandWish[];
  readonly switches: boolean;
}

/** What a study in the page came to. */
export interface StudyOutcome {
  readonly resultHash: string;
  readonly totalRuns: number;
  /** Runs done as progress told them. */
  readonly progress: readonly number[];
}

/** Hashes of jobs' runs, computed one job after another by the same workers. */
async function hashJobs(jobs: readonly NamedJob[], workers: number): Promise<readonly string[]> {
  return withPool(workers, async (pool) => {
    const hashes: string[] = [];
    for (const job of jobs) hashes.push(await hashOfJob(pool, job));
    return hashes;
  });
}

async function study({ study: asked, bands, switches }: AskedStudy): Promise<StudyOutcome> {
  const graph = await loadGraph();
  return withPool(2, async (pool) => {
    const seen: number[] = [];
    const { record } = await runStudy(graph, asked, {
      engineVersion: "test",
      pool,
      bands,
      switches,
      progress: ({ done }) => void seen.push(done),
    });
    return { resultHash: record.resultHash, totalRuns: record.totalRuns, progress: seen };
  });
}

/** Milliseconds from each job's start to the last of its results, on workers that stay. */
async function time(jobs: readonly NamedJob[], workers: number): Promise<readonly number[]> {
  return withPool(workers, async (pool) => {
    const times: number[] = [];
    for (const job of jobs) {
      const begun = performance.now();
      await hashOfJob(pool, job);
      times.push(performance.now() - begun);
    }
    return times;
  });
}

/** What the runs of a job took part in, computed by one worker. */
async function countLanes(job: NamedJob): Promise<LaneCounts> {
  const worker = new Worker(new URL("./counting-worker.ts", import.meta.url), { type: "module" });
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<LaneCounts>) => resolve(data));
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    worker.postMessage(job, []);
  });
}

async function loadGraph(): Promise<Graph> {
  return (await (await fetch("/model.json")).json()) as Graph;
}

/** A slider moved: values for each arm in turn, on futures held by workers, and the milliseconds each took. */
async function move(
  job: SessionJob,
  arms: readonly Arm[],
  draws: number,
): Promise<readonly { readonly hash: string; readonly milliseconds: number }[]> {
  const lens = { kind: "pure" as const, id: "neutral", multipliers: {} };
  const held = holdInPage({ graph: "/model.json" }, 2, job, lens, draws);
  const moves: { readonly hash: string; readonly milliseconds: number }[] = [];
  for (const arm of arms) {
    const begun = performance.now();
    const parts = await held.compute(arm);
    const milliseconds = performance.now() - begun;
    moves.push({ hash: hashNumbers(parts.flatMap(({ values }) => [...values])), milliseconds });
  }
  await held.close();
  return moves;
}

/** What the page's client answered: how far, for how many futures, and hashes of all values of yours and of the base. */
export interface LiveAnswer {
  readonly stage: Answer["stage"];
  readonly count: number;
  readonly hashes: readonly [yours: string, base: string];
}

/** How to ask the page's client. */
export interface LiveTrial {
  readonly questions: readonly Question[];
  readonly futures: number;
  /** Whether its workers are killed behind its back when the first answer comes. */
  readonly kill?: boolean;
}

/** Ask the page's client some questions at once, and take what it answers until the last is complete. */
async function live({ questions, futures, kill = false }: LiveTrial): Promise<readonly LiveAnswer[]> {
  const graph = await loadGraph();
  const workers: Worker[] = [];
  const Original = globalThis.Worker;
  globalThis.Worker = class extends Original {
    constructor(...of: ConstructorParameters<typeof Worker>) {
      super(...of);
      workers.push(this);
    }
  };
  const client = openLive({
    graph,
    graphAddress: "/model.json",
    programAddress: "/live.wasm",
    workers: 2,
    futures,
  });
  const components = metricComponents(graph).map(({ id }) => id);
  const hash = ({ values, path }: Futures): string =>
    hashNumbers([...components.flatMap((id) => [...values(id)]), ...path("pressure.SCS")]);
  const answers: LiveAnswer[] = [];
  await new Promise<void>((done, failed) => {
    client.onState((state) => (typeof state === "object" ? failed(new Error(state.detail)) : undefined));
    client.onAnswer(({ question, stage, yours, base }) => {
      answers.push({ stage, count: yours.count, hashes: [hash(yours), hash(base)] });
      if (kill) for (const worker of workers.splice(0)) worker.terminate();
      if (question === questions.at(-1) && stage === "complete") done();
    });
    for (const question of questions) client.ask(question);
  });
  await client.close();
  globalThis.Worker = Original;
  return answers;
}

async function withPool<T>(workers: number, use: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = pagePool({ graph: "/model.json" }, workers);
  try {
    return await use(pool);
  } finally {
    await pool.close();
  }
}

const engine = { hashJobs, study, time, countLanes, move, live };
declare global {
  interface Window {
    engine: typeof engine;
  }
}
window.engine = engine;
