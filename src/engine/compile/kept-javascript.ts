import { operators } from "../numerics/operators.ts";
import type { BackEnd, Tables } from "../run/back-end.ts";
import { drawFunctions } from "../run/draw-value.ts";
import { routineText } from "./emit-javascript.ts";
import { shapeOf } from "./interpreter.ts";
import type { Program, Routine, Step } from "./program.ts";

/** A routine as a function: gives 0, or NaN when some value is not finite. */
type RoutineFunction = (s: Float64Array, x: Tables, t: number, d: number, out?: Float64Array) => number;

/** Functions of the program made last, by their text: those that an edit leaves alone stay as fast as they have become. */
export interface KeptFunctions {
  texts: WeakMap<Routine, string>;
  functions: ReadonlyMap<string, RoutineFunction>;
}

/** Keep nothing yet. */
export function newKeptFunctions(): KeptFunctions {
  return { texts: new WeakMap(), functions: new Map() };
}

/**
 * A program as generated JavaScript, routine by routine; the same bits as `javascriptOf`, which makes one text of them all.
 *
 * @param kept functions of the program before, taken over where their text is the same; filled with those of this one.
 */
export function keptJavascript(program: Program, kept: KeptFunctions): BackEnd {
  const functions = new Map<string, RoutineFunction>();
  const functionOf = (routine: Routine): RoutineFunction => {
    const text = kept.texts.get(routine) ?? routineText(routine, program.quarters);
    kept.texts.set(routine, text);
    const made = functions.get(text) ?? kept.functions.get(text) ?? functionFrom(text);
    functions.set(text, made);
    return made;
  };
  const open = sequence(program, program.opening, functionOf);
  const initialise = sequence(program, program.initialise, functionOf);
  const quarter = sequence(program, program.quarter, functionOf);
  const [account, record, commit] = [program.account, program.record, program.commit].map(functionOf) as [
    RoutineFunction,
    RoutineFunction,
    RoutineFunction,
  ];
  kept.functions = functions;
  return {
    ...shapeOf(program),
    open: (s, x) => void open(s, x, 0),
    initialise: (s, x) => initialise(s, x, 0) === 0,
    quarter: (s, x, t) => quarter(s, x, t) === 0,
    account: (s, x, t) => void account(s, x, t, 0),
    record: (s, x, t, out) => void record(s, x, t, 0, out),
    commit: (s, x, t) => void commit(s, x, t, 0),
  };
}

const around = { ...operators, draw: drawFunctions };

function functionFrom(text: string): RoutineFunction {
  const whole = `"use strict";\nconst { ${Object.keys(around).join(", ")} } = f;\nreturn ${text};`;
  // The text is made by the compiler, from a checked program.
  const make = new Function("f", whole) as (f: object) => RoutineFunction;
  return make(around);
}

/** Run steps one after the other, each when it is due. */
function sequence(
  { due }: Program,
  steps: readonly Step[],
  functionOf: (routine: Routine) => RoutineFunction,
): (s: Float64Array, x: Tables, t: number) => number {
  const ready = steps.map(({ rhythm, steps: times, routines }) => ({
    table: rhythm === undefined ? undefined : due.get(rhythm),
    times: times ?? 1,
    functions: routines.map(functionOf),
  }));
  return (s, x, t) => {
    let sum = 0;
    for (const { table, times, functions } of ready) {
      if (table !== undefined && table[t] !== 1) continue;
      for (let d = 0; d < times; d += 1) for (const run of functions) sum += run(s, x, t, d);
    }
    return sum;
  };
}
