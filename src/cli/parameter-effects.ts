import type { Graph } from "../engine/graph/graph.ts";
import { surveyParameters } from "../explore/parameter-survey.ts";
import { warEvents } from "../model/war-events.ts";
import { shortened } from "./format.ts";
import type { Column } from "./table.ts";

/** Columns of the table of what each parameter moves most. */
export const effectColumns: readonly Column[] = [
  { title: "parameter" },
  { title: "grade" },
  { title: "moves most" },
  { title: "by, sd", align: "right" },
  { title: "seen under" },
];

/** The policy quarter of every study so far, from which a survey lets levers act. */
const from = "2026Q3";

/**
 * List the metric each parameter moves most over its range, in standard deviations over draws and packages, the largest
 * effect first. Takes about a minute: every parameter is run at both ends.
 */
export function parameterEffects(
  graph: Graph,
): readonly { readonly cells: readonly string[]; readonly data: object }[] {
  const grades = new Map(
    graph.nodes.flatMap((node) => (node.kind === "parameter" ? [[node.name, node.grade] as const] : [])),
  );
  const surveyed = surveyParameters(graph, { from, seed: 3, draws: 10, moreDraws: 12, events: warEvents });
  return surveyed
    .toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
    .map((one) => {
      const grade = grades.get(one.parameter.split(".")[0] ?? "") ?? "C";
      const size = Number.isFinite(one.effect) ? one.effect.toPrecision(2) : "fails";
      return {
        cells: [one.parameter, grade, one.metric ?? "nothing", size, shortened(one.setting, 30)],
        data: { ...one, grade },
      };
    });
}
