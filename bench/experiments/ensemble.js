/** Work units as ensembles compute them: in lanes of WebAssembly, or one run after another in generated JavaScript. */
import { noCounts } from "../../dist/engine/ensemble/lane-counts.js";
import { unitRunner } from "../../dist/engine/ensemble/work-unit.js";
import { jobOf, neutral } from "../harness/ensemble-job.js";
import { outcomeOf } from "../harness/experiment.js";
import { interleave, taskOf } from "../harness/interleave.js";

/** @type {import("../harness/experiment.js").Experiment} */
export const ensemble = {
  name: "ensemble",
  doc: "Work units of an ensemble: parameters sampled, noise drawn, events splitting runs, all metric components; one core",
  run: async ({ graph, effort, quick }) => {
    const draws = 32;
    const unit = { lens: neutral, firstDraw: 0, draws };
    const counts = noCounts();
    const all = graph.packages.map(({ id }) => id);
    const one = jobOf(graph);
    const nine = jobOf(graph, { packages: all });
    const runners = {
      simd: [unitRunner(graph, one, { counts }), 1],
      javascript: [unitRunner(graph, one, { lanes: "none" }), 1],
      nineSimd: [unitRunner(graph, nine), all.length],
      nineJavascript: [unitRunner(graph, nine, { lanes: "none" }), all.length],
      nineApartSimd: [unitRunner(graph, { ...nine, policyStart: graph.calendar.start }), all.length],
    };
    const problems = sameValues(runners, unit);
    if (counts.refused.length > 0) problems.push(`lanes refused: ${counts.refused.join("; ")}`);
    const tasks = Object.entries(runners).map(([name, [run, arms]]) =>
      taskOf(name, draws * arms, () => run(unit)),
    );
    const timings = await interleave(tasks, { ...effort, warmUp: quick ? 1 : 4 });
    return outcomeOf(
      "runs/s",
      timings,
      [
        ["ensembleSimdVsJs", "simd", "javascript", "1.5 to 2"],
        ["ninePackagesSimdVsJs", "nineSimd", "nineJavascript"],
        ["sharedPastVsApart", "nineSimd", "nineApartSimd"],
      ],
      { problems },
    );
  },
};

/** Units whose values differ by a bit between lanes and single runs. */
function sameValues(runners, unit) {
  const values = (/** @type {string} */ name) => runners[name][0](unit).values;
  return [
    ["simd", "javascript"],
    ["nineSimd", "nineJavascript"],
    ["nineApartSimd", "nineJavascript"],
  ].flatMap(([a, b]) => {
    const [x, y] = [values(a), values(b)];
    const at = x.findIndex((value, k) => !Object.is(value, y[k]));
    return at < 0 ? [] : [`${a} differs from ${b} at value ${at}: ${x[at]}, ${y[at]}`];
  });
}
