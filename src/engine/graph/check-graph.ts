import type { ModelFault } from "../errors.ts";
import { sameData, type CheckedGraph } from "./build-cache.ts";
import { checkAxes } from "./check-axes.ts";
import { checkDeclarations } from "./check-declarations.ts";
import { checkStreams } from "./check-streams.ts";
import { checkUnits } from "./check-units.ts";
import { findDead } from "./find-dead.ts";
import { readsOf, type Graph, type GraphNode, type NextNode } from "./graph.ts";
import { linkedAlike } from "./linked-alike.ts";
import { planOf } from "./plan.ts";
import { resolveSwitches, rivalOptions } from "./switches.ts";

/**
 * Check a graph: references, axes, units, order within a quarter, dead variables; all faults at once.
 *
 * @param clean a graph without faults: what is as it was there is not checked again.
 */
export function checkGraph(graph: Graph, clean?: CheckedGraph): readonly ModelFault[] {
  const suspects = suspectsOf(graph, clean);
  const shape = [...checkReferences(graph), ...checkAxes(graph, suspects)];
  if (shape.length > 0) return shape;
  const declared = checkDeclarations(graph, suspects);
  if (declared.length > 0) return declared;
  return [...checkUnits(graph, suspects), ...linkFaults(graph, clean)];
}

/** Nodes that say something else than in a graph without faults, and those that read something of another unit or other axes. */
function suspectsOf(graph: Graph, clean: CheckedGraph | undefined): readonly GraphNode[] {
  if (clean === undefined || !sameFrame(clean.graph, graph)) return graph.nodes;
  const changed = graph.nodes.filter((node) => clean.nodes.get(node.name) !== node);
  const other = changed.filter((node) => !seenAlike(clean.nodes.get(node.name), node));
  if (other.length === 0) return changed;
  const names = new Set(other.map(({ name }) => name));
  const suspects = new Set(changed);
  return graph.nodes.filter((node) => suspects.has(node) || readsOf(node).some((name) => names.has(name)));
}

function sameFrame(a: Graph, b: Graph): boolean {
  return sameData([a.axes, a.clocks, a.calendar], [b.axes, b.clocks, b.calendar]);
}

/** Whether what reads a node cannot tell it from another. */
function seenAlike(before: GraphNode | undefined, after: GraphNode): boolean {
  return before !== undefined && before.unit === after.unit && sameData(before.over, after.over);
}

/** Faults of order, streams and unused variables, which rest on nothing but who reads whom, on which axes and clocks. */
function linkFaults(graph: Graph, clean: CheckedGraph | undefined): readonly ModelFault[] {
  if (clean !== undefined && sameFrame(clean.graph, graph) && linkedAlike(clean.graph.nodes, graph.nodes))
    return [];
  return [...orderFaults(graph), ...checkStreams(graph), ...findDead(graph)];
}

/** Cycles under the default switches, and under each other option by itself. */
function orderFaults(graph: Graph): readonly ModelFault[] {
  // Each choice of options needs some of what all options together need: no circle there, none anywhere.
  if (planOf(graph).faults.length === 0) return [];
  const others = rivalOptions(graph).map(({ switches }) => switches);
  const faults = [{}, ...others].flatMap((switches) => planOf(resolveSwitches(graph, switches)).faults);
  return [...new Map(faults.map((fault) => [fault.message, fault])).values()];
}

function checkReferences(graph: Graph): readonly ModelFault[] {
  const setters = new Map<string, NextNode>();
  const faults: ModelFault[] = [];
  for (const node of graph.nodes) {
    if (node.kind !== "next") continue;
    const other = setters.get(node.stock);
    if (other !== undefined)
      faults.push({
        code: "name",
        variable: node.stock,
        message: `is set twice: by ${other.name} and ${node.name}`,
      });
    setters.set(node.stock, node);
  }
  for (const node of graph.nodes) {
    if (node.kind !== "stock" || node.fixedTo !== undefined || node.name === "running") continue;
    const next = setters.get(node.name);
    if (next === undefined) {
      faults.push({ code: "incomplete", variable: node.name, message: "a stock that no next() sets" });
      continue;
    }
    const starts = next.start !== undefined;
    if (node.initial === undefined && !starts)
      faults.push({ code: "incomplete", variable: node.name, message: "a stock without initial or start" });
    if (node.initial !== undefined && starts)
      faults.push({ code: "incomplete", variable: node.name, message: "has both an initial and a start" });
  }
  return faults;
}
