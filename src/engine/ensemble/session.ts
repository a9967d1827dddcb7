import { UnsupportedError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import { keepLatest } from "../keep-latest.ts";
import { finishArm, happenArm } from "./arm-in-lanes.ts";
import type { Arm } from "./arm.ts";
import { flatInputs } from "./flat-inputs.ts";
import type { EnsembleJob } from "./job.ts";
import type { LaneBlock } from "./lane-blocks.ts";
import { laneContext, type LaneContext } from "./lane-context.ts";
import { noCounts } from "./lane-counts.ts";
import { failedPlaces, prepareRuns } from "./lane-runs.ts";
import type { LaneArm } from "./lane-arms.ts";
import type { PreparedRuns, QuietPath } from "./load-lanes.ts";
import { readyArms, type ReadyArm } from "./ready-arm.ts";
import { scalarRuns } from "./scalar-runs.ts";
import { clearRun, sheetFor, type UnitResult, type UnitSheet, type WorkUnit } from "./unit-sheet.ts";
import { laneNoise, type ComputeOptions, compilingFor } from "./unit-options.ts";

/** What the futures of a session are futures of. */
export interface SessionJob extends Omit<EnsembleJob, "arms" | "kept" | "recorded"> {
  /** The arm whose past the others share; it is not changed before the policy start. */
  readonly base: Arm;
}

/** Futures held ready at the quarter where policies can differ: what a slider asks for is computed from there on. */
export interface Session {
  /** Futures in hand. */
  readonly runs: number;
  /**
   * Compute all futures under an arm, the same to the bit as a work unit of the base and that arm.
   *
   * @returns the outputs and paths of this arm alone.
   * @throws {UnsupportedError} for an arm that follows paths of another.
   */
  readonly compute: (arm: Arm) => UnitResult;
  /** The same in two parts, for somebody who waits. */
  readonly inParts: (arm: Arm) => ComputedInParts;
}

/** Futures of which what happens is known, and the quiet paths are still to be run. */
export interface ComputedInParts {
  /** All but the outputs measured on quiet paths, which are NaN in every run until all are there. */
  readonly happened: UnitResult;
  /** Run the quiet paths: all outputs, and the paths when they differ from those known; none when they do not. */
  readonly rest: () => UnitResult;
}

/** Makes the session of each unit of a job. */
export type OpenSession = (unit: WorkUnit) => Session;

/**
 * Draw the parameters and the noise of a unit's runs and compute their past, once for all that will be asked.
 *
 * Memory: about a megabyte for eight futures of the whole model.
 *
 * @throws {UnsupportedError} when its programs cannot be compiled for lanes.
 */
export function openSession(graph: Graph, job: SessionJob, unit: WorkUnit, options: ComputeOptions): Session {
  return sessionsOf(graph, job, options)(unit);
}

/** The same for many units of a job: the arm asked for last is made ready once for all of them. */
export function sessionsOf(graph: Graph, job: SessionJob, options: ComputeOptions): OpenSession {
  const compiling = compilingFor(options);
  const { counts = noCounts() } = options;
  const common = { noise: laneNoise(), counts, blocksAtOnce: Infinity };
  const inputs = flatInputs(graph, job.overrides);
  const latest = keepLatest<ReadyJob>(2);
  const readyFor = (arm: Arm): ReadyJob =>
    latest(JSON.stringify(arm), () => {
      const both = jobFor(job, arm);
      const ready = readyArms(graph, both, compiling);
      return { both, ready, context: laneContext(graph, both, ready, common, inputs) };
    });
  return (unit) => {
    const first = readyFor({ ...job.base, id: "as the base" });
    const held = prepareRuns(first.context, sheetFor(graph, first.both, unit), 0);
    const begin = (arm: Arm): Begun => {
      refuseFollowing(arm);
      const ready = readyFor(arm);
      const sheet = sheetFor(graph, ready.both, unit);
      const prepared = untouched(held);
      const quiet = happenArm(ready.context, yours(ready), prepared, sheet);
      return { ...ready, sheet, prepared, quiet };
    };
    const replay = ({ both, ready, sheet, prepared }: Begun): void => {
      const again = failedPlaces(prepared);
      counts.replayed += again.length;
      const alone = again.length > 0 ? scalarRuns(graph, both, ready) : undefined;
      for (const place of again) {
        clearRun(sheet, place);
        alone?.(sheet, place);
      }
    };
    const compute = (arm: Arm): UnitResult => {
      const begun = begin(arm);
      finishArm(begun.context, yours(begun), begun.quiet, begun.sheet);
      replay(begun);
      return resultFor(begun.sheet, arm);
    };
    return {
      runs: unit.draws * job.seeds,
      compute,
      inParts: (arm) => {
        const begun = begin(arm);
        replay(begun);
        const failed = failedPlaces(begun.prepared).length;
        const { sheet, quiet } = begun;
        return {
          happened: resultFor({ ...sheet, values: withoutQuiet(begun) }, arm),
          rest: () => {
            finishArm(begun.context, yours(begun), quiet, sheet);
            // A run that fails on its quiet path counts as failed altogether.
            if (failedPlaces(begun.prepared).length > failed) return compute(arm);
            return { ...resultFor(sheet, arm), paths: new Float64Array(0) };
          },
        };
      },
    };
  };
}

/** An arm of which what happens has been run. */
interface Begun extends ReadyJob {
  readonly sheet: UnitSheet;
  readonly prepared: PreparedRuns;
  readonly quiet: readonly QuietPath[];
}

function yours({ context }: ReadyJob): LaneArm {
  return context.arms[1] as LaneArm;
}

/** Values without the outputs measured on quiet paths: those that are there already are of the calm runs, no fair sample of all. */
function withoutQuiet(begun: Begun): Float64Array {
  const { runs, values, valuesPerRun } = begun.sheet;
  const { outputs } = yours(begun).ready.run;
  const places = outputs.flatMap(({ path }, place) => (path === "quiet" ? [place] : []));
  const known = values.slice();
  for (let run = 0; run < runs; run += 1)
    for (const place of places) known[run * valuesPerRun + place] = Number.NaN;
  return known;
}

/** The base and an arm, made ready. */
interface ReadyJob {
  readonly both: EnsembleJob;
  readonly ready: readonly ReadyArm[];
  readonly context: LaneContext;
}

/** The job of the base, of which nothing is kept, and one arm. */
export function jobFor({ base, ...job }: SessionJob, arm: Arm): EnsembleJob {
  const kept = [[], job.outputs.map((_, place) => place)];
  return { ...job, arms: [{ ...base, id: `base of ${arm.id}` }, arm], kept, recorded: [arm.id] };
}

function refuseFollowing({ id, interventions }: Arm): void {
  if (interventions.some((one) => "in" in one))
    throw new UnsupportedError(`a session for ${id}, which follows the paths of another arm`);
}

/** The same runs with nothing yet found wrong in them. */
function untouched({ blocks, split }: PreparedRuns): PreparedRuns {
  const fresh = new Map(
    blocks.map((block): [LaneBlock, LaneBlock] => [
      block,
      { ...block, failed: block.failed.slice(), followed: new Map() },
    ]),
  );
  return {
    blocks: [...fresh.values()],
    split: split.map((one) => ({ ...one, block: fresh.get(one.block) as LaneBlock })),
  };
}

function resultFor({ values, paths, failures }: UnitSheet, { id }: Arm): UnitResult {
  return { values, paths, failures: failures.filter(({ arm }) => arm === id) };
}
