import { UnsupportedError } from "../errors.ts";
import type { FunctionHandle } from "../wasm/code.ts";
import type { Code } from "../wasm/code.ts";
import { PAGE, wasmModule, type WasmModule } from "../wasm/module.ts";
import { CONSTANT_TABLE_BYTES, constantTable } from "../wasm/numerics/constant-table.ts";
import type { LaneKind } from "../wasm/numerics/instruction-sets.ts";
import { laneFunctions } from "../wasm/numerics/lane-functions.ts";
import { scalarImports } from "../wasm/numerics/scalar-imports.ts";
import { laneInstructions } from "./emit-wasm-instructions.ts";
import { constantAddresses, layOutMemory, type LaneMemory } from "./emit-wasm-memory.ts";
import { writeRoutine } from "./emit-wasm-routine.ts";
import type { LaneSurroundings } from "./emit-wasm-values.ts";
import type { LaneProgram } from "./lane-program.ts";
import { shortenLives } from "./shorten-lives.ts";
import type { Program, Routine, Step } from "./program.ts";

/** What to compile a program for. */
export interface LaneOptions {
  /** Futures in a block; a multiple of 2 for pairs. */
  readonly lanes: number;
  /** One future for each instruction, or two. */
  readonly kind: LaneKind;
}

/** A lane program as data, to keep or to send to a worker. */
export interface LaneBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly memory: LaneMemory;
}

/**
 * Compile a program for blocks of futures and make it ready, at once: for Node and for workers.
 *
 * @throws {UnsupportedError} when something cannot be done exactly; the message names it.
 */
export function laneProgram(program: Program, options: LaneOptions): LaneProgram {
  const { bytes, memory } = laneBytes(program, options);
  return instantiateLanes(new WebAssembly.Module(bytes), memory);
}

/** The same for the main thread of a page, where browsers refuse to compile large modules at once. */
export async function compileLaneProgram(program: Program, options: LaneOptions): Promise<LaneProgram> {
  const { bytes, memory } = laneBytes(program, options);
  return instantiateLanes(await WebAssembly.compile(bytes), memory);
}

/**
 * Write a program as a WebAssembly module.
 *
 * @throws {UnsupportedError} when something cannot be done exactly; the message names it.
 */
export function laneBytes(program: Program, { lanes, kind }: LaneOptions): LaneBytes {
  const set = laneInstructions(kind);
  if (!Number.isInteger(lanes) || lanes <= 0 || (lanes * 8) % set.bytes !== 0)
    throw new UnsupportedError(`a block of ${lanes} lanes, ${set.bytes / 8} at a time`);
  const module = wasmModule();
  const memory = layOutMemory(program, lanes, CONSTANT_TABLE_BYTES);
  const around: LaneSurroundings = {
    set,
    memory,
    functions: laneFunctions(module, kind, constantTable(module, memory.functions)),
    constantAddress: constantAddresses(memory),
  };
  module.memory(Math.ceil(memory.bytes / PAGE));
  module.exportMemory("memory");
  writeConstants(module, memory);
  for (const [rhythm, address] of memory.due)
    module.data(address, program.due.get(rhythm) ?? new Uint8Array());
  writeProgram(module, program, around);
  return { bytes: module.bytes(), memory };
}

function writeConstants(module: WasmModule, { constants, numbers }: LaneMemory): void {
  const twice = new DataView(new ArrayBuffer(numbers.length * 16));
  numbers.forEach((value, place) => {
    twice.setFloat64(place * 16, value, true);
    twice.setFloat64(place * 16 + 8, value, true);
  });
  module.data(constants, new Uint8Array(twice.buffer));
}

function writeProgram(module: WasmModule, program: Program, around: LaneSurroundings): void {
  const define = (routine: Routine): FunctionHandle =>
    module.define(routine.name, ["i32", "i32"], [], (code) => writeRoutine(code, inOrder(routine), around));
  const entry = (name: string, steps: readonly Step[]): void => {
    const handles = steps.map(({ routines }) => routines.map(define));
    const run = module.define(name, ["i32"], [], (code) => {
      steps.forEach((step, place) => writeStep(code, step, handles[place] ?? [], around.memory));
    });
    module.exportFunction(name, run);
  };
  entry("open", program.opening);
  entry("initialise", program.initialise);
  entry("quarter", program.quarter);
  for (const name of ["account", "record", "commit"] as const) entry(name, [{ routines: [program[name]] }]);
}

/** Elsewhere the order made no difference that could be measured. */
function inOrder(routine: Routine): Routine {
  return routine.loop === undefined ? routine : shortenLives(routine);
}

function writeStep(
  code: Code,
  { rhythm, steps }: Step,
  routines: readonly FunctionHandle[],
  memory: LaneMemory,
): void {
  const table = memory.due.find(([name]) => name === rhythm)?.[1];
  if (rhythm !== undefined && table === undefined) throw new UnsupportedError(`no rhythm ${rhythm}`);
  if (table === undefined) writeCalls(code, steps ?? 1, routines);
  else {
    code.get(0);
    code.memory("i32.load8_u", table);
    code.when(() => writeCalls(code, steps ?? 1, routines));
  }
}

function writeCalls(code: Code, steps: number, routines: readonly FunctionHandle[]): void {
  const subStep = code.local("i32");
  code.i32(0);
  code.set(subStep);
  code.loop((again) => {
    for (const routine of routines) {
      code.get(0);
      code.get(subStep);
      code.call(routine);
    }
    code.get(subStep);
    code.i32(1);
    code.emit("i32.add");
    code.tee(subStep);
    code.i32(steps);
    code.emit("i32.lt_u");
    code.branchIf(again);
  });
}

/** Make a compiled module ready: it brings its own memory, filled with zeros but for its constants. */
export function instantiateLanes(module: WebAssembly.Module, memory: LaneMemory): LaneProgram {
  const { exports } = new WebAssembly.Instance(module, scalarImports());
  const held = exports["memory"];
  if (!(held instanceof WebAssembly.Memory)) throw new UnsupportedError("a lane program without memory");
  const { lanes, slots, quarters, rows, tables } = memory;
  const view = (start: number, length: number): Float64Array => new Float64Array(held.buffer, start, length);
  return {
    lanes,
    slots,
    state: view(memory.state, slots * lanes),
    levers: view(tables.levers, rows.levers * quarters),
    series: view(tables.series, rows.series * quarters),
    fixed: view(tables.fixed, rows.fixed * quarters),
    noise: view(tables.noise, rows.noise * quarters * lanes),
    interventions: view(tables.interventions, rows.interventions * quarters * lanes),
    paths: view(memory.pathTable, memory.paths * quarters * lanes),
    broken: view(memory.broken, lanes),
    open: () => entryOf(exports, "open")(0),
    initialise: () => entryOf(exports, "initialise")(0),
    quarter: entryOf(exports, "quarter"),
    account: entryOf(exports, "account"),
    record: entryOf(exports, "record"),
    commit: entryOf(exports, "commit"),
  };
}

function entryOf(exports: WebAssembly.Exports, name: string): (t: number) => void {
  const entry = exports[name];
  if (typeof entry !== "function") throw new UnsupportedError(`a lane program without ${name}`);
  return entry as (t: number) => void;
}
