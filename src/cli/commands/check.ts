import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { formatDiagnostic, hasErrors, type Diagnostic } from "../../engine/diagnostic.ts";
import { parseLedger } from "../../evidence/ledger.ts";
import { loadLedger } from "../../evidence/load.ts";
import { readStudy } from "../../study/load-study.ts";
import { catalogueOf } from "../../study/running/catalogue-of.ts";
import { InputError, refuse } from "../faults.ts";
import type { Io } from "../io.ts";
import { printJson } from "../json-of.ts";
import { openGraph } from "../project.ts";
import { readText } from "../read-text.ts";
import { findStudy } from "../studies.ts";

interface Checked {
  readonly kind: "study" | "ledger";
  readonly diagnostics: readonly Diagnostic[];
}

/** Check a study, a file of facts, or a whole ledger, without running anything. */
export async function check(io: Io, given: string, flags: { readonly json?: boolean }): Promise<number> {
  const { kind, diagnostics } = checkPath(io, given);
  if (hasErrors(diagnostics)) throw new InputError(diagnostics);
  if (flags.json === true) printJson(io, { file: given, kind, ok: true, diagnostics });
  else {
    for (const warning of diagnostics) io.err(`${formatDiagnostic(warning)}\n`);
    const warnings = diagnostics.length === 0 ? "" : ` (${diagnostics.length} warnings)`;
    io.out(`${given}: no faults in this ${kind}${warnings}\n`);
  }
  return Promise.resolve(0);
}

function checkPath(io: Io, given: string): Checked {
  const path = resolve(io.folder, given);
  if (existsSync(path) && statSync(path).isDirectory() && !existsSync(join(path, "study.yaml")))
    return existsSync(join(path, "sources.csv")) ? checkFolder(path) : refuseFolder(given);
  if (given.endsWith(".csv")) return checkFacts(path, given);
  const isOther = existsSync(path) && statSync(path).isFile() && !/\.ya?ml$/.test(given);
  if (isOther) refuse("unknown-kind", `${given} is neither a study (.yaml) nor a file of facts (.csv)`);
  // A mistyped path is not a mistyped study name: let the reader of the file say what is nearest.
  const isPath = /[\\/.]/.test(given);
  const file = isPath && !existsSync(path) ? path : findStudy(io, given);
  const text = readText(file, given);
  return { kind: "study", diagnostics: readStudy(text, given, catalogueOf(openGraph(io))).diagnostics };
}

function checkFolder(path: string): Checked {
  return { kind: "ledger", diagnostics: loadLedger(path).diagnostics };
}

function refuseFolder(given: string): never {
  return refuse("unknown-kind", `${given} holds neither study.yaml nor sources.csv`);
}

/** Check one file of a ledger against the sources beside it. */
function checkFacts(path: string, given: string): Checked {
  const own = { name: given, text: readText(path, given) };
  const sources = join(dirname(path), "sources.csv");
  if (basename(path) === "sources.csv" || !existsSync(sources)) return onlyOwn([own], given);
  return onlyOwn([own, { name: sources, text: readText(sources, sources) }], given);
}

function onlyOwn(files: readonly { readonly name: string; readonly text: string }[], given: string): Checked {
  const { diagnostics } = parseLedger(files);
  // Alone, a file cannot show which sources other files cite.
  const own = diagnostics.filter((d) => d.file === given && d.code !== "unused-source");
  return { kind: "ledger", diagnostics: own };
}
