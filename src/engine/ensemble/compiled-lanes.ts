import type { LaneProgram } from "../compile/lane-program.ts";
import type { BackEnd } from "../run/back-end.ts";
import type { RunPlan } from "../run/run-plan.ts";

/** A program for blocks of lanes, and how its table of what is constant over an ensemble is computed. */
export interface CompiledLanes {
  readonly lanes: LaneProgram;
  readonly fixedTable: BackEnd["fixedTable"];
}

/**
 * Makes the program that steps blocks of lanes as a run plan says.
 *
 * The key says all of what the program computes for the graph at hand.
 */
export type LaneCompiler = (run: RunPlan, key: string) => CompiledLanes;

/** A program that several arms use in turn. */
export interface SharedProgram extends CompiledLanes {
  /** The arm whose tables stand in its memory. */
  holds: object | undefined;
  /** Rows of interventions that arm has written. */
  written: readonly number[];
}

/** Make a program ready for its first arm: no intervention is on. */
export function sharedProgram(compiled: CompiledLanes): SharedProgram {
  compiled.lanes.interventions.fill(Number.NaN);
  return { ...compiled, holds: undefined, written: [] };
}
