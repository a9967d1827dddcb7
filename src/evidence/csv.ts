import { CsvError, parse } from "csv-parse/sync";
import type { Diagnostic } from "../engine/diagnostic.ts";
import { didYouMean } from "../engine/nearest.ts";

/** A named text, as read from a folder or typed in a test. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** The text of one cell and where it starts, line and column counted from 1. */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** One row of a table: a cell for every column asked for. */
export type Row<Column extends string> = Readonly<Record<Column, Cell>>;

/** The rows of a file and the faults found while reading them. */
export interface Table<Column extends string> {
  readonly file: string;
  readonly rows: readonly Row<Column>[];
  readonly diagnostics: readonly Diagnostic[];
}

type Place = Pick<Cell, "line" | "column">;

/**
 * Read a CSV text (RFC 4180, comma, a header line) into rows with the place of every cell.
 * The columns may stand in any order; blank lines are passed over. Faults are returned, never thrown:
 * `empty-file`, `malformed-csv`, `missing-column`, `duplicate-column`, `unknown-column`, `row-length`.
 */
export function readTable<const Column extends string>(
  file: TextFile,
  columns: readonly Column[],
): Table<Column> {
  const refused = (diagnostics: readonly Diagnostic[]) => ({ file: file.name, rows: [], diagnostics });
  const text = file.text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  // The header alone first: a file that is no ledger is refused before its body costs anything.
  const head = readRecords(file.name, text, 1);
  const header = head.records[0];
  if (header === undefined)
    return refused(head.diagnostics.length > 0 ? head.diagnostics : [emptyFault(file.name, columns)]);
  const headerFaults = checkHeader(file.name, header, columns);
  if (headerFaults.length > 0) return refused(headerFaults);
  const { records, diagnostics } = readRecords(file.name, text);
  const { rows, faults } = readBody(file.name, header, records.slice(1), columns);
  return { file: file.name, rows, diagnostics: [...diagnostics, ...faults] };
}

/** Split a text into records of cells; a text that breaks the quoting rules gives one fault and no records. */
function readRecords(file: string, text: string, to = -1): { records: Cell[][]; diagnostics: Diagnostic[] } {
  const options = {
    raw: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: "\n",
    to,
  };
  try {
    return { records: placeRecords(parse(text, options)), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? error["lines"] : 1;
    const open = error.code === "CSV_QUOTE_NOT_CLOSED";
    return {
      records: [],
      diagnostics: [quotingFault(file, open ? lastQuote(text) : { line, column: 1 }, open)],
    };
  }
}

/** The place of the last quotation mark of a text: the open one, when one is never closed. */
function lastQuote(text: string): Place {
  const before = text.slice(0, text.lastIndexOf('"'));
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}

function emptyFault(file: string, columns: readonly string[]): Diagnostic {
  const empty = fault(file, { line: 1, column: 1 }, "empty-file", "the file is empty");
  return { ...empty, hint: `start it with the line ${columns.join(",")}` };
}

function quotingFault(file: string, place: Place, open: boolean): Diagnostic {
  const message = open
    ? "a quotation mark is opened and never closed"
    : "a quotation mark stands inside a cell";
  const hint = "put the whole cell in quotation marks and double those inside it";
  return { ...fault(file, place, "malformed-csv", message), hint };
}

/** Give every cell its place; the raw texts of the records follow each other without a gap. */
function placeRecords(parsed: readonly unknown[]): Cell[][] {
  let line = 1;
  const records: Cell[][] = [];
  for (const { record, raw } of parsed.filter(isRawRecord)) {
    const blankLines = raw.length - raw.replace(/^\n+/, "").length;
    const places = cellPlaces(raw.slice(blankLines), line + blankLines);
    if (raw.trim() !== "")
      records.push(record.map((text, i) => ({ text, ...(places[i] ?? { line, column: 1 }) })));
    line += raw.split("\n").length - 1;
  }
  return records;
}

/** What the parser gives for a record when asked for its raw text. */
interface RawRecord {
  readonly record: readonly string[];
  readonly raw: string;
}

function isRawRecord(item: unknown): item is RawRecord {
  return (
    typeof item === "object" &&
    item !== null &&
    "raw" in item &&
    "record" in item &&
    typeof item.raw === "string"
  );
}

/** Find where each cell of one record starts, passing over commas and line ends inside quotation marks. */
function cellPlaces(raw: string, firstLine: number): Place[] {
  const places: Place[] = [{ line: firstLine, column: 1 }];
  let line = firstLine;
  let column = 1;
  let quoted = false;
  for (const character of raw) {
    column += 1;
    if (character === '"') quoted = !quoted;
    else if (character === "\n") [line, column] = [line + 1, 1];
    else if (character === "," && !quoted) places.push({ line, column });
  }
  return places;
}

function checkHeader(file: string, header: readonly Cell[], columns: readonly string[]): Diagnostic[] {
  const names = header.map((cell) => cell.text);
  const wrong = header.flatMap((cell, i) => {
    if (!columns.includes(cell.text))
      return [
        {
          ...fault(file, cell, "unknown-column", `unknown column "${cell.text}"`),
          hint: didYouMean(cell.text, columns),
        },
      ];
    if (names.indexOf(cell.text) < i)
      return [
        {
          ...fault(file, cell, "duplicate-column", `column "${cell.text}" stands twice`),
          hint: "keep one of the two",
        },
      ];
    return [];
  });
  const missing = columns
    .filter((column) => !names.includes(column))
    .map((column) => {
      const message = `column "${column}" is missing`;
      const hint = `the header must name ${columns.join(",")}`;
      return { ...fault(file, { line: header[0]?.line ?? 1, column: 1 }, "missing-column", message), hint };
    });
  return [...wrong, ...missing];
}

function readBody<Column extends string>(
  file: string,
  header: readonly Cell[],
  body: readonly (readonly Cell[])[],
  columns: readonly Column[],
): { rows: Row<Column>[]; faults: Diagnostic[] } {
  const rows: Row<Column>[] = [];
  const faults: Diagnostic[] = [];
  for (const record of body) {
    const row = nameCells(header, record, columns);
    if (row !== undefined) rows.push(row);
    else faults.push(lengthFault(file, record, header.length));
  }
  return { rows, faults };
}

function nameCells<Column extends string>(
  header: readonly Cell[],
  record: readonly Cell[],
  columns: readonly Column[],
): Row<Column> | undefined {
  if (record.length !== header.length) return undefined;
  const cells = Object.fromEntries(record.map((cell, i) => [header[i]?.text ?? "", cell]));
  return hasColumns(cells, columns) ? cells : undefined;
}

function hasColumns<Column extends string>(
  cells: Readonly<Record<string, Cell>>,
  columns: readonly Column[],
): cells is Row<Column> {
  return columns.every((column) => cells[column] !== undefined);
}

function lengthFault(file: string, record: readonly Cell[], wanted: number): Diagnostic {
  const message = `the row has ${record.length} cells, the header has ${wanted}`;
  const hint =
    record.length > wanted
      ? "put a cell that holds a comma in quotation marks"
      : "leave a cell empty rather than out";
  return { ...fault(file, { line: record[0]?.line ?? 1, column: 1 }, "row-length", message), hint };
}

/** Word an error at a place of a file. */
export function fault(file: string, place: Place, code: string, message: string): Diagnostic {
  return { code, severity: "error", message, file, line: place.line, column: place.column };
}
