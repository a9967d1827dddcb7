import { join, relative } from "node:path";
import { bandsFor } from "../bands.ts";
import {
  conduct,
  judgeFailures,
  readConduct,
  speedLine,
  type Conducted,
  type ConductFlags,
} from "../conduct.ts";
import type { Io } from "../io.ts";
import { printJson, runJson } from "../json-of.ts";
import { checkOutputFolder, writeRun } from "../output-folder.ts";
import { openGraph, openLedger } from "../project.ts";
import { filesOf } from "../run-files.ts";
import { openStudy, usualStudy } from "../studies.ts";
import { withFlags, type StudyFlags } from "../study-options.ts";
import type { Study } from "../../study/study.ts";
import { verdictNotes, verdictTable } from "../verdict-table.ts";

/** Run the central claims of the first study and show their verdicts: what `npm start` does. */
export async function start(io: Io, flags: StudyFlags & ConductFlags): Promise<number> {
  const { allowed } = readConduct(flags);
  const graph = openGraph(io);
  const study = withFlags(openStudy(io, graph, usualStudy), graph, flags);
  const folder = checkOutputFolder(join("results", usualStudy), io.folder, true);
  const ledger = openLedger(io);
  if (flags.json !== true) io.err(`${study.paper.author}, ${study.paper.title} (${study.paper.year})\n`);
  const how = { claims: study.claims.filter(({ central }) => central), bands: bandsFor(graph) };
  const conducted = await conduct(io, graph, study, how, flags);
  const { result } = conducted;
  writeRun(folder, filesOf(result, study, graph, ledger));
  if (flags.json === true) printJson(io, runJson(result, folder));
  else io.out(startText(io, study, conducted, folder));
  return judgeFailures(io, result.failures, allowed);
}

function startText(io: Io, study: Study, conducted: Conducted, folder: string): string {
  const { result } = conducted;
  const first = result.claims.find(({ claim }) => claim.test !== undefined)?.claim.id ?? "D02";
  return [
    verdictTable(result.claims, io.columns),
    verdictNotes(result),
    speedLine(conducted),
    `Report: ${relative(io.folder, join(folder, "report.html"))} (open it in a browser)`,
    "",
    "Next:",
    next(
      `run ${study.id}`,
      `all ${study.claims.length} claims; the ${result.claims.length} above are its central ones`,
    ),
    next("run blankenship-2024", "the other paper"),
    next(`explain ${first}`, "what a claim says and how it is tested"),
    next("campaign --case R3", "the denial campaign without Japan's bases"),
    next("run --packages P0,P1", "outcomes of two packages side by side"),
    "",
  ].join("\n");
}

function next(words: string, what: string): string {
  return `  npx entente ${words.padEnd(26)}${what}`;
}
