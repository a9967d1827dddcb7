import type { Graph, MetricNode } from "../../../engine/graph/graph.ts";

/** The metric a component such as `Y10.SCS` belongs to; nothing for one the model does not have. */
export function metricOf(graph: Graph, component: string): MetricNode | undefined {
  const metrics = graph.nodes.filter((node): node is MetricNode => node.kind === "metric");
  const byId = (id: string): MetricNode | undefined => metrics.find((node) => node.id === id);
  return byId(component) ?? byId(component.slice(0, component.lastIndexOf(".")));
}
