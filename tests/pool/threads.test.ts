import { describe, expect, it } from "vitest";
import { runEnsemble } from "../../src/compute/ensemble.ts";
import { gatherLenses } from "../../src/compute/testing/gather-lenses.ts";
import { readGraph } from "../../src/compute/graph-file.ts";
import { startThread } from "../../src/compute/pool.ts";
import { StoppedError } from "../../src/compute/runner.ts";
import { thisThreadPool } from "../../src/compute/this-thread.ts";
import { unitPool } from "../../src/compute/unit-pool.ts";
import type { StartWorker, WorkerLink } from "../../src/compute/worker-link.ts";
import { hashNumbers } from "../../src/engine/run/sha256.ts";
import { emptyJob } from "../support/empty-job.ts";
import { packageJob } from "../support/package-job.ts";

const lens = { kind: "pure" as const, id: "neutral", multipliers: {} };
const draws = [0, 4, 8, 12, 16, 20];
const expected = draws.map((draw) => [draw, draw + 1, draw + 2, draw + 3]);

interface Trial {
  readonly workers: number;
  /** The first few threads have a fault at draw 8. */
  readonly faulty: number;
  readonly fault: "exit" | "throw" | "spin";
}

/** Threads of a trial, which are counted as they start and end. */
function threads({ faulty, fault }: Trial) {
  const links: WorkerLink[] = [];
  const ends: string[] = [];
  const start: StartWorker = ({ answer, lost }) => {
    const data = { fault: links.length < faulty ? fault : "none", at: 8 };
    const file = new URL("faulty-thread.mjs", import.meta.url);
    const link = startThread(
      file,
      data,
    )({
      answer,
      lost: (reason) => {
        ends.push(reason);
        lost(reason);
      },
    });
    links.push(link);
    return link;
  };
  return { links, ends, start };
}

async function compute(trial: Trial, meanwhile: (links: readonly WorkerLink[]) => void = () => {}) {
  const { links, start } = threads(trial);
  const pool = unitPool(start, trial.workers);
  const { run } = pool.runner(emptyJob);
  const all = draws.map((firstDraw) => run({ lens, firstDraw, draws: 4 }));
  meanwhile(links);
  const settled = await Promise.allSettled(all);
  await pool.close();
  const values = settled.flatMap((one) => (one.status === "fulfilled" ? [[...one.value.values]] : []));
  const errors = settled.flatMap((one) => (one.status === "rejected" ? [String(one.reason)] : []));
  return { values, errors, started: links.length };
}

describe("worker threads", () => {
  it.each(["exit", "throw"] as const)("that end in mid-unit (%s) cost a unit's time only", async (fault) => {
    const all = { values: expected, errors: [] };
    expect(await compute({ workers: 1, faulty: 1, fault })).toEqual({ ...all, started: 2 });
    expect(await compute({ workers: 2, faulty: 2, fault })).toMatchObject(all);
  });
  it("killed from outside in mid-unit cost a unit's time only", async () => {
    const kill = ([first]: readonly WorkerLink[]): void => void setTimeout(() => void first?.end(), 1000);
    const result = await compute({ workers: 1, faulty: 1, fault: "spin" }, kill);
    expect(result).toEqual({ values: expected, errors: [], started: 2 });
  });
  it("name a unit that ends every thread, and compute the others", async () => {
    expect(await compute({ workers: 1, faulty: 9, fault: "exit" })).toEqual({
      values: expected.filter((_, place) => place !== 2),
      errors: [
        "WorkerLostError: draws 8 to 11 under neutral ended their worker 3 times, the last time by: exit with code 3",
      ],
      started: 4,
    });
  });
  it("stop in mid-unit, long before the unit would have ended, and end the thread", async () => {
    const { ends, start } = threads({ workers: 1, faulty: 1, fault: "spin" });
    const pool = unitPool(start, 1);
    const { run } = pool.runner(emptyJob);
    const begun = performance.now();
    const running = run({ lens, firstDraw: 8, draws: 4 }, AbortSignal.timeout(500));
    await expect(running).rejects.toThrow(StoppedError);
    const { values } = await run({ lens, firstDraw: 12, draws: 4 });
    expect([...values]).toEqual(expected[3]);
    expect(ends).toEqual(["exit with code 1"]);
    expect(performance.now() - begun).toBeLessThan(30_000);
    await pool.close();
    expect(ends.length).toBe(2);
  });
  it("that cannot be loaded are an error with the reason", async () => {
    const pool = unitPool(startThread(new URL("no-such-thread.mjs", import.meta.url), {}), 1);
    const running = pool.runner(emptyJob).run({ lens, firstDraw: 0, draws: 1 });
    await expect(running).rejects.toThrow(
      /^draw 0 under neutral ended .* Cannot find module .*no-such-thread/,
    );
  });
});

describe("threads of the built model", () => {
  it("compute one job after another, with the bits of this thread", async () => {
    // Threads run what is built.
    const file = new URL("../../dist/compute/pool.js", import.meta.url);
    const { threadPool } = (await import(file.href)) as typeof import("../../src/compute/pool.ts");
    const graph = readGraph("build/model.json");
    const plain = thisThreadPool(graph);
    const pool = threadPool("build/model.json", 2);
    for (const id of ["P1", "P3"]) {
      const asked = packageJob(graph, id);
      const [expectedRuns, runs] = await Promise.all(
        [plain, pool].map(async ({ runner }) => {
          const { take, lenses } = gatherLenses();
          await runEnsemble(runner(asked), asked, [lens], 34, take);
          return lenses()[0];
        }),
      );
      expect(runs?.failures).toEqual([]);
      expect(runs?.values.some((value) => value > 0)).toBe(true);
      expect(hashNumbers(runs?.values ?? [])).toBe(hashNumbers(expectedRuns?.values ?? []));
    }
    await pool.close();
  });
});
