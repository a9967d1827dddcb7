import { normalQuantile } from "../engine/numerics/normal.ts";
import { correlationOfRanks, ranks } from "./rank-correlation.ts";

/** One sampled input: its value in each draw. */
export interface SampledInput {
  readonly name: string;
  readonly values: Float64Array;
}

/** An input whose rank goes with the rank of the effect. */
export interface Driver {
  readonly name: string;
  /** Rank correlation with the effect, from -1 to 1. */
  readonly correlation: number;
}

/** The inputs that an effect follows, and how strong a correlation chance alone would rarely reach. */
export interface Drivers {
  /** Strongest first; equal ones by name. */
  readonly drivers: readonly Driver[];
  /** Size of correlation that some input passes by chance with probability `level` at most. */
  readonly threshold: number;
  /** Inputs that vary between draws. */
  readonly tried: number;
  /** Why there are no drivers; present only then. */
  readonly note?: string;
}

/** How many drivers to name, and the chance of naming any when there are none. */
export interface DriverOptions {
  readonly most: number;
  readonly level: number;
}

/**
 * Find the sampled inputs whose ranks go with the effects of draws.
 *
 * Effects: one for each draw. An input counts when its correlation passes the normal bound for independent ranks,
 * divided among all inputs tried; inputs that act only together, or that turn within their range, escape it. Source: Spearman (1904)
 * for the variance 1 / (draws - 1), Dunn (1961) for the division.
 */
export function findDrivers(
  effects: Float64Array,
  inputs: readonly SampledInput[],
  options: DriverOptions = { most: 8, level: 0.05 },
): Drivers {
  return driverFinder(inputs, options)(effects);
}

/** Make the function that finds the drivers of effects; the inputs are ranked once for all of them. */
export function driverFinder(
  inputs: readonly SampledInput[],
  options: DriverOptions,
): (effects: Float64Array) => Drivers {
  const varying = inputs
    .filter((input) => input.values.some((value) => value !== input.values[0]))
    .map((input) => ({ name: input.name, ranks: ranks(input.values) }));
  return (effects) => {
    const effectRanks = ranks(effects);
    const threshold = chanceBound(effects.length, varying.length, options.level);
    const drivers = varying
      .map((input) => ({ name: input.name, correlation: correlationOfRanks(effectRanks, input.ranks) }))
      .filter((driver) => Math.abs(driver.correlation) > threshold)
      .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation) || (a.name < b.name ? -1 : 1))
      .slice(0, options.most);
    const found = { drivers, threshold, tried: varying.length };
    return drivers.length > 0 ? found : { ...found, note: whyNone(effects, found) };
  };
}

function chanceBound(draws: number, tried: number, level: number): number {
  if (tried === 0 || draws < 3) return 1;
  return Math.min(1, normalQuantile(1 - level / (2 * tried)) / Math.sqrt(draws - 1));
}

function whyNone(effects: Float64Array, { tried, threshold }: { tried: number; threshold: number }): string {
  if (effects.every((effect) => effect === effects[0])) return "the effect is the same in every draw";
  if (tried === 0) return "no input varies between draws";
  return `none of ${tried} inputs passes a rank correlation of ${threshold.toFixed(2)} with ${effects.length} draws`;
}
