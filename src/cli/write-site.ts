/** The last step of the site's build: turn the page's sources and the package's data into `build/site`, unless it is up to date. */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { liveProgram } from "../study/live/live-program.ts";
import { processIo } from "./io.ts";
import { reportError } from "./report-error.ts";
import { bundlePage } from "./site/bundle-page.ts";
import { compressFiles } from "./site/compress-files.ts";
import { finishPage } from "./site/finish-page.ts";
import { oneAtATime } from "./site/one-at-a-time.ts";
import { hashSources } from "./site/site-sources.ts";
import {
  modelFileHash,
  readSiteVersion,
  siteFolderOf,
  versionFile,
  type SiteVersion,
} from "./site/site-version.ts";
import { writeSiteData } from "./site/write-site-data.ts";
import { writeWhole } from "./write-whole.ts";

const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

process.exitCode = await oneAtATime(`${siteFolderOf(home)}.lock`, () => writeSite(home)).catch(
  (error: unknown) => reportError(error, processIo(), false),
);

/** Build the site beside its place and put it there whole. */
async function writeSite(of: string): Promise<number> {
  const place = siteFolderOf(of);
  const hashes = hashSources(of);
  const before = readSiteVersion(place);
  if (before?.sources === hashes.sources) return 0;
  const fresh = `${place}.new`;
  const say = processIo().err;
  say("- the page\n");
  await bundlePage(of, fresh);
  if (before?.dataSources === hashes.dataSources) copyData(place, fresh);
  else await writeData(of, fresh, say);
  const version: SiteVersion = { format: 1, version: finishPage(fresh), model: modelFileHash(of), ...hashes };
  say("- smaller forms of its files, for slow lines\n");
  compressFiles(fresh);
  writeWhole(join(fresh, versionFile), `${JSON.stringify(version)}\n`);
  replace(place, fresh);
  return 0;
}

async function writeData(of: string, folder: string, say: (text: string) => void): Promise<void> {
  say("- published results, the ledger and the map\n");
  await writeSiteData(of, folder);
  say("- the program that computes in the browser\n");
  const model = readFileSync(join(folder, "data", "model.json"), "utf8");
  writeFileSync(join(folder, "data", "live.wasm"), liveProgram(model));
}

/** Take the data of the last build, compressed forms included. */
function copyData(from: string, to: string): void {
  cpSync(join(from, "data"), join(to, "data"), { recursive: true });
}

function replace(place: string, fresh: string): void {
  const old = `${place}.old`;
  mkdirSync(dirname(place), { recursive: true });
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(fresh, place);
  rmSync(old, { recursive: true, force: true });
}
