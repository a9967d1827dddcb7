import { compileProgram } from "../compile/compile.ts";
import { keepLanes, keptLanes } from "../compile/kept-lanes.ts";
import { UnsupportedError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import { keepLatest } from "../keep-latest.ts";
import { hashText } from "../run/sha256.ts";
import type { LaneCompiler } from "./compiled-lanes.ts";
import { programsOf } from "./programs.ts";
import { jobFor, type SessionJob } from "./session.ts";
import { lanesOfBlock, wasmLanes } from "./wasm-lanes.ts";

/**
 * Compile ahead the program that a session's base and every arm without interventions run on.
 *
 * @param graphHash what tells this graph from every other: see `withKept`.
 * @throws {UnsupportedError} when something cannot be done exactly; the message names it.
 */
export function keepSessionProgram(
  graph: Graph,
  job: SessionJob,
  graphHash: string,
): Uint8Array<ArrayBuffer> {
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  const both = jobFor(job, { ...job.base, id: "any" });
  const lanes: LaneCompiler = (run, key) => {
    const program = compileProgram(run, { stores: "needed" });
    bytes = keepLanes(program, keptKey(graphHash, key), { lanes: lanesOfBlock, kind: "pair" });
    const { fixedTable, lanes } = keptLanes(new WebAssembly.Module(bytes));
    return { fixedTable, lanes: lanes() };
  };
  programsOf(graph, both, { scalar: refuse, lanes, keep: keepLatest(1) })(job.base).lanes();
  if (bytes === undefined) throw new UnsupportedError("a session without a program");
  return bytes;
}

/**
 * A compiler that takes a program compiled ahead where it is what is asked for.
 *
 * @param module a module that `keepSessionProgram` has written; one of another graph or another request serves nobody.
 * @param graphHash what tells the graph at hand from every other.
 */
export function withKept(
  module: WebAssembly.Module,
  graphHash: string,
  otherwise: LaneCompiler = wasmLanes(),
): LaneCompiler {
  const kept = keptLanes(module);
  return (run, key) =>
    keptKey(graphHash, key) === kept.key
      ? { fixedTable: kept.fixedTable, lanes: kept.lanes() }
      : otherwise(run, key);
}

function keptKey(graphHash: string, key: string): string {
  return hashText(`${graphHash}\n${key}`);
}

function refuse(): never {
  throw new UnsupportedError("a program for one future, when only lanes are compiled ahead");
}
