import type { Operators } from "../language/operators.ts";
import { exp } from "./exp.ts";
import { ln } from "./ln.ts";
import { logistic, logit } from "./logistic.ts";
import { normalCdf } from "./normal.ts";
import { pow } from "./pow.ts";

/** Take the smaller of two numbers, `x < y ? x : y`: y when they are equal (so min(-0, 0) is 0) or when either is NaN. */
export function min(x: number, y: number): number {
  return x < y ? x : y;
}

/** Take the larger of two numbers, `x > y ? x : y`: y when they are equal (so max(0, -0) is -0) or when either is NaN. */
export function max(x: number, y: number): number {
  return x > y ? x : y;
}

/**
 * Hold x between low and high, by comparison only: first raised to low, then cut to high.
 *
 * A NaN x stays NaN, a NaN border is no border, -0 stays -0 at a border of 0; where low exceeds high the result is high.
 */
export function clip(x: number, low: number, high: number): number {
  const raised = x < low ? low : x;
  return raised > high ? high : raised;
}

function percentagePoints(share: number): number {
  return share * 100;
}

function share(points: number): number {
  return points / 100;
}

function perYear(rate: number): number {
  return rate * 4;
}

function perQuarter(rate: number): number {
  return rate / 4;
}

function pure(x: number, _reason: string): number {
  return x;
}

/**
 * The operators that do not depend on a clock, as every back end must compute them, bit for bit.
 *
 * In WebAssembly min(x, y) is f64x2.pmin(y, x), max(x, y) is f64x2.pmax(y, x) and clip is pmax(x, low), then pmin with
 * high as second operand.
 */
export const operators: Omit<Operators, "step" | "elapsed"> = {
  exp,
  ln,
  pow,
  sqrt: Math.sqrt,
  logistic,
  logit,
  normalCdf,
  abs: Math.abs,
  min,
  max,
  clip,
  percentagePoints,
  share,
  perYear,
  perQuarter,
  pure,
};
