import type { Graph, GraphInput } from "./graph.ts";

/** An axis that an input runs over and the equation does not settle. */
export class AxisFault extends Error {
  override readonly name = "AxisFault";
}

/**
 * Find which element of an input an equation reads, given the elements it is being written for.
 *
 * @returns the place of the element in the input's own order.
 * @throws {AxisFault} when an axis of the input is neither picked, renamed nor run over, or lacks the element.
 */
export function inputElement(
  graph: Pick<Graph, "axes">,
  input: GraphInput,
  inputOver: readonly string[],
  environment: Readonly<Record<string, string>>,
): number {
  const found = seekElement(graph, input, inputOver, environment);
  if (typeof found === "string") throw new AxisFault(found);
  return found;
}

/** The place of the element that an equation reads, or the words of what is wrong; see `inputElement`. */
export function seekElement(
  graph: Pick<Graph, "axes">,
  input: GraphInput,
  inputOver: readonly string[],
  environment: Readonly<Record<string, string>>,
): number | string {
  let place = 0;
  for (const axis of inputOver) {
    const elements = graph.axes[axis]?.elements ?? [];
    const settled = settle(graph, input, axis, inputOver, environment);
    if ("fault" in settled) return settled.fault;
    const index = elements.indexOf(settled.element);
    if (index < 0) return `${input.from} runs over ${axis}, which has no ${settled.element}`;
    place = place * elements.length + index;
  }
  return place;
}

type Settled = { readonly element: string } | { readonly fault: string };

function settle(
  graph: Pick<Graph, "axes">,
  input: GraphInput,
  axis: string,
  inputOver: readonly string[],
  environment: Readonly<Record<string, string>>,
): Settled {
  const rootOf = (name: string): string => graph.axes[name]?.root ?? name;
  const root = rootOf(axis);
  // A related axis may stand in for this one, unless the input runs over that one as well.
  const standsIn = (name: string): boolean => rootOf(name) === root && !inputOver.includes(name);
  const find = <T>(table: Readonly<Record<string, T>>): T | undefined =>
    table[axis] ?? table[Object.keys(table).find(standsIn) ?? axis];
  const picked = find(input.picked);
  if (picked !== undefined) return { element: picked };
  const renamed = find(input.renamed);
  const wanted = renamed ?? axis;
  const exact = environment[wanted];
  if (exact !== undefined) return { element: exact };
  const related = Object.keys(environment).filter((name) => rootOf(name) === rootOf(wanted));
  if (renamed === undefined && related.some((name) => inputOver.includes(name))) {
    const axes = inputOver.join(" and ");
    const fault = `${input.from} runs over ${axes}; say where ${axis} comes from with at(...) or along(...)`;
    return { fault };
  }
  if (related.length === 1) return { element: environment[related[0] as string] as string };
  return {
    fault:
      related.length === 0
        ? `${input.from} runs over ${axis}; run over it too, or pick an element with at(...)`
        : `${input.from} runs over ${axis}, which could be any of ${related.join(", ")}; say which with along(...)`,
  };
}
