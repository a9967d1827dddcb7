import type { AnyJob, AskedUnit } from "../engine/ensemble/prepare-jobs.ts";
import type { UnitResult } from "../engine/ensemble/unit-sheet.ts";

/** What a pool tells a worker: a job once, then units of it, which are answered in their order. */
export type ToWorker =
  { readonly kind: "job"; readonly job: AnyJob } | { readonly kind: "unit"; readonly unit: AskedUnit };

/** A worker's answer to a unit. */
export type FromWorker =
  | { readonly kind: "done"; readonly result: UnitResult }
  /** The unit itself is at fault: it fails wherever it is computed. */
  | { readonly kind: "failed"; readonly name: string; readonly message: string };

/** One worker as its pool sees it. */
export interface WorkerLink {
  readonly post: (message: ToWorker) => void;
  /** End the worker at once, whatever it is doing. */
  readonly end: () => Promise<void>;
}

/** What a pool hears from a worker. */
export interface WorkerEvents {
  readonly answer: (message: FromWorker) => void;
  /** The worker has died; `reason` is part of a sentence. */
  readonly lost: (reason: string) => void;
}

/** Start a worker on a platform; it says nothing before this has returned. */
export type StartWorker = (events: WorkerEvents) => WorkerLink;
