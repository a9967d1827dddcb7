import type { LaneCompiler } from "../../engine/ensemble/compiled-lanes.ts";
import { withKept } from "../../engine/ensemble/kept-programs.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import type { ModelFiles } from "./start-worker.ts";

/** A model as a worker has loaded it. */
export interface LoadedModel {
  readonly graph: Graph;
  /** Makes the programs for blocks of futures, when one that was compiled ahead has been loaded. */
  readonly lanes?: LaneCompiler;
}

/**
 * Load a model's graph, and the program compiled ahead for it when there is one.
 *
 * @throws {Error} when the graph cannot be loaded; without the program everything works, later.
 */
export async function loadModel({ graph: address, program }: ModelFiles): Promise<LoadedModel> {
  const module = program === undefined ? undefined : loadProgram(program);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  const bytes = await response.arrayBuffer();
  const graph = JSON.parse(new TextDecoder().decode(bytes)) as Graph;
  const lanes = await compilerWith(await module, bytes);
  return { graph, ...(lanes === undefined ? {} : { lanes }) };
}

/** The compiler that takes a module where it fits; nothing when the module is not one of ours. */
async function compilerWith(
  module: WebAssembly.Module | undefined,
  graph: ArrayBuffer,
): Promise<LaneCompiler | undefined> {
  if (module === undefined) return undefined;
  try {
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", graph));
    return withKept(module, Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join(""));
  } catch {
    return undefined;
  }
}

/** Compile a module while it comes in; servers that do not know the file's type get it compiled afterwards. */
async function loadProgram(address: string): Promise<WebAssembly.Module | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const known = response.headers.get("content-type")?.startsWith("application/wasm") === true;
    return known
      ? await WebAssembly.compileStreaming(response)
      : await WebAssembly.compile(await response.arrayBuffer());
  } catch {
    return undefined;
  }
}
