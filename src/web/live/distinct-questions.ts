import { questionKey, type Question } from "../../study/live/question.ts";

/** Questions with each that is the same as another left out, and where among them the answer of each stands. */
export interface DistinctQuestions {
  readonly asked: readonly Question[];
  /** For each question given, the place of its answer among those of `asked`. */
  readonly places: readonly number[];
}

/** Find which questions need an answer of their own: many scenarios have the same base. */
export function distinctQuestions(questions: readonly Question[]): DistinctQuestions {
  const placeOf = new Map<string, number>();
  const asked: Question[] = [];
  const places = questions.map((question) => {
    const key = questionKey(question);
    const known = placeOf.get(key) ?? asked.push(question) - 1;
    placeOf.set(key, known);
    return known;
  });
  return { asked, places };
}
