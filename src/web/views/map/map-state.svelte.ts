import { labelAt, type QuarterLabel } from "../../../engine/language/calendar.ts";
import type { SiteMap } from "../../../study/published/site-map.ts";
import type { Lab } from "../../state/lab.svelte.ts";
import type { Frame } from "./frame.ts";
import { leverPaths } from "./lever-paths.ts";
import { readMapSettings, writeMapSettings, type Layer, type MapSettings } from "./map-settings.ts";
import { sharedOf, sightAt } from "./radar.ts";
import { markKinds, marksAt, lastDayOf, withChosen, type MarkKind } from "./shown-places.ts";

/** What the map view shows: time, height, layers, places chosen, all of them kept in the address; and what follows from them. */
export class MapState {
  readonly #lab: Lab;
  readonly #map: SiteMap;
  readonly #settings: MapSettings = $derived.by(() =>
    readMapSettings(this.#lab.route.show ?? {}, this.#lab.graph.calendar, this.#places),
  );
  readonly #places: ReadonlySet<string>;
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

  constructor(lab: Lab, map: SiteMap) {
    this.#lab = lab;
    this.#map = map;
    this.#places = new Set(marksAt(map.places, lastDayOf(lastQuarter(lab))).map(({ id }) => id));
  }

  get quarter(): number {
    return this.#settings.quarter;
  }
  set quarter(quarter: number) {
    this.#set({ quarter });
  }
  /** Height of the target, m. */
  get altitude(): number {
    return this.#settings.altitude;
  }
  set altitude(altitude: number) {
    this.#set({ altitude });
  }
  get frame(): Frame {
    return this.#settings.frame;
  }
  set frame(frame: Frame) {
    this.#set({ frame });
  }
  get hidden(): ReadonlySet<MarkKind | Layer> {
    return this.#settings.hidden;
  }
  get chosen(): readonly string[] {
    return this.#settings.chosen;
  }
  set chosen(chosen: readonly string[]) {
    this.#set({ chosen });
  }

  shows(what: MarkKind | Layer): boolean {
    return !this.hidden.has(what);
  }

  show(what: MarkKind | Layer, shown: boolean): void {
    const others = [...this.hidden].filter((one) => one !== what);
    this.#set({ hidden: new Set(shown ? others : [...others, what]) });
  }

  /** Choose a place, or let it go; a place of a hidden kind is shown. */
  choose(id: string): void {
    this.chosen = withChosen(this.chosen, id);
    const kind = this.allMarks.find((mark) => mark.id === id)?.kind;
    if (kind !== undefined) this.show(kind, true);
  }

  #set(changed: Partial<MapSettings>): void {
    this.#lab.show(writeMapSettings({ ...this.#settings, ...changed }, this.#lab.graph.calendar));
  }

  kinds(): readonly MarkKind[] {
    return markKinds;
  }
}

/** Places that are there at some time are there at the end. */
function lastQuarter({ graph: { calendar } }: Lab): QuarterLabel {
  return labelAt(calendar, calendar.quarters - 1);
}
