import {
  dotted,
  elementNames,
  type Graph,
  lawsOf,
  type LeverNode,
  type MetricNode,
} from "../../engine/graph/graph.ts";
import { switchesOf } from "../../engine/graph/switches.ts";
import { labelAt } from "../../engine/language/calendar.ts";
import { parametersOf } from "../../engine/run/inputs.ts";
import type { Catalogue } from "../catalogue.ts";
import { convertUnit } from "./convert-unit.ts";

/** List the names a study may use, from the model's graph. */
export function catalogueOf(graph: Graph): Catalogue {
  const levers = graph.nodes.filter((node): node is LeverNode => node.kind === "lever");
  const metrics = graph.nodes.filter((node): node is MetricNode => node.kind === "metric");
  const elements = (over: readonly string[]) => elementNames(graph, over).filter((name) => name !== "");
  const interveneable = graph.nodes.filter(
    (node) => !["parameter", "metric", "observation"].includes(node.kind),
  );
  return {
    quarters: [graph.calendar.start, labelAt(graph.calendar, graph.calendar.quarters - 1)],
    levers: new Map(
      levers.map(({ id, name, unit, range, default: usual, whole }) => [
        id,
        {
          id,
          alias: name,
          unit,
          low: range[0],
          high: range[1],
          default: usual,
          ...(whole === true ? { whole } : {}),
        },
      ]),
    ),
    metrics: new Map(
      metrics.map(({ id, name, unit, over, negligible }) => [
        id,
        {
          id,
          alias: name,
          components: elementNames(graph, over).map((element) => ({
            id: dotted(id, element),
            unit,
            negligible,
          })),
        },
      ]),
    ),
    packages: new Map(graph.packages.map(({ id, levers: own }) => [id, { id, levers: own }])),
    lenses: graph.lenses.map((lens) => lens.id),
    parameters: new Map(
      parametersOf(graph).map(({ name, unit, over, ranges }) => [
        name,
        {
          name,
          unit,
          elements: elements(over),
          ranges: ranges.map(([low, central, high]) => ({ low, central, high })),
        },
      ]),
    ),
    variables: new Map(
      interveneable.map((node) => [
        node.name,
        {
          name: node.name,
          unit: node.unit,
          elements: elements(node.over),
          inputs: [
            ...new Set(lawsOf(node).flatMap((law) => Object.values(law.inputs).map((input) => input.from))),
          ],
        },
      ]),
    ),
    switches: new Map(Object.entries(switchesOf(graph))),
    convert: convertUnit,
  };
}
