import { PAGE, wasmModule } from "../../module.ts";
import { CONSTANT_TABLE_BYTES, constantTable } from "../constant-table.ts";
import type { LaneKind } from "../instruction-sets.ts";
import { laneFunctions } from "../lane-functions.ts";
import { scalarImports } from "../scalar-imports.ts";

/** One lane function over columns of arguments, for tests and measurements. */
export interface ColumnFunction {
  readonly args: readonly Float64Array[];
  readonly result: Float64Array;
  /** Compute the result column. */
  readonly run: () => void;
  /** How often an imported JavaScript function was called since the last reset. */
  readonly fallbacks: () => number;
  readonly reset: () => void;
}

/** Build a module that applies a lane function to columns of an even number of rows. */
export function columnFunction(
  name: string,
  kind: LaneKind,
  rows: number,
  constants: "table" | "code" = "table",
): ColumnFunction {
  const module = wasmModule();
  const table = constants === "table" ? constantTable(module, 0) : undefined;
  const callee = laneFunctions(module, kind, table).find(name);
  if (callee === undefined) throw new RangeError(`no lane function ${name}`);
  const column = (place: number): number => CONSTANT_TABLE_BYTES + place * rows * 8;
  const count = callee.params.length;
  const [load, store, step] =
    kind === "pair" ? (["v128.load", "v128.store", 16] as const) : (["f64.load", "f64.store", 8] as const);
  const run = module.define("run", [], [], (code) => {
    const pointer = code.local("i32");
    code.loop((again) => {
      code.get(pointer);
      for (let place = 0; place < count; place += 1) {
        code.get(pointer);
        code.memory(load, column(place));
      }
      code.call(callee);
      code.memory(store, column(count));
      code.get(pointer);
      code.i32(step);
      code.emit("i32.add");
      code.tee(pointer);
      code.i32(rows * 8);
      code.emit("i32.lt_u");
      code.branchIf(again);
    });
  });
  module.exportFunction("run", run);
  module.memory(Math.ceil(column(count + 1) / PAGE));
  module.exportMemory("memory");
  return instantiate(module.bytes(), count, column, rows);
}

function instantiate(
  bytes: Uint8Array<ArrayBuffer>,
  count: number,
  column: (place: number) => number,
  rows: number,
): ColumnFunction {
  let calls = 0;
  const counted = Object.entries(scalarImports().numerics).map(([name, f]) => [
    name,
    (...args: number[]) => {
      calls += 1;
      return f(...args);
    },
  ]);
  const imports = { numerics: Object.fromEntries(counted) as WebAssembly.ModuleImports };
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
  const memory = exports["memory"] as WebAssembly.Memory;
  const view = (place: number): Float64Array => new Float64Array(memory.buffer, column(place), rows);
  return {
    args: Array.from({ length: count }, (_, place) => view(place)),
    result: view(count),
    run: exports["run"] as () => void,
    fallbacks: () => calls,
    reset: () => {
      calls = 0;
    },
  };
}
