import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { graphFileOf } from "../project.ts";

/** What a built site says of itself in `version.json`. */
export interface SiteVersion {
  readonly format: 1;
  /** Changes when any file of the site does. */
  readonly version: string;
  /** Hash of the built model that the site was made from. */
  readonly model: string;
  /** Hash of all that the site was made from. */
  readonly sources: string;
  /** Hash of all that its data were made from. */
  readonly dataSources: string;
}

/** Where the site lies inside the package. */
export const siteFolderOf = (home: string): string => join(home, "build", "site");

/** Name of the file that says what a site was made from. */
export const versionFile = "version.json";

/** Read what a site says of itself; nothing when there is no whole site. */
export function readSiteVersion(folder: string): SiteVersion | undefined {
  const file = join(folder, versionFile);
  if (!existsSync(file) || !existsSync(join(folder, "index.html"))) return undefined;
  const read = parsed(readFileSync(file, "utf8"));
  return isVersion(read) ? read : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isVersion(read: unknown): read is SiteVersion {
  if (typeof read !== "object" || read === null || !("format" in read) || read.format !== 1) return false;
  return ["version", "model", "sources", "dataSources"].every(
    (key) => typeof Reflect.get(read, key) === "string",
  );
}

/** SHA-256 of some bytes or text, in hexadecimal digits. */
export function hashOf(contents: Buffer | string): string {
  return createHash("sha256").update(contents).digest("hex");
}

/** Hash of the built model as it lies on disk. */
export function modelFileHash(home: string): string {
  return hashOf(readFileSync(graphFileOf(home)));
}
