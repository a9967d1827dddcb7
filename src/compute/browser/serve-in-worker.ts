import type { AnyJob, AskedUnit } from "../../engine/ensemble/prepare-jobs.ts";
import type { UnitResult } from "../../engine/ensemble/unit-sheet.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import { serveUnits } from "../serve-units.ts";
import type { ToWorker } from "../worker-link.ts";
import type { Opening, ToPage } from "./start-worker.ts";

/**
 * Answer the units of a page from its worker.
 *
 * @param prepare makes the function that computes a job's units for the model the page names.
 */
export function serveInWorker(
  prepare: (graph: Graph) => (job: AnyJob) => (unit: AskedUnit) => UnitResult,
): void {
  const post = (message: ToPage, transfer: ArrayBuffer[]): void => self.postMessage(message, { transfer });
  let serve: Promise<(message: ToWorker) => void> | undefined;
  self.addEventListener("message", ({ data }: MessageEvent<Opening | ToWorker>) => {
    if ("lock" in data) serve = open(data).then((graph) => serveUnits(prepare(graph), post));
    else serve?.then((take) => take(data)).catch(reportError);
  });
  const open = async ({ graph, lock }: Opening): Promise<Graph> => {
    await holdForLife(lock);
    post({ kind: "open" }, []);
    return loadGraph(graph);
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

async function loadGraph(address: string): Promise<Graph> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return (await response.json()) as Graph;
}
