/** The last step of the build: turn the model's sources into `build/model.json`, or say what is wrong with them. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatDiagnostic, hasErrors, type Diagnostic } from "../engine/diagnostic.ts";
import { ModelError } from "../engine/errors.ts";
import type { Graph } from "../engine/graph/graph.ts";
import { loadLedger } from "../evidence/load.ts";
import { buildAllianceModel, modules } from "../model/index.ts";
import { exitCodes } from "./exit-codes.ts";
import { placedFaults } from "./model-faults.ts";
import { withLines, type ReadModule } from "./model-lines.ts";
import { graphFileOf } from "./project.ts";
import { checkSourceKeys } from "./source-keys.ts";
import { writeWhole } from "./write-whole.ts";

const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

process.exitCode = writeGraph(home);

function writeGraph(folder: string): number {
  const read = moduleReader(folder);
  const { graph, diagnostics } = buildGraph(folder, read);
  for (const diagnostic of diagnostics) process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
  if (graph === undefined || hasErrors(diagnostics)) {
    const count = diagnostics.filter((d) => d.severity === "error").length;
    process.stderr.write(`the model was not built: ${count} ${count === 1 ? "fault" : "faults"}\n`);
    return exitCodes.failed;
  }
  writeWhole(graphFileOf(folder), JSON.stringify(graph));
  return exitCodes.done;
}

function buildGraph(
  folder: string,
  read: ReadModule,
): { readonly graph?: Graph; readonly diagnostics: readonly Diagnostic[] } {
  try {
    const graph = withLines(buildAllianceModel().graph, read);
    const { ledger, diagnostics } = loadLedger(join(folder, "evidence"));
    const errors = diagnostics.filter((d) => d.severity === "error");
    return { graph, diagnostics: [...errors, ...checkSourceKeys(graph, ledger)] };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { diagnostics: placedFaults(error, modules, read) };
  }
}

function moduleReader(folder: string): ReadModule {
  return (module) => {
    const file = join(folder, "src", "model", `${module}.ts`);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  };
}
