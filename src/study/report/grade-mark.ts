import type { Grade } from "../../engine/language/declarations.ts";
import { markup, type Markup } from "./escape.ts";

const MEANINGS: Readonly<Record<Grade, string>> = { A: "read in source", B: "unverified", C: "judgement" };

/** Show a grade of evidence with its meaning in words; B and C stand out. */
export function gradeMark(grade: Grade): Markup {
  return markup`<span class="grade grade-${grade.toLowerCase()}"><b>${grade}</b> ${MEANINGS[grade]}</span>`;
}

/** Count grades in words: `1 A (read in source), 2 C (judgement)`; `none found` when there are none. */
export function gradeCounts(grades: readonly Grade[]): string {
  const counts = (["A", "B", "C"] as const).map((grade) => ({
    grade,
    count: grades.filter((one) => one === grade).length,
  }));
  const said = counts
    .filter(({ count }) => count > 0)
    .map(({ grade, count }) => `${count} ${grade} (${MEANINGS[grade]})`);
  return said.length === 0 ? "none found" : said.join(", ");
}
