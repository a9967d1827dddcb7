import { unitComputers } from "../../../src/engine/ensemble/compute-units.ts";
import { noCounts } from "../../../src/engine/ensemble/lane-counts.ts";
import { pageOptions } from "../../../src/engine/ensemble/page-options.ts";
import type { Graph } from "../../../src/engine/graph/graph.ts";
import type { NamedJob } from "../../same-bits/whole-model-jobs.ts";

/** Compute a job's runs, which must all stay in lanes, and tell what they took part in. */
async function count({ job, lenses, draws }: NamedJob): Promise<void> {
  const graph = (await (await fetch("/model.json")).json()) as Graph;
  const counts = noCounts();
  const compute = unitComputers(graph, { ...pageOptions(), scalar: noScalar, counts })(job);
  for (const lens of lenses) compute({ lens, firstDraw: 0, draws });
  self.postMessage(counts, { transfer: [] });
}

function noScalar(): never {
  throw new Error("a run left its lane");
}

self.addEventListener("message", ({ data }: MessageEvent<NamedJob>) => void count(data).catch(reportError));
