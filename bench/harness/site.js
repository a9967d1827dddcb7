/** The dashboard as a visitor has it: the built site, served by `entente serve`, in Chromium. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

/**
 * @typedef {object} Site
 * @property {string} address with a `/` at its end
 * @property {string} folder
 * @property {import("playwright-core").Browser} browser
 * @property {() => Promise<void>} close
 */

/**
 * Build the site if it is out of date, serve it and start a browser.
 *
 * @param {string} home folder of the package
 * @returns {Promise<Site>}
 */
export async function openSite(home) {
  const build = spawnSync(process.execPath, [join(home, "dist", "cli", "write-site.js")], { cwd: home });
  if (build.status !== 0) throw new Error(`the site cannot be built: ${String(build.stderr)}`);
  const server = spawn(process.execPath, [join(home, "bin", "entente.js"), "serve", "--port", "0"]);
  const ended = new Promise((resolve) => server.once("close", resolve));
  const end = async () => {
    server.kill("SIGINT");
    await ended;
  };
  try {
    const address = await addressOf(server);
    const browser = await chromium.launch({ executablePath: findChromium() });
    const close = async () => {
      await browser.close();
      await end();
    };
    return { address, folder: join(home, "build", "site"), browser, close };
  } catch (error) {
    await end();
    throw error;
  }
}

/** @param {import("node:child_process").ChildProcess} server */
async function addressOf(server) {
  for await (const line of createInterface(server.stdout)) {
    const found = /(http:\S+)$/.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  throw new Error("entente serve ended without an address");
}

/** The Chromium that ENTENTE_CHROMIUM names, or one on PATH. */
function findChromium() {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const files = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = process.env["ENTENTE_CHROMIUM"] ?? files.find((file) => existsSync(file));
  if (found === undefined) throw new Error("no Chromium on PATH; name one in ENTENTE_CHROMIUM");
  return found;
}

/**
 * Bytes a visitor's browser gets for files of the site: compressed where there is a compressed form.
 *
 * @param {string} folder
 * @param {Iterable<string>} paths from the site's folder; the empty one is its page
 */
export function bytesOf(folder, paths) {
  let total = 0;
  for (const path of paths) {
    const file = join(folder, path === "" ? "index.html" : path);
    total += statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
  }
  return total;
}
