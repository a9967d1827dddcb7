// Keeps one version of the page whole, so that it opens without a network. The build puts the list of files before this script.
import type { OfflineList } from "../../study/published/offline-list.ts";
import { cacheName, keptFile, leftBehind, type KeptFile } from "./kept-path.ts";
import type { ToServiceWorker } from "./messages.ts";

/** What of a service worker's surroundings is used; the compiler's own types for it clash with those of a page. */
interface Surroundings {
  readonly ententeOffline: OfflineList;
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(kind: "install" | "activate", take: (event: Lasting) => void): void;
  addEventListener(kind: "fetch", take: (event: FetchOf) => void): void;
  addEventListener(
    kind: "message",
    take: (event: Lasting & { readonly data: ToServiceWorker }) => void,
  ): void;
}
interface Lasting {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface FetchOf extends Lasting {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}

const here = globalThis as unknown as Surroundings;
const list = here.ententeOffline;
const { scope } = here.registration;
const cache = cacheName(scope, list.version);

here.addEventListener("install", (event) => event.waitUntil(keepAll()));
here.addEventListener("activate", (event) => event.waitUntil(forgetOlder()));
here.addEventListener("fetch", (event) => {
  const file = keptFile(event.request, list, scope);
  if (file !== undefined) event.respondWith(answer(file));
});
here.addEventListener("message", (event) => {
  const { data } = event;
  if (data.kind === "takeOver") event.waitUntil(here.skipWaiting());
  // A page of another version goes on with its server; its files are not ours.
  else if (data.version === list.version) event.waitUntil(adopt(data.used));
});

async function keepAll(): Promise<void> {
  const kept = await caches.open(cache);
  try {
    await Promise.all(Object.entries(list.atOnce).map(([path, hash]) => keep(kept, { path, hash })));
  } catch (fault) {
    await caches.delete(cache);
    throw fault;
  }
}

async function forgetOlder(): Promise<void> {
  const old = leftBehind(await caches.keys(), scope, list.version);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Answer from now on for a page that was loaded without us, and keep what it had to fetch by then. */
async function adopt(used: readonly string[]): Promise<void> {
  await here.clients.claim();
  const kept = await caches.open(cache);
  const files = used.flatMap((url) => keptFile({ method: "GET", url, mode: "cors" }, list, scope) ?? []);
  for (const file of files) if ((await kept.match(file.path)) === undefined) await keep(kept, file);
}

async function answer(file: KeptFile): Promise<Response> {
  const kept = await caches.open(cache);
  return (await kept.match(file.path, { ignoreVary: true })) ?? keep(kept, file);
}

/**
 * Fetch a file and keep it.
 *
 * @throws {Error} when the server's file is not the one of our version: two versions are never mixed.
 */
async function keep(kept: Cache, { path, hash }: KeptFile): Promise<Response> {
  const response = await fetch(new URL(path, scope), { cache: "no-cache", credentials: "same-origin" });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const contents = await response.arrayBuffer();
  if ((await hashOf(contents)) !== hash) throw new Error(`${path} is of another version`);
  // Anew from its contents: a redirected or compressed answer cannot be kept as it is.
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  const whole = new Response(contents, { headers });
  await kept.put(path, whole.clone());
  return whole;
}

async function hashOf(contents: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", contents));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
