import type { Futures } from "./futures.ts";
import type { Question } from "../../study/live/question.ts";

/** Futures that answer a question, next to those of the base. */
export interface Answer {
  readonly question: Question;
  /**
   * `first`: the first few futures, always the same ones. `refined`: all futures, and of those beyond the first few all paths and all
   * values but the ones measured on quiet paths (`Y06`, `Y06.time`, `Y08`), which are NaN where they are still to come. `complete`: all.
   */
  readonly stage: "first" | "refined" | "complete";
  readonly yours: Futures;
  /** The present course under the same assumptions: future k is the pair of yours' future k. The same object when yours is the base. */
  readonly base: Futures;
  /** From the question to this answer. */
  readonly milliseconds: number;
}
