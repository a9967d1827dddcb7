/** What a person waits for: a thousand futures of one package on all cores, all metric components. */
import { cpus } from "node:os";
import { holdFutures } from "../../dist/compute/hold-futures.js";
import { threadPool } from "../../dist/compute/pool.js";
import { jobOf, neutral } from "../harness/ensemble-job.js";
import { bandsOf, exactBands } from "../harness/gather.js";
import { median } from "../harness/interleave.js";

/** @type {import("../harness/experiment.js").Experiment} */
export const futures = {
  name: "futures",
  doc: "1,000 futures on all cores in Node, all metric components with all values kept, after warm-up",
  notes: [
    "The last row is what a slider of the dashboard waits for: parameters, noise and the past up to 2026Q2 are held in the workers, " +
      "which compute on from there under another value of a lever; bands of all components are read off the values. The aim is 150 ms " +
      "on two cores.",
  ],
  run: async ({ graph, graphFile, effort, quick }) => {
    const draws = quick ? 100 : 1000;
    const pool = threadPool(graphFile, cpus().length);
    const jobs = [["P0"], ["P0", "P1"]].map((packages) => jobOf(graph, { packages }));
    const taken = jobs.map(() => /** @type {{ clock: number, processor: number }[]} */ ([]));
    const warm = quick ? 1 : 3;
    for (let round = 0; round < warm + effort.repetitions; round += 1)
      for (const [k, job] of jobs.entries()) {
        const one = await stopwatch(() => exactBands(pool.runner(job), job, draws));
        if (round >= warm) taken[k].push(one);
      }
    await pool.close();
    const [first, both] = taken.map((all) => ({
      clock: median(all.map(({ clock }) => clock)),
      processor: median(all.map(({ processor }) => processor)),
    }));
    const row = (
      /** @type {string} */ what,
      /** @type {number} */ clock,
      /** @type {number} */ processor,
    ) => ({
      futures: draws,
      "of what": what,
      "ms by the clock": clock,
      "ms of processors": processor,
      "of processors, by core": processor / cpus().length,
    });
    const held = await movedLever(graph, graphFile, draws, effort.repetitions);
    const rows = [
      row("one package from 2012", first.clock, first.processor),
      row("one more package, from 2026Q3", both.clock - first.clock, both.processor - first.processor),
      row("a lever moved, from 2026Q3, past held in the workers", held.clock, held.processor),
    ];
    return { unit: "", comparisons: [], rows, problems: [] };
  },
};

/** Futures held in workers, each time asked for under another value of a lever. */
async function movedLever(graph, graphFile, draws, repetitions) {
  const { arms, recorded: _none, ...job } = jobOf(graph);
  const [base] = arms;
  const pools = cpus().map(() => threadPool(graphFile, 1));
  const held = holdFutures(pools, { ...job, base }, neutral, draws);
  const taken = [];
  for (let k = 0; k < 3 + repetitions; k += 1) {
    const levers = { values: { ...base.levers.values, L18: k / 10 }, from: base.levers.from };
    const arm = { ...base, id: `moved${k}`, levers };
    const one = await stopwatch(async () => bandsOf(await held.compute(arm), job.outputs.length));
    if (k >= 3) taken.push(one);
  }
  await held.close();
  const middle = (/** @type {"clock" | "processor"} */ of) => median(taken.map((one) => one[of]));
  return { clock: middle("clock"), processor: middle("processor") };
}

/** Milliseconds that something takes, by the clock and of all threads' processors. @param {() => unknown} task */
async function stopwatch(task) {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  await task();
  const { user, system } = process.cpuUsage(cpu);
  return { clock: performance.now() - start, processor: (user + system) / 1000 };
}
