import type { AnyJob, AskedUnit } from "../engine/ensemble/prepare-jobs.ts";
import type { UnitResult } from "../engine/ensemble/unit-sheet.ts";
import type { FromWorker, ToWorker } from "./worker-link.ts";

/** Send an answer; the buffers are moved to the pool, not copied. */
export type PostAnswer = (answer: FromWorker, moved: ArrayBuffer[]) => void;

/**
 * Make a worker's side of a pool: a function that takes its messages and answers each unit.
 *
 * @param prepare makes the function that computes a job's units; the job before is forgotten.
 */
export function serveUnits(
  prepare: (job: AnyJob) => (unit: AskedUnit) => UnitResult,
  post: PostAnswer,
): (message: ToWorker) => void {
  let job: AnyJob | undefined;
  let compute: ((unit: AskedUnit) => UnitResult) | undefined;
  return (message) => {
    if (message.kind === "job") {
      job = message.job;
      compute = undefined;
      return;
    }
    try {
      if (job === undefined) throw new RangeError("a unit came before its job");
      compute ??= prepare(job);
      const result = compute(message.unit);
      post({ kind: "done", result }, buffersOf(result));
    } catch (error) {
      const { name, message: text } = error instanceof Error ? error : new Error(String(error));
      post({ kind: "failed", name, message: text }, []);
    }
  };
}

function buffersOf(result: UnitResult): ArrayBuffer[] {
  const arrays = Object.values(result).filter((value) => value instanceof Float64Array);
  return [...new Set(arrays.map(({ buffer }) => buffer))].filter((buffer) => buffer instanceof ArrayBuffer);
}
