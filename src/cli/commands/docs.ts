import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { harvestTests } from "../docs/harvest-tests.ts";
import { makeDocs } from "../docs/make-docs.ts";
import { exitCodes } from "../exit-codes.ts";
import { refuse } from "../faults.ts";
import type { Io } from "../io.ts";
import { printJson } from "../json-of.ts";
import { openGraph, openLedger } from "../project.ts";
import { openStudy, studyNames } from "../studies.ts";

/** Flags of `entente docs`, as typed. */
export interface DocsFlags {
  readonly out?: string;
  readonly check?: boolean;
  readonly json?: boolean;
}

/** Where the reference rests in the project. */
export const docsFolder = join("docs", "model");

/** Write the model reference, or say whether what is on disk is up to date: exit code 1 when it is not. */
export async function docs(io: Io, flags: DocsFlags): Promise<number> {
  const folder = flags.out === undefined ? join(io.home, docsFolder) : resolve(io.folder, flags.out);
  const pages = referencePages(io);
  const stale = stalePages(folder, pages);
  if (flags.check !== true && stale.length > 0) writePages(folder, pages);
  const place = relative(io.folder, folder) || ".";
  if (flags.json === true)
    printJson(io, { folder: place, pages: [...pages.keys()], stale, written: flags.check !== true });
  else if (flags.check === true)
    io.out(
      stale.length === 0
        ? `${place} is up to date\n`
        : `out of date: ${stale.join(", ")}\nrun npx entente docs\n`,
    );
  else io.out(`${place}: ${pages.size} pages, ${stale.length} changed\n`);
  return Promise.resolve(flags.check === true && stale.length > 0 ? exitCodes.failed : exitCodes.done);
}

/** Make the pages from the built model, the ledger, every study and the numbered tests. */
export function referencePages(io: Io): ReadonlyMap<string, string> {
  const graph = openGraph(io);
  return makeDocs({
    graph,
    ledger: openLedger(io),
    studies: studyNames(io.home).map((name) => openStudy({ ...io, err: () => {} }, graph, name)),
    tests: harvestTests(io.home),
  });
}

/** Names of pages that differ from those in a folder, are missing there, or should not be there. */
export function stalePages(folder: string, pages: ReadonlyMap<string, string>): readonly string[] {
  const present = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".md")) : [];
  const changed = [...pages].filter(
    ([name, text]) => !present.includes(name) || readFileSync(join(folder, name), "utf8") !== text,
  );
  return [...changed.map(([name]) => name), ...present.filter((name) => !pages.has(name))].sort();
}

const mark = "entente docs";

function writePages(folder: string, pages: ReadonlyMap<string, string>): void {
  const front = join(folder, "README.md");
  if (existsSync(front) && !readFileSync(front, "utf8").includes(mark))
    refuse(
      "not-ours",
      `${folder} holds a README.md that entente docs did not write`,
      "give another folder with --out",
    );
  mkdirSync(folder, { recursive: true });
  for (const name of stalePages(folder, pages)) {
    const text = pages.get(name);
    if (text === undefined) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), text);
  }
}
