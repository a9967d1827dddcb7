import { excessOverLn, ln } from "./ln.ts";

/** Within these borders 1 + x may lose digits of x that the logarithm needs. */
const LOWEST_SMALL = -0.29;
const HIGHEST_SMALL = 0.41;

/** Take ln(1 + x) without losing the digits of a small x; x >= -1, relative error below 4e-16. */
export function lnOnePlus(x: number): number {
  return x > LOWEST_SMALL && x < HIGHEST_SMALL ? x - excessOverLn(x) : lnOfSum(x);
}

/** Compute x - ln(1 + x) without cancellation at small x; x >= -1, relative error below 1e-15. */
export function excessOverLnOnePlus(x: number): number {
  return x > LOWEST_SMALL && x < HIGHEST_SMALL ? excessOverLn(x) : x - lnOfSum(x);
}

/** ln(1 + x), with what the sum rounds off put back to first order. */
function lnOfSum(x: number): number {
  const sum = 1 + x;
  const lost = x > 1 ? 1 - (sum - x) : x - (sum - 1);
  return sum > 0 && sum < Infinity ? ln(sum) + lost / sum : ln(sum);
}
