/** A cell of a table. */
export type Cell = string | number;

/** A table of data: the head, then the rows. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Write a table as CSV (RFC 4180).
 *
 * A text that a spreadsheet would take for a formula gets a quote before it.
 *
 * @param notes lines before the table, such as title, unit and source; written as comments.
 */
export function csvText({ head, rows }: Table, notes: readonly string[]): string {
  const lines = [...notes.map((note) => [`# ${note}`]), head, ...rows];
  return lines.map((line) => line.map(csvCell).join(",")).join("\r\n") + "\r\n";
}

function csvCell(cell: Cell): string {
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
