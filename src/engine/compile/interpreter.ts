import type { BackEnd, Tables } from "../run/back-end.ts";
import { fillFixed, interpret, interpretSteps } from "./interpret.ts";
import type { Program } from "./program.ts";

/** A program run as it is, instruction by instruction: slow, and possible anywhere. */
export function interpreterOf(program: Program): BackEnd {
  const { quarters, due } = program;
  const at = (state: Float64Array, tables: Tables, t: number) => ({ state, tables, quarters, t, subStep: 0 });
  return {
    ...shapeOf(program),
    open: (s, x) => void interpretSteps(program.opening, due, at(s, x, 0)),
    initialise: (s, x) => interpretSteps(program.initialise, due, at(s, x, 0)),
    quarter: (s, x, t) => interpretSteps(program.quarter, due, at(s, x, t)),
    account: (s, x, t) => void interpret(program.account, at(s, x, t)),
    record: (s, x, t, out) => void interpret(program.record, { ...at(s, x, t), out }),
    commit: (s, x, t) => void interpret(program.commit, at(s, x, t)),
  };
}

/** What a back end says of its program. */
export function shapeOf(program: Program): Pick<BackEnd, "slots" | "fixedTable"> {
  return {
    slots: program.slots,
    fixedTable: (tables) => {
      const fixed = new Float64Array(program.rows.fixed * program.quarters);
      fillFixed(program, { ...tables, fixed });
      return fixed;
    },
  };
}
