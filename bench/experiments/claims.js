/** All claims of a paper: what the verdicts cost. */
import { join } from "node:path";
import { runNode } from "../harness/child-process.js";

const specified = { draws: 1000, seeds: 1 };

/** @type {import("../harness/experiment.js").Experiment} */
export const claims = {
  name: "claims",
  doc: "`entente claims` on each paper, one seed, all lenses and mixes, all cores; the time at 1,000 draws follows from two sizes",
  run: async ({ home, quick }) => {
    const sizes = quick ? [1, 8] : [8, 24];
    const rows = [];
    for (const study of ["dichoso-2026", "blankenship-2024"]) {
      const [small, large] = [await judge(home, study, sizes[0]), await judge(home, study, sizes[1])];
      const perDraw = (large.seconds - small.seconds) / (sizes[1] - sizes[0]);
      rows.push({
        study,
        arms: large.arms,
        lenses: large.lenses,
        [`s at ${sizes[0]} draws`]: small.seconds,
        [`s at ${sizes[1]} draws`]: large.seconds,
        "runs/s": (large.runs - small.runs) / (large.seconds - small.seconds),
        [`minutes at ${specified.draws} draws`]:
          (small.seconds + perDraw * (specified.draws - sizes[0])) / 60,
      });
    }
    return { unit: "", comparisons: [], rows, problems: [] };
  },
};

/** @param {string} home @param {string} study @param {number} draws */
async function judge(home, study, draws) {
  const start = performance.now();
  const size = ["--draws", String(draws), "--seeds", String(specified.seeds)];
  const { record } = await runNode([join(home, "bin", "entente.js"), "claims", study, ...size, "--json"]);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, runs: record.totalRuns, arms: record.arms, lenses: record.lenses.length };
}
