import { labelAt, quarterIndex, type QuarterLabel } from "../../../engine/language/calendar.ts";
import type { SiteMap } from "../../../study/published/site-map.ts";
import type { Lab } from "../../state/lab.svelte.ts";
import { namedFrames, type Frame } from "./frame.ts";
import { leverPaths } from "./lever-paths.ts";
import { sharedOf, sightAt } from "./radar.ts";
import { markKinds, marksAt, lastDayOf, withChosen, type MarkKind } from "./shown-places.ts";

/** Layers besides the kinds of places. */
export const layers = ["coverage", "seas", "graticule"] as const;

/** One of them. */
export type Layer = (typeof layers)[number];

/** Quarter the map opens at: what the policies set has arrived by then. */
const opensAt: QuarterLabel = "2030Q4";

/** Kinds of places that are hidden until asked for. */
const hiddenAtFirst: readonly MarkKind[] = ["city", "island"];

/** What the map view shows: time, height, layers, places chosen; and what follows from them. */
export class MapState {
  readonly #lab: Lab;
  readonly #map: SiteMap;
  quarter: number = $state(0);
  /** Height of the target, m. */
  altitude: number = $state(1000);
  frame: Frame = $state.raw(namedFrames.chain);
  hidden: ReadonlySet<MarkKind | Layer> = $state.raw(new Set(hiddenAtFirst));
  chosen: readonly string[] = $state.raw([]);
  readonly label: QuarterLabel = $derived.by(() => labelAt(this.#lab.graph.calendar, this.quarter));
  readonly levers = $derived.by(() =>
    leverPaths(this.#lab.graph, this.#lab.scenario.policy, this.#lab.summary.policy),
  );
  /** What radars see at the height, whoever is told. */
  readonly sight = $derived.by(() => sightAt(this.#lab.graph, this.altitude, this.#parameter));
  /** What of it is in Japan's picture in the quarter. */
  readonly shared = $derived.by(() =>
    sharedOf(this.#lab.graph, this.sight, {
      lever: (name) => this.levers.at(name, this.quarter),
      parameter: this.#parameter,
    }),
  );
  /** Everything that is there in the quarter, shown or not. */
  readonly allMarks = $derived.by(() => marksAt(this.#map.places, lastDayOf(this.label)));
  readonly marks = $derived(this.allMarks.filter(({ kind }) => !this.hidden.has(kind)));

  readonly #parameter = (name: string, element: string): number | undefined =>
    this.#lab.scenario.assumptions.parameters[element === "" ? name : `${name}.${element}`];

  constructor(lab: Lab, map: SiteMap, opens: string | undefined) {
    this.#lab = lab;
    this.#map = map;
    const { calendar } = lab.graph;
    const wanted = opens !== undefined && /^\d{4}Q[1-4]$/.test(opens) ? (opens as QuarterLabel) : opensAt;
    const at = quarterIndex(calendar, wanted);
    this.quarter = at >= 0 && at < calendar.quarters ? at : quarterIndex(calendar, opensAt);
  }

  shows(what: MarkKind | Layer): boolean {
    return !this.hidden.has(what);
  }

  show(what: MarkKind | Layer, shown: boolean): void {
    const others = [...this.hidden].filter((one) => one !== what);
    this.hidden = new Set(shown ? others : [...others, what]);
  }

  /** Choose a place, or let it go; a place of a hidden kind is shown. */
  choose(id: string): void {
    this.chosen = withChosen(this.chosen, id);
    const kind = this.allMarks.find((mark) => mark.id === id)?.kind;
    if (kind !== undefined) this.show(kind, true);
  }

  kinds(): readonly MarkKind[] {
    return markKinds;
  }
}
