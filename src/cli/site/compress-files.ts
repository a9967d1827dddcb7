import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { compressedEndings, pathsIn } from "../serve/site-files.ts";

/** Endings of files that are worth compressing; fonts and pictures are compressed already. */
const wordy: ReadonlySet<string> = new Set([
  ".html",
  ".js",
  ".css",
  ".json",
  ".svg",
  ".wasm",
  ".webmanifest",
]);

/** The highest costs three times the time of this one and gains 3 % on our files. */
const brotliQuality = 10;

/** Write compressed forms beside the files of a folder, where there are none yet. */
export function compressFiles(folder: string): void {
  for (const path of pathsIn(folder)) {
    const file = join(folder, path);
    if (!wordy.has(extname(path)) || existsSync(file + compressedEndings.br)) continue;
    const plain = readFileSync(file);
    writeFileSync(file + compressedEndings.br, brotli(plain));
    writeFileSync(file + compressedEndings.gzip, gzipSync(plain, { level: 9 }));
  }
}

function brotli(plain: Buffer): Buffer {
  return brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
}
