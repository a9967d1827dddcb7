import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

/** One file of the site, held in memory with its compressed forms. */
export interface SiteFile {
  /** Media type, as a browser is told. */
  readonly type: string;
  /** Changes when the file does. */
  readonly etag: string;
  /** The name holds a hash of the contents: a browser need never ask for it again. */
  readonly unchanging: boolean;
  readonly plain: Buffer;
  readonly br?: Buffer;
  readonly gzip?: Buffer;
}

/** All files of a site by their path on the server: `/`, `/index.html`, `/assets/page-1a2b3c4d.js`. */
export type SiteFiles = ReadonlyMap<string, SiteFile>;

/** Media types by the ending of a name; files of other endings are not served. */
export const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/** Endings of compressed forms, which lie beside their file. */
export const compressedEndings = { br: ".br", gzip: ".gz" } as const;

/**
 * Read a whole site into memory.
 *
 * What is served is then what was there at this moment: no path of a request ever reaches the file system, so nothing outside
 * the site can be asked for, and two builds never mix. Hidden files and links are left out.
 */
export function readSite(folder: string): SiteFiles {
  const files = new Map<string, SiteFile>();
  for (const path of pathsIn(folder)) {
    const type = mediaTypes[extname(path)];
    if (type !== undefined) files.set(`/${path}`, readFile(folder, path, type));
  }
  const index = files.get("/index.html");
  if (index !== undefined) files.set("/", index);
  return files;
}

/** Paths of the plain files below a folder, with `/`, in order of their names. */
export function pathsIn(folder: string, below = ""): readonly string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) return pathsIn(folder, path);
      return entry.isFile() ? [path] : [];
    });
}

/** Whether the name of a site's file holds a hash of its contents. */
export function isHashedPath(path: string): boolean {
  return path.startsWith("assets/");
}

function readFile(folder: string, path: string, type: string): SiteFile {
  const plain = readFileSync(join(folder, path));
  return {
    type,
    etag: `W/"${createHash("sha256").update(plain).digest("hex").slice(0, 32)}"`,
    unchanging: isHashedPath(path),
    plain,
    ...compressed(join(folder, path), "br"),
    ...compressed(join(folder, path), "gzip"),
  };
}

function compressed(file: string, form: "br" | "gzip"): { readonly br?: Buffer; readonly gzip?: Buffer } {
  const beside = file + compressedEndings[form];
  return existsSync(beside) ? { [form]: readFileSync(beside) } : {};
}
