import { readsOf, type Graph, type LeverNode, type ParameterNode } from "../../../../engine/graph/graph.ts";
import type { ModelNames } from "../../../texts/names.ts";

/** What a setting of a lever costs a year beyond the present course, $bn of 2022; negative saves. */
export interface LeverCost {
  readonly perYear: number;
  /** Over the range of the cost line; both ends the same where the lever is itself an amount of money. */
  readonly low: number;
  readonly high: number;
  readonly paidBy: "US" | "ally";
  /** Grade of the cost line; none where the lever is itself an amount of money. */
  readonly grade?: ParameterNode["grade"];
}

/** Cost of a lever at a value; nothing for a lever without a cost line of its own. */
export function leverCost(graph: Graph, lever: LeverNode, value: number): LeverCost | undefined {
  const { costPerUnit, paidBy } = lever;
  if (costPerUnit === 0 || paidBy === "nobody") return undefined;
  const rate = costLine(graph, lever);
  const [low, , high] = rate?.ranges[0] ?? [costPerUnit, costPerUnit, costPerUnit];
  const beyond = value - lever.default;
  const ends = [low * beyond, high * beyond];
  return {
    perYear: costPerUnit * beyond,
    low: Math.min(...ends),
    high: Math.max(...ends),
    paidBy,
    ...(rate === undefined ? {} : { grade: rate.grade }),
  };
}

/** The parameter that holds the yearly cost of one unit of a lever. */
function costLine(graph: Graph, { id }: LeverNode): ParameterNode | undefined {
  return graph.nodes.find(
    (node): node is ParameterNode =>
      node.kind === "parameter" && node.spec === id && node.name.startsWith("costOf"),
  );
}

/** A mechanism with the quantities in it that read a lever; `mechanism` is missing for costs. */
export interface Touched {
  readonly mechanism: string | undefined;
  readonly quantities: readonly string[];
}

/** What a lever touches first: the equations that read it, by mechanism in their order, costs last. */
export function touchedBy(graph: Graph, lever: LeverNode): readonly Touched[] {
  const readers = graph.nodes.filter((node) => readsOf(node).includes(lever.name));
  const found = new Map<string, string[]>();
  for (const { name, module } of readers.toSorted((a, b) => (a.module < b.module ? -1 : 1))) {
    const id = mechanismOf(module) ?? "";
    found.set(id, [...(found.get(id) ?? []), name]);
  }
  return [...found]
    .toSorted(([one], [other]) => Number(one === "") - Number(other === "") || (one < other ? -1 : 1))
    .map(([id, quantities]) => ({ mechanism: id === "" ? undefined : id, quantities }));
}

/** Names of the quantities and mechanisms that a lever touches first, in the reader's language. */
export function touchedNames(
  graph: Graph,
  lever: LeverNode,
  names: Pick<ModelNames, "mechanism" | "quantity">,
): readonly string[] {
  return touchedBy(graph, lever).flatMap(({ mechanism, quantities }) => [
    ...(mechanism === undefined ? [] : [names.mechanism(mechanism).name]),
    ...quantities.map((one) => names.quantity(one).name),
  ]);
}

function mechanismOf(module: string): string | undefined {
  const number = /^m(\d\d)-/.exec(module)?.[1];
  return number === undefined ? undefined : `M${number}`;
}
