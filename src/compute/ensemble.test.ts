import { describe, expect, it } from "vitest";
import type { EnsembleJob } from "../engine/ensemble/job.ts";
import { build, law, wanted } from "../engine/graph/testing/faults-of.ts";
import { draw } from "../engine/language.ts";
import { elementOf } from "../engine/run/run-plan.ts";
import { runEnsemble, type EnsembleOptions } from "./ensemble.ts";
import { StoppedError, type Runner } from "./runner.ts";
import { gatherLenses } from "./testing/gather-lenses.ts";
import { inThisThread } from "./this-thread.ts";

const shock = draw({
  unit: "1",
  doc: "shock",
  each: "quarter",
  needs: {},
  value: (_, { normal }) => normal(0, 1),
});
const result = law({ shock }, (n) => n.shock);
const { graph } = build({ shock, result, m: wanted(result) });
const job: EnsembleJob = {
  arms: [
    { id: "base", levers: { values: {}, from: "2021Q1" }, parameters: [], interventions: [], switches: {} },
  ],
  outputs: [
    { ...elementOf(graph, "result"), window: ["2020Q1", "2022Q4"], reducer: "mean", closing: "last" },
  ],
  recordings: [elementOf(graph, "result")],
  recorded: ["base"],
  seed: 1,
  seeds: 2,
  overrides: {},
  policyStart: "2021Q1",
};
const lenses = ["first", "second"].map((id) => ({ kind: "pure" as const, id, multipliers: {} }));
const draws = 40;
const ignore = (): void => {};

async function gathered(runner: Runner, options: EnsembleOptions = {}) {
  const { take, lenses: found } = gatherLenses();
  await runEnsemble(runner, job, lenses, draws, take, options);
  return found();
}

/** A runner whose units end in another order than they began: each waits for the next one first. */
function outOfOrder(workers: number): Runner & { readonly ended: string[] } {
  const inner = inThisThread(graph, job);
  const ended: string[] = [];
  let waiting: (() => void) | undefined;
  return {
    ...inner,
    workers,
    ended,
    run: async (unit) => {
      const result = await inner.run(unit);
      const before = waiting;
      waiting = undefined;
      if (before === undefined)
        await new Promise<void>((resolve) => {
          waiting = resolve;
          setTimeout(resolve, 50);
        });
      ended.push(`${unit.lens.id} ${unit.firstDraw}`);
      before?.();
      return result;
    },
  };
}

describe("runEnsemble", () => {
  it("gives the same results for one and two workers and any order of completion", async () => {
    const plain = await gathered(inThisThread(graph, job));
    expect(plain.map((lens) => [lens.lens, lens.values.length])).toEqual([
      ["first", 80],
      ["second", 80],
    ]);
    expect(new Set(plain[0]?.values).size).toBe(80);
    for (const workers of [1, 2]) {
      const runner = outOfOrder(workers);
      expect(await gathered(runner)).toEqual(plain);
      expect(runner.ended.slice(0, 2)).toEqual(["first 16", "first 0"]);
    }
  });
  it("gives the same results draw by draw as lens by lens", async () => {
    const runner = outOfOrder(1);
    expect(await gathered(runner, { by: "draw" })).toEqual(await gathered(inThisThread(graph, job)));
    expect(runner.ended.slice(0, 2)).toEqual(["second 0", "first 0"]);
  });
  it("hands results on in the order of the units and forgets them", async () => {
    const order: string[] = [];
    const runner = outOfOrder(2);
    await runEnsemble(runner, job, lenses, draws, ({ lens, firstDraw }) =>
      order.push(`${lens.id} ${firstDraw}`),
    );
    expect(order).not.toEqual(runner.ended);
    expect(order).toEqual(["first", "second"].flatMap((id) => [`${id} 0`, `${id} 16`, `${id} 32`]));
  });
  it("tells how many runs are done, up to all of them", async () => {
    const seen: string[] = [];
    await runEnsemble(inThisThread(graph, job), job, lenses.slice(0, 1), draws, ignore, {
      progress: ({ done, total }) => seen.push(`${done}/${total}`),
    });
    expect(seen).toEqual(["32/80", "64/80", "80/80"]);
  });
  it("reports a runner that fails, and begins nothing more", async () => {
    const inner = inThisThread(graph, job);
    let begun = 0;
    const failing: Runner = {
      ...inner,
      run: (unit) => {
        begun += 1;
        return unit.firstDraw === 16 ? Promise.reject(new Error("worker lost")) : inner.run(unit);
      },
    };
    await expect(runEnsemble(failing, job, lenses, 100, ignore)).rejects.toThrow("worker lost");
    const atFailure = begun;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(begun).toBe(atFailure);
    expect(begun).toBeLessThan(5);
  });
  it("stops in this thread at a signal from outside", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 0);
    let done = 0;
    const running = runEnsemble(inThisThread(graph, job), job, lenses, 2000, ignore, {
      signal: controller.signal,
      progress: (p) => (done = p.done),
    });
    await expect(running).rejects.toThrow(StoppedError);
    expect(done).toBeLessThan(400);
  });
});
