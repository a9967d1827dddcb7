import { exp } from "./exp.ts";
import { ln } from "./ln.ts";

/**
 * Raise x to the power y as exp(y ln x), x >= 0.
 *
 * Any power 0 gives 1; 0 to a positive power is 0, to a negative one Infinity; a negative or NaN x otherwise NaN.
 * Whole powers are not exact: measured relative error below (1.1 + 2 |y ln x|) times 2^-53, that is 3 ulp for results
 * within a factor e of 1 and 1.6e-13 at the ends of the range. Write x * x rather than pow(x, 2).
 */
export function pow(x: number, y: number): number {
  return y === 0 ? 1 : exp(y * ln(x));
}
