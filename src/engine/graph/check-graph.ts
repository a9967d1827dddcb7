import type { ModelFault } from "../errors.ts";
import { checkAxes } from "./check-axes.ts";
import { checkDeclarations } from "./check-declarations.ts";
import { checkStreams } from "./check-streams.ts";
import { checkUnits } from "./check-units.ts";
import { findDead } from "./find-dead.ts";
import type { Graph } from "./graph.ts";
import { planOf } from "./plan.ts";
import { resolveSwitches, rivalOptions } from "./switches.ts";

/** Check a graph: references, axes, units, order within a quarter, dead variables; all faults at once. */
export function checkGraph(graph: Graph): readonly ModelFault[] {
  const shape = [...checkReferences(graph), ...checkAxes(graph)];
  if (shape.length > 0) return shape;
  const declared = checkDeclarations(graph);
  if (declared.length > 0) return declared;
  return [...checkUnits(graph), ...orderFaults(graph), ...checkStreams(graph), ...findDead(graph)];
}

/** Cycles under the default switches, and under each other option by itself. */
function orderFaults(graph: Graph): readonly ModelFault[] {
  const others = rivalOptions(graph).map(({ switches }) => switches);
  const faults = [{}, ...others].flatMap((switches) => planOf(resolveSwitches(graph, switches)).faults);
  return [...new Map(faults.map((fault) => [fault.message, fault])).values()];
}

function checkReferences(graph: Graph): readonly ModelFault[] {
  const setters = new Map<string, string>();
  const faults: ModelFault[] = [];
  for (const node of graph.nodes) {
    if (node.kind !== "next") continue;
    const other = setters.get(node.stock);
    if (other !== undefined)
      faults.push({
        code: "name",
        variable: node.stock,
        message: `is set twice: by ${other} and ${node.name}`,
      });
    setters.set(node.stock, node.name);
  }
  for (const node of graph.nodes) {
    if (node.kind !== "stock" || node.fixedTo !== undefined || node.name === "running") continue;
    if (!setters.has(node.name)) {
      faults.push({ code: "incomplete", variable: node.name, message: "a stock that no next() sets" });
      continue;
    }
    const next = graph.nodes.find((other) => other.name === setters.get(node.name));
    const starts = next?.kind === "next" && next.start !== undefined;
    if (node.initial === undefined && !starts)
      faults.push({ code: "incomplete", variable: node.name, message: "a stock without initial or start" });
    if (node.initial !== undefined && starts)
      faults.push({ code: "incomplete", variable: node.name, message: "has both an initial and a start" });
  }
  return faults;
}
