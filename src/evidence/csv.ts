import { CsvError, parse, type Options } from "csv-parse/sync";
import type { Diagnostic } from "../engine/diagnostic.ts";

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

type Place = Pick<Cell, "line" | "column">;

/** Rows of another length than the header that are listed one by one; the parser is slow on them. */
const mostWrongRows = 100;

/** Thrown inside the parser to stop it, and caught beside it. */
class TooManyWrongRows extends Error {
  override readonly name = "TooManyWrongRows";
  readonly line: number;
  constructor(line: number) {
    super(`more than ${mostWrongRows} rows of another length than the header`);
    this.line = line;
  }
}

const options: Options = {
  raw: true,
  info: true,
  relax_column_count: true,
  skip_empty_lines: true,
  record_delimiter: "\n",
  on_record: (record, { invalid_field_length, lines }) => {
    if (invalid_field_length > mostWrongRows) throw new TooManyWrongRows(lines);
    return record;
  },
};

/**
 * Split a CSV text (RFC 4180, comma) into records of cells, at most `to` of them; blank lines are passed over.
 * A text that breaks the rules beyond repair gives one fault and no records.
 */
export function readRecords(
  { name: file, text: written }: TextFile,
  to = -1,
): { records: readonly (readonly Cell[])[]; diagnostics: readonly Diagnostic[] } {
  const text = written.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  try {
    return { records: placeRecords(parse(text, { ...options, to })), diagnostics: [] };
  } catch (error) {
    return { records: [], diagnostics: [parserFault(file, text, error)] };
  }
}

function parserFault(file: string, text: string, error: unknown): Diagnostic {
  if (error instanceof TooManyWrongRows) {
    const found = fault(file, { line: error.line, column: 1 }, "row-length", error.message);
    return { ...found, hint: "is this a ledger? nothing of the file was kept" };
  }
  if (!(error instanceof CsvError)) throw error;
  const line = typeof error["lines"] === "number" ? error["lines"] : 1;
  const open = error.code === "CSV_QUOTE_NOT_CLOSED";
  return quotingFault(file, open ? lastQuote(text) : { line, column: 1 }, open);
}

function quotingFault(file: string, place: Place, open: boolean): Diagnostic {
  const message = open
    ? "a quotation mark is opened and never closed"
    : "a quotation mark stands inside a cell";
  const hint = "put the whole cell in quotation marks and double those inside it";
  return { ...fault(file, place, "malformed-csv", message), hint };
}

/** The place of the last quotation mark of a text: the open one, when one is never closed. */
function lastQuote(text: string): Place {
  const before = text.slice(0, text.lastIndexOf('"'));
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
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

/** Word an error at a place of a file. */
export function fault(file: string, place: Place, code: string, message: string): Diagnostic {
  return { code, severity: "error", message, file, line: place.line, column: place.column };
}
