import type { RunPlan } from "../run/run-plan.ts";
import type { FlatInputs } from "./flat-inputs.ts";
import type { EnsembleJob } from "./job.ts";
import type { NoiseKernel, NoisyRun } from "../wasm/numerics/noise-kernel.ts";
import { runAt, type UnitSheet } from "./unit-sheet.ts";

/** Runs of a work unit that are stepped together: a run (all its arms) keeps its lane. */
export interface LaneBlock {
  /** Place in the unit of each lane's run. */
  readonly places: readonly number[];
  /** For every lane its run; lanes without one hold copies of the first, so that they stay finite. */
  readonly runs: readonly NoisyRun[];
  /** For every lane its parameters and multipliers. */
  readonly inputs: readonly Float64Array[];
  /** Noise of the base, [row][quarter][lane]. */
  readonly noise: Float64Array;
  /** Lanes that met a value that is not finite in some arm: their runs count as computed one by one. */
  readonly failed: Uint8Array;
  /** The base just before the fork. */
  past: Past | undefined;
  /** Paths of arms that others follow: by arm, then by row of its recordings, [quarter][lane]. */
  readonly followed: Map<string, ReadonlyMap<number, Float64Array>>;
}

/** A block's shared past. */
export interface Past {
  /** [slot][lane], without the slots of what is constant over a run: those are each program's own. */
  readonly state: Float64Array;
  /** Paths up to the fork, [row][quarter][lane]; empty when nobody wants them. */
  readonly paths: Float64Array;
  /** Lanes that no first event has split yet. */
  readonly whole: Uint8Array;
}

/** Put the runs of a unit from `first` on into a block, with parameters and noise drawn. */
export function blockOf(
  job: EnsembleJob,
  sheet: UnitSheet,
  first: number,
  lanes: number,
  base: RunPlan,
  draw: { readonly inputs: FlatInputs; readonly noise: NoiseKernel },
): LaneBlock {
  const used = Math.min(lanes, sheet.runs - first);
  const places = Array.from({ length: used }, (_, lane) => first + lane);
  const taken = places.map((place) => runAt(job, sheet.unit, place));
  const [zeroth] = taken as [NoisyRun];
  const runs = Array.from({ length: lanes }, (_, lane) => taken[lane] ?? zeroth);
  const drawn = new Map<number, Float64Array>();
  for (const run of taken)
    if (!drawn.has(run.draw)) drawn.set(run.draw, draw.inputs.drawn(sheet.unit.lens, run.seed, run.draw));
  const noise = new Float64Array(base.noise.rows.length * base.quarters * lanes);
  draw.noise(base.noise, base.quarters, runs, noise);
  return {
    places,
    runs,
    inputs: runs.map((run) => drawn.get(run.draw) as Float64Array),
    noise,
    failed: new Uint8Array(lanes),
    past: undefined,
    followed: new Map(),
  };
}
