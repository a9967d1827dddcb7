import { spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { afterAll } from "vitest";
import { home, startEntente } from "../cli/run-entente.ts";

/** Where the built site lies. */
export const siteFolder: string = join(home, "build", "site");

/** A running `entente serve`. */
export interface ServedSite {
  /** With a `/` at its end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

let shared: Promise<ServedSite> | undefined;

/** The site of this test file: built if it is out of date, served by the real command on a free port, ended with the file. */
export function servedSite(): Promise<ServedSite> {
  shared ??= start();
  return shared;
}

afterAll(async () => (await shared?.catch(() => undefined))?.close());

/**
 * Build the site if it is out of date; other test files that want the same wait.
 *
 * @throws {Error} with what the build said.
 */
export function buildSite(): void {
  const script = join(home, "dist", "cli", "write-site.js");
  const { status, stderr } = spawnSync(process.execPath, [script], { cwd: home, encoding: "utf8" });
  if (status !== 0) throw new Error(`the site cannot be built (npm run build first?):\n${stderr}`);
}

async function start(): Promise<ServedSite> {
  buildSite();
  const command = startEntente(["serve", "--port", "0"]);
  let faults = "";
  command.stderr.on("data", (text: Buffer) => (faults += text.toString()));
  const ended = new Promise<void>((resolve) => command.once("close", () => resolve()));
  for await (const line of createInterface(command.stdout)) {
    const address = /^Entente is at (http\S+)$/.exec(line)?.[1];
    if (address !== undefined)
      return {
        address,
        close: () => {
          command.kill("SIGINT");
          return ended;
        },
      };
  }
  throw new Error(`entente serve ended: ${faults}`);
}
