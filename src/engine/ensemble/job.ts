import type { QuarterLabel } from "../language/calendar.ts";
import type { RangeOverrides } from "../run/inputs.ts";
import type { Output, Recording } from "../run/run-plan.ts";
import type { Arm } from "./arm.ts";

/** What all work units of an ensemble share. */
export interface EnsembleJob {
  /** The first arm is the base whose past the others share; an arm whose paths another follows comes before it. */
  readonly arms: readonly Arm[];
  readonly outputs: readonly Output[];
  /** For each arm the places of the outputs it keeps, in ascending order; every arm keeps all of them when absent. */
  readonly kept?: readonly (readonly number[])[];
  /** Paths taken from the arms named in `recorded`. */
  readonly recordings: readonly Recording[];
  readonly recorded: readonly string[];
  /** Lens whose paths are kept, to save memory; all lenses when absent. */
  readonly recordedLens?: string;
  readonly seed: number;
  readonly seeds: number;
  readonly overrides: RangeOverrides;
  /** Quarter from which arms without changed parameters may differ: they share their past. */
  readonly policyStart: QuarterLabel;
  /** Whether events that end a run happen by chance; withheld when absent, so that chances are expectations. */
  readonly events?: "withheld" | "happen";
}
