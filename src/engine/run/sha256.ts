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
  const hash = numbersHash();
  hash.add(values);
  return hash.hex();
}

/** A hash of numbers that come piece by piece: the same as that of all at once. */
export interface NumbersHash {
  readonly add: (values: ArrayLike<number>) => void;
  /** To be asked once, after the last piece. */
  readonly hex: () => string;
}

/** Hash numbers, taken as by `hashNumbers`, piece by piece. */
export function numbersHash(): NumbersHash {
  const hash = sha256.create();
  return {
    add: (values) => {
      const bytes = new DataView(new ArrayBuffer(values.length * 8));
      for (let i = 0; i < values.length; i += 1) bytes.setFloat64(i * 8, values[i] ?? Number.NaN, true);
      hash.update(new Uint8Array(bytes.buffer));
    },
    hex: () => bytesToHex(hash.digest()),
  };
}
