import { join } from "node:path";
import { bandsFor } from "../bands.ts";
import { chosenClaims } from "../claim-choice.ts";
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
import { metricTable } from "../metric-table.ts";
import { checkOutputFolder, freeFolder, writeRun } from "../output-folder.ts";
import { openGraph, openLedger } from "../project.ts";
import { filesOf } from "../run-files.ts";
import { openStudy } from "../studies.ts";
import { withFlags, type StudyFlags } from "../study-options.ts";
import { sweepLines, wantsSweep } from "../switch-sweep.ts";
import { ablationLines, variantLines } from "../variant-tables.ts";
import { withVariants, type VariantFlags } from "../variants.ts";
import { verdictNotes, verdictTable } from "../verdict-table.ts";
import { readWeights, regretLines } from "../weights.ts";

/** Flags of `entente run`, as typed. */
export interface RunFlags extends StudyFlags, ConductFlags, VariantFlags {
  readonly out?: string;
  readonly force?: boolean;
  readonly only?: string;
  readonly weights?: string;
  readonly switches?: boolean;
}

/** Run a study: its packages and claims, tables on the terminal, report and data in a folder. */
export async function run(io: Io, given: string | undefined, flags: RunFlags): Promise<number> {
  const { allowed } = readConduct(flags);
  const graph = openGraph(io);
  const asked = withFlags(openStudy(io, graph, given), graph, flags);
  const { weights } = flags;
  const weighed = weights === undefined ? asked : { ...asked, weights: readWeights(weights, graph, asked) };
  const study = withVariants(weighed, graph, flags);
  const wanted =
    flags.out ?? (flags.json === true ? undefined : freeFolder(join(io.folder, "results"), study.id));
  const folder =
    wanted === undefined ? undefined : checkOutputFolder(wanted, io.folder, flags.force === true);
  const [judged = []] = chosenClaims([study], flags.only);
  const switches = wantsSweep(io, graph, judged, flags);
  const ledger = openLedger(io);
  const how = { claims: judged, bands: bandsFor(graph), switches };
  const conducted = await conduct(io, graph, study, how, flags);
  const { result } = conducted;
  if (folder !== undefined) writeRun(folder, filesOf(result, study, graph, ledger));
  if (flags.json === true) printJson(io, runJson(result, folder));
  else io.out(runText(io, conducted, folder ?? ""));
  return judgeFailures(io, result.failures, allowed);
}

function runText(io: Io, conducted: Conducted, folder: string): string {
  const { result } = conducted;
  const lens = result.lenses[0] ?? "neutral";
  const shown = result.packages.filter((one) => one.lens === lens);
  return [
    `${result.paper.author}, ${result.paper.title} (${result.paper.year})\n`,
    `Outcomes under the ${lens} lens: mean and 5th..95th percentile of runs\n`,
    metricTable(
      shown.filter((one) => one.variant === undefined),
      io.columns,
    ),
    ...variantLines(shown, io.columns),
    ...ablationLines(result.ablations),
    ...regretLines(shown, result.weights),
    ...(result.claims.length === 0 ? [] : ["Verdicts\n", verdictTable(result.claims, io.columns)]),
    ...sweepLines(result.claims, io.columns),
    verdictNotes(result),
    `${speedLine(conducted)}\n\nReport: ${join(folder, "report.html")}\n`,
  ].join("\n");
}
