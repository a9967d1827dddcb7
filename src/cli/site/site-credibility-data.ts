import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { numericsVersion } from "../../compute/run-study.ts";
import { modelHash, parameterHash } from "../../engine/graph/canonical.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import { publishedFormat } from "../../study/published/published-result.ts";
import type { PublishedCredibility } from "../../study/published/published-credibility.ts";
import { readCredibility } from "../../study/published/read-published.ts";
import {
  specificationTests,
  type SiteCredibility,
  type SpecificationTest,
} from "../../study/published/site-credibility.ts";
import { credibilityFile } from "../published-files.ts";

/** Put together what the credibility page loads; what was published for another model is left out, and `say` is told. */
export function siteCredibility(home: string, graph: Graph, say: (text: string) => void): SiteCredibility {
  const published = currentCredibility(home, graph, say);
  return {
    format: publishedFormat,
    ...(published === undefined ? {} : { published }),
    tests: testsIn(home),
  };
}

function currentCredibility(
  home: string,
  graph: Graph,
  say: (text: string) => void,
): PublishedCredibility | undefined {
  const file = credibilityFile(home);
  if (!existsSync(file)) return undefined;
  const { data } = readCredibility(readFileSync(file, "utf8"));
  if (data !== undefined && isCurrent(data, graph)) return data;
  say(
    `${relative(home, file)} is not of this model and was left out; entente publish --credibility renews it\n`,
  );
  return undefined;
}

/** Whether a published file is of this model. */
export function isCurrent(data: PublishedCredibility, graph: Graph): boolean {
  return (
    data.modelHash === modelHash(graph) &&
    data.parameterHash === parameterHash(graph) &&
    data.numerics === numericsVersion
  );
}

/** The tests beside the model's sources, in the order of their numbers; none in an installed package, which has no sources. */
function testsIn(home: string): readonly SpecificationTest[] {
  const folder = join(home, "src", "model");
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".test.ts"),
  );
  return files
    .flatMap((name) =>
      specificationTests(
        readFileSync(join(folder, name), "utf8"),
        join("src", "model", name).split(sep).join("/"),
      ),
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.says < b.says ? -1 : 1));
}
