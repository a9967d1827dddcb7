import { numberAdvice } from "../study/number-spelling.ts";
import { refuse } from "./faults.ts";

const plainNumber = /^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$/;

/**
 * Read a finite number that a user typed.
 *
 * @param what how messages name it: `--draws`, `civilianLift`.
 * @throws {InputError} for `NaN`, `1e400`, `2%`, `1,5` and the like, with the right spelling.
 */
export function readNumber(text: string, what: string): number {
  const value = Number(text);
  if (plainNumber.test(text.trim()) && Number.isFinite(value)) return value;
  const advice = numberAdvice(text, false);
  return refuse(
    "bad-number",
    `${what}: "${text}" is not a finite number`,
    advice?.hint ?? "write 1000 or 0.25",
  );
}

/**
 * Read a whole number within bounds, both included.
 *
 * @throws {InputError} when it is not one.
 */
export function readCount(text: string, what: string, least: number, most: number): number {
  const value = readNumber(text, what);
  const expected = `${what}: expected a whole number from ${least} to ${most}, got ${text}`;
  if (!Number.isInteger(value) || value < least || value > most) refuse("out-of-range", expected);
  return value;
}
