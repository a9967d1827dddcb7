import type { Diagnostic } from "../engine/diagnostic.ts";
import { didYouMean } from "../engine/nearest.ts";
import { fault, readRecords, type Cell, type TextFile } from "./csv.ts";

/** One row of a table: a cell for every column asked for. */
export type Row<Column extends string> = Readonly<Record<Column, Cell>>;

/** The rows of a file and the faults found while reading them. */
export interface Table<Column extends string> {
  readonly file: string;
  readonly rows: readonly Row<Column>[];
  readonly diagnostics: readonly Diagnostic[];
}

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
  // The header alone first: a file that is no ledger is refused before its body costs anything.
  const head = readRecords(file, 1);
  const header = head.records[0];
  if (header === undefined)
    return refused(head.diagnostics.length > 0 ? head.diagnostics : [emptyFault(file.name, columns)]);
  const headerFaults = checkHeader(file.name, header, columns);
  if (headerFaults.length > 0) return refused(headerFaults);
  const { records, diagnostics } = readRecords(file);
  const { rows, faults } = readBody(file.name, header, records.slice(1), columns);
  return { file: file.name, rows, diagnostics: [...diagnostics, ...faults] };
}

function emptyFault(file: string, columns: readonly string[]): Diagnostic {
  const empty = fault(file, { line: 1, column: 1 }, "empty-file", "the file is empty");
  return { ...empty, hint: `start it with the line ${columns.join(",")}` };
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
