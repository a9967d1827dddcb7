import type { Calendar, QuarterLabel } from "../../../engine/language/calendar.ts";
import { readQuarter, writeQuarter } from "../../state/shown-quarter.ts";
import { frameAt, kept, namedFrames, type Frame, type NamedFrame } from "./frame.ts";
import { onEarth } from "./projection.ts";
import { markKinds, type MarkKind } from "./shown-places.ts";

/** Layers besides the kinds of places. */
export const layers = ["coverage", "seas", "graticule"] as const;

/** One of them. */
export type Layer = (typeof layers)[number];

/** How the map is set; the address holds what is not as usual. */
export interface MapSettings {
  /** Counted from the calendar's first. */
  readonly quarter: number;
  /** Height of the target that radars look for, m. */
  readonly altitude: number;
  readonly frame: Frame;
  readonly hidden: ReadonlySet<MarkKind | Layer>;
  /** Ids of the places chosen, two at most: distances are measured from the first to the second. */
  readonly chosen: readonly string[];
}

/** Quarter the map opens at: what the policies set has arrived by then. */
const opensAt: QuarterLabel = "2030Q4";

/** Highest target one may ask for, m. */
export const highest = 20_000;

const usualAltitude = 1000;

/** Kinds of places that are hidden until asked for. */
const hiddenAtFirst: readonly (MarkKind | Layer)[] = ["city", "island"];

const hideable: readonly (MarkKind | Layer)[] = [...markKinds, ...layers];
const frameNames = Object.keys(namedFrames) as NamedFrame[];

/** What stands in the address where a list is empty. */
const none = "none";

/** Read how an address sets the map; as usual where it says nothing, or nothing that can be. */
export function readMapSettings(
  show: Readonly<Record<string, string>>,
  calendar: Calendar,
  places: ReadonlySet<string>,
): MapSettings {
  const altitude = Number(show["height"]);
  const hidden = listed(show["hidden"]);
  return {
    quarter: readQuarter(show, calendar, opensAt),
    altitude: altitude >= 1 && altitude <= highest ? altitude : usualAltitude,
    frame: readFrame(show["frame"] ?? ""),
    hidden: new Set(hidden === undefined ? hiddenAtFirst : hideable.filter((one) => hidden.includes(one))),
    chosen: [...new Set(listed(show["places"]))].filter((id) => places.has(id)).slice(0, 2),
  };
}

/** Write how the map is set for an address. */
export function writeMapSettings(
  { quarter, altitude, frame, hidden, chosen }: MapSettings,
  calendar: Calendar,
): Readonly<Record<string, string>> {
  const asUsual = hidden.size === hiddenAtFirst.length && hiddenAtFirst.every((one) => hidden.has(one));
  return {
    ...writeQuarter(quarter, calendar, opensAt),
    ...(altitude === usualAltitude ? {} : { height: String(altitude) }),
    ...(frame === namedFrames.chain ? {} : { frame: frameText(frame) }),
    ...(asUsual ? {} : { hidden: hideable.filter((one) => hidden.has(one)).join(",") || none }),
    ...(chosen.length === 0 ? {} : { places: chosen.join(",") }),
  };
}

function listed(text: string | undefined): readonly string[] | undefined {
  return text === none ? [] : text?.split(",");
}

function readFrame(text: string): Frame {
  const name = frameNames.find((known) => known === text);
  if (name !== undefined) return namedFrames[name];
  const [longitude = Number.NaN, latitude = Number.NaN, span = Number.NaN] = text.split(",").map(Number);
  const exists = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 80;
  return exists && span > 0 ? kept(frameAt([longitude, latitude], span)) : namedFrames.chain;
}

/** A view's name, or its middle and kilometres across; fine enough that a drag does not jump. */
function frameText(frame: Frame): string {
  const name = frameNames.find((known) => namedFrames[known] === frame);
  if (name !== undefined) return name;
  const [longitude, latitude] = onEarth(frame.middle);
  return [longitude.toFixed(4), latitude.toFixed(4), frame.span.toFixed(1)].join(",");
}
