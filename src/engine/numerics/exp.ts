import * as shared from "./powers-of-two.ts";

// Own constants are folded into the compiled code, imported ones are read at every call.
const { LN2_HIGH, LN2_LOW, LOWEST_EXPONENT, PER_LN2, POWERS_OF_TWO } = shared;

/**
 * 1.5 * 2^52 + 1023: the sum of this and a number below 2^51 is rounded to a whole number, which taking it away again leaves; the
 * sum's lowest bits are those of a double with that exponent.
 */
const ROUNDER = 6755399441056767;
/** Between these the result is normal and one multiplication sets its exponent. */
const LOWEST_NORMAL = -708;
const HIGHEST_NORMAL = 709;
/** Above the first every result rounds to Infinity; below the second to 0. */
const OVERFLOW = 709.782712893384;
const UNDERFLOW = -745.1332191019412;
/** Minimax polynomial of (exp(r) - 1 - r) / r^2 on [-ln2/2, ln2/2], from `reference/make-coefficients.py`. */
const E0 = 0.5000000000000011;
const E1 = 0.16666666666666413;
const E2 = 0.041666666666530267;
const E3 = 0.008333333333494333;
const E4 = 0.0013888888943597681;
const E5 = 0.0001984126950677885;
const E6 = 2.4801493136204592e-5;
const E7 = 2.7557586267270054e-6;
const E8 = 2.763023391307057e-7;
const E9 = 2.500007199110255e-8;

/** What back ends that cannot call `exp` need to follow it, bit for bit. */
export const expConstants = {
  lowest: LOWEST_NORMAL,
  highest: HIGHEST_NORMAL,
  rounder: ROUNDER,
  coefficients: [E0, E1, E2, E3, E4, E5, E6, E7, E8, E9],
} as const;

/**
 * Raise e to the power x.
 *
 * Any x: NaN gives NaN, -Infinity 0, +-0 exactly 1; above 709.78 Infinity, below -745.13 0. Measured error below
 * 0.57 ulp, subnormal results included. Reduction by multiples of ln 2 as in fdlibm (Ng, 1993), own coefficients.
 */
export function exp(x: number): number {
  if (!(x >= LOWEST_NORMAL && x <= HIGHEST_NORMAL)) return expOfExtreme(x);
  const exponent = x * PER_LN2 + ROUNDER - ROUNDER;
  return expOfReduced(x, exponent) * (POWERS_OF_TWO[(exponent - LOWEST_EXPONENT) | 0] ?? 0);
}

/** exp(x) / 2^exponent for an exponent that leaves at most ln(2) / 2 of x. */
function expOfReduced(x: number, exponent: number): number {
  const high = x - exponent * LN2_HIGH;
  const low = exponent * LN2_LOW;
  const r = high - low;
  const square = r * r;
  const fourth = square * square;
  const upper = E4 + E5 * r + square * (E6 + E7 * r) + fourth * (E8 + E9 * r);
  const beyond = square * (E0 + E1 * r + square * (E2 + E3 * r) + fourth * upper);
  // What 1 + high rounds off is added back with the small terms: this halves the error.
  const sum = 1 + high;
  return sum + (1 - sum + high + (beyond - low));
}

/** Results that overflow, underflow or are subnormal: the exponent goes on in two steps, of which only the last rounds. */
function expOfExtreme(x: number): number {
  if (x > OVERFLOW) return Infinity;
  if (x < UNDERFLOW) return 0;
  const exponent = Math.floor(x * PER_LN2 + 0.5);
  const half = Math.floor(exponent / 2);
  const first = POWERS_OF_TWO[half - LOWEST_EXPONENT] ?? Number.NaN;
  const second = POWERS_OF_TWO[exponent - half - LOWEST_EXPONENT] ?? Number.NaN;
  return expOfReduced(x, exponent) * first * second;
}
