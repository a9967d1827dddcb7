import type { Code, FunctionHandle, Local } from "../code.ts";
import type { PlainOpcode, ValueType } from "../opcodes.ts";
import type { ConstantTable } from "./constant-table.ts";
import type { Bits, Formula, FormulaWriter, Numbers, Operand, Term, Truths } from "./formula.ts";
import type { InstructionSet } from "./instruction-sets.ts";
import type { ScalarName } from "./scalar-imports.ts";

/** Where a formula's constants and the functions it calls come from. */
export interface Surroundings {
  /** Undefined: constants are written into the code. */
  readonly constants: ConstantTable | undefined;
  /** Another formula's function by name. */
  readonly own: (name: string) => FunctionHandle;
  /** The JavaScript function of one number by name. */
  readonly imported: (name: ScalarName) => FunctionHandle;
}

/** Write the body of a formula's function. */
export function writeFormula(
  formula: Formula,
  code: Code,
  set: InstructionSet,
  surroundings: Surroundings,
): void {
  const args = code.params.map((param) => localTerm(code, "numbers", param));
  const writer = formulaWriter(code, set, surroundings);
  writer.write(formula.write(writer, ...args));
}

function constantWriter(
  code: Code,
  set: InstructionSet,
  table: ConstantTable | undefined,
): (value: number) => void {
  const { kind } = set;
  if (table === undefined) return kind === "pair" ? (value) => code.f64x2(value) : code.f64;
  return (value) => {
    code.i32(0);
    code.memory(kind === "pair" ? "v128.load" : "f64.load", table.addressOf(value));
  };
}

/** The value of a local variable. */
export function localTerm<Is extends "numbers" | "truths" | "bits">(
  code: Code,
  is: Is,
  local: Local,
): Term<Is> {
  return { is, write: () => code.get(local) };
}

/** Write formulas among a function's other instructions. */
export function formulaWriter(code: Code, set: InstructionSet, surroundings: Surroundings): FormulaWriter {
  const constant = constantWriter(code, set, surroundings.constants);
  const write = (operand: Operand | Truths | Bits): void =>
    typeof operand === "number" ? constant(operand) : operand.write();
  const term =
    <Is extends "numbers" | "truths" | "bits">(is: Is, ...opcodes: readonly PlainOpcode[]) =>
    (...operands: readonly (Operand | Truths | Bits)[]): Term<Is> => ({
      is,
      write: () => {
        for (const operand of operands) write(operand);
        code.emit(...opcodes);
      },
    });
  return {
    write,
    ...arithmetic(set, term),
    ...bitInstructions(code, set, term),
    ...flow(code, set, write),
    ...calls(code, set, surroundings, write),
  };
}

type TermMaker = <Is extends "numbers" | "truths" | "bits">(
  is: Is,
  ...opcodes: readonly PlainOpcode[]
) => (...operands: readonly (Operand | Truths | Bits)[]) => Term<Is>;

function arithmetic(set: InstructionSet, term: TermMaker) {
  const numbers = (...opcodes: readonly PlainOpcode[]) => term("numbers", ...opcodes);
  const fromLeft =
    (join: (...two: readonly Operand[]) => Numbers) =>
    (first: Operand, second: Operand, ...more: readonly Operand[]): Numbers =>
      more.reduce<Numbers>((sum, next) => join(sum, next), join(first, second));
  return {
    add: fromLeft(numbers(set.add)),
    mul: fromLeft(numbers(set.mul)),
    sub: numbers(set.sub),
    div: numbers(set.div),
    sqrt: numbers(set.sqrt),
    abs: numbers(set.abs),
    floor: numbers(set.floor),
    negate: numbers(set.negate),
    single: numbers(...set.single),
    less: term("truths", set.less),
    atMost: term("truths", set.atMost),
    greater: term("truths", set.greater),
    atLeast: term("truths", set.atLeast),
    equal: term("truths", set.equal),
    both: term("truths", set.both),
    either: term("truths", set.either),
    choose: (test: Truths, yes: Operand, no: Operand) => numbers(set.choose)(yes, no, test),
  };
}

function bitInstructions(code: Code, set: InstructionSet, term: TermMaker) {
  const shift =
    (opcode: PlainOpcode) =>
    (a: Bits, by: number): Bits => ({
      is: "bits",
      write: () => {
        a.write();
        if (set.kind === "pair") code.i32(by);
        else code.i64(BigInt(by));
        code.emit(opcode);
      },
    });
  const toBits = term("bits", ...set.toBits);
  const view = new DataView(new ArrayBuffer(8));
  return {
    bits: (value: bigint) => {
      view.setBigUint64(0, value);
      return toBits(view.getFloat64(0));
    },
    toBits,
    fromBits: term("numbers", ...set.fromBits),
    addBits: term("bits", set.addBits),
    subBits: term("bits", set.subBits),
    andBits: term("bits", set.andBits),
    orBits: term("bits", set.orBits),
    shiftLeft: shift(set.shiftLeft),
    shiftRight: shift(set.shiftRight),
  };
}

function flow(
  code: Code,
  set: InstructionSet,
  write: (operand: Operand | Truths | Bits) => void,
): Pick<FormulaWriter, "keep" | "unlessAll" | "branches" | "variable" | "repeatWhileAny"> {
  const typeOf: Readonly<Record<"numbers" | "truths" | "bits", ValueType>> = set;
  return {
    keep: (term) => {
      const local = code.local(typeOf[term.is]);
      term.write();
      code.set(local);
      return localTerm(code, term.is, local);
    },
    variable: (start) => {
      const local = code.local(set.numbers);
      const assign = (value: Operand): void => {
        write(value);
        code.set(local);
      };
      assign(start);
      return { now: localTerm(code, "numbers", local), set: assign };
    },
    repeatWhileAny: (turn) => {
      code.loop((again) => {
        turn().write();
        set.anyTrue(code);
        code.branchIf(again);
      });
    },
    unlessAll: (test, result) => {
      test.write();
      set.anyFalse(code);
      code.when(() => {
        result().write();
        code.emit("return");
      });
    },
    branches: (test, yes, no) => {
      const local = code.local(set.numbers);
      const into = (side: () => Operand) => (): void => {
        write(side());
        code.set(local);
      };
      test.write();
      set.anyTrue(code);
      if (set.kind === "scalar") code.when(into(yes), into(no));
      else {
        code.when(into(yes));
        test.write();
        set.anyFalse(code);
        code.when(() => {
          const other = no();
          code.get(local);
          write(other);
          test.write();
          code.emit(set.choose);
          code.set(local);
        });
      }
      return localTerm(code, "numbers", local);
    },
  };
}

function calls(
  code: Code,
  set: InstructionSet,
  surroundings: Surroundings,
  write: (operand: Operand) => void,
): Pick<FormulaWriter, "call" | "each"> {
  const lane = (name: ScalarName, args: readonly Numbers[], place: number): void => {
    for (const arg of args) {
      arg.write();
      if (set.kind === "pair") code.lane("f64x2.extract_lane", place);
    }
    code.call(surroundings.imported(name));
  };
  return {
    call: (name, ...args) => ({
      is: "numbers",
      write: () => {
        args.forEach(write);
        code.call(surroundings.own(name));
      },
    }),
    each: (name, ...args) => ({
      is: "numbers",
      write: () => {
        lane(name, args, 0);
        if (set.kind === "scalar") return;
        code.emit("f64x2.splat");
        lane(name, args, 1);
        code.lane("f64x2.replace_lane", 1);
      },
    }),
  };
}
