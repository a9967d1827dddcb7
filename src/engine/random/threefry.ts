/** Constant that ties the third key word to the other two, against related keys. */
const PARITY = 0x1bd11bda;

/**
 * Scramble a 64-bit counter under a 64-bit key by Threefry2x32 with 20 rounds, into the first two entries of `out`.
 *
 * All words are 32-bit integers, signed or not. Nothing is allocated. Source: Salmon, Moraes, Dror and Shaw (2011),
 * "Parallel random numbers: as easy as 1, 2, 3"; checked against their published known-answer vectors.
 */
export function threefry2x32(
  key0: number,
  key1: number,
  counter0: number,
  counter1: number,
  out: Uint32Array,
): void {
  let now = key0 | 0;
  let next = key1 | 0;
  let later = PARITY ^ key0 ^ key1;
  let x = (counter0 + now) | 0;
  let y = (counter1 + next) | 0;
  // Four rounds and one injection of the key per pass; the rotations alternate between two sets.
  for (let pass = 1; pass <= 5; pass += 1) {
    const odd = (pass & 1) === 1;
    x = (x + y) | 0;
    y = (odd ? (y << 13) | (y >>> 19) : (y << 17) | (y >>> 15)) ^ x;
    x = (x + y) | 0;
    y = (odd ? (y << 15) | (y >>> 17) : (y << 29) | (y >>> 3)) ^ x;
    x = (x + y) | 0;
    y = (odd ? (y << 26) | (y >>> 6) : (y << 16) | (y >>> 16)) ^ x;
    x = (x + y) | 0;
    y = (odd ? (y << 6) | (y >>> 26) : (y << 24) | (y >>> 8)) ^ x;
    const first = now;
    now = next;
    next = later;
    later = first;
    x = (x + now) | 0;
    y = (y + next + pass) | 0;
  }
  out[0] = x;
  out[1] = y;
}
