import { elementNames, type Graph, type MetricNode } from "../../engine/graph/graph.ts";
import type { Measure, Study } from "../study.ts";

/** One recorded number of a metric: `Y06`, `Y10.SCS`. */
export interface Component {
  readonly id: string;
  readonly metric: MetricNode;
  /** Place among the elements of the quantity it is taken of. */
  readonly element: number;
}

/** The components of every metric of the model, and the measures of a study, by id. */
export function componentsOf(graph: Graph, measures: Study["measures"] = {}): ReadonlyMap<string, Component> {
  const metrics = graph.nodes.filter((node): node is MetricNode => node.kind === "metric");
  const ofModel = metrics.flatMap((metric) =>
    elementNames(graph, metric.over).map((name, element): [string, Component] => {
      const id = name === "" ? metric.id : `${metric.id}.${name}`;
      return [id, { id, metric, element }];
    }),
  );
  const own = Object.entries(measures).map(([id, measure]): [string, Component] => {
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
