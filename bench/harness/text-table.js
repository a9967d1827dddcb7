/** Results for people to read. */

/**
 * Round a number to three figures, thousands separated.
 *
 * @param {number} x
 */
export function figure(x) {
  if (!Number.isFinite(x)) return "-";
  if (Number.isInteger(x) && Math.abs(x) < 1e15) return x.toLocaleString("en");
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(x) || 1)));
  const rounded = Math.abs(x) >= 1000 ? Number(x.toPrecision(3)) : x;
  return rounded.toLocaleString("en", {
    maximumFractionDigits: digits,
    minimumFractionDigits: Math.min(digits, 2),
  });
}

/**
 * Lay out rows as columns; numbers to the right.
 *
 * @param {readonly (readonly string[])[]} rows the first is the heading
 */
export function columns(rows) {
  const widths = rows[0]?.map((_, k) => Math.max(...rows.map((row) => (row[k] ?? "").length))) ?? [];
  const right = widths.map((_, k) => rows.slice(1).every((row) => /^[-\d<>=.,– %x]*$/.test(row[k] ?? "")));
  return rows
    .map((row) =>
      row
        .map((cell, k) => (right[k] ? cell.padStart(widths[k] ?? 0) : cell.padEnd(widths[k] ?? 0)))
        .join("  "),
    )
    .map((line) => line.trimEnd())
    .join("\n");
}

/**
 * Lay out rows as a table in Markdown.
 *
 * @param {readonly (readonly string[])[]} rows the first is the heading
 */
export function markdownTable(rows) {
  const [head = [], ...body] = rows;
  return [head, head.map(() => "---"), ...body].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/**
 * Rows of a table of rates.
 *
 * @param {Readonly<Record<string, number>>} rates
 * @param {string} unit
 */
export function rateRows(rates, unit) {
  return [["what", unit], ...Object.entries(rates).map(([name, rate]) => [name, figure(rate)])];
}

/**
 * Rows of a table of ratios.
 *
 * @param {readonly import("./comparison.js").Comparison[]} comparisons
 */
export function ratioRows(comparisons) {
  return [
    ["ratio", "median", "quartiles", "aim", "rates", "unit"],
    ...comparisons.map(({ name, ratio, spread, of, to, unit, aim }) => [
      name,
      figure(ratio),
      `${figure(spread[0])}–${figure(spread[1])}`,
      aim ?? "",
      `${of.name} ${figure(of.rate)} / ${to.name} ${figure(to.rate)}`,
      unit,
    ]),
  ];
}

/**
 * Rows of a table of an experiment's own.
 *
 * @param {readonly Readonly<Record<string, string | number>>[]} rows
 */
export function ownRows(rows) {
  const heads = Object.keys(rows[0] ?? {});
  const cell = (/** @type {string | number | undefined} */ value) =>
    typeof value === "number" ? figure(value) : (value ?? "");
  return [heads, ...rows.map((row) => heads.map((head) => cell(row[head])))];
}
