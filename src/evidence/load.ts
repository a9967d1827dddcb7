import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../engine/diagnostic.ts";
import { decodeText, largestFile, notText, tooLarge } from "./check-file.ts";
import { fault, type TextFile } from "./csv.ts";
import { parseLedger, type LedgerReading } from "./ledger.ts";

/**
 * Read the ledger in a folder: `sources.csv` and every other `*.csv`.
 * A folder or file that cannot be read is a fault like any other; nothing is thrown.
 */
export function loadLedger(folder: string): LedgerReading {
  const names = listNames(folder);
  if (names === undefined) return withFaults([], [unreadable(folder, "the folder cannot be read")]);
  if (!names.includes("sources.csv")) {
    const missing = unreadable(join(folder, "sources.csv"), "the file is missing");
    return withFaults(readAll(folder, names), [missing]);
  }
  return withFaults(readAll(folder, names), []);
}

type Reading = TextFile | Diagnostic;

function withFaults(readings: readonly Reading[], before: readonly Diagnostic[]): LedgerReading {
  const files = readings.filter((reading): reading is TextFile => "text" in reading);
  const faults = readings.filter((reading): reading is Diagnostic => "code" in reading);
  const { ledger, diagnostics } = parseLedger(files);
  const unread = [...before, ...faults];
  // What a file that could not be read would have cited is not known.
  const rest = unread.length === 0 ? diagnostics : diagnostics.filter((d) => d.code !== "unused-source");
  return { ledger, diagnostics: [...unread, ...rest] };
}

function listNames(folder: string): string[] | undefined {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".csv"))
      .sort();
  } catch {
    return undefined;
  }
}

function readAll(folder: string, names: readonly string[]): Reading[] {
  return names.map((name) => readOne(join(folder, name)));
}

/** Read one file; its size is looked at before its bytes. */
function readOne(path: string): Reading {
  try {
    const { size } = statSync(path);
    if (size > largestFile) return tooLarge(path, size);
    const text = decodeText(readFileSync(path));
    return text === undefined ? notText(path) : { name: path, text };
  } catch {
    return unreadable(path, "the file cannot be read");
  }
}

function unreadable(path: string, message: string): Diagnostic {
  const found = fault(path, { line: 1, column: 1 }, "unreadable", message);
  return { ...found, hint: "give the folder that holds sources.csv and the files of facts" };
}
