import * as shared from "./powers-of-two.ts";

// Own constants are folded into the compiled code, imported ones are read at every call.
const { LN2_HIGH, LN2_LOW, LOWEST_EXPONENT, POWERS_OF_TWO } = shared;

/** High word of 1 less that of sqrt(1/2): moves the border between exponents from powers of two to sqrt(2) times them. */
const BORDER_SHIFT = 0x3ff00000 - 0x3fe6a09e;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_TO_54 = 18014398509481984;
/** Minimax polynomial of (ln((1+s)/(1-s)) - 2s) / s^3 in s^2, from `reference/make-coefficients.py`. */
const L0 = 0.6666666666666734;
const L1 = 0.39999999999414676;
const L2 = 0.2857142874238785;
const L3 = 0.2222219857315778;
const L4 = 0.18183564327667526;
const L5 = 0.15314050508672358;
const L6 = 0.1479595017164012;

/** Coefficients for back ends that cannot call `ln`. */
export const lnCoefficients = [L0, L1, L2, L3, L4, L5, L6] as const;

/** Scratch space to read the bits of a number; it holds nothing between calls. Little-endian measures fastest. */
const bits = new DataView(new ArrayBuffer(8));

/**
 * Take the natural logarithm of x.
 *
 * Any x: +-0 gives -Infinity, negative or NaN gives NaN, Infinity gives Infinity, 1 exactly 0. Measured error below
 * 0.57 ulp, subnormal x included. Reduction to [sqrt(1/2), sqrt(2)] as in fdlibm (Ng, 1993), own coefficients.
 */
export function ln(x: number): number {
  if (!(x >= SMALLEST_NORMAL && x < Infinity)) return lnOfExtreme(x);
  return lnOfNormal(x, 0);
}

/** ln(x) + shift * ln(2) for a positive normal x. */
function lnOfNormal(x: number, shift: number): number {
  bits.setFloat64(0, x, true);
  const ownExponent = ((bits.getInt32(4, true) + BORDER_SHIFT) >> 20) - 1023;
  const f = x * (POWERS_OF_TWO[-ownExponent - LOWEST_EXPONENT] ?? 0) - 1;
  const exponent = ownExponent + shift;
  const whole = exponent * LN2_HIGH;
  // What whole + f rounds off is added back with the small terms: |whole| > |f| or whole = 0.
  const sum = whole + f;
  return sum + (whole - sum + f - (excessOverLn(f) - exponent * LN2_LOW));
}

/**
 * Compute f - ln(1 + f) without cancellation, for f between sqrt(1/2) - 1 and sqrt(2) - 1.
 *
 * Relative error below 6e-16.
 */
export function excessOverLn(f: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const tail = z * (L0 + L1 * z + w * (L2 + L3 * z + w * (L4 + L5 * z + w * L6)));
  const halfSquare = 0.5 * f * f;
  return halfSquare - s * (halfSquare + tail);
}

function lnOfExtreme(x: number): number {
  if (x === 0) return -Infinity;
  if (x > 0 && x < Infinity) return lnOfNormal(x * TWO_TO_54, -54);
  return x > 0 ? x : Number.NaN;
}
