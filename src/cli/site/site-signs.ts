import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { causalGraph } from "../../engine/graph/causal-graph.ts";
import { modelHash as hashOf } from "../../engine/graph/canonical.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import { linkSigns } from "../../engine/run/link-signs.ts";
import { publishedFormat } from "../../study/published/published-result.ts";
import { signsFile } from "../../study/published/read-site.ts";
import { readData } from "../../study/published/shape.ts";
import type { SiteSigns } from "../../study/published/site-signs.ts";
import { writeWhole } from "../write-whole.ts";

/** The policy along whose run signs are found. */
const signsPackage = "P0";

/**
 * Signs of all causal links of a model. Finding them takes some ten seconds, so they are kept in the folder of builds and
 * found anew only for another model.
 */
export function siteSigns(home: string, graph: Graph): SiteSigns {
  const modelHash = hashOf(graph);
  const file = join(home, "build", "signs.json");
  const known = existsSync(file)
    ? readData<SiteSigns>(readFileSync(file, "utf8"), file, signsFile).data
    : undefined;
  if (known?.modelHash === modelHash) return known;
  const levers = graph.packages.find(({ id }) => id === signsPackage)?.levers ?? {};
  const causal = causalGraph(graph);
  const signOf = linkSigns(causal, levers);
  const signs = causal.links.map(signOf).join("");
  const found: SiteSigns = { format: publishedFormat, modelHash, package: signsPackage, signs };
  writeWhole(file, `${JSON.stringify(found)}\n`);
  return found;
}
