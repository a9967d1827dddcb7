import { spawn, spawnSync, type ChildProcessByStdio } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The package's folder. */
export const home: string = fileURLToPath(new URL("../..", import.meta.url));
const command = join(home, "bin", "entente.js");

/** Path of a fixture of these tests. */
export const fixture = (name: string): string => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

/** What a finished command left. */
export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A finished command's exit code and the document it printed. */
export interface Answer<T> {
  readonly code: number | null;
  readonly json: T;
}

/** Run the real command to its end; `npm run build` must have been run. */
export function entente(args: readonly string[], folder: string = home): Finished {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Run the real command with `--json` and read its one document. */
export function ententeJson<T>(args: readonly string[], folder: string = home): Answer<T> {
  const { code, out } = entente([...args, "--json"], folder);
  const json: T = JSON.parse(out);
  return { code, json };
}

/** Run the command line inside this process: quick, for commands that use no worker threads. */
export async function inProcess(args: readonly string[], folder: string = home): Promise<Finished> {
  const { main } = await import("../../src/cli/program.ts");
  let [out, err] = ["", ""];
  const code = await main(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    columns: 110,
    home,
    folder,
    debug: false,
  });
  return { code, out, err };
}

/** As `inProcess`, with `--json`, reading the one document. */
export async function inProcessJson<T>(args: readonly string[]): Promise<T> {
  const { out } = await inProcess([...args, "--json"]);
  const json: T = JSON.parse(out);
  return json;
}

/** Start the real command without waiting for it. */
export function startEntente(
  args: readonly string[],
  folder: string = home,
): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, [command, ...args], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
}

/** A new empty folder for one test, removed after it. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "entente-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
