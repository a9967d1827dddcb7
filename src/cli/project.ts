import { existsSync } from "node:fs";
import { join } from "node:path";
import { readGraph } from "../compute/graph-file.ts";
import { hasErrors } from "../engine/diagnostic.ts";
import type { Graph } from "../engine/graph/graph.ts";
import type { Ledger } from "../evidence/ledger.ts";
import { loadLedger } from "../evidence/load.ts";
import { InputError, refuse } from "./faults.ts";
import type { Io } from "./io.ts";

/** Where the build puts the model, inside the package. */
export const graphFileOf = (home: string): string => join(home, "build", "model.json");

/**
 * Load the built model.
 *
 * @throws {InputError} when it has not been built.
 */
export function openGraph({ home }: Pick<Io, "home">): Graph {
  const file = graphFileOf(home);
  if (!existsSync(file)) refuse("not-built", "the model has not been built", "run npm run build first");
  return readGraph(file);
}

/**
 * Load the evidence ledger of the package.
 *
 * @throws {InputError} with every fault in it.
 */
export function openLedger({ home }: Pick<Io, "home">): Ledger {
  const { ledger, diagnostics } = loadLedger(join(home, "evidence"));
  if (hasErrors(diagnostics)) throw new InputError(diagnostics);
  return ledger;
}
