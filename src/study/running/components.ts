import { elementNames, type Graph, type MetricNode } from "../../engine/graph/graph.ts";

/** One recorded number of a metric: `Y06`, `Y10.SCS`. */
export interface Component {
  readonly id: string;
  readonly metric: MetricNode;
  readonly element: number;
}

/** The components of every metric, in the order of the model, by id. */
export function componentsOf(graph: Graph): ReadonlyMap<string, Component> {
  const metrics = graph.nodes.filter((node): node is MetricNode => node.kind === "metric");
  return new Map(
    metrics.flatMap((metric) =>
      elementNames(graph, metric.over).map((name, element): [string, Component] => {
        const id = name === "" ? metric.id : `${metric.id}.${name}`;
        return [id, { id, metric, element }];
      }),
    ),
  );
}
