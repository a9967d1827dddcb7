import type { Graph, LeverNode } from "../../../../engine/graph/graph.ts";
import type { ModelNames } from "../../../texts/names.ts";

/** Groups of levers as an analyst thinks, in the order of the page; `others` is what Beijing does. */
const leverGroups = [
  "posture",
  "pressure",
  "munitions",
  "bases",
  "allies",
  "sharing",
  "diplomacy",
  "economy",
  "taiwan",
  "others",
] as const;

/** One group. */
export type LeverGroup = (typeof leverGroups)[number];

/** A group with its levers, in the order of their numbers. */
export interface GroupOfLevers {
  readonly group: LeverGroup;
  readonly levers: readonly LeverNode[];
}

/** The levers of a model by group; those of a module that no group knows stand among the last. */
export function groupLevers(graph: Graph): readonly GroupOfLevers[] {
  const levers = graph.nodes.filter((node): node is LeverNode => node.kind === "lever");
  return leverGroups.map((group) => ({
    group,
    levers: levers
      .filter((lever) => groupOf(lever) === group)
      .toSorted((one, other) => one.id.localeCompare(other.id, "en", { numeric: true })),
  }));
}

/** Keep the levers whose name, description or id holds every word of a search; groups without any are left out. */
export function matchingLevers(
  groups: readonly GroupOfLevers[],
  search: string,
  names: Pick<ModelNames, "lever">,
  keep: (lever: LeverNode) => boolean = () => true,
): readonly GroupOfLevers[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  const matches = (lever: LeverNode): boolean => {
    const { name, doc } = names.lever(lever.id);
    const text = folded([lever.id, lever.name, name, doc].join(" "));
    return words.every((word) => text.includes(word)) && keep(lever);
  };
  return groups
    .map(({ group, levers }) => ({ group, levers: levers.filter(matches) }))
    .filter(({ levers }) => levers.length > 0);
}

function groupOf({ module }: LeverNode): LeverGroup {
  const folder = module.split("/")[1] ?? "";
  return leverGroups.find((group) => group === folder) ?? "others";
}

/** Text as a search compares it: width and case do not matter. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
