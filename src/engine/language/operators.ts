/**
 * What an equation may call besides `+ - * /`, comparisons and `?:`.
 *
 * Every operator gives the same bits in Node, in browsers and in every back end (see `engine/numerics`).
 */
export interface Operators {
  /** e to the power x; x pure. */
  readonly exp: (x: number) => number;
  /** Natural logarithm; x pure and positive. */
  readonly ln: (x: number) => number;
  /** x to the power y, as exp(y ln x); both pure, x >= 0. */
  readonly pow: (x: number, y: number) => number;
  /** Square root; halves the exponents of the unit. */
  readonly sqrt: (x: number) => number;
  /** 1 / (1 + exp(-x)); the Lg of the specification. */
  readonly logistic: (x: number) => number;
  /** ln(p / (1 - p)); p strictly between 0 and 1. */
  readonly logit: (p: number) => number;
  /** The standard normal distribution function; the Phi of the specification. */
  readonly normalCdf: (x: number) => number;
  readonly abs: (x: number) => number;
  readonly min: (x: number, y: number) => number;
  readonly max: (x: number, y: number) => number;
  /** x held between low and high; all three in one unit. */
  readonly clip: (x: number, low: number, high: number) => number;
  /** One step of the clock the equation runs on, in that clock's unit (one quarter, one day, ...). */
  readonly step: number;
  /** Time since the clock's start, in its unit; 0 in its first step. */
  readonly elapsed: number;
  /** A pure share as percentage points: times 100, unit pp. */
  readonly percentagePoints: (share: number) => number;
  /** Percentage points as a pure share: divided by 100. */
  readonly share: (points: number) => number;
  /** A rate per quarter as a rate per year: times 4. */
  readonly perYear: (rate: number) => number;
  /** A rate per year as a rate per quarter: divided by 4. */
  readonly perQuarter: (rate: number) => number;
  /** The bare number of a quantity, for laws that are not dimensionally clean; counted and listed by the build. */
  readonly pure: (x: number, reason: string) => number;
}

/** The distributions a draw may name; each is an inverse distribution function, monotone in one uniform number. */
export interface Distributions {
  readonly normal: (mean: number, sd: number) => number;
  readonly uniform: (low: number, high: number) => number;
  readonly triangular: (low: number, mode: number, high: number) => number;
  /** Lognormal by its median and the standard deviation of its logarithm. */
  readonly lognormal: (median: number, sd: number) => number;
  /** Gamma of shape two, by its mean. */
  readonly gammaTwo: (mean: number) => number;
  readonly poisson: (mean: number) => number;
  /** Negative binomial by mean and size: variance = mean + mean * mean / size. */
  readonly negativeBinomial: (mean: number, size: number) => number;
  /** 1 with the given probability, else 0. */
  readonly bernoulli: (probability: number) => number;
}
