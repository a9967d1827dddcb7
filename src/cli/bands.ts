import type { Graph } from "../engine/graph/graph.ts";
import { elementNames } from "../engine/graph/graph.ts";
import type { BandWish } from "../study/running/plan-study.ts";

const wishes: readonly BandWish[] = [
  { variable: "pressure.SCS", label: "Gray-zone pressure, South China Sea" },
  { variable: "pressure.TWS", label: "Gray-zone pressure, Taiwan Strait" },
  { variable: "denialProbability", label: "Chance that an invasion is denied" },
  { variable: "overallCredibility", label: "Credibility of United States commitments" },
];

/** Quantities that a report shows through time, as far as the model has them. */
export function bandsFor(graph: Graph): readonly BandWish[] {
  return wishes.filter(({ variable }) => {
    const [name = "", ...element] = variable.split(".");
    const node = graph.nodes.find((candidate) => candidate.name === name);
    return node !== undefined && elementNames(graph, node.over).includes(element.join("."));
  });
}
