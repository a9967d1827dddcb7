/** The parts of the view, in the order of their links; each has an address of its own: `explore/regret`. */
export const outcomeTabs = [
  "over-time",
  "distribution",
  "metrics",
  "trade-offs",
  "lenses",
  "regret",
  "arms-race",
  "crises",
  "cost",
] as const;

/** One part of the view. */
export type OutcomeTab = (typeof outcomeTabs)[number];

/** Where in the view one is. */
export interface OutcomePlace {
  readonly tab: OutcomeTab;
  /** Metric component looked at, in parts that show one: `Y10.SCS`. */
  readonly about?: string;
}

/** Read the item of an address, such as `distribution/Y10.SCS`; the first part for one that does not exist. */
export function placeOf(item: string | undefined): OutcomePlace {
  const [head = "", about = ""] = (item ?? "").split("/");
  const tab = outcomeTabs.find((known) => known === head) ?? outcomeTabs[0];
  return about === "" ? { tab } : { tab, about };
}

/** Write a place as the item of an address. */
export function itemOf({ tab, about }: OutcomePlace): string {
  return about === undefined ? tab : `${tab}/${about}`;
}
