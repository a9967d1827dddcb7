import type { Code, Local } from "../code.ts";

/** Constant and rotations of `random/threefry`, which gives the source. */
const PARITY = 0x1bd11bda;
const ROTATIONS = [13, 15, 26, 6, 17, 29, 16, 24] as const;
const ROUNDS = 20;

/** The key words of four lanes, with what is added to them for each injection. */
export interface LaneKeys {
  readonly key0: Local;
  readonly key1: Local;
  /** What is added to each word after every fourth round. */
  readonly injections: readonly (readonly [x: Local, y: Local])[];
}

/** Make the keys of four lanes from their two words, each a vector of 32-bit integers; once for any number of counters. */
export function laneKeys(code: Code, key0: Local, key1: Local): LaneKeys {
  const key2 = code.local("v128");
  code.i32x4(PARITY);
  code.get(key0);
  code.emit("v128.xor");
  code.get(key1);
  code.emit("v128.xor");
  code.set(key2);
  const words = [key0, key1, key2] as const;
  const word = (place: number): Local => words[place % words.length] ?? key0;
  const injections = Array.from({ length: ROUNDS / 4 }, (_, place) => {
    const plus = code.local("v128");
    code.get(word(place + 2));
    code.i32x4(place + 1);
    code.emit("i32x4.add");
    code.set(plus);
    return [word(place + 1), plus] as const;
  });
  return { key0, key1, injections };
}

/** A counter's two words in four lanes, in locals. */
export type LaneWords = readonly [x: Local, y: Local];

/**
 * Scramble counters of four lanes under their keys: Threefry2x32-20, the same words as `random/threefry`.
 *
 * The words of each counter come with those of the key added to them; the result replaces them. A round waits for the one before
 * it, so several counters, worked on in turns, take little longer than one.
 */
export function writeThreefry(code: Code, keys: LaneKeys, counters: readonly LaneWords[]): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [x, y] of counters) {
      addTo(code, x, y);
      rotateAndMix(code, y, x, ROTATIONS[round % ROTATIONS.length] ?? 0);
    }
    const injection = round % 4 === 3 ? keys.injections[(round - 3) / 4] : undefined;
    if (injection === undefined) continue;
    for (const [x, y] of counters) {
      addTo(code, x, injection[0]);
      addTo(code, y, injection[1]);
    }
  }
}

function addTo(code: Code, sum: Local, more: Local): void {
  code.get(sum);
  code.get(more);
  code.emit("i32x4.add");
  code.set(sum);
}

/** y = (y rotated left) ^ x */
function rotateAndMix(code: Code, y: Local, x: Local, by: number): void {
  code.get(y);
  code.i32(by);
  code.emit("i32x4.shl");
  code.get(y);
  code.i32(32 - by);
  code.emit("i32x4.shr_u", "v128.or");
  code.get(x);
  code.emit("v128.xor");
  code.set(y);
}
