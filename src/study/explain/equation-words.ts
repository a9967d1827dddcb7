import { englishFormulaWords, type FormulaWords } from "../../engine/graph/expression-text.ts";

/** The words of equations written as lines of text, so that each face says them in its reader's language. */
export interface EquationWords extends FormulaWords {
  /** A stock in the first quarter, and in those after it. */
  readonly firstQuarter: (name: string) => string;
  readonly afterwards: (name: string) => string;
  /** A stock at the very start of a run. */
  readonly firstStep: (name: string) => string;
  /** A line for an intermediate value. */
  readonly using: (line: string) => string;
  /** `sum`, `product`, `largest` or `smallest` over an axis. */
  readonly over: (operation: string, axis: string, formula: string) => string;
  readonly where: (condition: string) => string;
  readonly earlier: (name: string, quarters: number) => string;
  readonly mean: (name: string, quarters: number) => string;
  readonly parts: (names: readonly string[]) => string;
  readonly when: (name: string, choice: string, option: string) => string;
  readonly reduced: (reducer: string, name: string, window: readonly string[]) => string;
  readonly asItWas: (name: string) => string;
}

/** As the command line writes them. */
export const englishEquationWords: EquationWords = {
  ...englishFormulaWords,
  firstQuarter: (name) => `${name} in the first quarter`,
  afterwards: (name) => `${name} afterwards`,
  firstStep: (name) => `${name} in the first step`,
  using: (line) => `    with ${line}`,
  over: (operation, axis, formula) => `${operation} over ${axis} of (${formula})`,
  where: (condition) => ` where ${condition}`,
  earlier: (name, quarters) => `${name}, ${quarters} quarters earlier`,
  mean: (name, quarters) => `mean of ${name} over the last ${quarters} quarters`,
  parts: (names) => `${names.join(" and ")}, each for its own elements`,
  when: (name, choice, option) => `${name} when ${choice} is ${option}`,
  reduced: (reducer, name, window) => `${reducer} of ${name}, ${window.join(" to ")}`,
  asItWas: (name) => `${name} as it was in the first quarter`,
};
