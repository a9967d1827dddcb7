import type { Graph } from "../graph/graph.ts";
import { once } from "../run/remember.ts";
import type { SharedProgram } from "./compiled-lanes.ts";
import { prepareChanges } from "./change-parameters.ts";
import { inputSlots, type FlatInputs } from "./flat-inputs.ts";
import type { EnsembleJob } from "./job.ts";
import { noiseParts, type NoiseParts } from "./lane-noise.ts";
import { recordingAt, type ReadyArm } from "./ready-arm.ts";

/** One arm made ready for lanes. */
export interface LaneArm {
  readonly ready: ReadyArm;
  /** Its place in the job. */
  readonly index: number;
  readonly program: SharedProgram;
  /** Its table of what is constant over the ensemble. */
  readonly fixed: () => Float64Array;
  /** Slot of each flat input. */
  readonly slots: Int32Array;
  readonly changes: readonly { readonly at: number; readonly changed: (value: number) => number }[];
  /** How its noise is put together when it is not the base's. */
  readonly noise: NoiseParts | undefined;
  /** Rows of interventions that follow another arm's path. */
  readonly follows: readonly { readonly row: number; readonly arm: string; readonly from: number }[];
  /** Rows of its recordings that other arms follow. */
  readonly followedRows: readonly number[];
  /** For each row of its recordings, the base's row of the same path; empty when it does not share the base's past. */
  readonly pastRows: readonly number[];
}

/**
 * Make the arms of a job ready for lanes.
 *
 * @throws {UnknownNameError} for changed parameters, {RangeError} for followed paths that do not exist, {UnsupportedError} for
 * programs that cannot be compiled for lanes.
 */
export function laneArms(
  graph: Graph,
  job: EnsembleJob,
  ready: readonly ReadyArm[],
  inputs: FlatInputs,
): readonly LaneArm[] {
  const [base] = ready as readonly [ReadyArm];
  const follows = ready.map((arm) => followedRows(arm, ready));
  return ready.map((arm, index) => ({
    ready: arm,
    index,
    program: arm.lanes(),
    fixed: once(() => arm.lanes().fixedTable({ ...arm.tables, central: false })),
    slots: inputSlots(inputs, arm.run.layout),
    changes: prepareChanges(graph, arm.arm.parameters, job.overrides).map(({ name, place, changed }) => ({
      at: (inputs.startOf.get(name) as number) + place,
      changed,
    })),
    noise: arm.ownNoise ? noiseParts(arm.run.noise, base.run.noise) : undefined,
    follows: follows[index] as LaneArm["follows"],
    followedRows: [
      ...new Set(follows.flatMap((rows) => rows.filter((row) => row.arm === arm.arm.id).map((r) => r.from))),
    ],
    pastRows:
      arm.sharesPast || index === 0
        ? arm.run.recordings.map(({ variable, element }) => recordingAt(base.run, variable, element))
        : [],
  }));
}

function followedRows(arm: ReadyArm, all: readonly ReadyArm[]): LaneArm["follows"] {
  return arm.asked.flatMap(({ row, wanted }) => {
    if (!("in" in wanted)) return [];
    const followed = all.find((other) => other.arm.id === wanted.in) as ReadyArm;
    return [{ row: row.row, arm: wanted.in, from: recordingAt(followed.run, row.variable, row.element) }];
  });
}
