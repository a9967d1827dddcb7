/** What a person waits for: a thousand futures of one package on all cores, all metric components. */
import { cpus } from "node:os";
import { threadPool } from "../../dist/compute/pool.js";
import { jobOf } from "../harness/ensemble-job.js";
import { exactBands } from "../harness/gather.js";
import { interleave, waitingTask } from "../harness/interleave.js";

/** @type {import("../harness/experiment.js").Experiment} */
export const futures = {
  name: "futures",
  doc: "1,000 futures on all cores in Node, all metric components with all values kept, after warm-up, on the clock",
  run: async ({ graph, graphFile, effort, quick }) => {
    const draws = quick ? 100 : 1000;
    const pool = threadPool(graphFile, cpus().length);
    const jobs = [["P0"], ["P0", "P1"]].map((packages) => jobOf(graph, { packages }));
    const [first, both] = jobs.map((job, k) =>
      waitingTask(k === 0 ? "one" : "two", 1, () => exactBands(pool.runner(job), job, draws)),
    );
    const timings = await interleave([first, both], { ...effort, warmUp: quick ? 1 : 5 });
    await pool.close();
    const [alone, together] = ["one", "two"].map((name) => 1000 / timings.get(name).rate);
    const rows = [
      { futures: draws, "of what": "one package from 2012", milliseconds: alone },
      { futures: draws, "of what": "one more package, from 2026Q3 on", milliseconds: together - alone },
    ];
    return { unit: "", comparisons: [], rows, problems: [] };
  },
};
