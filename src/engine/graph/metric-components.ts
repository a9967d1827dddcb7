import { dotted, elementNames, type Graph, type MetricNode } from "./graph.ts";

/** One recorded number of a metric: `Y06`, `Y10.SCS`. */
export interface MetricComponent {
  readonly id: string;
  readonly metric: MetricNode;
  /** Place among the elements of the quantity it is taken of. */
  readonly element: number;
}

/** The components of every metric of a model, in the order of the metrics. */
export function metricComponents(graph: Graph): readonly MetricComponent[] {
  const metrics = graph.nodes.filter((node): node is MetricNode => node.kind === "metric");
  return metrics.flatMap((metric) =>
    elementNames(graph, metric.over).map((name, element) => ({
      id: dotted(metric.id, name),
      metric,
      element,
    })),
  );
}
