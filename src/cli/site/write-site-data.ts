import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Graph } from "../../engine/graph/graph.ts";
import { hashText } from "../../engine/run/sha256.ts";
import { publishedFormat } from "../../study/published/published-result.ts";
import { siteEvidence } from "../../study/published/site-evidence.ts";
import { siteSummary, type PublishedStudy, type StudyFile } from "../../study/published/site-summary.ts";
import { refuse } from "../faults.ts";
import { processIo, type Io } from "../io.ts";
import { graphFileOf, openGraph, openLedger } from "../project.ts";
import { openStudy, studyNames, usualStudy } from "../studies.ts";
import { versionOf } from "../version.ts";
import { writeWhole } from "../write-whole.ts";
import { siteMap } from "./site-map.ts";
import { siteCredibility } from "./site-credibility-data.ts";
import { headlineResults, studyResults } from "./published-or-preliminary.ts";
import { siteSigns } from "./site-signs.ts";

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
  const ledger = openLedger(io);
  const writer = dataWriter(join(folder, "data"));
  const studies = await writeStudies(io, graph, writer);
  const [first] = studies;
  if (first === undefined)
    return refuse(
      "no-study",
      "the page needs a study, and studies/ holds none",
      "add studies/NAME/study.yaml",
    );
  const bands = await headlineResults(io, graph, first.study);
  writer.json("summary.json", siteSummary(graph, versionOf(home), studies, bands));
  writer.json("evidence.json", siteEvidence(ledger));
  writer.json("coast-and-places.json", siteMap(ledger));
  writer.json("credibility.json", siteCredibility(home, graph, say));
  writer.json("signs.json", siteSigns(home, graph));
  writer.text("model.json", readFileSync(graphFileOf(home), "utf8"));
  return writer.written;
}

/** Writes files of data and keeps their sizes. */
interface DataWriter {
  readonly text: (address: string, text: string) => void;
  readonly json: (address: string, data: object) => void;
  readonly written: SiteFiles;
}

function dataWriter(folder: string): DataWriter {
  const written = new Map<string, number>();
  const text = (address: string, content: string): void => {
    writeWhole(join(folder, address), content);
    written.set(`data/${address}`, Buffer.byteLength(content));
  };
  return { text, json: (address, data) => text(address, `${JSON.stringify(data)}\n`), written };
}

async function writeStudies(io: Io, graph: Graph, writer: DataWriter): Promise<readonly PublishedStudy[]> {
  const studies: PublishedStudy[] = [];
  for (const name of namesInOrder(io.home)) {
    const study = openStudy(io, graph, name);
    const { published, packages } = await studyResults(io, graph, study);
    const outcomes = `${JSON.stringify(packages)}\n`;
    // Papers that run the same packages the same way share a file.
    const addresses = {
      study: `studies/${study.id}.json`,
      packages: `packages/${hashText(outcomes).slice(0, 12)}.json`,
    };
    writer.text(addresses.packages, outcomes);
    writer.json(addresses.study, { format: publishedFormat, study, published } satisfies StudyFile);
    studies.push({ study, published, packages, addresses });
  }
  return studies;
}

/** The usual study first. */
function namesInOrder(home: string): readonly string[] {
  const rank = (name: string): number => (name === usualStudy ? 0 : 1);
  return [...studyNames(home)].sort((a, b) => rank(a) - rank(b));
}
