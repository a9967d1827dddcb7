/**
 * A compiled program that steps a block of futures at once: the lanes.
 *
 * All lanes of a block have one arm's levers; parameters, noise and intervention values are each lane's own. The arrays are
 * views into the program's memory: write before a call, read after it.
 */
export interface LaneProgram {
  /** Futures in a block. */
  readonly lanes: number;
  /** Slots of the state of one future. */
  readonly slots: number;
  /** [slot][lane] */
  readonly state: Float64Array;
  /** [row][quarter], the same for all lanes. */
  readonly levers: Float64Array;
  readonly series: Float64Array;
  readonly fixed: Float64Array;
  /** [row][quarter][lane] */
  readonly noise: Float64Array;
  readonly interventions: Float64Array;
  readonly paths: Float64Array;
  /** [lane]: 0 while all values of a lane are finite, NaN from the first that was not on. The caller sets it back. */
  readonly broken: Float64Array;
  /** Fill the slots of what is constant over a run; parameters and multipliers must stand in the state. */
  readonly open: () => void;
  /** Give stocks and memories their first values; after `open`. */
  readonly initialise: () => void;
  readonly quarter: (t: number) => void;
  readonly account: (t: number) => void;
  readonly record: (t: number) => void;
  readonly commit: (t: number) => void;
}
