import type { Graph } from "../../engine/graph/graph.ts";
import type { PublishedPackages } from "../../study/published/published-packages.ts";
import { publishedPackagesFile } from "../../study/published/read-published.ts";
import {
  evidenceFile,
  modelFile,
  signsFile,
  studyFile,
  summaryFile,
} from "../../study/published/read-site.ts";
import { readData, type FileKind } from "../../study/published/shape.ts";
import { siteCredibilityFile, type SiteCredibility } from "../../study/published/site-credibility.ts";
import type { SiteEvidence } from "../../study/published/site-evidence.ts";
import { siteMapFile, type SiteMap } from "../../study/published/site-map.ts";
import type { SiteSigns } from "../../study/published/site-signs.ts";
import type { SiteSummary, StudyFile, StudySummary } from "../../study/published/site-summary.ts";

/** What can be wrong with a file of data; a key of the page's texts. */
export type DataFaultKey = "missing" | "broken" | "otherVersion" | "unreachable";

/** A file of data that could not be loaded. */
export class DataFault extends Error {
  override readonly name = "DataFault";
  readonly key: DataFaultKey;
  /** Its address from the folder of the data. */
  readonly file: string;
  constructor(key: DataFaultKey, file: string, detail = "") {
    super(`${file}: ${key}${detail === "" ? "" : `, ${detail}`}`);
    this.key = key;
    this.file = file;
  }
}

/**
 * The files the page loads, each at most once; one that failed is tried again when it is next asked for.
 *
 * All reject with `DataFault`; `study` and `packages` with a RangeError for a study that the summary does not have.
 */
export interface DataLoader {
  readonly summary: () => Promise<SiteSummary>;
  readonly model: () => Promise<Graph>;
  /** A study with its published results, by the study's id. */
  readonly study: (id: string) => Promise<StudyFile>;
  /** Outcomes of the packages of a study, by the study's id; studies may share them. */
  readonly packages: (id: string) => Promise<PublishedPackages>;
  readonly evidence: () => Promise<SiteEvidence>;
  /** What the model is held to and hangs on; nothing where none was published for this model. */
  readonly credibility: () => Promise<SiteCredibility>;
  /** Coast and places, for the map alone. */
  readonly map: () => Promise<SiteMap>;
  /** Which way causal links act. */
  readonly signs: () => Promise<SiteSigns>;
}

/** What of an answer to a request is read. */
export type DataResponse = Pick<Response, "ok" | "status" | "text">;

/**
 * Make the loader of a folder of data.
 *
 * @param load fetches an address.
 * @param base address of the folder, ending in a slash.
 */
export function dataLoader(load: (address: string) => Promise<DataResponse>, base: URL): DataLoader {
  const loaded = new Map<string, Promise<unknown>>();
  const read = <Data>(file: string, kind: FileKind): Promise<Data> => {
    const known = loaded.get(file) as Promise<Data> | undefined;
    if (known !== undefined) return known;
    const asked = fetchData<Data>(load, base, file, kind);
    loaded.set(file, asked);
    asked.catch(() => loaded.delete(file));
    return asked;
  };
  const summary = (): Promise<SiteSummary> => read("summary.json", summaryFile);
  const studyIn = async (id: string): Promise<StudySummary> => {
    const found = (await summary()).studies.find((study) => study.id === id);
    if (found === undefined) throw new RangeError(`the summary has no study ${id}`);
    return found;
  };
  return {
    summary,
    model: () => read("model.json", modelFile),
    study: async (id) => read((await studyIn(id)).study, studyFile),
    packages: async (id) => read((await studyIn(id)).packages, publishedPackagesFile),
    evidence: () => read("evidence.json", evidenceFile),
    credibility: () => read("credibility.json", siteCredibilityFile),
    map: () => read("coast-and-places.json", siteMapFile),
    signs: () => read("signs.json", signsFile),
  };
}

async function fetchData<Data>(
  load: (address: string) => Promise<DataResponse>,
  base: URL,
  file: string,
  kind: FileKind,
): Promise<Data> {
  const { data, diagnostics } = readData<Data>(await textOf(load, base, file), file, kind);
  if (data !== undefined) return data;
  const [fault] = diagnostics;
  throw new DataFault(fault?.code === "unknown-format" ? "otherVersion" : "broken", file, fault?.message);
}

async function textOf(
  load: (address: string) => Promise<DataResponse>,
  base: URL,
  file: string,
): Promise<string> {
  let response: DataResponse;
  try {
    response = await load(new URL(file, base).href);
    if (response.ok) return await response.text();
  } catch (error) {
    throw new DataFault("unreachable", file, error instanceof Error ? error.message : "");
  }
  throw new DataFault("missing", file, String(response.status));
}
