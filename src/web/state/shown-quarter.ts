import { labelAt, quarterIndex, type Calendar, type QuarterLabel } from "../../engine/language/calendar.ts";

/** Read the quarter a view's settings name, counted from the calendar's first; the usual one where they name none of the calendar. */
export function readQuarter(
  show: Readonly<Record<string, string>>,
  calendar: Calendar,
  usual: QuarterLabel,
): number {
  const named = show["quarter"] ?? "";
  const at = isLabel(named) ? quarterIndex(calendar, named) : -1;
  return at >= 0 && at < calendar.quarters ? at : quarterIndex(calendar, usual);
}

/** Write a quarter as a view's setting; nothing where it is the usual one. */
export function writeQuarter(
  quarter: number,
  calendar: Calendar,
  usual: QuarterLabel,
): Readonly<Record<string, string>> {
  const label = labelAt(calendar, quarter);
  return label === usual ? {} : { quarter: label };
}

function isLabel(text: string): text is QuarterLabel {
  return /^\d{4}Q[1-4]$/.test(text);
}
