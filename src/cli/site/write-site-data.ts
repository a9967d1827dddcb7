import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hashText } from "../../engine/run/sha256.ts";
import { publishedFormat } from "../../study/published/published-result.ts";
import { siteEvidence } from "../../study/published/site-evidence.ts";
import { siteSummary, type PublishedStudy, type StudyFile } from "../../study/published/site-summary.ts";
import { refuse } from "../faults.ts";
import { processIo } from "../io.ts";
import { graphFileOf, openGraph, openLedger } from "../project.ts";
import { openStudy, studyNames, usualStudy } from "../studies.ts";
import { versionOf } from "../version.ts";
import { writeWhole } from "../write-whole.ts";
import { siteMap } from "./site-map.ts";
import { headlineResults, studyResults } from "./published-or-preliminary.ts";

/** What was written, by address from the page's folder, with sizes in bytes. */
export type SiteFiles = ReadonlyMap<string, number>;

/**
 * Write what the page loads into `data/` of its folder: the model, the summary of the first screen, the studies with their
 * published results, the outcomes of packages, the ledger, the map.
 *
 * Published results that are missing or do not fit the model are computed anew from few draws, marked as preliminary, and
 * `say` is told; that takes some ten seconds a study.
 *
 * @param home folder of the package, built.
 * @param folder folder of the page.
 * @throws {InputError} when the model has not been built, or a study or the ledger is faulty.
 */
export async function writeSiteData(
  home: string,
  folder: string,
  say: (text: string) => void = processIo().err,
): Promise<SiteFiles> {
  const io = { ...processIo(), home, out: say, err: say };
  const graph = openGraph(io);
  const written = new Map<string, number>();
  const write = (address: string, text: string): void => {
    writeWhole(join(folder, "data", address), text);
    written.set(`data/${address}`, Buffer.byteLength(text));
  };
  const writeJson = (address: string, data: object): void => write(address, `${JSON.stringify(data)}\n`);
  const studies: PublishedStudy[] = [];
  for (const name of namesInOrder(home)) {
    const study = openStudy(io, graph, name);
    const { published, packages } = await studyResults(io, graph, study);
    const text = `${JSON.stringify(packages)}\n`;
    // Papers that run the same packages the same way share a file.
    const addresses = {
      study: `studies/${study.id}.json`,
      packages: `packages/${hashText(text).slice(0, 12)}.json`,
    };
    write(addresses.packages, text);
    writeJson(addresses.study, { format: publishedFormat, study, published } satisfies StudyFile);
    studies.push({ study, published, packages, addresses });
  }
  const [first] = studies;
  if (first === undefined)
    return refuse(
      "no-study",
      "the page needs a study, and studies/ holds none",
      "add studies/NAME/study.yaml",
    );
  const bands = await headlineResults(io, graph, first.study);
  writeJson("summary.json", siteSummary(graph, versionOf(home), studies, bands));
  writeJson("evidence.json", siteEvidence(openLedger(io)));
  writeJson("coast-and-places.json", siteMap(openLedger(io)));
  write("model.json", readFileSync(graphFileOf(home), "utf8"));
  return written;
}

/** The usual study first. */
function namesInOrder(home: string): readonly string[] {
  const rank = (name: string): number => (name === usualStudy ? 0 : 1);
  return [...studyNames(home)].sort((a, b) => rank(a) - rank(b));
}
