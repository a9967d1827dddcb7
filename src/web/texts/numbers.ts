import { remember } from "../../engine/run/remember.ts";
import { decimalsFor } from "../../study/report/numbers.ts";
import type { Catalogue } from "./texts.ts";

/** Sets numbers and units as readers of a language write them. */
export interface NumberWriter {
  /** Three significant digits unless told, a true minus sign, grouped thousands. */
  readonly number: (value: number, decimals?: number) => string;
  /** With a plus sign above zero. */
  readonly signed: (value: number, decimals?: number) => string;
  readonly range: (low: number, high: number, decimals?: number) => string;
  /** A share of 1 in whole per cent. */
  readonly percent: (share: number) => string;
  readonly count: (value: number) => string;
  /** The unit after a level, or after a difference; empty for a pure number. */
  readonly unit: (unit: string, of?: "level" | "difference") => string;
  /** A value with its unit; no line breaks between them. */
  readonly withUnit: (value: string, unit: string, of?: "level" | "difference") => string;
}

/** Make the writer of a language. */
export function numberWriter(catalogue: Pick<Catalogue, "language" | "texts">): NumberWriter {
  const { language } = catalogue;
  const { units } = catalogue.texts;
  // To make a format takes longer than to write hundreds of numbers with it.
  const format = remember((signDisplay: "negative" | "exceptZero") =>
    remember(
      (decimals: number) =>
        new Intl.NumberFormat(language, {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
          signDisplay,
        }),
    ),
  );
  const set = (
    value: number,
    decimals = decimalsFor([value]),
    sign: "negative" | "exceptZero" = "negative",
  ): string =>
    Number.isFinite(value) ? format(sign)(decimals).format(value).replace("-", "\u2212") : units.notFinite;
  const unitText = (unit: string, of: "level" | "difference" = "level"): string =>
    (of === "difference" ? units.difference[unit] : undefined) ??
    units.level[unit] ??
    (unit.startsWith("1/") ? units.per(unit.slice(2)) : unit);
  return {
    number: (value, decimals) => set(value, decimals),
    signed: (value, decimals) => set(value, decimals, "exceptZero"),
    range: (low, high, decimals = decimalsFor([low, high])) =>
      units.range(set(low, decimals), set(high, decimals)),
    percent: (share) => (Number.isFinite(share) ? `${set(share * 100, 0)}\u00a0%` : units.notFinite),
    count: (value) => set(value, 0),
    unit: unitText,
    withUnit: (value, unit, of) => [value, unitText(unit, of)].filter((part) => part !== "").join("\u00a0"),
  };
}
