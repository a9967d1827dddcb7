import type { Range } from "../../language/declarations.ts";
import type { RandomKey } from "../../random/stream.ts";
import type { Code, Local } from "../code.ts";
import { PAGE, wasmModule } from "../module.ts";
import { CONSTANT_TABLE_BYTES, constantTable } from "./constant-table.ts";
import { countUp } from "./count-up.ts";
import { triangularFormula, uniformFormula } from "./distributions.ts";
import { formulaWriter, localTerm, type Surroundings } from "./formula-writer.ts";
import { instructionSets } from "./instruction-sets.ts";
import { laneFunctions } from "./lane-functions.ts";
import { scalarImporter, scalarImports } from "./scalar-imports.ts";
import { laneKeys, writeThreefry } from "./threefry.ts";
import { storeShares } from "./uniforms.ts";

/** A value that differs from draw to draw: its place among the random numbers, its distribution and range. */
export interface DrawnValue {
  readonly stream: number;
  readonly element: number;
  readonly distribution: "uniform" | "triangular";
  readonly range: Range;
}

/** Draws all values under a key, in their order; the array is overwritten by the next call. */
export type ParameterKernel = (key: RandomKey) => Float64Array;

/** Vectors of four random numbers that are made in turns. */
const TURNS = 2;
const VECTOR_BYTES = 16;
/** Values are padded to whole turns. */
const PADDED = TURNS * 4;

/** Where everything stands in memory: bytes from its start. */
interface Places {
  /** Values, padded. */
  readonly count: number;
  /** Words of the counters, 32 bits each. */
  readonly streams: number;
  readonly elements: number;
  /** 64 bits for each value: its distribution as a mask, its range, its uniform number, its result. */
  readonly uniform: number;
  readonly low: number;
  readonly mode: number;
  readonly high: number;
  readonly shares: number;
  readonly results: number;
  readonly end: number;
}

/**
 * Make a function that draws the values of many parameters in WebAssembly, with the bits of `quantileOf` and `uniform`.
 *
 * Every value must vary (see `varies`).
 */
export function parameterKernel(values: readonly DrawnValue[]): ParameterKernel {
  const places = layOut(Math.ceil(values.length / PADDED) * PADDED);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(places.end / PAGE) });
  const imports = { parameters: { memory }, ...scalarImports() };
  const bytes = parameterModule(places);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
  const draw = exports["draw"] as (key0: number, key1: number) => void;
  writeValues(memory.buffer, places, values);
  const results = new Float64Array(memory.buffer, places.results, values.length);
  return ({ key0, key1 }) => {
    if (values.length > 0) draw(key0, key1);
    return results;
  };
}

function layOut(count: number): Places {
  const [words, numbers] = [count * 4, count * 8];
  const streams = CONSTANT_TABLE_BYTES;
  const elements = streams + words;
  const [uniform = 0, low = 0, mode = 0, high = 0, shares = 0, results = 0, end = 0] = Array.from(
    { length: 7 },
    (_, k) => elements + words + k * numbers,
  );
  return { count, streams, elements, uniform, low, mode, high, shares, results, end };
}

function writeValues(buffer: ArrayBuffer, places: Places, values: readonly DrawnValue[]): void {
  const { count } = places;
  new Uint32Array(buffer, places.streams, count).set(values.map(({ stream }) => stream));
  new Uint32Array(buffer, places.elements, count).set(values.map(({ element }) => element));
  new BigInt64Array(buffer, places.uniform, count).set(
    values.map(({ distribution }) => (distribution === "uniform" ? -1n : 0n)),
  );
  [places.low, places.mode, places.high].forEach((at, border) =>
    new Float64Array(buffer, at, count).set(values.map(({ range }) => range[border] as number)),
  );
}

function parameterModule(places: Places): Uint8Array<ArrayBuffer> {
  const module = wasmModule();
  module.importMemory("parameters", "memory", 1);
  const table = constantTable(module, 0);
  const { find } = laneFunctions(module, "pair", table);
  const surroundings: Surroundings = {
    constants: table,
    own: (name) => find(name) as NonNullable<ReturnType<typeof find>>,
    imported: scalarImporter(module),
  };
  const draw = module.define("draw", ["i32", "i32"], [], (code) => {
    writeShares(code, places, surroundings);
    writeQuantiles(code, places, surroundings);
  });
  module.exportFunction("draw", draw);
  return module.bytes();
}

/** The uniform number of every value: counters side by side under one key. */
function writeShares(code: Code, places: Places, surroundings: Surroundings): void {
  const [key0, key1] = code.params.map((word) => splat(code, word)) as [Local, Local];
  const keys = laneKeys(code, key0, key1);
  const pointer = code.local("i32");
  const counters = Array.from({ length: TURNS }, () => [code.local("v128"), code.local("v128")] as const);
  const add = (key: Local, at: number, to: Local): void => {
    code.get(pointer);
    code.memory("v128.load", at);
    code.get(key);
    code.emit("i32x4.add");
    code.set(to);
  };
  const turn = (): void => {
    counters.forEach(([x, y], k) => {
      add(key0, places.streams + k * VECTOR_BYTES, x);
      add(key1, places.elements + k * VECTOR_BYTES, y);
    });
    writeThreefry(code, keys, counters);
    counters.forEach((words, k) =>
      storeShares(code, surroundings, words, () => {
        code.get(pointer);
        code.i32(1);
        code.emit("i32.shl");
        code.i32(places.shares + 2 * k * VECTOR_BYTES);
        code.emit("i32.add");
      }),
    );
  };
  countUp(
    code,
    pointer,
    () => code.i32(TURNS * VECTOR_BYTES),
    () => code.i32(places.count * 4),
    turn,
  );
}

/** Both distributions of every two values, of which the mask keeps the right one. */
function writeQuantiles(code: Code, places: Places, surroundings: Surroundings): void {
  const pointer = code.local("i32");
  const load = (at: number): Local => {
    const local = code.local("v128");
    code.get(pointer);
    code.memory("v128.load", at);
    code.set(local);
    return local;
  };
  const pair = (): void => {
    const f = formulaWriter(code, instructionSets.pair, surroundings);
    const number = (at: number) => localTerm(code, "numbers", load(at));
    const [u, low, mode, high] = [places.shares, places.low, places.mode, places.high].map(number);
    if (u === undefined || low === undefined || mode === undefined || high === undefined) return;
    const isUniform = localTerm(code, "truths", load(places.uniform));
    const evenly = uniformFormula.write(f, u, low, high);
    const peaked = triangularFormula.write(f, u, low, mode, high);
    code.get(pointer);
    f.write(f.choose(isUniform, evenly, peaked));
    code.memory("v128.store", places.results);
  };
  countUp(
    code,
    pointer,
    () => code.i32(VECTOR_BYTES),
    () => code.i32(places.count * 8),
    pair,
  );
}

function splat(code: Code, word: Local): Local {
  const local = code.local("v128");
  code.get(word);
  code.emit("i32x4.splat");
  code.set(local);
  return local;
}
