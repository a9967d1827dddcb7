import { expect, it } from "vitest";
import { emptyJob } from "../../../tests/support/empty-job.ts";
import type { Pool } from "../../compute/runner.ts";
import { pausablePool } from "./pausable-pool.ts";

const lens = { kind: "pure" as const, id: "neutral", multipliers: {} };
const result = { values: new Float64Array(0), paths: new Float64Array(0), failures: [] };
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

it("units begin as workers become free, and none begins while the pool is paused", async () => {
  const begun: (() => void)[] = [];
  const inner: Pool = {
    runner: () => ({
      workers: 2,
      run: () => new Promise((resolve) => begun.push(() => resolve(result))),
    }),
    close: () => Promise.resolve(),
  };
  const { pool, pause } = pausablePool(inner);
  const runner = pool.runner(emptyJob);
  const all = [0, 1, 2, 3].map((firstDraw) => runner.run({ lens, firstDraw, draws: 1 }));
  await turn();
  expect(begun.length).toBe(2);
  pause(true);
  begun[0]?.();
  await turn();
  expect(begun.length).toBe(2);
  pause(false);
  await turn();
  expect(begun.length).toBe(3);
  begun[1]?.();
  begun[2]?.();
  await turn();
  begun[3]?.();
  expect((await Promise.all(all)).length).toBe(4);
});
