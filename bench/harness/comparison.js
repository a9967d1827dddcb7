/** Ratios of rates, each with the two rates it comes from. */
import { median, quantile } from "./interleave.js";

/**
 * One ratio.
 *
 * @typedef {object} Comparison
 * @property {string} name
 * @property {number} ratio median over the repetitions of the ratio within a repetition
 * @property {readonly [number, number]} spread its lower and upper quartile
 * @property {{ name: string, rate: number }} of what is compared
 * @property {{ name: string, rate: number }} to what it is compared with
 * @property {string} unit unit of both rates
 * @property {string} [aim] what the ratio should be
 */

/**
 * Compare two timed tasks.
 *
 * @param {string} name
 * @param {ReadonlyMap<string, import("./interleave.js").Timing>} timings
 * @param {readonly [of: string, to: string]} pair
 * @param {string} unit
 * @param {string} [aim]
 * @returns {Comparison | undefined} nothing when one of both was not timed
 */
export function compare(name, timings, [of, to], unit, aim) {
  const [a, b] = [timings.get(of), timings.get(to)];
  if (a === undefined || b === undefined) return undefined;
  const ratios = a.rates.map((rate, k) => rate / (b.rates[k] ?? Number.NaN));
  return {
    name,
    ratio: median(ratios),
    spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    of: { name: of, rate: a.rate },
    to: { name: to, rate: b.rate },
    unit,
    ...(aim === undefined ? {} : { aim }),
  };
}
