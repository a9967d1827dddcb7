import Table from "cli-table3";

/** One column of a table on the terminal. */
export interface Column {
  readonly title: string;
  readonly align?: "left" | "right";
  /** Characters after which the text wraps; as wide as its longest cell when absent. */
  readonly width?: number;
}

const noLines = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "  ",
};

/** Set rows under titles in aligned columns, in any script; ends with a line feed. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const lines = new Table({
    chars: noLines,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    colAligns: columns.map((column) => column.align ?? "left"),
    colWidths: columns.map((column) => column.width ?? null),
    wordWrap: true,
  });
  lines.push(columns.map((column) => column.title));
  lines.push(columns.map((column) => "-".repeat(Math.max(1, column.title.length))));
  for (const row of rows) lines.push([...row]);
  return `${lines
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")}\n`;
}
