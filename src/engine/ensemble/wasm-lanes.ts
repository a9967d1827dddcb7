import { compileProgram } from "../compile/compile.ts";
import { laneProgram } from "../compile/emit-wasm.ts";
import { shapeOf } from "../compile/interpreter.ts";
import type { LaneCompiler } from "./compiled-lanes.ts";

/** Futures in a block: enough to fetch a routine's code for many at once, few enough for their state to stay in the cache. */
export const lanesOfBlock = 8;

/**
 * Blocks of futures stepped by WebAssembly, two at a time; the compiler throws {UnsupportedError}, by name, for what it
 * cannot do exactly.
 */
export function wasmLanes(lanes = lanesOfBlock): LaneCompiler {
  return (run) => {
    const program = compileProgram(run, { stores: "needed" });
    const { fixedTable } = shapeOf(program);
    return { lanes: laneProgram(program, { lanes, kind: "pair" }), fixedTable };
  };
}

/** Whether this place can run WebAssembly. */
export function hasWebAssembly(): boolean {
  return typeof WebAssembly === "object";
}
