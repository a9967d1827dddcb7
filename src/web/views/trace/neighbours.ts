import { readsOf, type GraphNode } from "../../../engine/graph/graph.ts";
import type { TraceModel } from "./trace-model.ts";

/** Something that acts on a quantity, or that it acts on. */
export interface Neighbour {
  readonly node: GraphNode;
  /** The effect comes a quarter or more later, through memory. */
  readonly late: boolean;
}

/** A stock stands for the equation that moves it: the two are one thing to a reader. */
export function boxOf(model: TraceModel, node: GraphNode): GraphNode {
  return node.kind === "next" ? (model.byName.get(node.stock) ?? node) : node;
}

/** What acts directly on a quantity, parameters aside, in the order of its equation. */
export function causesOf(model: TraceModel, node: GraphNode): readonly Neighbour[] {
  const box = boxOf(model, node);
  const own = ownNodes(model, box);
  const reads = own.flatMap((one) =>
    readsOf(one).map((name) => ({ name, memory: one.kind === "delayed" || one.kind === "meanOver" })),
  );
  return joined(
    box,
    reads.flatMap(({ name, memory }) => {
      const source = model.byName.get(name);
      if (source === undefined || source.kind === "parameter") return [];
      return [{ node: boxOf(model, source), late: memory || source.kind === "stock" }];
    }),
  );
}

/** What a quantity acts on directly, outcomes last. */
export function effectsOf(model: TraceModel, node: GraphNode): readonly Neighbour[] {
  const box = boxOf(model, node);
  const found = ownNodes(model, box).flatMap((own) =>
    (model.readers.get(own.name) ?? []).map((reader) => ({
      node: boxOf(model, reader),
      late: own.kind === "stock" || reader.kind === "delayed" || reader.kind === "meanOver",
    })),
  );
  const last = ({ node: { kind } }: Neighbour): number => (kind === "metric" ? 1 : 0);
  return joined(box, found).toSorted((a, b) => last(a) - last(b));
}

function ownNodes(model: TraceModel, box: GraphNode): readonly GraphNode[] {
  const setter = model.setters.get(box.name);
  return setter === undefined ? [box] : [box, setter];
}

/** Each neighbour once; at once wins over late, as the quicker way is what acts first. */
function joined(self: GraphNode, found: readonly Neighbour[]): readonly Neighbour[] {
  const once = new Map<string, Neighbour>();
  for (const one of found) {
    if (one.node.name === self.name) continue;
    const known = once.get(one.node.name);
    if (known === undefined || (known.late && !one.late)) once.set(one.node.name, one);
  }
  return [...once.values()];
}

/** How many quantities and outcomes read something: what many read matters more on a map. */
export function weightOf(model: TraceModel, node: GraphNode): number {
  return ownNodes(model, node).reduce((sum, own) => sum + (model.readers.get(own.name)?.length ?? 0), 0);
}
