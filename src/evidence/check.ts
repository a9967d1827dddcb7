import type { Diagnostic } from "../engine/diagnostic.ts";
import { didYouMean } from "../engine/nearest.ts";
import { fault, type Cell } from "./csv.ts";
import { grades, isGrade } from "./grade.ts";
import type { Fact, FactRow } from "./fact.ts";
import { readNumber } from "./number-text.ts";
import { parsePeriod, type Period } from "./period.ts";
import { knownUnits } from "./units.ts";

const outcomes = [
  "actual",
  "estimate",
  "derived",
  "interpolated",
  "survey",
  "report",
  "snapshot",
  "event",
  "wargame",
];
const intentions = [
  "projection",
  "plan",
  "budget",
  "budget request",
  "budget proposal",
  "proposal",
  "pledge",
];
const decisions = ["authorisation", "agreement", "law", "policy", "notification"];

/** What sort of number a row may hold. */
export const kinds: readonly string[] = [...outcomes, ...intentions, ...decisions];

/** Keys of sources that were not read: memory and own estimate. */
export const unreadSources: readonly string[] = ["MEM", "EST"];

/** Check one row on its own; a row with any fault gives no fact. */
export function checkFact(file: string, row: FactRow): { fact?: Fact; faults: Diagnostic[] } {
  const faults: Diagnostic[] = [];
  const report = (cell: Cell, code: string, message: string, hint: string): void => {
    faults.push({ ...fault(file, cell, code, message), hint });
  };
  checkNames(row, report);
  const period = checkPeriod(row, report);
  const value = checkValue(row.value, report);
  checkListed(row.unit, "unit", knownUnits, report);
  checkListed(row.kind, "kind", kinds, report);
  const sources = row.source.text.split(";");
  const grade = row.grade.text;
  if (!isGrade(grade))
    report(row.grade, "bad-grade", `unknown grade "${grade}"`, `valid grades: ${grades.join(", ")}`);
  else if (grade === "A" && sources.every((key) => unreadSources.includes(key))) {
    const message = `grade A needs a source that was read, and ${row.source.text} was not`;
    report(row.grade, "unread-source", message, "grade it B (memory) or C (estimate), or name the source");
  }
  if (faults.length > 0 || !isGrade(grade) || period === undefined || value === undefined) return { faults };
  const names = { id: row.id.text, series: row.series.text, actor: row.actor.text };
  const what = {
    period,
    value,
    unit: row.unit.text,
    sources,
    grade,
    kind: row.kind.text,
    note: row.note.text,
  };
  return { fact: { ...names, ...what, file, line: row.id.line }, faults };
}

type Report = (cell: Cell, code: string, message: string, hint: string) => void;

function checkNames(row: FactRow, report: Report): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(row.series.text))
    report(
      row.series,
      "bad-name",
      `"${row.series.text}" is not a series name`,
      "use small letters, digits and single hyphens",
    );
  if (!/^([A-Z]{2}(\+[A-Z]{2})*|all|world|other)$/.test(row.actor.text))
    report(
      row.actor,
      "bad-name",
      `"${row.actor.text}" is not an actor`,
      "write JP, JP+PH, all, world or other",
    );
  const wanted = `${row.series.text}-${row.actor.text}-${row.period.text}`;
  if (row.id.text !== wanted)
    report(
      row.id,
      "wrong-id",
      `id "${row.id.text}" does not follow from series, actor and period`,
      `write ${wanted}`,
    );
}

function checkPeriod(row: FactRow, report: Report): Period | undefined {
  const period = parsePeriod(row.period.text, row.actor.text);
  if (period === undefined) {
    const hint =
      "write 2025, 2025-11, 2025-11-07, FY2025 (US, JP, AU or IN) or two of them as 2025-01..2025-09";
    report(row.period, "bad-period", `"${row.period.text}" is not a period of ${row.actor.text}`, hint);
  }
  return period;
}

function checkValue(cell: Cell, report: Report): number | undefined {
  const reading = readNumber(cell.text);
  if (reading.ok) return reading.value;
  report(cell, "bad-number", `"${cell.text}" is not a finite number`, reading.hint);
  return undefined;
}

function checkListed(cell: Cell, what: string, known: readonly string[], report: Report): void {
  if (!known.includes(cell.text))
    report(cell, `unknown-${what}`, `unknown ${what} "${cell.text}"`, didYouMean(cell.text, known));
}
