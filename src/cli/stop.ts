import { StoppedError } from "../compute/runner.ts";
import { exitCodes } from "./exit-codes.ts";

/**
 * Run something long so that Ctrl-C ends it: the first press stops it before anything is written, a second one ends the
 * process at once.
 *
 * @throws {StoppedError} after the first press.
 */
export async function stoppable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const interrupted = new Promise<never>((_, reject) => {
    controller.signal.addEventListener("abort", () => reject(new StoppedError("stopped")));
  });
  const onInterrupt = (): void => {
    if (controller.signal.aborted) process.exit(exitCodes.stopped);
    controller.abort();
  };
  process.on("SIGINT", onInterrupt);
  try {
    return await Promise.race([work(controller.signal), interrupted]);
  } finally {
    process.off("SIGINT", onInterrupt);
  }
}
