import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { didYouMean } from "../engine/nearest.ts";
import { decodeText, largestFile } from "../evidence/check-file.ts";
import { InputError, refuse } from "./faults.ts";

/**
 * Read a text file that a user named; its size is looked at before its bytes.
 *
 * @param shown how messages name the file.
 * @throws {InputError} when it is missing, a folder, too large, unreadable or not UTF-8.
 */
export function readText(path: string, shown: string): string {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) refuse("not-a-file", `${shown} is not a file`);
    if (stat.size > largestFile)
      refuse("file-too-large", `${shown} has ${stat.size} bytes, the limit is ${largestFile}`);
    const text = decodeText(readFileSync(path));
    if (text === undefined) refuse("not-text", `${shown} is not UTF-8 text`);
    return text;
  } catch (error) {
    if (error instanceof InputError) throw error;
    return refuse("unreadable", `cannot read ${shown}`, nearbyHint(path));
  }
}

/** The nearest name in the folder that should hold the file. */
function nearbyHint(path: string): string {
  try {
    const names = readdirSync(dirname(path));
    return names.length === 0 ? "its folder is empty" : didYouMean(basename(path), names);
  } catch {
    return "its folder does not exist";
  }
}
