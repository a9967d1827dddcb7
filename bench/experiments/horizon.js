/** Shorter horizons: cost against the number of quarters. */
import { unitRunner } from "../../dist/engine/ensemble/work-unit.js";
import { labelAt } from "../../dist/engine/language/calendar.js";
import { jobOf, neutral } from "../harness/ensemble-job.js";
import { interleave, taskOf } from "../harness/interleave.js";

/** Quarters from 2012Q1 to the ends of these years. */
const ends = [2019, 2023, 2027, 2031, 2035];

/** @type {import("../harness/experiment.js").Experiment} */
export const horizon = {
  name: "horizon",
  doc: "One package from 2012 to the end of a year, all metric components over the whole horizon; one core",
  run: async ({ graph, effort, quick }) => {
    const draws = quick ? 8 : 64;
    const tasks = ends.map((year) => {
      const quarters = (year - 2011) * 4;
      const calendar = { ...graph.calendar, quarters };
      const shorter = { ...graph, calendar };
      const job = jobOf(graph);
      const window = /** @type {const} */ ([calendar.start, labelAt(calendar, quarters - 1)]);
      const outputs = job.outputs.map((output) => ({ ...output, window }));
      const run = unitRunner(shorter, { ...job, outputs, policyStart: calendar.start });
      return taskOf(String(year), draws, () => run({ lens: neutral, firstDraw: 0, draws }));
    });
    const timings = await interleave(tasks, { ...effort, warmUp: quick ? 0.5 : 2 });
    const rows = ends.map((year) => {
      const { rate } = timings.get(String(year));
      return { "to the end of": String(year), "runs/s": rate, "quarters/s": rate * (year - 2011) * 4 };
    });
    return { unit: "runs/s", comparisons: [], rows, problems: [] };
  },
};
