/** Ensembles of a thousand to a million runs: time and peak memory. */
import { cpus } from "node:os";
import { measureApart } from "../harness/child-process.js";

/** @type {import("../harness/experiment.js").Experiment} */
export const runs = {
  name: "runs",
  doc: "All packages with a shared past, all metric components, all cores; each size in a process of its own, start included",
  run: async ({ quick, long }) => {
    const sizes = quick ? [1000] : long ? [1e3, 1e4, 1e5, 1e6] : [1e3, 1e4];
    const rows = [];
    for (const size of sizes) {
      const { runs, seconds, cpuSeconds, peakMiB, failed } = await measureApart("ensemble.js", [
        size,
        cpus().length,
      ]);
      rows.push({
        runs,
        "s by the clock": seconds,
        "s of processors": cpuSeconds,
        "runs per s of a processor": runs / cpuSeconds,
        "peak MiB": peakMiB,
        failed,
      });
    }
    const problems = long ? [] : ["1e5 and 1e6 runs: only with --long"];
    return { unit: "", comparisons: [], rows, problems };
  },
};
