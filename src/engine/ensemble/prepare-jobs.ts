import type { Graph } from "../graph/graph.ts";
import { once } from "../run/remember.ts";
import type { Arm } from "./arm.ts";
import { unitComputers } from "./compute-units.ts";
import type { EnsembleJob } from "./job.ts";
import { sessionsOf, type Session, type SessionJob } from "./session.ts";
import type { ComputeOptions } from "./unit-options.ts";
import type { UnitResult, WorkUnit } from "./unit-sheet.ts";

/** A job of many arms at once, or one whose arms come one after another. */
export type AnyJob = EnsembleJob | SessionJob;

/** A work unit; of a session's job with the arm that is asked for. */
export interface AskedUnit extends WorkUnit {
  readonly arm?: Arm;
}

/**
 * Make the function that gives each job of a graph the function that computes its units.
 *
 * The futures of a session's units are held ready: memory grows with the units asked for.
 */
export function jobComputers(
  graph: Graph,
  options: ComputeOptions,
): (job: AnyJob) => (unit: AskedUnit) => UnitResult {
  const plain = unitComputers(graph, options);
  return (job) => ("base" in job ? heldComputer(graph, job, options) : plain(job));
}

function heldComputer(
  graph: Graph,
  job: SessionJob,
  options: ComputeOptions,
): (unit: AskedUnit) => UnitResult {
  const held = new Map<string, Session>();
  const open = once(() => sessionsOf(graph, job, options));
  return ({ arm = job.base, ...unit }) => {
    const key = JSON.stringify(unit);
    const session = held.get(key) ?? open()(unit);
    held.set(key, session);
    return session.compute(arm);
  };
}
