import { UnsupportedError } from "../errors.ts";
import {
  functionCode,
  type Code,
  type FinishedCode,
  type FunctionHandle,
  type Global,
  type Signature,
} from "./code.ts";
import { byteWriter, type ByteWriter } from "./leb128.ts";
import { valueTypes, type ValueType } from "./opcodes.ts";

/** Bytes in a page of WebAssembly memory. */
export const PAGE = 65_536;
/** Pages that a 32-bit memory can have, and bytes that V8, SpiderMonkey and JavaScriptCore allow in a function. */
const MAXIMUM_PAGES = 65_536;
const MAXIMUM_BODY = 7_654_321;

/** A WebAssembly module under construction; parts may be added in any order, `bytes` writes it out. */
export interface WasmModule {
  readonly importFunction: (
    from: string,
    name: string,
    params: readonly ValueType[],
    results: readonly ValueType[],
  ) => FunctionHandle;
  /** Take the memory from outside; at least this many pages. */
  readonly importMemory: (from: string, name: string, pages: number) => void;
  /** Own memory of this many pages; a later call replaces an earlier one. */
  readonly memory: (pages: number) => void;
  /** Add a mutable global that starts at a number (an i64 or v128 at 0). */
  readonly global: (type: ValueType, start?: number) => Global;
  /** Add a function and write its body at once; it may call functions added before, and itself. */
  readonly define: (
    name: string,
    params: readonly ValueType[],
    results: readonly ValueType[],
    write: (code: Code, self: FunctionHandle) => void,
  ) => FunctionHandle;
  readonly exportFunction: (name: string, handle: FunctionHandle) => void;
  readonly exportMemory: (name: string) => void;
  /** Bytes that stand in memory when the module starts. */
  readonly data: (offset: number, bytes: Uint8Array) => void;
  /** @throws {UnsupportedError} when memory or a function exceeds what engines allow. */
  readonly bytes: () => Uint8Array<ArrayBuffer>;
}

interface Parts {
  readonly imports: FunctionHandle[];
  readonly importNames: (readonly [from: string, name: string])[];
  readonly functions: { readonly handle: FunctionHandle; readonly body: FinishedCode["body"] }[];
  readonly globals: { readonly type: ValueType; readonly start: number }[];
  readonly exports: { readonly name: string; readonly handle?: FunctionHandle }[];
  readonly data: { readonly offset: number; readonly bytes: Uint8Array }[];
  memory?: { readonly pages: number; readonly from?: readonly [string, string] };
}

/**
 * Start a WebAssembly module.
 *
 * ```ts
 * const module = wasmModule();
 * const half = module.define("half", ["v128"], ["v128"], (code) => {
 *   code.get(0);
 *   code.f64x2(0.5);
 *   code.emit("f64x2.mul");
 * });
 * module.memory(1);
 * module.exportMemory("memory");
 * const run = module.define("run", ["i32"], [], (code) => {
 *   const [pointer] = code.params as [number];
 *   code.block((out) => {
 *     code.loop((again) => {
 *       code.get(pointer);
 *       code.emit("i32.eqz");
 *       code.branchIf(out);
 *       code.get(pointer); // address of the store
 *       code.get(pointer);
 *       code.memory("v128.load", 64);
 *       code.call(half);
 *       code.memory("v128.store", 64);
 *       code.get(pointer);
 *       code.i32(16);
 *       code.emit("i32.sub");
 *       code.set(pointer);
 *       code.branch(again);
 *     });
 *   });
 * });
 * module.exportFunction("run", run);
 * const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module.bytes()));
 * ```
 */
export function wasmModule(): WasmModule {
  const parts: Parts = { imports: [], importNames: [], functions: [], globals: [], exports: [], data: [] };
  return {
    importFunction: (from, name, params, results) => {
      const handle = { imported: true, place: parts.imports.length, name, params, results };
      parts.imports.push(handle);
      parts.importNames.push([from, name]);
      return handle;
    },
    importMemory: (from, name, pages) => {
      parts.memory = { pages, from: [from, name] };
    },
    memory: (pages) => {
      parts.memory = { pages };
    },
    global: (type, start = 0) => parts.globals.push({ type, start }) - 1,
    define: (name, params, results, write) => {
      const handle = { imported: false, place: parts.functions.length, name, params, results };
      const { code, body } = functionCode({ params, results });
      parts.functions.push({ handle, body });
      write(code, handle);
      return handle;
    },
    exportFunction: (name, handle) => {
      parts.exports.push({ name, handle });
    },
    exportMemory: (name) => {
      parts.exports.push({ name });
    },
    data: (offset, bytes) => {
      parts.data.push({ offset, bytes });
    },
    bytes: () => writeModule(parts),
  };
}

function writeModule(parts: Parts): Uint8Array<ArrayBuffer> {
  const pages = parts.memory?.pages ?? 0;
  if (pages > MAXIMUM_PAGES) throw new UnsupportedError(`${pages} pages of WebAssembly memory`);
  const out = byteWriter();
  const types = typeTable([...parts.imports, ...parts.functions.map(({ handle }) => handle)]);
  const numberOf = (handle: FunctionHandle): number =>
    handle.imported ? handle.place : parts.imports.length + handle.place;
  out.bytes([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  list(out, 1, types.signatures, (to, signature) => writeSignature(to, signature));
  list(out, 2, importEntries(parts, types.numberOf), (to, write) => write(to));
  list(out, 3, parts.functions, (to, { handle }) => to.unsigned(types.numberOf(handle)));
  const own = parts.memory !== undefined && parts.memory.from === undefined ? [parts.memory.pages] : [];
  list(out, 5, own, (to, pages) => writeLimits(to, pages));
  list(out, 6, parts.globals, writeGlobal);
  list(out, 7, parts.exports, (to, { name, handle }) => {
    to.text(name);
    to.byte(handle === undefined ? 0x02 : 0x00);
    to.unsigned(handle === undefined ? 0 : numberOf(handle));
  });
  list(out, 10, parts.functions, (to, { handle, body }) => {
    const bytes = body(numberOf);
    if (bytes.length > MAXIMUM_BODY)
      throw new UnsupportedError(`function ${handle.name} has ${bytes.length} bytes of WebAssembly`);
    to.unsigned(bytes.length);
    to.bytes(bytes);
  });
  list(out, 11, parts.data, writeData);
  section(out, 0, (to) => writeNames(to, parts, numberOf));
  return out.written();
}

/** Every signature once, with the number of each. */
function typeTable(handles: readonly Signature[]): {
  readonly signatures: readonly Signature[];
  readonly numberOf: (signature: Signature) => number;
} {
  const key = ({ params, results }: Signature): string => `${params.join()}:${results.join()}`;
  const byKey = new Map<string, number>();
  const signatures: Signature[] = [];
  for (const handle of handles)
    if (!byKey.has(key(handle))) byKey.set(key(handle), signatures.push(handle) - 1);
  return { signatures, numberOf: (signature) => byKey.get(key(signature)) ?? 0 };
}

function section(out: ByteWriter, id: number, write: (to: ByteWriter) => void): void {
  const inside = byteWriter();
  write(inside);
  out.byte(id);
  out.unsigned(inside.length());
  out.bytes(inside.written());
}

function list<T>(
  out: ByteWriter,
  id: number,
  items: readonly T[],
  write: (to: ByteWriter, item: T) => void,
): void {
  if (items.length === 0) return;
  section(out, id, (to) => {
    to.unsigned(items.length);
    for (const item of items) write(to, item);
  });
}

function writeSignature(out: ByteWriter, { params, results }: Signature): void {
  out.byte(0x60);
  for (const types of [params, results]) {
    out.unsigned(types.length);
    for (const type of types) out.byte(valueTypes[type]);
  }
}

function importEntries(
  parts: Parts,
  typeOf: (signature: Signature) => number,
): readonly ((to: ByteWriter) => void)[] {
  const named = (to: ByteWriter, [from, name]: readonly [string, string], kind: number): void => {
    to.text(from);
    to.text(name);
    to.byte(kind);
  };
  const functions = parts.imports.map((handle, place) => (to: ByteWriter): void => {
    named(to, parts.importNames[place] ?? ["", ""], 0x00);
    to.unsigned(typeOf(handle));
  });
  const { memory } = parts;
  const { from } = memory ?? {};
  if (memory === undefined || from === undefined) return functions;
  return [
    ...functions,
    (to) => {
      named(to, from, 0x02);
      writeLimits(to, memory.pages);
    },
  ];
}

function writeLimits(out: ByteWriter, pages: number): void {
  out.byte(0x00);
  out.unsigned(pages);
}

function writeGlobal(
  out: ByteWriter,
  { type, start }: { readonly type: ValueType; readonly start: number },
): void {
  out.byte(valueTypes[type]);
  out.byte(0x01);
  const { code, body } = functionCode({ params: [], results: [type] });
  if (type === "i32") code.i32(start);
  else if (type === "i64") code.i64(BigInt(start));
  else if (type === "f64") code.f64(start);
  else code.f64x2(start);
  // A body without locals is a count of 0, then the instructions and their end: what a global's start consists of.
  out.bytes(body(() => 0).subarray(1));
}

function writeData(
  out: ByteWriter,
  { offset, bytes }: { readonly offset: number; readonly bytes: Uint8Array },
): void {
  out.unsigned(0);
  out.byte(0x41);
  out.signed(offset);
  out.byte(0x0b);
  out.unsigned(bytes.length);
  out.bytes(bytes);
}

/** Function names, which profilers and stack traces show. */
function writeNames(out: ByteWriter, parts: Parts, numberOf: (handle: FunctionHandle) => number): void {
  out.text("name");
  section(out, 1, (to) => {
    const handles = [...parts.imports, ...parts.functions.map(({ handle }) => handle)];
    to.unsigned(handles.length);
    for (const handle of handles) {
      to.unsigned(numberOf(handle));
      to.text(handle.name);
    }
  });
}
