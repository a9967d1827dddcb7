/** More outputs and paths recorded: what asking costs. */
import { unitRunner } from "../../dist/engine/ensemble/work-unit.js";
import { elementNames } from "../../dist/engine/graph/graph.js";
import { resolveSwitches } from "../../dist/engine/graph/switches.js";
import { elementOf } from "../../dist/engine/run/run-plan.js";
import { jobOf, neutral } from "../harness/ensemble-job.js";
import { interleave, taskOf } from "../harness/interleave.js";

/** @type {import("../harness/experiment.js").Experiment} */
export const outputs = {
  name: "outputs",
  doc: "One package from 2012: metric components and whole paths recorded; one core",
  run: async ({ graph, effort, quick }) => {
    const draws = quick ? 8 : 64;
    const all = jobOf(graph).outputs.length;
    const wishes = [
      { components: 1, paths: 0 },
      { components: 10, paths: 0 },
      { components: all, paths: 0 },
      { components: all, paths: 10 },
      { components: all, paths: 100 },
    ];
    const paths = recordable(graph);
    const tasks = wishes.map((wish, k) => {
      const job = {
        ...jobOf(graph, { outputs: wish.components }),
        recordings: paths.slice(0, wish.paths),
        recorded: ["P0"],
      };
      const run = unitRunner(graph, job);
      const [failure] = run({ lens: neutral, firstDraw: 0, draws: 1 }).failures;
      if (failure !== undefined) throw new Error(failure.message);
      return taskOf(String(k), draws, () => run({ lens: neutral, firstDraw: 0, draws }));
    });
    const timings = await interleave(tasks, { ...effort, warmUp: quick ? 0.5 : 2 });
    const rows = wishes.map((wish, k) => ({ ...wish, "runs/s": timings.get(String(k)).rate }));
    return { unit: "runs/s", comparisons: [], rows, problems: [] };
  },
};

/** Elements of stocks as each quarter leaves them. @param {import("../../src/engine/graph/graph.ts").Graph} graph */
function recordable(graph) {
  return resolveSwitches(graph, {})
    .nodes.filter(({ kind, clock }) => kind === "next" && clock === undefined)
    .flatMap(({ name, over }) =>
      elementNames(graph, over).map((element) =>
        elementOf(graph, element === "" ? name : `${name}.${element}`),
      ),
    );
}
