/** How a number of the model is shown on a slider and in a field. */
export interface Scale {
  /** What a value of the model is multiplied with before it is shown. */
  readonly factor: number;
  /** Ends of the slider, as shown. */
  readonly low: number;
  readonly high: number;
  /** Distance between two settings of the slider, as shown. */
  readonly step: number;
  /** Decimals that tell two settings apart. */
  readonly decimals: number;
}

/** Settings a slider has, more or less. */
const settings = 100;

/** Sensible steps: these times a power of ten. */
const sensible = [1, 2, 5, 10];

/**
 * Make the scale of a range.
 *
 * @param range low and high end in the model's unit.
 * @param options `factor` 100 shows shares as per cent; `whole` allows whole numbers only, as shown.
 */
export function scaleOf(
  [low, high]: readonly [number, number],
  { factor = 1, whole = false }: { readonly factor?: number; readonly whole?: boolean } = {},
): Scale {
  const wide = (high - low) * factor;
  const step = whole ? Math.max(1, sensibleStep(wide)) : sensibleStep(wide);
  const decimals = Math.max(decimalsOf(step), Math.min(4, decimalsOf(round(low * factor))));
  return { factor, low: round(low * factor), high: round(high * factor), step, decimals };
}

/** A hundredth of a width, up to the next 1, 2 or 5 times a power of ten; 1 for no width. */
export function sensibleStep(wide: number): number {
  if (!(wide > 0)) return 1;
  const wanted = wide / settings;
  const power = Math.floor(Math.log10(wanted) + 1e-9);
  const unit = 10 ** power;
  const multiple = sensible.find((one) => one * unit >= wanted * (1 - 1e-9)) ?? 10;
  return round(multiple * unit);
}

/** A value of the model as it is shown. */
export function shownValue(value: number, { factor }: Scale): number {
  return round(value * factor);
}

/** What is shown as a value of the model. */
export function modelValue(shown: number, { factor }: Scale): number {
  return round(shown / factor);
}

/** Where a value stands between the ends of its slider, 0 to 1. */
export function placeOn(scale: Scale, value: number): number {
  const wide = scale.high - scale.low;
  if (wide <= 0) return 0;
  return Math.min(1, Math.max(0, (shownValue(value, scale) - scale.low) / wide));
}

/** Decimals needed to write a value on this scale without losing any of it. */
export function decimalsOn(value: number, scale: Scale): number {
  return Math.max(scale.decimals, Math.min(6, decimalsOf(shownValue(value, scale))));
}

/** A value as it stands in a field: no grouping, no more decimals than it needs, so that it can be typed over. */
export function fieldText(value: number, scale: Scale): string {
  return shownValue(value, scale).toFixed(decimalsOn(value, scale)).replace("-", "\u2212");
}

/** Take off what binary arithmetic adds in the last places. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** Decimals a number has when written in full. */
export function decimalsOf(value: number): number {
  const [digits = "", power = "0"] = value.toString().split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(power));
}
