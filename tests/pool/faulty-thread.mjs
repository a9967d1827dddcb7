import { parentPort, workerData } from "node:worker_threads";
import { serveUnits } from "../../dist/compute/serve-units.js";

const { fault, at } = workerData;

/** What a thread does at its bad draw. */
const faults = {
  exit: () => process.exit(3),
  throw: () =>
    setImmediate(() => {
      throw new Error("out of order");
    }),
  spin: () => {
    const end = Date.now() + 60_000;
    while (Date.now() < end);
  },
};

const serve = serveUnits(
  () =>
    ({ firstDraw, draws }) => ({
      values: Float64Array.from({ length: draws }, (_, k) => firstDraw + k),
      paths: new Float64Array(0),
      failures: [],
    }),
  (answer, moved) => {
    parentPort.postMessage(answer, moved);
    // Moved, not copied: nothing is left here.
    if (answer.kind === "done" && answer.result.values.length > 0) throw new Error("values were copied");
  },
);

parentPort.on("message", (message) => {
  if (message.kind === "unit" && message.unit.firstDraw === at && fault in faults) faults[fault]();
  else serve(message);
});
