import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** Hash bytes with SHA-256, as lower-case hexadecimal text. */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** Hash text, taken as UTF-8, with SHA-256. */
export function hashText(text: string): string {
  return sha256Hex(new TextEncoder().encode(text));
}

/** Hash numbers as little-endian 64-bit floats with SHA-256; every NaN hashes alike. */
export function hashNumbers(values: ArrayLike<number>): string {
  const bytes = new DataView(new ArrayBuffer(values.length * 8));
  for (let i = 0; i < values.length; i += 1) bytes.setFloat64(i * 8, values[i] ?? Number.NaN, true);
  return sha256Hex(new Uint8Array(bytes.buffer));
}
