import { exp } from "../numerics/exp.ts";

export { negativeBinomialFrom, poissonFrom } from "./counts.ts";
export { gammaTwoFrom } from "./gamma-two.ts";

/** Scale a standard normal number z = normalQuantile(u); sd >= 0, in the mean's unit. */
export function normalFrom(z: number, mean: number, sd: number): number {
  return mean + sd * z;
}

/** Make a lognormal number from a standard normal z: median times exp(sd z); sd >= 0 is that of the logarithm. */
export function lognormalFrom(z: number, median: number, sd: number): number {
  return median * exp(sd * z);
}

/** Spread a uniform number u evenly over low to high, low <= high; equal borders give that value. */
export function uniformFrom(u: number, low: number, high: number): number {
  const value = low + u * (high - low);
  return value < high ? value : high;
}

/**
 * Invert the triangular distribution with the given mode, low <= mode <= high; equal borders give that value.
 *
 * A mode outside the borders gives NaN.
 */
export function triangularFrom(u: number, low: number, mode: number, high: number): number {
  if (!(low <= mode && mode <= high)) return Number.NaN;
  const range = high - low;
  if (u * range < mode - low) {
    const rising = low + Math.sqrt(u * range * (mode - low));
    return rising < mode ? rising : mode;
  }
  const falling = high - Math.sqrt((1 - u) * range * (high - mode));
  return falling > mode ? falling : mode;
}

/** Give 1 with the probability p, else 0: 1 when u > 1 - p, so that it rises with u and with p. */
export function bernoulliFrom(u: number, p: number): number {
  return u > 1 - p ? 1 : 0;
}
