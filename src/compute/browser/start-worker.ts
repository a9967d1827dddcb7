import type { FromWorker, StartWorker, ToWorker } from "../worker-link.ts";

/** Addresses of a built model. */
export interface ModelFiles {
  readonly graph: string;
  /** The program for the page's own questions, compiled ahead; workers compile what they need when absent. */
  readonly program?: string;
}

/** What a page tells its worker first. */
export interface Opening {
  readonly model: ModelFiles;
  /** Name of the lock the worker holds for as long as it lives. */
  readonly lock: string;
}

/** What a worker tells its page: that it holds its lock, then answers. */
export type ToPage = FromWorker | { readonly kind: "open" };

/**
 * Say how to start workers of a page.
 *
 * A worker that throws is heard of by an event; one that closes itself or is killed is not, but it lets go of its lock. So nothing
 * is asked of it before it holds one.
 *
 * @param make makes a worker that calls `serveInWorker`.
 */
export function startWorker(make: () => Worker, model: ModelFiles): StartWorker {
  return ({ answer, lost }) => {
    const worker = make();
    const lock = `entente-worker-${crypto.getRandomValues(new Uint32Array(4)).join("-")}`;
    let unsent: ToWorker[] | undefined = [];
    const watch = (): void => {
      void navigator.locks.request(lock, () => lost("an end without a word"));
      for (const message of unsent ?? []) worker.postMessage(message, []);
      unsent = undefined;
    };
    worker.addEventListener("message", ({ data }: MessageEvent<ToPage>) =>
      data.kind === "open" ? watch() : answer(data),
    );
    worker.addEventListener("messageerror", () => lost("an answer that cannot be read"));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      lost(event.message || "its script cannot be loaded");
    });
    const opening: Opening = { model, lock };
    worker.postMessage(opening, []);
    return {
      post: (message) => {
        if (unsent === undefined) worker.postMessage(message, []);
        else unsent.push(message);
      },
      end: () => {
        worker.terminate();
        return Promise.resolve();
      },
    };
  };
}
