import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { harvestTests } from "../docs/harvest-tests.ts";
import { makeDocs } from "../docs/make-docs.ts";
import { exitCodes } from "../exit-codes.ts";
import { refuse } from "../faults.ts";
import type { Io } from "../io.ts";
import { printJson } from "../json-of.ts";
import { checkWritable } from "../output-folder.ts";
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
  const folder = folderOf(io, flags);
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

/** Sentence in the reference's first page by which a folder is known as its own. */
const mark = "entente docs";

/** The folder of the pages, refused when it is a file or another hand's: pages that do not belong are removed from it. */
function folderOf(io: Io, { out, check }: DocsFlags): string {
  if (out === undefined) return join(io.home, docsFolder);
  if (out.trim() === "") refuse("bad-folder", "--out: expected the name of a folder, got nothing");
  const folder = resolve(io.folder, out);
  if (check === true && !existsSync(folder))
    refuse("no-folder", `${out} does not exist`, "leave out --check to write the pages there");
  if (check !== true) checkWritable(folder);
  if (!existsSync(folder)) return folder;
  if (!statSync(folder).isDirectory()) refuse("bad-folder", `${out} is a file, not a folder`);
  const front = join(folder, "README.md");
  const held = readdirSync(folder);
  const own = existsSync(front) && readFileSync(front, "utf8").includes(mark);
  if (held.length > 0 && !own)
    refuse(
      "not-ours",
      `${out} holds files that entente docs did not write: ${held.slice(0, 3).join(", ")}`,
      "name a new or empty folder with --out",
    );
  return folder;
}

function writePages(folder: string, pages: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of stalePages(folder, pages)) {
    const text = pages.get(name);
    if (text === undefined) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), text);
  }
}
