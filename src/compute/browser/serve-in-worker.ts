import type { AnyJob, AskedUnit } from "../../engine/ensemble/prepare-jobs.ts";
import type { UnitResult } from "../../engine/ensemble/unit-sheet.ts";
import { serveUnits } from "../serve-units.ts";
import type { ToWorker } from "../worker-link.ts";
import { loadModel, type LoadedModel } from "./load-model.ts";
import type { Opening, ToPage } from "./start-worker.ts";

/**
 * Answer the units of a page from its worker.
 *
 * @param prepare makes the function that computes a job's units for the model the page names.
 */
export function serveInWorker(
  prepare: (model: LoadedModel) => (job: AnyJob) => (unit: AskedUnit) => UnitResult,
): void {
  const post = (message: ToPage, transfer: ArrayBuffer[]): void => self.postMessage(message, { transfer });
  let serve: Promise<(message: ToWorker) => void> | undefined;
  self.addEventListener("message", ({ data }: MessageEvent<Opening | ToWorker>) => {
    if ("lock" in data) serve = open(data).then((model) => serveUnits(prepare(model), post));
    else serve?.then((take) => take(data)).catch(reportError);
  });
  const open = async ({ model, lock }: Opening): Promise<LoadedModel> => {
    const loading = loadModel(model);
    await holdForLife(lock);
    post({ kind: "open" }, []);
    return loading;
  };
}

/** Take a lock and never let go of it; it becomes free when this worker is no more. */
function holdForLife(name: string): Promise<void> {
  return new Promise((held) => {
    void navigator.locks.request(name, () => {
      held();
      return new Promise(() => {});
    });
  });
}
