import { UnsupportedError } from "../errors.ts";
import { noiseKernel, type NoiseKernel } from "../wasm/numerics/noise-kernel.ts";
import type { LaneCompiler } from "./compiled-lanes.ts";
import type { LaneCounts } from "./lane-counts.ts";
import { fillLaneNoise } from "./lane-noise.ts";
import type { Compiling } from "./programs.ts";
import { hasWebAssembly, wasmLanes } from "./wasm-lanes.ts";

/** How work units are computed; the result is the same to the bit. */
export interface ComputeOptions extends Pick<Compiling, "scalar" | "keep"> {
  /** Compiler of the programs that run blocks of futures; `none` runs one future after the other. WebAssembly when absent. */
  readonly lanes?: LaneCompiler | "none";
  /** Added to as lanes are run. */
  readonly counts?: LaneCounts;
  /** Blocks in hand at once, each with its state and noise in memory. */
  readonly blocksAtOnce?: number;
}

/** The compilers that options ask for: WebAssembly for lanes where nothing is said. */
export function compilingFor({
  scalar,
  keep,
  lanes = hasWebAssembly() ? wasmLanes() : "none",
}: ComputeOptions): Compiling {
  return { scalar, keep, lanes: lanes === "none" ? noLanes : lanes };
}

function noLanes(): never {
  throw new UnsupportedError("lanes, which are not wanted or need WebAssembly");
}

/** Fills the noise of many lanes in WebAssembly, or without it one by one. */
export function laneNoise(): NoiseKernel {
  return hasWebAssembly() ? noiseKernel() : fillLaneNoise;
}
