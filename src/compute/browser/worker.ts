import { jobComputers } from "../../engine/ensemble/prepare-jobs.ts";
import { pageOptions } from "../../engine/ensemble/page-options.ts";
import { serveInWorker } from "./serve-in-worker.ts";

serveInWorker(({ graph, lanes }) =>
  jobComputers(graph, { ...pageOptions(), ...(lanes === undefined ? {} : { lanes }) }),
);
