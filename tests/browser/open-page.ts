import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { build } from "vite";
import { liveProgram } from "../../src/study/live/live-program.ts";
import { launchChromium } from "./launch-chromium.ts";
import { serveFolder } from "./serve-folder.ts";

/** The test page in Chromium, and what it asked the network for. */
export interface OpenPage {
  readonly page: Page;
  readonly origin: string;
  /** Where its files are. */
  readonly folder: string;
  readonly requests: readonly string[];
  /** Faults the page reported: exceptions and messages on its console. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** Bundle the test page, serve it and open it. */
export async function openPage(): Promise<OpenPage> {
  const folder = await mkdtemp(join(tmpdir(), "entente-page-"));
  await build({
    root: resolve(import.meta.dirname, "page"),
    configFile: false,
    logLevel: "error",
    build: { outDir: folder, emptyOutDir: true, target: "es2023" },
    worker: { format: "es" },
  });
  const program = join(folder, "live.wasm");
  await writeFile(program, liveProgram(await readFile("build/model.json", "utf8")));
  const served = await serveFolder(folder, { "/model.json": resolve("build/model.json") });
  const browser = await launchChromium();
  const context = await browser.newContext();
  const requests: string[] = [];
  const faults: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => faults.push(message.text()));
  await page.goto(served.origin, { waitUntil: "load" });
  return {
    page,
    origin: served.origin,
    folder,
    requests,
    faults,
    close: async () => {
      await browser.close();
      await served.close();
      await rm(folder, { recursive: true });
    },
  };
}
