/** Set a number with a true minus sign and grouped thousands; without `decimals` three significant digits. */
export function formatNumber(value: number, decimals: number = decimalsFor([value])): string {
  if (!Number.isFinite(value)) return "not finite";
  const rounded = Math.abs(value).toFixed(decimals);
  const [whole = "", part] = rounded.split(".");
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  const sign = value < 0 && Number(rounded) !== 0 ? MINUS : "";
  return `${sign}${grouped}${part === undefined ? "" : `.${part}`}`;
}

/** Set a difference: as `formatNumber`, with a plus sign where it is above zero. */
export function formatSigned(value: number, decimals: number = decimalsFor([value])): string {
  const text = formatNumber(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Set a range as `low to high`: a dash would be read as a minus sign. */
export function formatRange(low: number, high: number, decimals: number = decimalsFor([low, high])): string {
  return `${formatNumber(low, decimals)} to ${formatNumber(high, decimals)}`;
}

/** Decimals that show the largest of some values with so many significant digits; from 0 to 6, none that are 0 in all. */
export function decimalsFor(values: readonly number[], digits: 2 | 3 = 3): number {
  const largest = values.reduce(
    (most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most),
    0,
  );
  if (largest === 0) return 0;
  const exponent = Number(largest.toExponential(2).split("e")[1]);
  const wanted = Math.min(6, Math.max(0, digits - 1 - exponent));
  return Math.min(wanted, Math.max(...values.map((value) => decimalsIn(value, wanted))));
}

/** Set a count with grouped thousands. */
export function formatCount(count: number): string {
  return formatNumber(count, 0);
}

/** A count with its noun: `1 run`, `2,000 runs`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/**
 * Say a unit as a reader knows it.
 *
 * `pp` reads "%" on a level such as a share of GDP and "percentage points" on a difference; money is constant 2022 US dollars.
 */
export function unitWords(unit: string, of: "level" | "difference" = "difference"): string {
  if (unit === "pp" && of === "level") return "%";
  const known = UNITS[unit];
  if (known !== undefined) return known;
  if (unit.startsWith("1/")) return `per ${unit.slice(2)}`;
  return unit.replaceAll("bnUSD", "bn US$").replaceAll("/", " per ");
}

/** A value with its unit; a pure number stands alone. */
export function withUnit(value: string, unit: string, of: "level" | "difference" = "difference"): string {
  if (unit === "1" || unit === "share" || unit === "") return value;
  return unit === "pp" ? `${value} ${of === "level" ? "%" : "pp"}` : `${value} ${unitWords(unit, of)}`;
}

const MINUS = "\u2212";

const UNITS: Readonly<Record<string, string>> = {
  "": "pure number",
  "1": "pure number",
  share: "share, 1 being all of it",
  pp: "percentage points",
  bnUSD: "bn US$ of 2022",
  "bnUSD/year": "bn US$ of 2022 per year",
  kt: "thousand troops",
  day: "days",
  month: "months",
  quarter: "quarters",
  year: "years",
  missile: "missiles",
  ship: "ships",
};

/** Decimals a value needs before only zeros follow, at most `most`. */
function decimalsIn(value: number, most: number): number {
  if (!Number.isFinite(value)) return 0;
  const part = value.toFixed(most).split(".")[1] ?? "";
  return part.replace(/0+$/, "").length;
}
