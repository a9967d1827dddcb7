import { excessOverLnOnePlus, lnOnePlus } from "../numerics/ln-one-plus.ts";

const NEWTON_STEPS = 4;

/**
 * Invert the gamma distribution of shape two and the given mean (the sum of two exponentials of half that mean).
 *
 * u strictly between 0 and 1, mean >= 0 (0 gives 0), in the mean's unit; outside NaN. Measured error below 2 ulp.
 * Monotone over multiples of 2^-53.
 */
export function gammaTwoFrom(u: number, mean: number): number {
  return mean >= 0 ? 0.5 * mean * unitQuantile(u) : Number.NaN;
}

/**
 * The y with (1 + y) exp(-y) = 1 - u, that is y - ln(1 + y) = w with w = -ln(1 - u).
 *
 * The left side is convex, so Newton's method cannot cycle; it starts from the lower bound of Chatzigeorgiou (2013) on
 * the Lambert function. A last step starts from y rounded to single precision: neighbouring u then share its error,
 * which keeps their order.
 */
function unitQuantile(u: number): number {
  if (!(u > 0 && u < 1)) return Number.NaN;
  const w = -lnOnePlus(-u);
  let y = Math.sqrt(2 * w) + (2 / 3) * w;
  for (let i = 0; i < NEWTON_STEPS; i += 1) y += newtonStep(y, w);
  const start = Math.fround(y);
  const step = newtonStep(start, w);
  return start + (step - (step * step) / (2 * start * (1 + start)));
}

function newtonStep(y: number, w: number): number {
  return ((w - excessOverLnOnePlus(y)) * (1 + y)) / y;
}
