import type { OfflineList } from "../../study/published/offline-list.ts";

/** What of a request matters to the service worker. */
export interface Wanted {
  readonly method: string;
  readonly url: string;
  /** As `Request.mode`; `navigate` for the page itself. */
  readonly mode: string;
}

/** A file the service worker answers with: its path from the page's folder, and its SHA-256. */
export interface KeptFile {
  readonly path: string;
  readonly hash: string;
}

/** The page's own file. */
const pageFile = "index.html";

/**
 * Find the file of the site that a request is for.
 *
 * @param scope address of the page's folder, with a `/` at its end.
 * @returns nothing for all that is not a GET of one of the listed files: that goes its usual way.
 */
export function keptFile(
  { method, url, mode }: Wanted,
  list: OfflineList,
  scope: string,
): KeptFile | undefined {
  if (method !== "GET") return undefined;
  const address = new URL(url);
  address.hash = "";
  address.search = "";
  if (!address.href.startsWith(scope)) return undefined;
  const rest = address.href.slice(scope.length);
  const path = rest === "" ? pageFile : rest;
  // Only the page itself is ever gone to; any other address somebody types is none of ours.
  if (mode === "navigate" && path !== pageFile) return undefined;
  const hash = own(list.atOnce, path) ?? own(list.onUse, path);
  return hash === undefined ? undefined : { path, hash };
}

/** Names of caches that older versions of this page left behind; other pages of the same server keep theirs. */
export function leftBehind(names: readonly string[], scope: string, version: string): readonly string[] {
  return names.filter((name) => name.startsWith(cacheName(scope, "")) && name !== cacheName(scope, version));
}

/** Name of the cache of a version. */
export function cacheName(scope: string, version: string): string {
  return `entente ${new URL(scope).pathname} ${version}`;
}

function own(record: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
