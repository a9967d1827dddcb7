import { statSync } from "node:fs";
import { join } from "node:path";
import { refuse } from "../faults.ts";
import type { Io } from "../io.ts";
import { printJson } from "../json-of.ts";
import { inUrl, isLoopback, knownHosts } from "../serve/known-hosts.ts";
import { listen } from "../serve/listen.ts";
import { readSite, type SiteFiles } from "../serve/site-files.ts";
import { modelFileHash, readSiteVersion, siteFolderOf, versionFile } from "../site/site-version.ts";

/** Flags of `entente serve`, as typed. */
export interface ServeFlags {
  readonly port?: string;
  readonly host?: string;
  readonly json?: boolean;
}

/** The port of the dashboard: ENTE on the keys of a telephone. */
const usualPort = 3683;

const usualHost = "127.0.0.1";
const highestPort = 65_535;

/** Serve the built dashboard to browsers of this machine, until Ctrl-C. */
export async function serve(io: Io, flags: ServeFlags): Promise<number> {
  const port = readPort(flags.port);
  const host = readHost(flags.host);
  const folder = checkSite(io);
  const server = await listen({ host, port, known: knownHosts(host), files: currentFiles(folder) });
  const ended = interrupted();
  const address = `http://${inUrl(host)}:${server.port}/`;
  if (!isLoopback(host)) io.err(openWarning(host));
  if (flags.json === true) printJson(io, { address, host, port: server.port });
  else io.out(words(address, port, server.port));
  await ended;
  await server.close();
  return 0;
}

function readPort(given: string | undefined): number {
  if (given === undefined) return usualPort;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  if (!(port <= highestPort))
    refuse("bad-port", `--port ${given} is not a port`, "a whole number from 1 to 65535, or 0 for any");
  return port;
}

/** An empty name would make the server listen on every card of the machine. */
function readHost(given: string | undefined): string {
  if (given === undefined) return usualHost;
  const host = given.trim();
  if (host === "")
    refuse("bad-host", "--host is empty", `an address of this machine; without it, ${usualHost} is used`);
  return host;
}

/**
 * Find the built site.
 *
 * @throws {InputError} naming the command that builds it, when it is missing or was made from another model.
 */
function checkSite({ home }: Io): string {
  const folder = siteFolderOf(home);
  const version = readSiteVersion(folder);
  const hint = "run npm run build:site first, or npm run app, which builds what is missing and serves";
  if (version === undefined) refuse("no-site", "the dashboard has not been built", hint);
  if (version.model !== modelFileHash(home))
    refuse("other-model", "the dashboard was built from another model than the one in build", hint);
  return folder;
}

/** The site's files, read again when the page is asked for after the site was built anew. */
function currentFiles(folder: string): (target: string) => SiteFiles {
  const builtAt = (): number => statSync(join(folder, versionFile), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  let built = builtAt();
  let files = readSite(folder);
  return (target) => {
    const now = target === "/" ? builtAt() : built;
    if (now !== built && now !== 0) {
      built = now;
      files = readSite(folder);
    }
    return files;
  };
}

function words(address: string, wanted: number, got: number): string {
  const moved = wanted === 0 || wanted === got ? "" : `Port ${wanted} is taken; this is the next free one.\n`;
  return `${moved}Entente is at ${address}\nOpen it in a browser of this machine; Ctrl-C ends it.\n`;
}

function openWarning(host: string): string {
  return [
    `entente: warning: with --host ${host} anyone on the network can open this page.`,
    "    The page computes in its visitor's browser and holds no data of yours. Browsers let it compute only over https or on",
    "    this machine itself: others see published results unless a server of yours puts https before it.\n",
  ].join("\n");
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
}
