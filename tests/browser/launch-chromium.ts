import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import sparticuz from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** A Chromium to try: where it is and how it wants to be started. */
interface Candidate {
  readonly from: string;
  readonly find: () => Promise<string>;
  readonly args: readonly string[];
}

/**
 * Start Chromium: the one ENTENTE_CHROMIUM names, one on PATH, or the one that comes with npm.
 *
 * @throws {Error} saying what to install when none starts.
 */
export async function launchChromium(): Promise<Browser> {
  const faults: string[] = [];
  for (const { from, find, args } of candidates()) {
    try {
      return await chromium.launch({ executablePath: await find(), args: [...args] });
    } catch (error) {
      faults.push(`${from}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    "Chromium cannot be started, and the tests of the page need one. Install it (Debian, Ubuntu: apt-get install chromium) " +
      "or name its file in ENTENTE_CHROMIUM; the one that comes with npm needs the NSS libraries (apt-get install libnss3).\n" +
      faults.join("\n"),
  );
}

function candidates(): readonly Candidate[] {
  const named = process.env["ENTENTE_CHROMIUM"];
  if (named !== undefined) return [installed("ENTENTE_CHROMIUM", named)];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const files = names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(existsSync);
  return [
    ...files.slice(0, 1).map((file) => installed(file, file)),
    { from: "@sparticuz/chromium", find: () => sparticuz.executablePath(), args: sparticuz.args },
  ];
}

function installed(from: string, file: string): Candidate {
  return { from, find: () => Promise.resolve(file), args: [] };
}
