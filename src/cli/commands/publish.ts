import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { numericsVersion } from "../../compute/run-study.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import { headlineWishes } from "../../study/published/headline-outcomes.ts";
import { bandsStudy, publishPackageBands } from "../../study/published/package-bands.ts";
import { publishPackages } from "../../study/published/published-packages.ts";
import { publishRivals } from "../../study/published/published-rivals.ts";
import { publishResult } from "../../study/published/publish-result.ts";
import { stalePartsOf } from "../../study/running/record-hashes.ts";
import type { StudyResult } from "../../study/running/result.ts";
import type { Study } from "../../study/study.ts";
import { conduct, judgeFailures, readConduct, type ConductFlags } from "../conduct.ts";
import { exitCodes } from "../exit-codes.ts";
import { refuse } from "../faults.ts";
import type { Io } from "../io.ts";
import { printJson } from "../json-of.ts";
import { openGraph } from "../project.ts";
import { computeCredibility } from "../publish-credibility.ts";
import { credibilityFile, packageBandsFile, publishedFiles, type PublishedFile } from "../published-files.ts";
import { staleWords } from "../stale-words.ts";
import { openStudy, studyNames, usualStudy } from "../studies.ts";
import { writeWhole } from "../write-whole.ts";

/** Flags of `entente publish`, as typed. */
export interface PublishFlags extends ConductFlags {
  readonly bands?: boolean;
  readonly rivals?: boolean;
  readonly credibility?: boolean;
}

/**
 * Publish what the dashboard opens with: of a run's results the compact files of its study, with `--rivals` only where its
 * claims stand under rival equations, or with `--bands` the headline outcomes of packages, or with `--credibility` what the model
 * is held to and hangs on, both of which are computed.
 */
export async function publish(io: Io, folder: string | undefined, flags: PublishFlags): Promise<number> {
  if (flags.bands === true) {
    if (folder !== undefined || flags.rivals === true)
      refuse("two-jobs", "--bands computes its own runs, so it takes neither a folder nor --rivals");
    return publishBandsOf(io, flags);
  }
  if (flags.credibility === true) {
    if (folder !== undefined || flags.rivals === true)
      refuse("two-jobs", "--credibility computes its own runs, so it takes neither a folder nor --rivals");
    const file = writeData(credibilityFile(io.home), computeCredibility(openGraph(io)));
    say(io, flags, "credibility", [file]);
    return exitCodes.done;
  }
  if (folder === undefined)
    return refuse(
      "no-results",
      "publish: name the folder of a run, or give --bands or --credibility",
      runFirst,
    );
  return publishRun(io, folder, flags);
}

const runFirst = "entente run STUDY --out FOLDER makes one";

async function publishBandsOf(io: Io, flags: PublishFlags): Promise<number> {
  const graph = openGraph(io);
  const study = bandsStudy(openStudy(io, graph, usualStudy), graph);
  const how = { claims: [], bands: headlineWishes(graph) };
  const { result } = await conduct(io, graph, study, how, flags);
  const file = writeData(packageBandsFile(io.home), publishPackageBands(result));
  say(io, flags, study.id, [file]);
  return judgeFailures(io, result.failures, readConduct(flags).allowed);
}

async function publishRun(io: Io, folder: string, flags: PublishFlags): Promise<number> {
  const result = readResult(io, folder);
  const graph = openGraph(io);
  if (!studyNames(io.home).includes(result.id))
    refuse("unknown-study", `${folder} holds results of ${result.id}, which is no study in studies/`);
  const study = openStudy(io, graph, result.id);
  checkWhole(folder, result, study);
  const rivals = flags.rivals === true;
  // Rival equations are run under the neutral lens alone, and without the other packages.
  const { packages, lenses } = rivals ? packagesAndLenses(result) : study;
  checkCurrent(folder, result, graph, { ...study, packages, lenses });
  say(io, flags, result.id, rivals ? writeRivals(io.home, folder, result) : writePublished(io.home, result));
  return exitCodes.done;
}

function packagesAndLenses({ packages, lenses }: StudyResult): Pick<Study, "packages" | "lenses"> {
  return { packages: [...new Set(packages.map(({ id }) => id))], lenses };
}

function writeRivals(home: string, folder: string, result: StudyResult): readonly PublishedFile[] {
  const rivals = publishRivals(result);
  if (rivals === undefined)
    return refuse("no-rivals", `${folder} was run without rival equations`, "add --switches to entente run");
  return [writeData(publishedFiles(home, result.id).rivals, rivals)];
}

function say(io: Io, flags: PublishFlags, study: string, files: readonly PublishedFile[]): void {
  if (flags.json === true) printJson(io, { study, files });
  else io.out(files.map(({ file, bytes }) => `${relative(io.folder, file)} (${bytes} bytes)\n`).join(""));
}

/** Write the published files of a result; gives their paths and sizes. */
function writePublished(home: string, result: StudyResult): readonly PublishedFile[] {
  const { result: file, packages } = publishedFiles(home, result.id);
  return [writeData(file, publishResult(result)), writeData(packages, publishPackages(result))];
}

function writeData(file: string, data: object): PublishedFile {
  const text = `${JSON.stringify(data)}\n`;
  writeWhole(file, text);
  return { file, bytes: Buffer.byteLength(text) };
}

/** Read the results in a folder, which a run of this program wrote. */
function readResult(io: Io, folder: string): StudyResult {
  const path = resolve(io.folder, folder);
  const read = (name: string): unknown => {
    const file = join(path, name);
    if (!existsSync(file)) refuse("no-results", `${folder} holds no ${name}`, runFirst);
    try {
      return JSON.parse(readFileSync(file, "utf8")) as unknown;
    } catch {
      return refuse("not-json", `${join(folder, name)} is cut off or is not JSON`, "run the study again");
    }
  };
  const [result, record] = [read("result.json"), read("record.json")];
  if (!isResult(result))
    refuse("no-results", `${join(folder, "result.json")} is not the result of a run`, runFirst);
  if (JSON.stringify(result.record) !== JSON.stringify(record))
    refuse("two-runs", `${folder} mixes two runs: result.json and record.json differ`, runFirst);
  return result;
}

/** Files of another program do not have all of these. */
function isResult(data: unknown): data is StudyResult {
  const has = (key: string, list: boolean): boolean => {
    const value = (data as Readonly<Record<string, unknown>>)[key];
    return list ? Array.isArray(value) : typeof value === "object" && value !== null;
  };
  return (
    typeof data === "object" &&
    data !== null &&
    "id" in data &&
    typeof data.id === "string" &&
    ["paper", "record"].every((key) => has(key, false)) &&
    ["lenses", "claims", "packages", "bands", "failures"].every((key) => has(key, true))
  );
}

function checkCurrent(folder: string, result: StudyResult, graph: Graph, study: Study): void {
  const stale = stalePartsOf(result.record, { graph, study, numerics: numericsVersion });
  if (stale.length === 0) return;
  refuse(
    "stale-results",
    `${folder} does not fit this project: changed since that run: ${staleWords(stale)}`,
    `entente run ${study.id} --out FOLDER computes it anew`,
  );
}

function checkWhole(folder: string, { claims }: StudyResult, study: Study): void {
  const judged = new Set(claims.map(({ claim }) => claim.id));
  const missing = study.claims.filter(({ id }) => !judged.has(id)).map(({ id }) => id);
  if (missing.length === 0) return;
  const some = missing.slice(0, 5).join(", ");
  refuse(
    "claims-missing",
    `${folder} lacks ${missing.length} claims of ${study.id}: ${some}${missing.length > 5 ? ", ..." : ""}`,
    "run the study without --only",
  );
}
