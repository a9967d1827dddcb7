/** Grade of evidence: A read in the source, B from memory of a well-known figure or derived, C judgement. */
export type Grade = "A" | "B" | "C";

/** The three grades, best first. */
export const grades: readonly Grade[] = ["A", "B", "C"];

/** Whether a text is a grade. */
export function isGrade(text: string): text is Grade {
  return text === "A" || text === "B" || text === "C";
}

/** The worst of several grades, which is the grade of a value computed from them; A when there are none. */
export function worstGrade(several: Iterable<Grade>): Grade {
  let worst: Grade = "A";
  for (const grade of several) if (grade > worst) worst = grade;
  return worst;
}
