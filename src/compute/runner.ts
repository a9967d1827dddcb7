import type { AnyJob, AskedUnit } from "../engine/ensemble/prepare-jobs.ts";
import type { UnitResult, WorkUnit } from "../engine/ensemble/unit-sheet.ts";

/** Where the work units of one ensemble are computed: this thread, worker threads, workers of a page. */
export interface Runner {
  /**
   * Compute a unit; the result is the same wherever and however often that happens.
   *
   * @throws {StoppedError} as soon as the signal fires, also while the unit is being computed.
   * @throws {WorkerLostError} when its workers die again and again.
   */
  readonly run: (unit: AskedUnit, signal?: AbortSignal) => Promise<UnitResult>;
  /** Units computed at the same time, at least 1. */
  readonly workers: number;
}

/** Workers that compute one ensemble of a model after another without being started again. */
export interface Pool {
  readonly runner: (job: AnyJob) => Runner;
  /** End all workers; units under way are stopped. */
  readonly close: () => Promise<void>;
}

/** An ensemble stopped from outside before it was complete. */
export class StoppedError extends Error {
  override readonly name = "StoppedError";
}

/** A unit whose workers died each time it was tried: it kills them. */
export class WorkerLostError extends Error {
  override readonly name = "WorkerLostError";
  readonly unit: WorkUnit;
  constructor(unit: WorkUnit, attempts: number, reason: string) {
    const last = unit.firstDraw + unit.draws - 1;
    const draws = unit.draws === 1 ? `draw ${last}` : `draws ${unit.firstDraw} to ${last}`;
    super(`${draws} under ${unit.lens.id} ended their worker ${attempts} times, the last time by: ${reason}`);
    this.unit = unit;
  }
}
