/** A stretch of time: first and last day, and the year when it is exactly one. */
export interface Period {
  readonly text: string;
  /** First and last day as YYYY-MM-DD, so that comparing the texts compares the days. */
  readonly from: string;
  readonly to: string;
  /** Whether it was written as a fiscal year (FY2025) of the actor's government. */
  readonly fiscal: boolean;
  /** The year it names, calendar or fiscal; absent for months, days and spans. */
  readonly year?: number;
}

/** First month of the fiscal year and how many calendar years before the year it is named after. */
const fiscalStart: Readonly<Record<string, { readonly month: number; readonly yearsBefore: number }>> = {
  JP: { month: 4, yearsBefore: 0 },
  IN: { month: 4, yearsBefore: 0 },
  US: { month: 10, yearsBefore: 1 },
  AU: { month: 7, yearsBefore: 1 },
};

/**
 * Read a period: `2025`, `2025-11`, `2025-11-07`, `FY2025`, or two of these joined by `..`.
 * A fiscal year is that of the actor (JP April, US October of the year before, AU July of the year before, IN April).
 * Returns nothing when the text is none of these, the day does not exist, or the end is before the start.
 */
export function parsePeriod(text: string, actor: string): Period | undefined {
  const ends = text.split("..");
  const [first, last] = [ends[0], ends.at(-1)].map((part) => parsePart(part ?? "", actor));
  if (ends.length > 2 || first === undefined || last === undefined) return undefined;
  if (first.fiscal !== last.fiscal || last.to < first.from) return undefined;
  const { from, fiscal } = first;
  const whole = { text, from, to: last.to, fiscal };
  return ends.length === 1 && first.year !== undefined ? { ...whole, year: first.year } : whole;
}

type Part = Omit<Period, "text">;

function parsePart(text: string, actor: string): Part | undefined {
  const match = /^(FY)?(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (match === null) return undefined;
  const [, fiscal, year = "", month, day] = match;
  if (fiscal !== undefined) return month === undefined ? fiscalYear(Number(year), actor) : undefined;
  if (month === undefined) return { ...days(Number(year), 1, 12), year: Number(year) };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return days(Number(year), Number(month), 1);
  if (Number(day) < 1 || Number(day) > lastDay(Number(year), Number(month))) return undefined;
  return { from: text, to: text, fiscal: false };
}

function fiscalYear(year: number, actor: string): Part | undefined {
  const start = fiscalStart[actor];
  if (start === undefined) return undefined;
  return { ...days(year - start.yearsBefore, start.month, 12), fiscal: true, year };
}

/** The first and last day of some months from a month on. */
function days(year: number, month: number, months: number): Part {
  const end = year * 12 + month - 2 + months;
  const [endYear, endMonth] = [Math.floor(end / 12), (end % 12) + 1];
  return { from: day(year, month, 1), to: day(endYear, endMonth, lastDay(endYear, endMonth)), fiscal: false };
}

function day(year: number, month: number, dayOfMonth: number): string {
  return [
    String(year).padStart(4, "0"),
    String(month).padStart(2, "0"),
    String(dayOfMonth).padStart(2, "0"),
  ].join("-");
}

function lastDay(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
}
