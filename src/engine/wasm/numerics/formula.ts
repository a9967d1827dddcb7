import type { ScalarName } from "./scalar-imports.ts";

/** A value in every lane, as the instructions that leave it on the stack: using it twice computes it twice, unless kept. */
export interface Term<Is extends "numbers" | "truths" | "bits"> {
  readonly is: Is;
  readonly write: () => void;
}
export type Numbers = Term<"numbers">;
export type Truths = Term<"truths">;
export type Bits = Term<"bits">;
/** A number stands for itself in every lane. */
export type Operand = Numbers | number;

/** A value that may be set anew. */
export interface Variable {
  readonly now: Numbers;
  readonly set: (value: Operand) => void;
}

/** Writes a formula in one kind's instructions; operations happen exactly in the order they are written. */
export interface FormulaWriter {
  /** Leave a value on the stack. */
  readonly write: (value: Operand | Truths | Bits) => void;
  /** From left to right. */
  readonly add: (first: Operand, second: Operand, ...more: readonly Operand[]) => Numbers;
  readonly mul: (first: Operand, second: Operand, ...more: readonly Operand[]) => Numbers;
  readonly sub: (a: Operand, b: Operand) => Numbers;
  readonly div: (a: Operand, b: Operand) => Numbers;
  readonly sqrt: (a: Operand) => Numbers;
  readonly abs: (a: Operand) => Numbers;
  readonly floor: (a: Operand) => Numbers;
  readonly negate: (a: Operand) => Numbers;
  /** Round to single precision and back. */
  readonly single: (a: Operand) => Numbers;
  readonly less: (a: Operand, b: Operand) => Truths;
  readonly atMost: (a: Operand, b: Operand) => Truths;
  readonly greater: (a: Operand, b: Operand) => Truths;
  readonly atLeast: (a: Operand, b: Operand) => Truths;
  readonly equal: (a: Operand, b: Operand) => Truths;
  readonly both: (a: Truths, b: Truths) => Truths;
  readonly either: (a: Truths, b: Truths) => Truths;
  readonly choose: (test: Truths, yes: Operand, no: Operand) => Numbers;
  /** The same 64 bits in every lane. */
  readonly bits: (value: bigint) => Bits;
  readonly toBits: (a: Operand) => Bits;
  readonly fromBits: (a: Bits) => Numbers;
  readonly addBits: (a: Bits, b: Bits) => Bits;
  readonly subBits: (a: Bits, b: Bits) => Bits;
  readonly andBits: (a: Bits, b: Bits) => Bits;
  readonly orBits: (a: Bits, b: Bits) => Bits;
  readonly shiftLeft: (a: Bits, by: number) => Bits;
  readonly shiftRight: (a: Bits, by: number) => Bits;
  /** Compute a value now, for any number of uses. */
  readonly keep: <Is extends "numbers" | "truths" | "bits">(term: Term<Is>) => Term<Is>;
  /** Leave the formula with this result where the truths do not hold in all lanes. */
  readonly unlessAll: (test: Truths, result: () => Numbers) => void;
  /** Choose between two values, of which a side that no lane needs is not computed. Keep the test: it is used twice. */
  readonly branches: (test: Truths, yes: () => Operand, no: () => Operand) => Numbers;
  /** A value that changes from turn to turn of a loop. */
  readonly variable: (start: Operand) => Variable;
  /** Do something again as long as the truths it gives hold in some lane. */
  readonly repeatWhileAny: (turn: () => Truths) => void;
  /** The value of another formula. */
  readonly call: (name: string, ...args: readonly Operand[]) => Numbers;
  /** The value of the JavaScript function of that name, one lane after the other. Keep the arguments. */
  readonly each: (name: ScalarName, ...args: readonly Numbers[]) => Numbers;
}

/** A function of numbers, one definition for both kinds. */
export interface Formula {
  readonly arity: number;
  /** Write what the result needs, then return it. */
  readonly write: (writer: FormulaWriter, ...args: readonly Numbers[]) => Operand;
}
