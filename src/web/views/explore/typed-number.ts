import type { Scale } from "./scale.ts";

/** What is wrong with a number that was typed. */
export type TypedFault = "notANumber" | "comma" | "tooLow" | "tooHigh" | "notWhole";

/** A number that was typed, as shown, or what is wrong with it. */
export type Typed = { readonly value: number } | { readonly fault: TypedFault };

const number = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** Read a number that was typed into a field, full-width digits and true minus signs included. */
export function readTyped(text: string, { low, high }: Scale, whole = false): Typed {
  const plain = text
    .normalize("NFKC")
    .replaceAll(/[\u2212\u2013]/g, "-")
    .replaceAll(/[\s%]/g, "");
  if (/^[+-]?\d*,\d+$/.test(plain)) return { fault: "comma" };
  if (!number.test(plain)) return { fault: "notANumber" };
  const value = Number(plain);
  if (!Number.isFinite(value)) return { fault: "notANumber" };
  if (value < low) return { fault: "tooLow" };
  if (value > high) return { fault: "tooHigh" };
  return whole && !Number.isInteger(value) ? { fault: "notWhole" } : { value };
}
