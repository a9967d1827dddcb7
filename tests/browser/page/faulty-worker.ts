import { serveInWorker } from "../../../src/compute/browser/serve-in-worker.ts";
import type { ToWorker } from "../../../src/compute/worker-link.ts";
import { arithmetic } from "./arithmetic.ts";

// The page gives the worker its number and its fault in its name: "0 close 8" closes itself over the unit of draw 8.
const [, fault, at] = self.name.split(" ");

self.addEventListener("message", (event: MessageEvent<ToWorker>) => {
  if (event.data.kind !== "unit" || event.data.unit.firstDraw !== Number(at)) return;
  if (fault === "close" || fault === "throw") event.stopImmediatePropagation();
  if (fault === "close") self.close();
  if (fault === "throw") throw new Error("out of order");
});

serveInWorker(() => () => (unit) => {
  const here = unit.firstDraw === Number(at);
  if (here && fault === "spin") spin();
  if (here && fault === "eval") Reflect.construct(Function, ["return 1"]);
  return { values: arithmetic(unit.firstDraw, unit.draws), paths: new Float64Array(0), failures: [] };
});

/** Compute for a minute. */
function spin(): void {
  const end = Date.now() + 60_000;
  while (Date.now() < end);
}
