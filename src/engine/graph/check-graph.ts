import type { ModelFault } from "../errors.ts";
import { keep, newBuildCache, type BuildCache, type Check, type Kept } from "./build-cache.ts";
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
 * @param cache what checks of the build before found; its frame must be this graph's.
 */
export function checkGraph(graph: Graph, cache: BuildCache = newBuildCache()): readonly ModelFault[] {
  const surroundings = surroundingsOf(graph);
  const once =
    (kept: Kept<readonly ModelFault[]>): Check =>
    (node, check) =>
      keep(kept, node, surroundings.get(node) ?? "", check);
  const shape = [...checkReferences(graph), ...checkAxes(graph, once(cache.axisFaults))];
  if (shape.length > 0) return shape;
  const declared = checkDeclarations(graph, once(cache.declarationFaults));
  if (declared.length > 0) return declared;
  return [...checkUnits(graph, once(cache.unitFaults)), ...linkFaults(graph, cache)];
}

/** Faults of order, streams and unused variables: taken over when the build before had the same links. */
function linkFaults(graph: Graph, cache: BuildCache): readonly ModelFault[] {
  const before = cache.linkFaults;
  if (before !== undefined && linkedAlike(before.nodes, graph.nodes)) return before.faults;
  const faults = [...orderFaults(graph), ...checkStreams(graph), ...findDead(graph)];
  cache.linkFaults = { nodes: graph.nodes, faults };
  return faults;
}

/** What checks of a node know of what it reads, as one word for each node: units and axes. */
function surroundingsOf(graph: Graph): ReadonlyMap<GraphNode, string> {
  const words = new Map(graph.nodes.map(({ name, unit, over }) => [name, `${unit} ${over.join(" ")}`]));
  return new Map(
    graph.nodes.map((node) => [
      node,
      readsOf(node)
        .map((name) => words.get(name) ?? "?")
        .join("|"),
    ]),
  );
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
