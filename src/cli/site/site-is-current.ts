import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathsIn } from "../serve/site-files.ts";
import { hashSources } from "./site-sources.ts";
import { readSiteVersion, siteFolderOf } from "./site-version.ts";

/** Whether nothing has changed since program and site of a package were built. */
export function siteIsCurrent(home: string): boolean {
  const version = readSiteVersion(siteFolderOf(home));
  return version !== undefined && programIsCurrent(home) && version.sources === hashSources(home).sources;
}

/** Whether the compiler has seen every source as it is now. */
function programIsCurrent(home: string): boolean {
  const compiled = join(home, "dist", ".tsbuildinfo");
  const sources = join(home, "src");
  if (!existsSync(compiled)) return false;
  const { mtimeMs } = statSync(compiled);
  return pathsIn(sources)
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !path.startsWith("web/"))
    .every((path) => statSync(join(sources, path)).mtimeMs <= mtimeMs);
}
