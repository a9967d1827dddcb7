import type { Code } from "../code.ts";
import type { PlainOpcode, ValueType } from "../opcodes.ts";

/** How many futures one value holds: one number (f64), or two side by side (f64x2). */
export type LaneKind = "scalar" | "pair";

/** The instructions a formula is written in, for one kind of value. */
export interface InstructionSet {
  readonly kind: LaneKind;
  readonly numbers: ValueType;
  /** Truth values: 0 or 1 in the scalar kind, all bits of a lane in the other. */
  readonly truths: ValueType;
  /** The same 64 bits read as a whole number. */
  readonly bits: ValueType;
  readonly add: PlainOpcode;
  readonly sub: PlainOpcode;
  readonly mul: PlainOpcode;
  readonly div: PlainOpcode;
  readonly sqrt: PlainOpcode;
  readonly abs: PlainOpcode;
  readonly floor: PlainOpcode;
  readonly negate: PlainOpcode;
  readonly less: PlainOpcode;
  readonly atMost: PlainOpcode;
  readonly greater: PlainOpcode;
  readonly atLeast: PlainOpcode;
  readonly equal: PlainOpcode;
  readonly both: PlainOpcode;
  readonly either: PlainOpcode;
  /** Takes yes, no and the truths off the stack. */
  readonly choose: PlainOpcode;
  /** From truths to an i32 that is not 0 when any lane is true, or when any is not. */
  readonly anyTrue: (code: Code) => void;
  readonly anyFalse: (code: Code) => void;
  /** Round to single precision. */
  readonly single: readonly PlainOpcode[];
  readonly toBits: readonly PlainOpcode[];
  readonly fromBits: readonly PlainOpcode[];
  readonly addBits: PlainOpcode;
  readonly subBits: PlainOpcode;
  readonly andBits: PlainOpcode;
  readonly orBits: PlainOpcode;
  readonly shiftLeft: PlainOpcode;
  readonly shiftRight: PlainOpcode;
}

const scalar: InstructionSet = {
  kind: "scalar",
  numbers: "f64",
  truths: "i32",
  bits: "i64",
  add: "f64.add",
  sub: "f64.sub",
  mul: "f64.mul",
  div: "f64.div",
  sqrt: "f64.sqrt",
  abs: "f64.abs",
  floor: "f64.floor",
  negate: "f64.neg",
  less: "f64.lt",
  atMost: "f64.le",
  greater: "f64.gt",
  atLeast: "f64.ge",
  equal: "f64.eq",
  both: "i32.and",
  either: "i32.or",
  choose: "select",
  anyTrue: () => undefined,
  anyFalse: (code) => code.emit("i32.eqz"),
  single: ["f32.demote_f64", "f64.promote_f32"],
  toBits: ["i64.reinterpret_f64"],
  fromBits: ["f64.reinterpret_i64"],
  addBits: "i64.add",
  subBits: "i64.sub",
  andBits: "i64.and",
  orBits: "i64.or",
  shiftLeft: "i64.shl",
  shiftRight: "i64.shr_u",
};

const pair: InstructionSet = {
  kind: "pair",
  numbers: "v128",
  truths: "v128",
  bits: "v128",
  add: "f64x2.add",
  sub: "f64x2.sub",
  mul: "f64x2.mul",
  div: "f64x2.div",
  sqrt: "f64x2.sqrt",
  abs: "f64x2.abs",
  floor: "f64x2.floor",
  negate: "f64x2.neg",
  less: "f64x2.lt",
  atMost: "f64x2.le",
  greater: "f64x2.gt",
  atLeast: "f64x2.ge",
  equal: "f64x2.eq",
  both: "v128.and",
  either: "v128.or",
  choose: "v128.bitselect",
  // The masks' sign bits take two machine instructions on x64, any_true and all_true up to five.
  anyTrue: (code) => code.emit("i64x2.bitmask"),
  anyFalse: (code) => {
    code.emit("i64x2.bitmask");
    code.i32(0b11);
    code.emit("i32.ne");
  },
  single: ["f32x4.demote_f64x2_zero", "f64x2.promote_low_f32x4"],
  toBits: [],
  fromBits: [],
  addBits: "i64x2.add",
  subBits: "i64x2.sub",
  andBits: "v128.and",
  orBits: "v128.or",
  shiftLeft: "i64x2.shl",
  shiftRight: "i64x2.shr_u",
};

/** The instructions of each kind. */
export const instructionSets: Readonly<Record<LaneKind, InstructionSet>> = { scalar, pair };
