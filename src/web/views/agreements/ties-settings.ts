import type { Calendar, QuarterLabel } from "../../../engine/language/calendar.ts";
import { readQuarter, writeQuarter } from "../../state/shown-quarter.ts";
import { subjects, type Subject } from "./catalogue.ts";
import { actorSpots } from "./network.ts";

/** What of the agreements is shown; the address holds what is not as usual. */
export interface TiesSettings {
  /** Counted from the calendar's first. */
  readonly quarter: number;
  readonly subject: Subject | "all";
  /** A state's id, or `all`. */
  readonly actor: string;
}

/** Quarter the view opens at: what the scenario adds has come in by then. */
const opensAt: QuarterLabel = "2028Q4";

/** Read how an address sets the view; as usual where it says nothing, or nothing that can be. */
export function readTiesSettings(show: Readonly<Record<string, string>>, calendar: Calendar): TiesSettings {
  const { actor = "all" } = show;
  return {
    quarter: readQuarter(show, calendar, opensAt),
    subject: subjects.find((known) => known === show["subject"]) ?? "all",
    actor: Object.hasOwn(actorSpots, actor) ? actor : "all",
  };
}

/** Write how the view is set for an address. */
export function writeTiesSettings(
  { quarter, subject, actor }: TiesSettings,
  calendar: Calendar,
): Readonly<Record<string, string>> {
  return {
    ...writeQuarter(quarter, calendar, opensAt),
    ...(subject === "all" ? {} : { subject }),
    ...(actor === "all" ? {} : { actor }),
  };
}
