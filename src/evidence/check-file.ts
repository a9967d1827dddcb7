import type { Diagnostic } from "../engine/diagnostic.ts";
import { fault, type TextFile } from "./csv.ts";

/** Largest file that is read, in bytes of UTF-8. */
export const largestFile = 1_000_000;

/** Check a file before it is parsed: `file-too-large`, `not-text`. */
export function checkFile(file: TextFile): Diagnostic[] {
  const bytes = new TextEncoder().encode(file.text).length;
  if (bytes > largestFile) return [tooLarge(file.name, bytes)];
  return file.text.includes("\0") || file.text.includes("\uFFFD") ? [notText(file.name)] : [];
}

/** Word the fault of a file that is too large. */
export function tooLarge(file: string, bytes: number): Diagnostic {
  const message = `the file has ${bytes} bytes, the limit is ${largestFile}`;
  return { ...fault(file, { line: 1, column: 1 }, "file-too-large", message), hint: "split it by subject" };
}

/** Word the fault of a file that is not UTF-8 text. */
export function notText(file: string): Diagnostic {
  const found = fault(file, { line: 1, column: 1 }, "not-text", "the file is not UTF-8 text");
  return { ...found, hint: "save it as CSV in UTF-8" };
}

/** Turn bytes into text, or nothing when they are not UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
