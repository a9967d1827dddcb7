import type { Graph, LeverNode } from "../../engine/graph/graph.ts";
import { latinHypercube } from "../../explore/designs.ts";
import type { Study, Variant } from "../study.ts";

/**
 * Random policies spread evenly over the ranges of all levers, `R01` onwards; levers of stages get whole numbers.
 *
 * The study's seed decides them, so that they can be run again.
 *
 * @throws {RangeError} when the count is not a whole number of 1 or more.
 */
export function randomPackages(
  graph: Graph,
  { base, runs }: Pick<Study, "base" | "runs">,
  count: number,
): readonly Variant[] {
  const levers = graph.nodes.filter((node): node is LeverNode => node.kind === "lever");
  const ranges = levers.map(({ id, range: [low, high], whole }) => ({
    name: id,
    low,
    high,
    ...(whole === true ? { whole } : {}),
  }));
  const digits = Math.max(2, String(count).length);
  return latinHypercube(ranges, count, runs.seed).map((values, place) => {
    const id = `R${String(place + 1).padStart(digits, "0")}`;
    return { id, label: `Random design ${place + 1}`, kind: "design", package: base, levers: values };
  });
}
