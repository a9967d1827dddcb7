import type { Arithmetic, Comparison } from "../graph/expression.ts";

/**
 * A run plan as straight-line code: what the compiler's passes work on and every emitter writes out.
 *
 * Values are made once and never changed. A value is either a number or a truth value; which one follows from the
 * instruction that makes it, and no instruction mixes them up.
 */
export interface Program {
  /** Slots of the state: the model's, three for each output, and those that keep what is constant over a run. */
  readonly slots: number;
  readonly quarters: number;
  /** Rows of each table; a row holds one number for each quarter. */
  readonly rows: Readonly<Record<TableName, number>>;
  /** Paths taken: rows of the table that `path` instructions write. */
  readonly paths: number;
  /** For each rhythm, whether each quarter is due. */
  readonly due: ReadonlyMap<string, Uint8Array>;
  /** Fills the rows of the table `fixed`: what is constant over an ensemble. Computed once for an arm's levers. */
  readonly fixed: Routine;
  /** Fills the slots of what is constant over a run, from parameters and multipliers. */
  readonly opening: readonly Step[];
  /** First values of stocks and memories; `opening` comes before it. */
  readonly initialise: readonly Step[];
  readonly quarter: readonly Step[];
  readonly account: Routine;
  readonly record: Routine;
  readonly commit: Routine;
}

/** Tables with a number for each quarter; `noise` and `interventions` differ between futures, the others do not. */
export type TableName = "levers" | "series" | "noise" | "interventions" | "fixed";

/** Routines to run in order, when due, once or for every step of a nested clock. */
export interface Step {
  /** Key of `Program.due`; always due when absent. */
  readonly rhythm?: string;
  /** Times the routines are run, with the sub-step counted from 0; once when absent. */
  readonly steps?: number;
  readonly routines: readonly Routine[];
}

/** One function over the state. */
export interface Routine {
  readonly name: string;
  /** Instructions in the order of computation; a value is named by its instruction's place. */
  readonly code: readonly Instruction[];
  /**
   * A loop over the steps of a nested clock: instructions from `from` on are its body; those before run once.
   * The loop's variables start from their slot (`starts` true) or from 0 and are written to their slots after it.
   */
  readonly loop?: {
    readonly from: number;
    readonly steps: number;
    readonly variables: readonly { readonly slot: number; readonly starts: boolean }[];
  };
}

/** The place of the instruction that makes a value, in its routine. */
export type Value = number;

/** How two numbers are joined into one by a fold; `max` and `min` are the engine's (see `numerics/operators`). */
export type Join = "+" | "*" | "max" | "min";

/** Reads: their place in the code matters, since effects change what they read. */
export type Read =
  | { readonly op: "state"; readonly slot: number }
  /** A table's row at the quarter; of a draw inside a nested clock, the row of its sub-step counted from `row`. */
  | { readonly op: "row"; readonly table: TableName; readonly row: number; readonly bySubStep?: true }
  /** state[start + (quarter mod quarters) * size] */
  | { readonly op: "ring"; readonly start: number; readonly quarters: number; readonly size: number }
  /** A variable of the routine's loop. */
  | { readonly op: "variable"; readonly variable: number }
  /** Inside a fold: state[start + stride * k] in its turn k. */
  | { readonly op: "moving"; readonly start: number; readonly stride: number };

/** Computations: they depend on their operands alone. */
export type Pure =
  | { readonly op: "number"; readonly value: number }
  /** Quarters since the run's start, or sub-steps since the nested clock's. */
  | { readonly op: "clock"; readonly name: "quarter" | "subStep" }
  | { readonly op: Arithmetic; readonly a: Value; readonly b: Value }
  | { readonly op: "negate"; readonly a: Value }
  /** Truth values. */
  | { readonly op: Comparison; readonly a: Value; readonly b: Value }
  | { readonly op: "&&" | "||"; readonly a: Value; readonly b: Value }
  | { readonly op: "not"; readonly a: Value }
  | { readonly op: "select"; readonly test: Value; readonly yes: Value; readonly no: Value }
  /** An operator of `numerics/operators` by name. */
  | { readonly op: "call"; readonly name: string; readonly args: readonly Value[] }
  /** A distribution of `run/draw-value` by name, given a uniform or standard normal number. */
  | {
      readonly op: "draw";
      readonly name: string;
      readonly noise: Value;
      readonly args: readonly Value[];
    };

/** Effects, and the two ends of a fold. */
export type Effect =
  /** Write a slot; only in quarters from `within[0]` to `within[1]` when given. */
  | {
      readonly op: "store";
      readonly slot: number;
      readonly value: Value;
      readonly within?: readonly [number, number];
    }
  | {
      readonly op: "storeRing";
      readonly start: number;
      readonly quarters: number;
      readonly size: number;
      readonly value: Value;
    }
  /** Write a row of the table `fixed`. */
  | { readonly op: "storeRow"; readonly row: number; readonly value: Value }
  | { readonly op: "setVariable"; readonly variable: number; readonly value: Value }
  | { readonly op: "path"; readonly row: number; readonly value: Value }
  /** Remember that a value is not finite. */
  | { readonly op: "check"; readonly value: Value }
  /** Begin a loop of `count` turns; instructions up to its `end` are its body. Folds do not stand inside each other. */
  | { readonly op: "fold"; readonly count: number; readonly join: Join }
  /** End the loop begun at `fold`, joining `value` in each turn to a total that starts at 0, 1, -Infinity or Infinity; makes the total. */
  | { readonly op: "end"; readonly fold: Value; readonly value: Value };

export type Instruction = Read | Pure | Effect;
