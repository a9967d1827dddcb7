import { elementNames, type Graph } from "../../engine/graph/graph.ts";
import type { BandWish } from "../running/plan-study.ts";

/** An outcome that the first screen may draw through time, beside the metric that sums it up. */
export interface HeadlineOutcome {
  /** `pressure.SCS` */
  readonly variable: string;
  /** Component id of the metric of the same quantity: `Y10.SCS`. */
  readonly metric?: string;
  readonly better: "higher" | "lower" | "neither";
}

/** The outcomes a reader asks after first, in the order of the argument: war, pressure, burden, trust, cost. */
export const headlineOutcomes: readonly HeadlineOutcome[] = [
  { variable: "denialProbability", metric: "Y01", better: "higher" },
  { variable: "invasionRiskPerYear", metric: "Y03", better: "lower" },
  { variable: "pressure.SCS", metric: "Y10.SCS", better: "lower" },
  { variable: "allySharePoints.JP", metric: "Y16.JP", better: "neither" },
  { variable: "overallCredibility", better: "higher" },
  { variable: "cumulativeTotalCostNext", metric: "Y18.total", better: "lower" },
  { variable: "quarantineRiskPerYear", metric: "Y04", better: "lower" },
  { variable: "pressure.TWS", metric: "Y10.TWS", better: "lower" },
];

/** Metrics that the first screen may name: those of the headline outcomes and a few that have no path. */
export const headlineMetrics: readonly string[] = [
  ...headlineOutcomes.flatMap(({ metric }) => metric ?? []),
  "Y06",
  "Y06.major",
  "Y08",
  "Y12",
  "Y15",
  "Y16.PH",
  "Y18",
  "Y27.JP",
  "Y27.PH",
  "Y28.JP",
  "Y28.PH",
];

/** The headline outcomes a model has, as paths to record; the label is the variable's name. */
export function headlineWishes(graph: Graph): readonly BandWish[] {
  const known = new Map(graph.nodes.map((node) => [node.name, node]));
  return headlineOutcomes.flatMap(({ variable }) => {
    const [name = "", ...element] = variable.split(".");
    const node = known.get(name);
    const exists = node !== undefined && elementNames(graph, node.over).includes(element.join("."));
    return exists ? [{ variable, label: variable }] : [];
  });
}
