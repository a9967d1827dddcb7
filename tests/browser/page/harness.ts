import { startWorker } from "../../../src/compute/browser/start-worker.ts";
import type { Pool } from "../../../src/compute/runner.ts";
import { unitPool } from "../../../src/compute/unit-pool.ts";
import type { StartWorker } from "../../../src/compute/worker-link.ts";
import { emptyJob } from "../../support/empty-job.ts";

/** Workers of which the first few have a fault at the unit of one draw. */
export interface Trial {
  readonly workers: number;
  readonly faulty?: number;
  readonly fault?: "close" | "throw" | "spin" | "eval";
  readonly at?: number;
  /** Milliseconds after which all is stopped. */
  readonly stopAfter?: number;
  /** Milliseconds after which the first worker is killed behind its pool's back. */
  readonly killAfter?: number;
  /** Workers that should be alive at the end; all when absent. */
  readonly left?: number;
}

/** What became of the units of draws 0, 4, 8 and so on. */
export interface Outcome {
  readonly values: readonly (readonly number[])[];
  readonly errors: readonly string[];
  readonly started: number;
  readonly milliseconds: number;
  /** Workers alive at the end, before the pool is closed. */
  readonly alive: number;
}

const units = 8;
const lens = { kind: "pure" as const, id: "neutral", multipliers: {} };

/** Compute units on workers of this page. */
async function compute(trial: Trial): Promise<Outcome> {
  let started = 0;
  const kills: (() => void)[] = [];
  const start: StartWorker = (events) => {
    const fault = started < (trial.faulty ?? 0) ? trial.fault : "none";
    const name = `${started} ${fault} ${trial.at ?? 0}`;
    started += 1;
    const make = (): Worker =>
      new Worker(new URL("./faulty-worker.ts", import.meta.url), { type: "module", name });
    const link = startWorker(make, { graph: "/model.json" })(events);
    kills.push(() => void link.end());
    return link;
  };
  if (trial.killAfter !== undefined) setTimeout(() => kills[0]?.(), trial.killAfter);
  const pool = unitPool(start, trial.workers);
  const begun = performance.now();
  const settled = await settle(pool, trial.stopAfter);
  const milliseconds = performance.now() - begun;
  const alive = await aliveSoon(trial.left ?? trial.workers);
  await pool.close();
  return { ...settled, started, milliseconds, alive };
}

async function settle(pool: Pool, stopAfter?: number): Promise<Pick<Outcome, "values" | "errors">> {
  const signal = stopAfter === undefined ? undefined : AbortSignal.timeout(stopAfter);
  const { run } = pool.runner(emptyJob);
  const all = Array.from({ length: units }, (_, k) => run({ lens, firstDraw: k * 4, draws: 4 }, signal));
  const values: (readonly number[])[] = [];
  const errors: string[] = [];
  for (const one of await Promise.allSettled(all))
    if (one.status === "fulfilled") values.push([...one.value.values]);
    else errors.push(String(one.reason));
  return { values, errors };
}

/** Count living workers by their locks, once no more than some are left. */
async function aliveSoon(left: number): Promise<number> {
  const { held = [] } = await navigator.locks.query();
  if (held.length <= left) return held.length;
  await new Promise((resolve) => setTimeout(resolve, 10));
  return aliveSoon(left);
}

/** Whether this page may make code from text. */
function makesCode(): boolean {
  try {
    return Reflect.construct(Function, ["return true"])() as boolean;
  } catch {
    return false;
  }
}

const harness = { compute, makesCode: makesCode() };
declare global {
  interface Window {
    harness: typeof harness;
  }
}
window.harness = harness;
