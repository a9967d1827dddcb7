import { parentPort, workerData } from "node:worker_threads";
import { jobRunners } from "../engine/ensemble/work-unit.ts";
import { readGraph } from "./graph-file.ts";
import { serveUnits } from "./serve-units.ts";

const { graphFile } = workerData as { readonly graphFile: string };
const graph = readGraph(graphFile);
const serve = serveUnits(jobRunners(graph), (answer, moved) => parentPort?.postMessage(answer, moved));
parentPort?.on("message", serve);
