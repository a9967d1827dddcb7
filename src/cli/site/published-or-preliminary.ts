import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { numericsVersion } from "../../compute/run-study.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import { headlineWishes } from "../../study/published/headline-outcomes.ts";
import { bandsStudy, publishPackageBands, type PackageBands } from "../../study/published/package-bands.ts";
import { publishPackages, type PublishedPackages } from "../../study/published/published-packages.ts";
import { withRivals } from "../../study/published/published-rivals.ts";
import type { PublishedResult } from "../../study/published/published-result.ts";
import { publishResult } from "../../study/published/publish-result.ts";
import {
  readPackageBands,
  readPublished,
  readPublishedPackages,
  readPublishedRivals,
} from "../../study/published/read-published.ts";
import type { Reading } from "../../study/published/shape.ts";
import { stalePartsOf, type StalePart } from "../../study/running/record-hashes.ts";
import type { RunRecord } from "../../study/running/result.ts";
import type { Study } from "../../study/study.ts";
import { conduct } from "../conduct.ts";
import type { Io } from "../io.ts";
import { packageBandsFile, publishedFiles } from "../published-files.ts";
import { staleWords } from "../stale-words.ts";

/** Draws and seeds of results computed because no published ones fit; two seeds let noise be seen. */
const fewRuns = { draws: 48, seeds: 2, seed: 1 } as const;

/** What the page shows of a study. */
export interface StudyResults {
  readonly published: PublishedResult;
  readonly packages: PublishedPackages;
}

/** Take a study's published results, or compute small ones and say on standard error why. */
export async function studyResults(io: Io, graph: Graph, study: Study): Promise<StudyResults> {
  const files = publishedFiles(io.home, study.id);
  const result = readIf(io, files.result, readPublished);
  const packages = readIf(io, files.packages, readPublishedPackages);
  const stale = result.data === undefined ? [] : staleIn(result.data.record, graph, study);
  const fits = packages.data?.modelHash === result.data?.record.modelHash;
  if (result.data !== undefined && packages.data !== undefined && stale.length === 0 && fits)
    return { published: besideRivals(io, graph, study, result.data), packages: packages.data };
  const why = result.why ?? packages.why ?? reasonOf(stale);
  const renew = `entente run ${study.id} --out FOLDER && entente publish FOLDER`;
  io.err(`${study.id}: ${why}; computing preliminary results of its central claims (renew with ${renew})\n`);
  return preliminaryResults(io, graph, study);
}

/** Standings under rival equations that do not fit are left out: they need not be there. */
function besideRivals(io: Io, graph: Graph, study: Study, published: PublishedResult): PublishedResult {
  const file = publishedFiles(io.home, study.id).rivals;
  if (!existsSync(file)) return published;
  const { data, why } = readIf(io, file, readPublishedRivals);
  const stale = data === undefined ? [] : staleRivals(data.record, graph, study);
  if (data !== undefined && stale.length === 0) return withRivals(published, data);
  const reason = why ?? reasonOf(stale);
  io.err(`${study.id}: standings under rival equations are left out: ${reason}\n`);
  return published;
}

/** The run of rival equations is of one lens and one package, so only what decides the verdicts can be held against the study. */
export function staleRivals(record: RunRecord, graph: Graph, study: Study): readonly StalePart[] {
  return staleIn(record, graph, { ...study, lenses: record.lenses }).filter((part) => part !== "study");
}

async function preliminaryResults(io: Io, graph: Graph, study: Study): Promise<StudyResults> {
  const central = study.claims.filter((claim) => claim.central === true);
  const how = { claims: central, bands: [] };
  const { result } = await conduct(io, graph, { ...study, runs: fewRuns }, how, {});
  return { published: { ...publishResult(result), preliminary: true }, packages: publishPackages(result) };
}

/** Take the published headline outcomes of a study's packages, or compute them from few draws and say why. */
export async function headlineResults(io: Io, graph: Graph, study: Study): Promise<PackageBands> {
  const own = bandsStudy(study, graph);
  const { data, why } = readIf(io, packageBandsFile(io.home), readPackageBands);
  const stale = data === undefined ? [] : staleIn(data.record, graph, own);
  if (data !== undefined && stale.length === 0) return data;
  io.err(
    `headline outcomes: ${why ?? reasonOf(stale)}; computing preliminary ones (renew with entente publish --bands)\n`,
  );
  const how = { claims: [], bands: headlineWishes(graph) };
  const { result } = await conduct(io, graph, { ...own, runs: fewRuns }, how, {});
  return { ...publishPackageBands(result), preliminary: true };
}

function staleIn(record: RunRecord, graph: Graph, study: Study): readonly StalePart[] {
  return stalePartsOf(record, { graph, study, numerics: numericsVersion });
}

function reasonOf(stale: readonly StalePart[]): string {
  return stale.length === 0
    ? "the published files are of two runs"
    : `changed since the published run: ${staleWords(stale)}`;
}

/** Read a file that may be missing or unreadable. */
function readIf<Data>(
  io: Io,
  file: string,
  read: (text: string, name: string) => Reading<Data>,
): { readonly data?: Data; readonly why?: string } {
  const name = relative(io.home, file);
  if (!existsSync(file)) return { why: `${name} is missing` };
  const { data, diagnostics } = read(readFileSync(file, "utf8"), name);
  return data === undefined ? { why: `${name}: ${diagnostics[0]?.message ?? "cannot be read"}` } : { data };
}
