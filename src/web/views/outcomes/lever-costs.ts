import type { Graph, LeverNode } from "../../../engine/graph/graph.ts";
import { leversOf, leverValue, type Policy } from "../../state/scenario.ts";

/** What a lever costs a year where it stands, over the present course; once it has taken full effect. */
export interface LeverCost {
  readonly lever: LeverNode;
  readonly from: number;
  readonly to: number;
  /** In bn US$ of 2022 a year; negative where it saves. */
  readonly perYear: number;
}

/** The levers of a policy that cost or save anything against another policy, the dearest first. */
export function leverCosts(graph: Graph, policy: Policy, base: Policy): readonly LeverCost[] {
  return [...leversOf(graph).values()]
    .map((lever) => {
      const [from, to] = [leverValue(graph, base, lever), leverValue(graph, policy, lever)];
      return { lever, from, to, perYear: (to - from) * lever.costPerUnit };
    })
    .filter(({ perYear }) => perYear !== 0)
    .toSorted((a, b) => Math.abs(b.perYear) - Math.abs(a.perYear));
}
