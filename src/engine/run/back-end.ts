import type { PlannedOutput, RunPlan } from "./run-plan.ts";

/** What a run reads besides its state: a row of each table holds one number for each quarter. */
export interface Tables {
  readonly levers: Float64Array;
  readonly series: Float64Array;
  /** What a back end computes of levers and series alone: see `BackEnd.fixedTable`. */
  readonly fixed: Float64Array;
  readonly noise: Float64Array;
  readonly interventions: Float64Array;
  /** Whether counts and gammas take their mean instead of a random value. */
  readonly central: boolean;
}

/** A way to step a planned run; all back ends give the same bits. */
export interface BackEnd {
  /** Slots of the state it works on: at least those of the run plan. */
  readonly slots: number;
  /** Compute the table `fixed` from levers and series, once they are filled. */
  readonly fixedTable: (tables: Omit<Tables, "fixed">) => Float64Array;
  /** Compute what is constant over a run, once parameters and multipliers stand in the state; may be done again. */
  readonly open: (state: Float64Array, tables: Tables) => void;
  /**
   * Give every stock and memory its first value; false when some value is not finite. Parameters and multipliers must
   * stand in the state already.
   */
  readonly initialise: (state: Float64Array, tables: Tables) => boolean;
  /** Compute one quarter; false when some value is not finite. */
  readonly quarter: (state: Float64Array, tables: Tables, t: number) => boolean;
  /** Apply ending events and add the quarter to the outputs; also for the quarters after a run has ended. */
  readonly account: (state: Float64Array, tables: Tables, t: number) => void;
  /** Write the recorded quantities of quarter t: one row of `quarters` numbers for each. */
  readonly record: (state: Float64Array, tables: Tables, t: number, out: Float64Array) => void;
  /** Carry the new values of stocks over into the next quarter. */
  readonly commit: (state: Float64Array, tables: Tables, t: number) => void;
}

/** A run plan with a back end made for it. */
export interface CompiledRun {
  readonly run: RunPlan;
  readonly backEnd: BackEnd;
}

/** Where a run ended: what happened, and the path on which no event draw came true (the same when none did). */
export interface RunEnd {
  readonly state: Float64Array;
  readonly quiet: Float64Array;
}

/**
 * Take the values of outputs from the states in which a run ended.
 *
 * @param wanted places of the outputs to take, in the order to write them; all when absent.
 */
export function collectOutputs(
  run: RunPlan,
  end: RunEnd,
  into: Float64Array,
  offset = 0,
  wanted?: readonly number[],
): void {
  const count = wanted?.length ?? run.outputs.length;
  for (let k = 0; k < count; k += 1) {
    const output = run.outputs[wanted?.[k] ?? k] as PlannedOutput;
    const state = output.path === "quiet" ? end.quiet : end.state;
    const [sum, weight] = [state[output.slot], state[output.slot + 2]] as [number, number];
    into[offset + k] = outputValue(output, sum, weight);
  }
}

/** The value of an output from what it has added up and the weight of the quarters that went into it. */
export function outputValue(output: PlannedOutput, sum: number, weight: number): number {
  const { closing, reducer, from, to } = output;
  const length = to - from + 1;
  const divisor = closing === "excluded" ? weight : reducer === "mean" ? length : 1;
  // A sum without its lost quarters counts them as the mean of the others.
  const scale = closing === "excluded" && reducer === "sum" ? length : 1;
  return (sum / divisor) * scale;
}
