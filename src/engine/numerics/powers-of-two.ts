/** 1 / ln 2, written out because the standard leaves the last bit of the platform constant open. */
// oxlint-disable-next-line oxc/approx-constant
export const PER_LN2 = 1.4426950408889634;
/** ln 2 in two parts; the first has 32 bits, so that its product with a whole number below 2^21 is exact. */
export const LN2_HIGH = 0.6931471803691238;
export const LN2_LOW = 1.9082149292705877e-10;

/** Exponent of the first entry of `POWERS_OF_TWO`: the smallest positive double is 2^-1074. */
export const LOWEST_EXPONENT = -1074;
const HIGHEST_EXPONENT = 1023;

/**
 * Every power of two that a double can hold, 2^k at index k - LOWEST_EXPONENT; read only.
 *
 * Multiplying by an entry is exact unless the product leaves the normal range. A table measures faster than writing
 * exponent bits, because a 64-bit load right after a 32-bit store stalls.
 */
export const POWERS_OF_TWO: Readonly<Float64Array> = tabulatePowers();

function tabulatePowers(): Float64Array {
  const powers = new Float64Array(HIGHEST_EXPONENT - LOWEST_EXPONENT + 1);
  let power = Number.MIN_VALUE;
  for (let i = 0; i < powers.length; i += 1) {
    powers[i] = power;
    power *= 2;
  }
  return powers;
}
