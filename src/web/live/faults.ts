import { StoppedError, WorkerLostError } from "../../compute/runner.ts";

/** What can keep the page from computing; each has a sentence in the catalogues of texts. */
export type LiveFaultKind =
  /** The browser cannot run WebAssembly, or it is switched off. */
  | "noWebAssembly"
  /** The browser has no module workers. */
  | "noWorkers"
  /** The page came over plain http from another machine, where browsers have no locks to watch workers by. */
  | "noLocks"
  | "outOfMemory"
  /** Workers ended again and again. */
  | "workerLost"
  /** Anything else: a fault of the question or of ours. */
  | "notComputed";

/** A fault as the page shows it. */
export interface LiveFault {
  readonly kind: LiveFaultKind;
  /** What was thrown, for a report; not translated. */
  readonly detail: string;
}

/** What a page needs of its browser, by what is missing. */
export interface Surroundings {
  readonly WebAssembly?: unknown;
  readonly Worker?: unknown;
  readonly navigator?: { readonly locks?: unknown };
}

/** What the browser lacks to compute at all, if anything. */
export function missingIn({ WebAssembly, Worker, navigator }: Surroundings): LiveFault | undefined {
  if (WebAssembly === undefined) return { kind: "noWebAssembly", detail: "WebAssembly is undefined" };
  if (Worker === undefined) return { kind: "noWorkers", detail: "Worker is undefined" };
  if (navigator?.locks === undefined) return { kind: "noLocks", detail: "navigator.locks is undefined" };
  return undefined;
}

/** Say what an error means to the page; nothing when it was only stopped. */
export function faultOf(error: unknown): LiveFault | undefined {
  if (error instanceof StoppedError) return undefined;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (/out of memory|allocation failed|memory.*(grow|allocat)/i.test(detail))
    return { kind: "outOfMemory", detail };
  if (error instanceof WorkerLostError) return { kind: "workerLost", detail };
  return { kind: "notComputed", detail };
}
