import { mixBits } from "./mix.ts";

/** The two 32-bit words under which all random numbers of one run (or of one draw's parameters) are made. */
export interface RandomKey {
  readonly key0: number;
  readonly key1: number;
}

/** One more than the largest draw or replicate. */
const LIMIT = 0xffffffff;
const TWO_TO_32 = 4294967296;
/** Odd, so that multiplying by it is one-to-one over 32-bit words (2^32 over the golden ratio). */
const SPREAD = 0x9e3779b1;

/**
 * Make the key of the parameters of one draw.
 *
 * @param seed the study's seed, a non-negative safe integer
 * @param draw counted from 0, below 2^32 - 1
 * @throws RangeError when either is outside
 */
export function parameterKey(seed: number, draw: number): RandomKey {
  checkCount("draw", draw);
  return { key0: keyWord(seed, 0), key1: draw };
}

/**
 * Make the key of the noise of one run: draw and replicate.
 *
 * Within a study no two runs share a key, nor does a run share one with any draw's parameters: the second word is the
 * draw, the first a one-to-one image of the replicate, whose place 0 belongs to the parameters. It depends on nothing else, so
 * a run can be replayed alone.
 *
 * @param replicate counted from 0, below 2^32 - 1
 * @throws RangeError when any argument is outside
 */
export function noiseKey(seed: number, draw: number, replicate: number): RandomKey {
  checkCount("draw", draw);
  checkCount("replicate", replicate);
  return { key0: keyWord(seed, replicate + 1), key1: draw };
}

/** The first key word; for one seed different at every place below 2^32. */
function keyWord(seed: number, place: number): number {
  return mixBits(mixSeed(seed) + Math.imul(place, SPREAD));
}

/** A 32-bit word from a seed of up to 53 bits; different for all seeds below 2^32. */
function mixSeed(seed: number): number {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(`seed must be a non-negative safe integer, got ${seed}`);
  }
  const high = Math.floor(seed / TWO_TO_32);
  return mixBits((seed - high * TWO_TO_32) ^ mixBits(Math.imul(high, SPREAD)));
}

function checkCount(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 0 || value >= LIMIT) {
    throw new RangeError(`${name} must be a whole number from 0 to ${LIMIT - 1}, got ${value}`);
  }
}
