/** A quarter as people write it, for example `2026Q3`. */
export type QuarterLabel = `${number}Q${1 | 2 | 3 | 4}`;

/** When the model starts and how many quarters it runs. */
export interface Calendar {
  readonly start: QuarterLabel;
  readonly quarters: number;
}

/** Count a quarter from year 0, so that differences are numbers of quarters. */
export function quarterNumber(label: QuarterLabel): number {
  const match = /^(\d{4})Q([1-4])$/.exec(label);
  if (match === null) throw new RangeError(`"${label}" is not a quarter; write 2026Q3`);
  return Number(match[1]) * 4 + Number(match[2]) - 1;
}

/** Name the quarter with the given number. */
export function quarterLabel(number: number): QuarterLabel {
  return `${Math.floor(number / 4)}Q${((number % 4) + 1) as 1 | 2 | 3 | 4}`;
}

/** The place of a quarter in a calendar: 0 for its first quarter. */
export function quarterIndex(calendar: Calendar, label: QuarterLabel): number {
  return quarterNumber(label) - quarterNumber(calendar.start);
}

/** The quarter at a place of a calendar. */
export function labelAt(calendar: Calendar, index: number): QuarterLabel {
  return quarterLabel(quarterNumber(calendar.start) + index);
}
