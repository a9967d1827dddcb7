import type { Code, FunctionHandle, Local } from "../code.ts";
import { countUp } from "./count-up.ts";
import { wasmModule } from "../module.ts";
import { CONSTANT_TABLE_BYTES, constantTable } from "./constant-table.ts";
import { formulaWriter, localTerm, type Surroundings } from "./formula-writer.ts";
import { instructionSets } from "./instruction-sets.ts";
import { laneFunctions } from "./lane-functions.ts";
import { isNearCentre, quantileInTail, quantileNearCentre } from "./normal.ts";
import { scalarImporter } from "./scalar-imports.ts";
import { writeUniforms } from "./uniforms.ts";

const PAIR_BYTES = 16;
const NUMBER_BYTES = 8;
const WORD_BYTES = 4;
/** The imported memory: constants stand at its start. */
export const NOISE_MEMORY_START = CONSTANT_TABLE_BYTES;

/** What the noise module exports; addresses and lengths are in bytes. */
export interface NoiseExports {
  /**
   * Write uniform numbers of one place for four lanes and every quarter, [quarter][lane], from `out` up to `end`.
   *
   * The lanes' first key words stand at `key0`, the second at `key1`; `step` leads from quarter to quarter. Of an odd number of
   * quarters one more is written.
   */
  readonly uniforms: (
    key0: number,
    key1: number,
    stream: number,
    place: number,
    step: number,
    out: number,
    end: number,
  ) => void;
  /** Turn uniform numbers into standard normal quantiles; `scratch` has room for a 32-bit word for each number and one more. */
  readonly normals: (from: number, end: number, scratch: number) => void;
}

/** Write the module that fills noise tables; it imports the memory `noise.memory`, and `scalarImports`. */
export function noiseModule(): Uint8Array<ArrayBuffer> {
  const module = wasmModule();
  module.importMemory("noise", "memory", 1);
  const table = constantTable(module, 0);
  const { find } = laneFunctions(module, "pair", table);
  const own = (name: string): FunctionHandle => find(name) as FunctionHandle;
  const surroundings: Surroundings = { constants: table, own, imported: scalarImporter(module) };
  const tail = module.define("tail", ["v128"], ["v128"], (code) => {
    const f = formulaWriter(code, instructionSets.pair, surroundings);
    const p = localTerm(code, "numbers", 0);
    f.write(quantileInTail(f, p, f.keep(f.sub(p, 0.5))));
  });
  const uniforms = module.define(
    "uniforms",
    Array.from({ length: 7 }, () => "i32" as const),
    [],
    (code) => writeUniforms(code, surroundings),
  );
  const normals = module.define("normals", ["i32", "i32", "i32"], [], (code) =>
    writeNormals(code, surroundings, tail),
  );
  module.exportFunction("uniforms", uniforms);
  module.exportFunction("normals", normals);
  return module.bytes();
}

/**
 * Near the centre, where six of seven numbers lie, all are computed in order; the addresses of the others are listed, and
 * those worked off in pairs: a branch for each pair would be guessed wrong too often.
 */
function writeNormals(code: Code, surroundings: Surroundings, tail: FunctionHandle): void {
  const [from, end, scratch] = code.params as [number, number, number];
  const [listed, bits] = [code.local("i32"), code.local("i32")];
  const number = code.local("v128");
  const f = formulaWriter(code, instructionSets.pair, surroundings);
  code.get(scratch);
  code.set(listed);
  countUp(
    code,
    from,
    () => code.i32(PAIR_BYTES),
    () => code.get(end),
    () => {
      code.get(from);
      code.memory("v128.load");
      code.set(number);
      const p = localTerm(code, "numbers", number);
      const q = f.keep(f.sub(p, 0.5));
      const near = f.keep(isNearCentre(f, q));
      code.get(from);
      f.write(f.choose(near, quantileNearCentre(f, q), p));
      code.memory("v128.store");
      f.write(near);
      code.emit("i64x2.bitmask");
      code.i32(0b11);
      code.emit("i32.xor");
      code.set(bits);
      for (const lane of [0, 1]) listIf(code, from, lane, bits, listed);
    },
  );
  workOff(code, scratch, listed, tail);
}

/** Write a number's address at the list's end; the end moves on only when its lane's bit is set. */
function listIf(code: Code, address: Local, lane: number, bits: Local, listed: Local): void {
  code.get(listed);
  code.get(address);
  code.i32(lane * NUMBER_BYTES);
  code.emit("i32.add");
  code.memory("i32.store");
  code.get(listed);
  code.get(bits);
  code.i32(lane);
  code.emit("i32.shr_u");
  code.i32(1);
  code.emit("i32.and");
  code.i32(2);
  code.emit("i32.shl", "i32.add");
  code.set(listed);
}

/** Replace the numbers at listed addresses, two at a time; the last of an odd list is its own neighbour. */
function workOff(code: Code, list: Local, listed: Local, tail: FunctionHandle): void {
  const result = code.local("v128");
  const address = (place: number): void => {
    code.get(list);
    code.memory("i32.load", place * WORD_BYTES);
  };
  code.block((out) => {
    code.get(list);
    code.get(listed);
    code.emit("i32.eq");
    code.branchIf(out);
    code.get(listed);
    code.get(listed);
    code.i32(WORD_BYTES);
    code.emit("i32.sub");
    code.memory("i32.load");
    code.memory("i32.store");
    countUp(
      code,
      list,
      () => code.i32(2 * WORD_BYTES),
      () => code.get(listed),
      () => {
        address(1);
        address(0);
        code.memory("v128.load64_zero");
        code.laneMemory("v128.load64_lane", 1);
        code.call(tail);
        code.set(result);
        for (const lane of [0, 1]) {
          address(lane);
          code.get(result);
          code.laneMemory("v128.store64_lane", lane);
        }
      },
    );
  });
}
