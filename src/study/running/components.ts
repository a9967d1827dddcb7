import { elementNames, type Graph, type MetricNode } from "../../engine/graph/graph.ts";
import { metricComponents, type MetricComponent } from "../../engine/graph/metric-components.ts";
import type { Measure, Study } from "../study.ts";

/** The components of every metric of the model, and the measures of a study, by id. */
export function componentsOf(
  graph: Graph,
  measures: Study["measures"] = {},
): ReadonlyMap<string, MetricComponent> {
  const ofModel = metricComponents(graph).map((component): [string, MetricComponent] => [
    component.id,
    component,
  ]);
  const own = Object.entries(measures).map(([id, measure]): [string, MetricComponent] => {
    const over = graph.nodes.find((node) => node.name === measure.name)?.over ?? [];
    const element = elementNames(graph, over).indexOf(measure.element ?? "");
    return [id, { id, metric: measureNode(id, measure), element }];
  });
  return new Map([...ofModel, ...own]);
}

/** A study's measure as a metric of the model: runs that end keep its last value. */
export function measureNode(id: string, measure: Measure): MetricNode {
  const { name, unit, window, reducer, path, negligible, says } = measure;
  return {
    kind: "metric",
    id,
    name: id,
    unit,
    doc: says,
    over: [],
    module: "study",
    of: name,
    window,
    reducer,
    better: "neither",
    closing: "last",
    ...(path === undefined ? {} : { path }),
    negligible,
  };
}
