import { readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { OfflineList } from "../../study/published/offline-list.ts";
import { metaPolicy } from "../serve/policy.ts";
import { compressedEndings, pathsIn } from "../serve/site-files.ts";
import { hashOf } from "./site-version.ts";

const worker = "service-worker.js";
const head = '<meta charset="utf-8" />';

/**
 * Turn a bundled page with its data into a site: the policy into its head, its version there and into the service worker, with
 * the list of what that keeps.
 *
 * @returns the version: the same for the same files.
 * @throws {Error} when the page has no place for its policy.
 */
export function finishPage(folder: string): string {
  const index = join(folder, "index.html");
  const page = readFileSync(index, "utf8");
  if (!page.includes(head)) throw new Error(`index.html has no ${head} to put the policy after`);
  const withPolicy = page.replace(
    head,
    `${head}\n    <meta http-equiv="Content-Security-Policy" content="${metaPolicy}" />`,
  );
  writeFileSync(index, withPolicy);
  const hashes = hashFiles(folder);
  const version = hashOf(JSON.stringify([...hashes, readFileSync(join(folder, worker), "utf8")])).slice(
    0,
    16,
  );
  writeFileSync(
    index,
    withPolicy.replace(head, `${head}\n    <meta name="entente-version" content="${version}" />`),
  );
  writeWorker(folder, version);
  return version;
}

function hashFiles(folder: string): ReadonlyMap<string, string> {
  const compressed: readonly string[] = Object.values(compressedEndings);
  return new Map(
    pathsIn(folder)
      .filter((path) => path !== worker && !compressed.includes(extname(path)))
      .map((path) => [path, hashOf(readFileSync(join(folder, path)))]),
  );
}

/** Fonts of scripts that most visitors never need; the Latin ones belong to the page. */
const isForSome = (path: string): boolean => /\.woff2?$/.test(path) && !/-latin-wght-normal-/.test(path);

function writeWorker(folder: string, version: string): void {
  const hashes = [...hashFiles(folder)];
  const list: OfflineList = {
    version,
    atOnce: Object.fromEntries(hashes.filter(([path]) => !isForSome(path))),
    onUse: Object.fromEntries(hashes.filter(([path]) => isForSome(path))),
  };
  const file = join(folder, worker);
  const script = readFileSync(file, "utf8");
  writeFileSync(file, `self.ententeOffline = ${JSON.stringify(list)};\n${script}`);
}
