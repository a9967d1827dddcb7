import type { Diagnostic } from "../../engine/diagnostic.ts";

/** Says where a value first departs from a shape, and what was expected there; nothing when it fits. */
export type Shape = (value: unknown, path: string) => ShapeFault | undefined;

/** What was expected at a place. */
export interface ShapeFault {
  readonly path: string;
  readonly expected: string;
}

/** Data read from a text, absent when any diagnostic is an error. */
export interface Reading<Data> {
  readonly data?: Data;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whatever it is. */
export const anything: Shape = () => undefined;

/** Any text. */
export const text: Shape = (value, path) => fitOr(typeof value === "string", path, "a text");

/** A finite number. */
export const number: Shape = (value, path) => fitOr(Number.isFinite(value), path, "a number");

/** A finite number, or null where there is none. */
export const numberOrNull: Shape = (value, path) => (value === null ? undefined : number(value, path));

/** Yes or no. */
export const flag: Shape = (value, path) => fitOr(typeof value === "boolean", path, "true or false");

/** One of some texts. */
export function oneOf(...words: readonly string[]): Shape {
  return (value, path) =>
    fitOr(typeof value === "string" && words.includes(value), path, `one of ${words.join(", ")}`);
}

/** A list of values of one shape; `length` when it must have so many. */
export function list(of: Shape, length?: number): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return { path, expected: "a list" };
    if (length !== undefined && value.length !== length)
      return { path, expected: `a list of ${length}, got ${value.length}` };
    return firstFault(
      value.map((item, place) => [String(place), item] as const),
      of,
      path,
    );
  };
}

/** Values of one shape by name. */
export function named(of: Shape): Shape {
  return (value, path) =>
    isRecord(value) ? firstFault(Object.entries(value), of, path) : { path, expected: "values by name" };
}

/** Some named values, each of its own shape; others may be there as well. */
export function fields(shapes: Readonly<Record<string, Shape>>): Shape {
  const entries = Object.entries(shapes);
  return (value, path) => {
    if (!isRecord(value)) return { path, expected: "values by name" };
    for (const [name, shape] of entries) {
      const fault = shape(value[name], below(path, name));
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
}

/** A value that may be absent. */
export function maybe(shape: Shape): Shape {
  return (value, path) => (value === undefined ? undefined : shape(value, path));
}

/** What a file must be: its version and its shape. */
export interface FileKind {
  /** What messages call it: `published results`. */
  readonly what: string;
  readonly format: number;
  readonly shape: Shape;
}

/**
 * Read a file of data: JSON, then its format version, then its shape; the first fault found is given.
 *
 * @param name file name for messages.
 */
export function readData<Data>(
  given: string,
  name: string,
  { what, format, shape }: FileKind,
): Reading<Data> {
  const refused = (code: string, message: string, path?: string): Reading<Data> => ({
    diagnostics: [
      {
        code,
        severity: "error",
        message,
        file: name,
        ...(path === undefined || path === "" ? {} : { path }),
      },
    ],
  });
  let data: unknown;
  try {
    data = JSON.parse(given);
  } catch {
    return refused("not-json", `${what}: the text is cut off or is not JSON (${given.length} characters)`);
  }
  const found = isRecord(data) ? data["format"] : undefined;
  if (found !== format)
    return refused(
      "unknown-format",
      `${what}: this version reads format ${format}, the file has ${found === undefined ? "none" : JSON.stringify(found)}`,
      "format",
    );
  const fault = shape(data, "");
  if (fault !== undefined) return refused("wrong-shape", `${what}: expected ${fault.expected}`, fault.path);
  return { data: data as Data, diagnostics: [] };
}

function fitOr(fits: boolean, path: string, expected: string): ShapeFault | undefined {
  return fits ? undefined : { path, expected };
}

function firstFault(
  entries: Iterable<readonly [string, unknown]>,
  of: Shape,
  path: string,
): ShapeFault | undefined {
  for (const [name, value] of entries) {
    const fault = of(value, below(path, name));
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function below(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
