import type { Arithmetic, Comparison } from "../graph/expression.ts";
import type { Code, Local } from "../wasm/code.ts";
import type { LaneKind } from "../wasm/numerics/instruction-sets.ts";
import type { MemoryOpcode, PlainOpcode, ValueType } from "../wasm/opcodes.ts";

type Plain = Arithmetic | Comparison | "&&" | "||" | "not" | "negate" | "select" | "sqrt" | "abs";

/** The instructions a routine is written in. */
export interface LaneInstructions {
  readonly kind: LaneKind;
  /** Bytes of a value in memory. */
  readonly bytes: 8 | 16;
  readonly number: ValueType;
  /** Truth values: 0 or 1 in the scalar kind; in the other, all bits of a lane. */
  readonly truth: ValueType;
  readonly load: MemoryOpcode;
  readonly store: MemoryOpcode;
  /** Load one number for all lanes. */
  readonly loadSame: MemoryOpcode;
  /** From one f64 to a value. */
  readonly spread: readonly PlainOpcode[];
  /** `select` takes yes, no and the truth value off the stack. */
  readonly plain: Readonly<Record<Plain, PlainOpcode>>;
}

const scalar: LaneInstructions = {
  kind: "scalar",
  bytes: 8,
  number: "f64",
  truth: "i32",
  load: "f64.load",
  store: "f64.store",
  loadSame: "f64.load",
  spread: [],
  plain: {
    "+": "f64.add",
    "-": "f64.sub",
    "*": "f64.mul",
    "/": "f64.div",
    "<": "f64.lt",
    "<=": "f64.le",
    ">": "f64.gt",
    ">=": "f64.ge",
    "===": "f64.eq",
    "!==": "f64.ne",
    "&&": "i32.and",
    "||": "i32.or",
    not: "i32.eqz",
    negate: "f64.neg",
    select: "select",
    sqrt: "f64.sqrt",
    abs: "f64.abs",
  },
};

const pair: LaneInstructions = {
  kind: "pair",
  bytes: 16,
  number: "v128",
  truth: "v128",
  load: "v128.load",
  store: "v128.store",
  loadSame: "v128.load64_splat",
  spread: ["f64x2.splat"],
  plain: {
    "+": "f64x2.add",
    "-": "f64x2.sub",
    "*": "f64x2.mul",
    "/": "f64x2.div",
    "<": "f64x2.lt",
    "<=": "f64x2.le",
    ">": "f64x2.gt",
    ">=": "f64x2.ge",
    "===": "f64x2.eq",
    "!==": "f64x2.ne",
    "&&": "v128.and",
    "||": "v128.or",
    not: "v128.not",
    negate: "f64x2.neg",
    select: "v128.bitselect",
    sqrt: "f64x2.sqrt",
    abs: "f64x2.abs",
  },
};

/** The instructions of a kind. */
export function laneInstructions(kind: LaneKind): LaneInstructions {
  return kind === "pair" ? pair : scalar;
}

/** What writing a few instructions in place needs: where to, in which instructions, and locals for a moment. */
export interface InPlace {
  readonly code: Code;
  readonly set: LaneInstructions;
  readonly number: (value: number) => void;
  /** Lend a local that holds a number; it is free again once `use` returns. */
  readonly lend: (use: (local: Local) => void) => void;
}

/** Writes the value of an argument. */
type Argument = () => void;
/** Writes an operator in place, given what writes its arguments. */
export type InlineOperator = (at: InPlace, ...args: readonly Argument[]) => void;

const plain =
  (op: Plain): InlineOperator =>
  ({ code, set }, ...args) => {
    for (const arg of args) arg();
    code.emit(set.plain[op]);
  };

const withNumber =
  (op: Plain, value: number): InlineOperator =>
  ({ code, set, number }, x) => {
    x?.();
    number(value);
    code.emit(set.plain[op]);
  };

/** x when it stands in the comparison to y, else y: min and max of the engine. */
const either =
  (pairwise: PlainOpcode, comparison: "<" | ">"): InlineOperator =>
  ({ code, set, lend }, x, y) => {
    if (set.kind === "pair") {
      y?.();
      x?.();
      code.emit(pairwise);
      return;
    }
    lend((a) =>
      lend((b) => {
        x?.();
        code.tee(a);
        y?.();
        code.tee(b);
        code.get(a);
        code.get(b);
        code.emit(set.plain[comparison], "select");
      }),
    );
  };

const min = either("f64x2.pmin", "<");
const max = either("f64x2.pmax", ">");

/** First raised to low, then cut to high, as `numerics/operators` has it. */
const clip: InlineOperator = (at, x, low, high) => {
  if (at.set.kind === "pair") {
    for (const arg of [x, low]) arg?.();
    at.code.emit("f64x2.pmax");
    high?.();
    at.code.emit("f64x2.pmin");
    return;
  }
  const pick = (value: Argument | undefined, border: Argument | undefined, comparison: "<" | ">"): void =>
    at.lend((a) =>
      at.lend((b) => {
        value?.();
        at.code.set(a);
        border?.();
        at.code.tee(b);
        at.code.get(a);
        at.code.get(a);
        at.code.get(b);
        at.code.emit(at.set.plain[comparison], "select");
      }),
    );
  pick(() => pick(x, low, "<"), high, ">");
};

/** Operators and distributions that take fewer instructions than a call, by the exact formulas of the scalar ones. */
export const inlineOperators: ReadonlyMap<string, InlineOperator> = new Map<string, InlineOperator>([
  ["sqrt", plain("sqrt")],
  ["abs", plain("abs")],
  ["min", min],
  ["max", max],
  ["clip", clip],
  ["percentagePoints", withNumber("*", 100)],
  ["share", withNumber("/", 100)],
  ["perYear", withNumber("*", 4)],
  ["perQuarter", withNumber("/", 4)],
  ["pure", (_, x) => x?.()],
]);

/** Distributions in place: the first argument is the noise. */
export const inlineDraws: ReadonlyMap<string, InlineOperator> = new Map<string, InlineOperator>([
  [
    "normal",
    ({ code, set }, z, mean, sd) => {
      mean?.();
      sd?.();
      z?.();
      code.emit(set.plain["*"], set.plain["+"]);
    },
  ],
  [
    "uniform",
    (at, u, low, high) =>
      at.lend((from) =>
        at.lend((to) => {
          low?.();
          at.code.set(from);
          high?.();
          at.code.set(to);
          const spread: Argument = () => {
            at.code.get(from);
            u?.();
            at.code.get(to);
            at.code.get(from);
            at.code.emit(at.set.plain["-"], at.set.plain["*"], at.set.plain["+"]);
          };
          min(at, spread, () => at.code.get(to));
        }),
      ),
  ],
  [
    "bernoulli",
    ({ code, set, number }, u, p) => {
      const comes: Argument = () => {
        u?.();
        number(1);
        p?.();
        code.emit(set.plain["-"], set.plain[">"]);
      };
      if (set.kind === "scalar") {
        comes();
        code.emit("f64.convert_i32_u");
        return;
      }
      number(1);
      comes();
      code.emit("v128.and");
    },
  ],
]);
