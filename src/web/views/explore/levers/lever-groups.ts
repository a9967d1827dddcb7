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

/** What a search for levers reads besides the levers themselves. */
export interface LeverSearch {
  readonly names: Pick<ModelNames, "lever">;
  /** Everyday words for a lever, by id. */
  readonly alsoCalled?: Readonly<Record<string, string>>;
  /** Words that a search does without, such as those that say which way a lever should move. */
  readonly fillers?: readonly string[];
  /** Names of what a lever touches first; asked only where nothing else matches. */
  readonly touches?: (lever: LeverNode) => readonly string[];
  readonly keep?: (lever: LeverNode) => boolean;
}

/**
 * Keep the levers whose name, description, id or everyday words hold every word of a search; where there is none, those that touch
 * something of that name. Groups without any are left out.
 */
export function matchingLevers(
  groups: readonly GroupOfLevers[],
  search: string,
  { names, alsoCalled = {}, fillers = [], touches = () => [], keep = () => true }: LeverSearch,
): readonly GroupOfLevers[] {
  const all = folded(search).split(/\s+/).filter(Boolean);
  const telling = all.filter((word) => !fillers.includes(word));
  const words = (telling.length > 0 ? telling : all).map(stemOf);
  const textOf = (lever: LeverNode): string => {
    const { name, doc } = names.lever(lever.id);
    return [lever.id, lever.name, name, doc, lever.doc, alsoCalled[lever.id] ?? ""].join(" ");
  };
  const matching = (textOf: (lever: LeverNode) => string): readonly GroupOfLevers[] => {
    const matches = (lever: LeverNode): boolean => {
      const text = folded(textOf(lever));
      return words.every((word) => text.includes(word));
    };
    return groups
      .map(({ group, levers }) => ({ group, levers: levers.filter((one) => keep(one) && matches(one)) }))
      .filter(({ levers }) => levers.length > 0);
  };
  const found = matching(textOf);
  return found.length > 0 ? found : matching((lever) => [textOf(lever), ...touches(lever)].join(" "));
}

/** A word without the ending of an English plural, which may stand in the singular elsewhere. */
function stemOf(word: string): string {
  return /^[a-z-]{3,}[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function groupOf({ module }: LeverNode): LeverGroup {
  const folder = module.split("/")[1] ?? "";
  return leverGroups.find((group) => group === folder) ?? "others";
}

/** Text as a search compares it: width and case do not matter. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
