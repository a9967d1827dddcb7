import { unitComputers } from "../../engine/ensemble/compute-units.ts";
import { pageOptions } from "../../engine/ensemble/page-options.ts";
import { serveInWorker } from "./serve-in-worker.ts";

serveInWorker((graph) => unitComputers(graph, pageOptions()));
