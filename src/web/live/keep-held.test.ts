import { expect, it } from "vitest";
import { readGraph } from "../../compute/graph-file.ts";
import type { Pool } from "../../compute/runner.ts";
import { thisThreadPool } from "../../compute/this-thread.ts";
import { usualAssumptions } from "../../study/live/question.ts";
import { keepHeld } from "./keep-held.ts";

const graph = readGraph("build/model.json");

it("futures held under the assumptions asked for last are held once, and those before them no more", () => {
  const inner = thisThreadPool(graph);
  let begun = 0;
  const runner: Pool["runner"] = (job) => {
    begun += 1;
    return inner.runner(job);
  };
  const hold = keepHeld(graph, [{ ...inner, runner }], { components: ["Y12"], recordings: [] }, 64);
  const rival = { ...usualAssumptions, switches: { S1: "olson" } };
  const usual = hold(usualAssumptions);
  expect(hold({ ...usualAssumptions, parameters: {} })).toBe(usual);
  expect(begun).toBe(1);
  const others = hold(rival);
  expect(others).not.toBe(usual);
  expect(hold(rival)).toBe(others);
  expect(begun).toBe(2);
  expect(hold(usualAssumptions)).not.toBe(usual);
  expect(begun).toBe(3);
});
