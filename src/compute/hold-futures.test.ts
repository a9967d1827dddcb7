import { expect, it } from "vitest";
import type { Arm } from "../engine/ensemble/arm.ts";
import type { SessionJob } from "../engine/ensemble/session.ts";
import { unitRunner } from "../engine/ensemble/work-unit.ts";
import { elementOf } from "../engine/run/run-plan.ts";
import { holdFutures } from "./hold-futures.ts";
import { StoppedError } from "./runner.ts";
import { thisThreadPool } from "./this-thread.ts";
import { pushedModel } from "../engine/ensemble/testing/pushed-model.ts";

const graph = pushedModel();
const arm = (value: number): Arm => ({
  id: `push ${value}`,
  levers: { values: { L1: value }, from: "2021Q1" },
  parameters: [],
  interventions: [],
  switches: {},
});
const job: SessionJob = {
  base: arm(1),
  outputs: [
    { ...elementOf(graph, "result"), window: ["2020Q1", "2022Q4"], reducer: "mean", closing: "last" },
  ],
  recordings: [],
  seed: 1,
  seeds: 3,
  overrides: {},
  policyStart: "2021Q1",
};
const lens = { kind: "pure" as const, id: "plain", multipliers: {} };

it("held futures have the values of an ensemble for every setting, with one worker and with two", async () => {
  const { base, ...common } = job;
  for (const workers of [1, 2]) {
    const held = holdFutures(
      Array.from({ length: workers }, () => thisThreadPool(graph)),
      job,
      lens,
      50,
    );
    for (const value of [0.5, 2, 0.5]) {
      const compute = unitRunner(graph, {
        ...common,
        arms: [base, arm(value)],
        recorded: [],
        kept: [[], [0]],
      });
      const parts = await held.compute(arm(value));
      expect(parts.length).toBe(held.units.length);
      expect(parts.flatMap((part) => [...part.values])).toEqual([
        ...compute({ lens, firstDraw: 0, draws: 50 }).values,
      ]);
    }
    await held.close();
  }
});

it("stop at a signal and stay ready", async () => {
  const held = holdFutures([thisThreadPool(graph)], job, lens, 50);
  await expect(held.compute(arm(2), { signal: AbortSignal.abort() })).rejects.toThrow(StoppedError);
  expect((await held.compute(arm(2))).length).toBe(held.units.length);
  await held.close();
});

it("are told unit by unit as they come, and some of them can be asked for first", async () => {
  const held = holdFutures([thisThreadPool(graph)], job, lens, 50);
  const all = await held.compute(arm(2));
  const seen: (readonly [number, readonly number[]])[] = [];
  const [first, ...more] = await held.compute(arm(2), {
    units: [1, 2],
    each: (place, { values }) => seen.push([place, [...values]]),
  });
  expect(more).toEqual([]);
  expect(first).toEqual(all[1]);
  expect(seen).toEqual([[1, [...(all[1]?.values ?? [])]]]);
  await held.close();
});
