import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathsIn } from "../serve/site-files.ts";

/** Hashes of what a site is made from. */
export interface SourceHashes {
  readonly sources: string;
  /** Of what its data are made from: all but the page's own sources and those of other commands. */
  readonly dataSources: string;
}

const folders = ["src", "evidence", "studies"];
const files = [
  "build/model.json",
  "package.json",
  "package-lock.json",
  "svelte.config.js",
  "tsconfig.json",
  "vite.config.ts",
];

/** Sources that have no part in the data: the page's own, and the other commands'. */
const noData = /^src\/(web|cli\/(commands|docs|explain|serve|watch))\//;

/** Hash all that the site of a package is made from, tests left out. */
export function hashSources(home: string): SourceHashes {
  const found = folders.flatMap((folder) => pathsIn(join(home, folder)).map((path) => `${folder}/${path}`));
  const paths = [...found, ...files].filter(
    (path) => !path.endsWith(".test.ts") && existsSync(join(home, path)),
  );
  const hash = (some: readonly string[]): string => {
    const all = createHash("sha256");
    for (const path of some)
      all
        .update(`${path}\0`)
        .update(readFileSync(join(home, path)))
        .update("\0");
    return all.digest("hex");
  };
  return { sources: hash(paths), dataSources: hash(paths.filter((path) => !noData.test(path))) };
}
