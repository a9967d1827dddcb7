/** Exponents of base symbols: `bnUSD/year` is { bnUSD: 1, year: -1 }. The pure unit has none. */
export type Unit = Readonly<Record<string, number>>;

export const pure: Unit = {};

/**
 * Read a unit such as `1`, `pp`, `bnUSD/year`, `1/pp`, `missile*day^2`.
 *
 * Symbols are independent: a quarter and a year do not mix unless an operator converts them.
 * @throws {SyntaxError} when the text is not a unit.
 */
export function parseUnit(text: string): Unit {
  const unit: Record<string, number> = {};
  const [above = "", ...below] = text.split("/");
  for (const factor of above.split("*")) addFactor(unit, factor, 1, text);
  for (const factor of below) addFactor(unit, factor, -1, text);
  return withoutZeros(unit);
}

function addFactor(unit: Record<string, number>, factor: string, sign: number, text: string): void {
  const trimmed = factor.trim();
  if (trimmed === "1") return;
  const match = /^([A-Za-z][A-Za-z%]*)(?:\^(-?\d+(?:\.\d+)?))?$/.exec(trimmed);
  if (match === null) throw new SyntaxError(`"${text}" is not a unit`);
  const symbol = match[1] as string;
  unit[symbol] = (unit[symbol] ?? 0) + sign * Number(match[2] ?? 1);
}

function withoutZeros(unit: Record<string, number>): Unit {
  return Object.fromEntries(Object.entries(unit).filter(([, exponent]) => exponent !== 0));
}

/** The unit of a product. */
export function multiplyUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, 1);
}

/** The unit of a quotient. */
export function divideUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, -1);
}

function combine(a: Unit, b: Unit, sign: number): Unit {
  const unit: Record<string, number> = { ...a };
  for (const [symbol, exponent] of Object.entries(b)) unit[symbol] = (unit[symbol] ?? 0) + sign * exponent;
  return withoutZeros(unit);
}

/** The unit of a square root. */
export function rootUnit(a: Unit): Unit {
  return Object.fromEntries(Object.entries(a).map(([symbol, exponent]) => [symbol, exponent / 2]));
}

/** Whether two units are the same. */
export function sameUnit(a: Unit, b: Unit): boolean {
  return Object.keys(divideUnits(a, b)).length === 0;
}

/** Write a unit in its one canonical spelling. */
export function formatUnit(unit: Unit): string {
  const part = (sign: number): string[] =>
    Object.entries(unit)
      .filter(([, exponent]) => Math.sign(exponent) === sign)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([symbol, exponent]) => (Math.abs(exponent) === 1 ? symbol : `${symbol}^${Math.abs(exponent)}`));
  const below = part(-1);
  const above = part(1).join("*") || "1";
  return below.length === 0 ? above : `${above}/${below.join("/")}`;
}
