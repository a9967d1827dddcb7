import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { isHashedPath, mediaTypes, pathsIn } from "../../src/cli/serve/site-files.ts";
import { buildSite, siteFolder } from "./served-site.ts";

/** A file server that knows nothing of us: it sends types, and neither a policy nor any other header. */
export interface PlainServer {
  /** Address of the site in its folder, with a `/` at its end. */
  readonly address: string;
  /** Serve another folder from now on. */
  readonly change: (folder: string) => void;
  readonly close: () => Promise<void>;
}

/** Serve a copy of the site in a folder some way down. */
export async function servePlainly(folder: string): Promise<PlainServer> {
  let served = folder;
  const below = "/some/deep folder/";
  const server = createServer(({ url = "/" }, response) => {
    const path = decodeURI(new URL(url, "http://localhost").pathname);
    const name = path === below ? "index.html" : path.slice(below.length);
    const known = path.startsWith(below) && pathsIn(served).includes(name);
    response.writeHead(known ? 200 : 404, {
      "content-type": mediaTypes[extname(name)] ?? "text/plain",
      ...(isHashedPath(name) ? { "cache-control": "max-age=600" } : {}),
    });
    response.end(known ? readFileSync(join(served, name)) : "");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${encodeURI(below)}`,
    change: (next) => void (served = next),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** A copy of the built site in a folder of its own. */
export interface SiteCopy {
  readonly folder: string;
  readonly remove: () => void;
}

/** Copy the built site. */
export function copySite(): SiteCopy {
  buildSite();
  const folder = mkdtempSync(join(tmpdir(), "entente-site-"));
  cpSync(siteFolder, folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Make of a copy the next version: another title, and a service worker that knows of it. */
export function makeNewer(folder: string): void {
  const page = readFileSync(join(folder, "index.html"), "utf8")
    .replace("<title>Entente</title>", "<title>Entente</title><!-- newer -->")
    .replace(/(name="entente-version" content=")\w+/, "$1newer");
  const worker = readFileSync(join(folder, "service-worker.js"), "utf8")
    .replace(/"version":"\w+"/, '"version":"newer"')
    .replace(/"index.html":"\w+"/, `"index.html":"${createHash("sha256").update(page).digest("hex")}"`);
  writeFileSync(join(folder, "index.html"), page);
  writeFileSync(join(folder, "service-worker.js"), worker);
}
