import type { GraphNode } from "../../../engine/graph/graph.ts";
import { nearestName } from "../../../engine/nearest.ts";
import { meaningOf, type ModelMeaning } from "../../../study/explain/model-meanings.ts";
import { itemOf, type TraceModel } from "./trace-model.ts";

/** What the address names. */
export type Found =
  | { readonly kind: "node"; readonly node: GraphNode; readonly element: string | undefined }
  | Exclude<ModelMeaning, { readonly kind: "node" }>
  | { readonly kind: "unknown"; readonly given: string; readonly nearest: readonly string[] };

/** Find what an address names: `pressure`, `pressure.SCS`, `L18`, `Y10.SCS`, `M07`, `S1`, in any case of letters. */
export function findItem(model: TraceModel, given: string): Found {
  const wanted = given.trim();
  const { names } = model;
  const exact = meaningOf(names, wanted);
  if (exact !== undefined) return found(model, exact, undefined);
  // The element is what follows the longest part that is a name: `Y39.control.JP`, `pressure.SCS`.
  for (let dot = wanted.lastIndexOf("."); dot > 0; dot = wanted.lastIndexOf(".", dot - 1)) {
    const meaning = meaningOf(names, wanted.slice(0, dot));
    if (meaning !== undefined) return found(model, meaning, wanted.slice(dot + 1));
  }
  return { kind: "unknown", given: wanted, nearest: nearestNames([...names.keys()], wanted) };
}

function found(model: TraceModel, meaning: ModelMeaning, element: string | undefined): Found {
  if (meaning.kind !== "node") return meaning;
  const { node } = meaning;
  const elements = model.elementsOf(node);
  const known = elements.find((one) => one !== "" && one.toLowerCase() === element?.toLowerCase());
  return { kind: "node", node, element: known };
}

/** Names that may have been meant: the nearest in spelling, then those that hold what was typed. */
function nearestNames(names: readonly string[], wanted: string): readonly string[] {
  const bare = wanted.split(".")[0] ?? wanted;
  const near = bare === "" ? undefined : nearestName(bare, names);
  const holding =
    bare.length < 3 ? [] : names.filter((name) => name.toLowerCase().includes(bare.toLowerCase()));
  return [...new Set([...(near === undefined ? [] : [near]), ...holding])].slice(0, 8);
}

/** The address of a node, with an element where one is meant. */
export function addressOf(node: GraphNode, element?: string): string {
  return element === undefined || element === "" ? itemOf(node) : `${itemOf(node)}.${element}`;
}
