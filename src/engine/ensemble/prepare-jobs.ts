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
  /** What of it: what happens at once, and after it the quiet paths (see `Session.inParts`); all when absent. */
  readonly part?: "happening" | "rest";
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
  const held = new Map<string, HeldUnit>();
  const open = once(() => sessionsOf(graph, job, options));
  return ({ arm = job.base, part, ...unit }) => {
    const key = JSON.stringify(unit);
    const { session, begun } = held.get(key) ?? { session: open()(unit), begun: new Map() };
    held.set(key, { session, begun });
    if (part === undefined) return session.compute(arm);
    const of = JSON.stringify(arm);
    if (part === "happening") {
      const { happened, rest } = session.inParts(arm);
      begun.delete(of);
      begun.set(of, rest);
      for (const oldest of [...begun.keys()].slice(0, -begunKept)) begun.delete(oldest);
      return happened;
    }
    // The worker that knew what happens may be no more, or may have forgotten it.
    const rest = begun.get(of);
    begun.delete(of);
    return rest === undefined ? session.compute(arm) : rest();
  };
}

/** Arms of a unit whose quiet paths can be waited for at once: yours and the base. */
const begunKept = 2;

/** A unit's futures, and the arms of which what happens has been computed. */
interface HeldUnit {
  readonly session: Session;
  readonly begun: Map<string, () => UnitResult>;
}
