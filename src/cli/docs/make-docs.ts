import { pageFileOf } from "../explain/explain-policy.ts";
import { docsContext, type DocsInput } from "./context.ts";
import {
  claimsPage,
  costPage,
  frontPage,
  lensesPage,
  leversPage,
  metricsPage,
  parametersPage,
  sourcesPage,
  variablesPage,
} from "./index-pages.ts";
import { loopsPage } from "./loops-page.ts";
import { mechanismPage } from "./mechanism-page.ts";

/** Write the whole reference: text by file name, the same for the same model, evidence, studies and tests. */
export function makeDocs(input: DocsInput): ReadonlyMap<string, string> {
  const context = docsContext(input);
  return new Map([
    ["README.md", frontPage(context)],
    ...input.graph.mechanisms.map((about) => [pageFileOf(about), mechanismPage(context, about)] as const),
    ["claims.md", claimsPage(context)],
    ["cost.md", costPage(context)],
    ["feedback-loops.md", loopsPage(context)],
    ["lenses.md", lensesPage(context)],
    ["levers.md", leversPage(context)],
    ["metrics.md", metricsPage(context)],
    ["parameters.md", parametersPage(context)],
    ["sources.md", sourcesPage(context)],
    ["variables.md", variablesPage(context)],
  ]);
}
