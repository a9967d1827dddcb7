import { UnsupportedError } from "../errors.ts";
import { byteWriter, type ByteWriter } from "./leb128.ts";
import {
  laneMemoryOpcodes,
  laneOpcodes,
  memoryOpcodes,
  plainOpcodes,
  valueTypes,
  type LaneMemoryOpcode,
  type LaneOpcode,
  type MemoryOpcode,
  type PlainOpcode,
  type ValueType,
} from "./opcodes.ts";

/** Locals that V8, SpiderMonkey and JavaScriptCore allow in a function, parameters included. */
const MAXIMUM_LOCALS = 50_000;

/** Types of a function's parameters and results. */
export interface Signature {
  readonly params: readonly ValueType[];
  readonly results: readonly ValueType[];
}

/** A function of a module, own or imported; its number is settled when the module is written. */
export interface FunctionHandle extends Signature {
  readonly imported: boolean;
  /** Place among the imported functions, or among the module's own. */
  readonly place: number;
  readonly name: string;
}

/** A local variable of a function, parameters first. */
export type Local = number;
/** A mutable global of a module. */
export type Global = number;
/** Where a branch may go: the end of a block, or the start of a loop. */
export interface Label {
  readonly depth: number;
}

/** Writes the body of one function; instructions take their operands from the stack as WebAssembly does. */
export interface Code {
  /** The parameters, in order. */
  readonly params: readonly Local[];
  /** Add a local variable; it starts at 0. Throws `UnsupportedError` beyond 50,000. */
  readonly local: (type: ValueType) => Local;
  readonly get: (local: Local) => void;
  readonly set: (local: Local) => void;
  /** Set a local and leave its value on the stack. */
  readonly tee: (local: Local) => void;
  readonly globalGet: (global: Global) => void;
  readonly globalSet: (global: Global) => void;
  /** Write instructions without immediates, in order. */
  readonly emit: (...opcodes: readonly PlainOpcode[]) => void;
  readonly i32: (value: number) => void;
  readonly i64: (value: bigint) => void;
  readonly f64: (value: number) => void;
  /** A vector constant; one value fills both lanes. */
  readonly f64x2: (low: number, high?: number) => void;
  readonly i64x2: (low: bigint, high?: bigint) => void;
  readonly i32x4: (...lanes: readonly [number] | readonly [number, number, number, number]) => void;
  /** Load or store at the address on the stack plus a constant number of bytes. */
  readonly memory: (opcode: MemoryOpcode, offset?: number) => void;
  readonly laneMemory: (opcode: LaneMemoryOpcode, lane: number, offset?: number) => void;
  readonly lane: (opcode: LaneOpcode, lane: number) => void;
  /** i8x16.shuffle: for each byte of the result, its place among the 32 bytes of both operands. */
  readonly shuffle: (bytes: readonly number[]) => void;
  readonly call: (callee: FunctionHandle) => void;
  /** A block; a branch to its label leaves it. */
  readonly block: (inside: (out: Label) => void, result?: ValueType) => void;
  /** A loop; a branch to its label starts it again, running off its end leaves it. */
  readonly loop: (inside: (again: Label) => void, result?: ValueType) => void;
  /** Take an i32 off the stack; run the first part when it is not 0, else the second. */
  readonly when: (then: () => void, otherwise?: () => void, result?: ValueType) => void;
  readonly branch: (to: Label) => void;
  /** Branch when the i32 on the stack is not 0. */
  readonly branchIf: (to: Label) => void;
  /** Bytes of instructions so far. */
  readonly size: () => number;
}

/** A body as the module writes it out. */
export interface FinishedCode {
  readonly code: Code;
  /** The body with locals and end, given the number of each function it calls. */
  readonly body: (numberOf: (callee: FunctionHandle) => number) => Uint8Array<ArrayBuffer>;
}

/** Start a function's body. */
export function functionCode(signature: Signature): FinishedCode {
  const out = byteWriter();
  const locals: ValueType[] = [];
  const calls: { readonly position: number; readonly callee: FunctionHandle }[] = [];
  const params = signature.params.map((_, place) => place);
  const local = (type: ValueType): Local => {
    if (params.length + locals.length >= MAXIMUM_LOCALS)
      throw new UnsupportedError(`a WebAssembly function may have ${MAXIMUM_LOCALS} locals`);
    return params.length + locals.push(type) - 1;
  };
  const call = (callee: FunctionHandle): void => {
    out.byte(0x10);
    calls.push({ position: out.length(), callee });
    out.padded(0);
  };
  const code: Code = {
    params,
    local,
    call,
    size: out.length,
    ...variableInstructions(out),
    ...constants(out),
    ...vectorAndMemory(out),
    ...control(out),
  };
  return { code, body: (numberOf) => finish(out, locals, calls, numberOf) };
}

function finish(
  out: ByteWriter,
  locals: readonly ValueType[],
  calls: readonly { readonly position: number; readonly callee: FunctionHandle }[],
  numberOf: (callee: FunctionHandle) => number,
): Uint8Array<ArrayBuffer> {
  for (const { position, callee } of calls) out.patch(position, numberOf(callee));
  const whole = byteWriter();
  const groups = inGroups(locals);
  whole.unsigned(groups.length);
  for (const { type, count } of groups) {
    whole.unsigned(count);
    whole.byte(valueTypes[type]);
  }
  whole.bytes(out.written());
  whole.byte(0x0b);
  return whole.written();
}

function inGroups(types: readonly ValueType[]): readonly { type: ValueType; count: number }[] {
  const groups: { type: ValueType; count: number }[] = [];
  for (const type of types) {
    const last = groups.at(-1);
    if (last?.type === type) last.count += 1;
    else groups.push({ type, count: 1 });
  }
  return groups;
}

function writeOpcode(out: ByteWriter, code: number): void {
  if (code < 0x1_0000) {
    out.byte(code);
    return;
  }
  out.byte(code >>> 16);
  out.unsigned(code & 0xffff);
}

function variableInstructions(
  out: ByteWriter,
): Pick<Code, "get" | "set" | "tee" | "globalGet" | "globalSet"> {
  const indexed =
    (code: number) =>
    (index: number): void => {
      out.byte(code);
      out.unsigned(index);
    };
  return {
    get: indexed(0x20),
    set: indexed(0x21),
    tee: indexed(0x22),
    globalGet: indexed(0x23),
    globalSet: indexed(0x24),
  };
}

function constants(out: ByteWriter): Pick<Code, "i32" | "i64" | "f64" | "f64x2" | "i64x2" | "i32x4"> {
  const vector = (fill: (view: DataView) => void): void => {
    const view = new DataView(new ArrayBuffer(16));
    fill(view);
    writeOpcode(out, 0xfd_000c);
    out.bytes(new Uint8Array(view.buffer));
  };
  return {
    i32: (value) => {
      out.byte(0x41);
      out.signed(value);
    },
    i64: (value) => {
      out.byte(0x42);
      out.signed64(value);
    },
    f64: (value) => {
      out.byte(0x44);
      out.float64(value);
    },
    f64x2: (low, high = low) =>
      vector((view) => {
        view.setFloat64(0, low, true);
        view.setFloat64(8, high, true);
      }),
    i64x2: (low, high = low) =>
      vector((view) => {
        view.setBigInt64(0, low, true);
        view.setBigInt64(8, high, true);
      }),
    i32x4: (...lanes) =>
      vector((view) => {
        for (let k = 0; k < 4; k += 1) view.setInt32(4 * k, lanes[lanes.length === 1 ? 0 : k] ?? 0, true);
      }),
  };
}

function vectorAndMemory(out: ByteWriter): Pick<Code, "emit" | "memory" | "laneMemory" | "lane" | "shuffle"> {
  const touch = ([code, align]: readonly [number, number], offset: number): void => {
    writeOpcode(out, code);
    out.unsigned(align);
    out.unsigned(offset);
  };
  return {
    emit: (...opcodes) => {
      for (const opcode of opcodes) writeOpcode(out, plainOpcodes[opcode]);
    },
    memory: (opcode, offset = 0) => touch(memoryOpcodes[opcode], offset),
    laneMemory: (opcode, lane, offset = 0) => {
      touch(laneMemoryOpcodes[opcode], offset);
      out.byte(lane);
    },
    lane: (opcode, lane) => {
      writeOpcode(out, laneOpcodes[opcode]);
      out.byte(lane);
    },
    shuffle: (bytes) => {
      writeOpcode(out, 0xfd_000d);
      out.bytes(bytes);
    },
  };
}

function control(out: ByteWriter): Pick<Code, "block" | "loop" | "when" | "branch" | "branchIf"> {
  let depth = 0;
  const open = (code: number, result: ValueType | undefined): Label => {
    out.byte(code);
    out.byte(result === undefined ? 0x40 : valueTypes[result]);
    depth += 1;
    return { depth };
  };
  const close = (): void => {
    out.byte(0x0b);
    depth -= 1;
  };
  const nested =
    (code: number) =>
    (inside: (label: Label) => void, result?: ValueType): void => {
      inside(open(code, result));
      close();
    };
  const jump =
    (code: number) =>
    (to: Label): void => {
      out.byte(code);
      out.unsigned(depth - to.depth);
    };
  return {
    block: nested(0x02),
    loop: nested(0x03),
    when: (then, otherwise, result) => {
      open(0x04, result);
      then();
      if (otherwise !== undefined) {
        out.byte(0x05);
        otherwise();
      }
      close();
    },
    branch: jump(0x0c),
    branchIf: jump(0x0d),
  };
}
