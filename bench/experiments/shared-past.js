/** Nine packages of one study: their common past computed once, or by each for itself. */
import { unitRunner } from "../../dist/engine/ensemble/work-unit.js";
import { outcomeOf } from "../harness/experiment.js";
import { jobOf, neutral } from "../harness/ensemble-job.js";
import { interleave, taskOf } from "../harness/interleave.js";

/** @type {import("../harness/experiment.js").Experiment} */
export const sharedPast = {
  name: "sharedPast",
  doc: "All packages in the same draws: their past to 2026Q2 computed once, or by each package for itself; one core",
  run: async ({ graph, effort, quick }) => {
    const packages = graph.packages.map(({ id }) => id);
    const draws = quick ? 1 : 8;
    const unit = { lens: neutral, firstDraw: 0, draws };
    const shared = unitRunner(graph, jobOf(graph, { packages }));
    const apart = unitRunner(graph, jobOf(graph, { packages, policyStart: graph.calendar.start }));
    const timings = await interleave(
      [
        taskOf("sharedPast", packages.length * draws, () => shared(unit)),
        taskOf("apart", packages.length * draws, () => apart(unit)),
      ],
      effort,
    );
    return outcomeOf("runs/s", timings, [["sharedPastVsApart", "sharedPast", "apart"]]);
  },
};
