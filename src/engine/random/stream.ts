import { mixBits } from "./mix.ts";
import { threefry2x32 } from "./threefry.ts";

export { noiseKey, parameterKey } from "./key.ts";
export type { RandomKey } from "./key.ts";

/** How many quarters, sub-steps and elements one stream can tell apart. */
export const STREAM_LIMITS = { quarters: 1024, subSteps: 1024, elements: 4096 } as const;

const TWO_TO_26 = 67108864;
const TWO_TO_MINUS_53 = 1.1102230246251565e-16;

/** Scratch space for the two words of one number; it holds nothing between calls. */
const words = new Uint32Array(2);

/**
 * Hash a stream's name to 32 bits, so that adding or moving a stream changes no other stream's numbers.
 *
 * FNV-1a (Fowler, Noll and Vo, 1991) over UTF-16 code units, low byte first, then mixed.
 */
export function streamHash(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) {
    const unit = name.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 255), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return mixBits(hash);
}

/** Find two different names with the same hash, which would share their random numbers; nothing when there are none. */
export function findStreamCollision(names: Iterable<string>): readonly [string, string] | undefined {
  const owners = new Map<number, string>();
  for (const name of names) {
    const hash = streamHash(name);
    const owner = owners.get(hash);
    if (owner !== undefined && owner !== name) return [owner, name];
    owners.set(hash, name);
  }
  return undefined;
}

/**
 * Make the uniform random number of one place: a multiple of 2^-53 strictly between 0 and 1 (0 itself becomes 2^-54).
 *
 * The same arguments always give the same number; different places of one key give different counters.
 *
 * @param key0 first word of a `RandomKey`
 * @param key1 second word of a `RandomKey`
 * @param stream the stream's `streamHash`
 * @param quarter below 1024, sub-step below 1024, element below 4096: not checked here, see `checkStreamPlace`
 */
export function uniform(
  key0: number,
  key1: number,
  stream: number,
  quarter: number,
  subStep: number,
  element: number,
): number {
  threefry2x32(key0, key1, stream, (quarter << 22) | (subStep << 12) | element, words);
  const count = ((words[0] ?? 0) >>> 5) * TWO_TO_26 + ((words[1] ?? 0) >>> 6);
  return (count > 0 ? count : 0.5) * TWO_TO_MINUS_53;
}

/**
 * Check that a place lies within `STREAM_LIMITS`; to be called once when a run is laid out, not per number.
 *
 * @throws RangeError naming the part that is outside
 */
export function checkStreamPlace(quarter: number, subStep: number, element: number): void {
  checkBelow("quarter", quarter, STREAM_LIMITS.quarters);
  checkBelow("sub-step", subStep, STREAM_LIMITS.subSteps);
  checkBelow("element", element, STREAM_LIMITS.elements);
}

function checkBelow(name: string, value: number, limit: number): void {
  if (!Number.isInteger(value) || value < 0 || value >= limit) {
    throw new RangeError(`${name} of a random stream must be a whole number below ${limit}, got ${value}`);
  }
}
