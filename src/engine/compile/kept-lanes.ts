import { UnsupportedError } from "../errors.ts";
import type { BackEnd } from "../run/back-end.ts";
import { byteWriter } from "../wasm/leb128.ts";
import { instantiateLanes, laneBytes, type LaneOptions } from "./emit-wasm.ts";
import type { LaneMemory } from "./emit-wasm-memory.ts";
import { fillFixed } from "./interpret.ts";
import type { LaneProgram } from "./lane-program.ts";
import type { Program } from "./program.ts";

/** A lane program compiled ahead: a WebAssembly module that says in a section of its own all that running it takes. */
export interface KeptLanes {
  /** What its maker calls it, so that it serves no other request. */
  readonly key: string;
  /** Make it ready, with a memory of its own. */
  readonly lanes: () => LaneProgram;
  /** Fill the table of what is constant over an ensemble. */
  readonly fixedTable: BackEnd["fixedTable"];
}

/** Name of the section, and what stands in it as JSON. */
const sectionName = "entente";
interface Section {
  readonly format: 1;
  readonly key: string;
  readonly memory: LaneMemory;
  readonly fixed: Pick<Program, "fixed" | "quarters"> & { readonly rows: number };
}

/**
 * Write a program as a module that can be kept in a file.
 *
 * @param key what tells it from every other program: see `keptLanes`.
 * @throws {UnsupportedError} when something cannot be done exactly; the message names it.
 */
export function keepLanes(program: Program, key: string, options: LaneOptions): Uint8Array<ArrayBuffer> {
  const { bytes, memory } = laneBytes(program, options);
  const { fixed, quarters, rows } = program;
  const section: Section = {
    format: 1,
    key,
    // Constants stand in the module's data.
    memory: { ...memory, numbers: [] },
    fixed: { fixed, quarters, rows: rows.fixed },
  };
  const content = byteWriter();
  content.text(sectionName);
  content.bytes(new TextEncoder().encode(JSON.stringify(section, writeNumber)));
  const out = byteWriter();
  out.bytes(bytes);
  out.byte(0);
  out.unsigned(content.length());
  out.bytes(content.written());
  return out.written();
}

/**
 * Read a kept program.
 *
 * @throws {UnsupportedError} for a module that `keepLanes` has not written, or not in this format.
 */
export function keptLanes(module: WebAssembly.Module): KeptLanes {
  const [content] = WebAssembly.Module.customSections(module, sectionName);
  const section =
    content === undefined
      ? undefined
      : (JSON.parse(new TextDecoder().decode(content), readNumber) as Partial<Section>);
  if (section?.format !== 1) throw new UnsupportedError("a module that holds no kept program");
  const { key, memory, fixed } = section as Section;
  return {
    key,
    lanes: () => instantiateLanes(module, memory),
    fixedTable: (tables) => {
      const table = new Float64Array(fixed.rows * fixed.quarters);
      fillFixed(fixed, { ...tables, fixed: table });
      return table;
    },
  };
}

/** Numbers that JSON has no word for, in an object of their own. */
function writeNumber(_: string, value: unknown): unknown {
  if (typeof value !== "number" || (Number.isFinite(value) && !Object.is(value, -0))) return value;
  return { number: Object.is(value, -0) ? "-0" : String(value) };
}

function readNumber(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("number" in value)) return value;
  return Number(value.number);
}
