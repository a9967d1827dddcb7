import { noiseKey } from "../../random/stream.ts";
import type { NoiseLayout, NoiseRow } from "../../run/noise.ts";
import { PAGE } from "../module.ts";
import { NOISE_MEMORY_START, noiseModule, type NoiseExports } from "./noise-module.ts";
import { scalarImports } from "./scalar-imports.ts";
import { GROUP } from "./uniforms.ts";

/** A draw and a replicate of a seed. */
export interface NoisyRun {
  readonly seed: number;
  readonly draw: number;
  readonly replicate: number;
}

/** Fills a table [row][quarter][lane] with the noise of a run for each lane. */
export type NoiseKernel = (
  layout: Pick<NoiseLayout, "rows">,
  quarters: number,
  runs: readonly NoisyRun[],
  table: Float64Array,
) => void;

/**
 * Make a function that fills noise tables of many lanes at once in WebAssembly, with the numbers of `fillNoise`.
 *
 * It keeps a memory the size of the largest table so far. Any number of lanes; multiples of four are fastest.
 */
export function noiseKernel(): NoiseKernel {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const imports = { noise: { memory }, ...scalarImports() };
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(noiseModule()), imports);
  const kernel = exports as unknown as NoiseExports;
  return ({ rows }, quarters, runs, table) => {
    const lanes = Math.ceil(runs.length / GROUP) * GROUP;
    const place = layOut(lanes, quarters, rows.length);
    if (memory.buffer.byteLength < place.end)
      memory.grow(Math.ceil((place.end - memory.buffer.byteLength) / PAGE));
    writeKeys(new Uint32Array(memory.buffer, place.keys, 2 * lanes), runs, lanes);
    const made = new Float64Array(memory.buffer, place.table, rows.length * quarters * lanes);
    rows.forEach((row, index) => fillRow(kernel, place, row, index, made));
    if (lanes === runs.length) table.set(made);
    else copyLanes(made, lanes, table, runs.length);
  };
}

/** Where everything stands in memory, in bytes; a row is `rowBytes` long, a quarter of it `laneBytes`. */
interface Places {
  readonly keys: number;
  readonly scratch: number;
  readonly table: number;
  readonly laneBytes: number;
  readonly rowBytes: number;
  readonly end: number;
}

function layOut(lanes: number, quarters: number, rows: number): Places {
  const laneBytes = lanes * 8;
  const rowBytes = quarters * laneBytes;
  const keys = NOISE_MEMORY_START;
  const scratch = keys + laneBytes;
  // The list holds at most an address for each number of a row, and one more.
  const table = scratch + rowBytes / 2 + 16;
  // Numbers of one quarter more may be written than wanted.
  return { keys, scratch, table, laneBytes, rowBytes, end: table + rows * rowBytes + laneBytes };
}

/** First words of all lanes, then second words; lanes to spare take the first run. */
function writeKeys(words: Uint32Array, runs: readonly NoisyRun[], lanes: number): void {
  for (let lane = 0; lane < lanes; lane += 1) {
    const { seed, draw, replicate } = (runs[lane] ?? runs[0]) as NoisyRun;
    const { key0, key1 } = noiseKey(seed, draw, replicate);
    words[lane] = key0;
    words[lanes + lane] = key1;
  }
}

function fillRow(
  kernel: NoiseExports,
  place: Places,
  row: NoiseRow,
  index: number,
  made: Float64Array,
): void {
  const { keys, scratch, table, laneBytes, rowBytes } = place;
  const start = table + index * rowBytes;
  const end = start + (row.once ? laneBytes : rowBytes);
  for (let lane = 0; lane < laneBytes / 8; lane += GROUP) {
    const key0 = keys + lane * 4;
    const out = start + lane * 8;
    kernel.uniforms(key0, key0 + laneBytes / 2, row.stream, placeOf(row), laneBytes, out, end);
  }
  if (row.normal) kernel.normals(start, end, scratch);
  if (row.once) repeatFirst(made, (start - table) / 8, laneBytes / 8, rowBytes / 8);
}

/** Sub-step and element within the second word of a counter, as in `random/stream`. */
function placeOf({ element, subStep }: NoiseRow): number {
  return (subStep << 12) | element;
}

/** Copy the first numbers of a row over the rest of it. */
function repeatFirst(table: Float64Array, from: number, count: number, size: number): void {
  for (let done = count; done < size; done *= 2)
    table.copyWithin(from + done, from, from + Math.min(done, size - done));
}

function copyLanes(from: Float64Array, lanes: number, to: Float64Array, wanted: number): void {
  for (let place = 0; place * lanes < from.length; place += 1)
    to.set(from.subarray(place * lanes, place * lanes + wanted), place * wanted);
}
