/** Bytes of a module under construction: grows as needed, writes the number formats of the WebAssembly binary format. */
export interface ByteWriter {
  readonly length: () => number;
  readonly byte: (value: number) => void;
  readonly bytes: (values: ArrayLike<number>) => void;
  /** Unsigned LEB128; a whole number from 0 to 2^32 - 1. */
  readonly unsigned: (value: number) => void;
  /** Unsigned LEB128 in exactly five bytes, which `patch` may overwrite. */
  readonly padded: (value: number) => void;
  readonly patch: (position: number, value: number) => void;
  /** Signed LEB128; a whole number from -2^31 to 2^32 - 1, of which those above 2^31 - 1 stand for themselves less 2^32. */
  readonly signed: (value: number) => void;
  /** Signed LEB128 of 64 bits; from -2^63 to 2^64 - 1, read the same way. */
  readonly signed64: (value: bigint) => void;
  readonly float64: (value: number) => void;
  /** UTF-8 text after its length. */
  readonly text: (value: string) => void;
  /** A copy of what was written so far. */
  readonly written: () => Uint8Array<ArrayBuffer>;
}

/** Start an empty run of bytes. */
export function byteWriter(): ByteWriter {
  let held = new Uint8Array(256);
  let length = 0;
  const room = (more: number): void => {
    if (length + more <= held.length) return;
    const larger = new Uint8Array(Math.max(held.length * 2, length + more));
    larger.set(held.subarray(0, length));
    held = larger;
  };
  const byte = (value: number): void => {
    room(1);
    held[length] = value;
    length += 1;
  };
  const bytes = (values: ArrayLike<number>): void => {
    room(values.length);
    held.set(values, length);
    length += values.length;
  };
  const unsigned = (value: number): void => {
    let rest = value;
    while (rest >= 0x80) {
      byte((rest & 0x7f) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    byte(rest);
  };
  return {
    length: () => length,
    byte,
    bytes,
    unsigned,
    padded: (value) => bytes(fiveBytes(value)),
    patch: (position, value) => held.set(fiveBytes(value), position),
    signed: (value) => signed32(value | 0, byte),
    signed64: (value) => wide(BigInt.asIntN(64, value), byte),
    float64: (value) => bytes(new Uint8Array(littleEndian(value))),
    text: (value) => {
      const encoded = new TextEncoder().encode(value);
      unsigned(encoded.length);
      bytes(encoded);
    },
    written: () => held.slice(0, length),
  };
}

function signed32(value: number, byte: (value: number) => void): void {
  let rest = value;
  while (rest < -0x40 || rest > 0x3f) {
    byte((rest & 0x7f) | 0x80);
    rest >>= 7;
  }
  byte(rest & 0x7f);
}

function wide(value: bigint, byte: (value: number) => void): void {
  let rest = value;
  while (rest < -0x40n || rest > 0x3fn) {
    byte(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  byte(Number(rest & 0x7fn));
}

function fiveBytes(value: number): readonly number[] {
  const parts = [0, 1, 2, 3].map((k) => ((value >>> (7 * k)) & 0x7f) | 0x80);
  return [...parts, value >>> 28];
}

function littleEndian(value: number): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value, true);
  return view.buffer;
}
