// One ensemble in a process of its own, so that its peak memory is its own: arguments are runs and workers.
import { fileURLToPath } from "node:url";
import { readGraph } from "../../dist/compute/graph-file.js";
import { threadPool } from "../../dist/compute/pool.js";
import { jobOf } from "../harness/ensemble-job.js";
import { talliedBands } from "../harness/gather.js";

const [runs = 1000, workers = 1] = process.argv.slice(2).map(Number);
const graphFile = fileURLToPath(new URL("../../build/model.json", import.meta.url));
const graph = readGraph(graphFile);
const packages = graph.packages.map(({ id }) => id);
const job = jobOf(graph, { packages });
const draws = Math.ceil(runs / packages.length);
const start = performance.now();
const pool = threadPool(graphFile, workers);
const { failed } = await talliedBands(pool.runner(job), job, draws);
await pool.close();
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage();
const peakMiB = process.resourceUsage().maxRSS / 1024;
console.log(
  JSON.stringify({
    runs: draws * packages.length,
    seconds,
    cpuSeconds: (user + system) / 1e6,
    peakMiB,
    failed,
  }),
);
