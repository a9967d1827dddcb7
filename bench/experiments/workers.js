/** Whole ensembles on one worker and on as many as there are cores. */
import { cpus } from "node:os";
import { threadPool } from "../../dist/compute/pool.js";
import { jobOf } from "../harness/ensemble-job.js";
import { outcomeOf } from "../harness/experiment.js";
import { exactBands } from "../harness/gather.js";
import { interleave, waitingTask } from "../harness/interleave.js";

/** @type {import("../harness/experiment.js").Experiment} */
export const workers = {
  name: "workers",
  doc: "An ensemble of one package from 2012, all metric components, on the clock: sampling, messages and aggregates included",
  run: async ({ graph, graphFile, effort, quick }) => {
    const job = jobOf(graph);
    const draws = quick ? 64 : 512;
    const counts = cpus().length > 1 ? [1, 2] : [1];
    const pools = counts.map((count) => threadPool(graphFile, count));
    const tasks = pools.map((pool, k) =>
      waitingTask(`workers${counts[k]}`, draws, () => exactBands(pool.runner(job), job, draws)),
    );
    const timings = await interleave(tasks, { ...effort, warmUp: quick ? 1 : 6 });
    await Promise.all(pools.map((pool) => pool.close()));
    return outcomeOf("runs/s", timings, [["twoWorkersVsOne", "workers2", "workers1", ">= 1.8"]]);
  },
};
