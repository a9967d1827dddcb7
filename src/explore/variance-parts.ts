import { moments, momentsOfBlock, variance } from "./moments.ts";

/** Effects of draws and seeds taken apart into difference between draws and noise of seeds. */
export interface VarianceParts {
  readonly draws: number;
  readonly seeds: number;
  readonly mean: number;
  /** Mean of each draw over its seeds, in the order of the draws. */
  readonly drawMeans: Float64Array;
  /** Variance of the draw means as observed, noise included. */
  readonly total: number;
  /** Variance of one seed about the mean of its draw; 0 with one seed, which cannot show it. */
  readonly seedVariance: number;
  /** Variance that noise adds to a draw mean: `seedVariance / seeds`. */
  readonly noise: number;
  /** Variance between draws without noise, `total - noise`; unbiased, hence at times below 0. */
  readonly between: number;
  /** Noise as a share of `total`, from 0 to 1; 0 when nothing varies. */
  readonly noiseShare: number;
}

/**
 * Split the variance of values laid out [draw * seeds + seed].
 *
 * Sums run over draws in order of size, so the order of draws changes no bit of mean or variances. Throws `RangeError`
 * when the length is not draws * seeds or there are none. Source: one-way random effects, Searle, Casella and McCulloch (1992).
 */
export function varianceParts(values: Float64Array, draws: number, seeds: number): VarianceParts {
  if (draws < 1 || seeds < 1 || values.length !== draws * seeds) {
    throw new RangeError(`${values.length} values are not ${draws} draws of ${seeds} seeds`);
  }
  const drawMeans = new Float64Array(draws);
  const squares = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    const one = momentsOfBlock(values, draw * seeds, (draw + 1) * seeds);
    drawMeans[draw] = one.mean;
    squares[draw] = one.squares;
  }
  const ofMeans = moments(drawMeans.toSorted());
  const seedVariance = seeds < 2 ? 0 : moments(squares.sort()).mean / (seeds - 1);
  return { draws, seeds, mean: ofMeans.mean, drawMeans, ...split(variance(ofMeans), seedVariance, seeds) };
}

/** Mean of each draw over its seeds, from values laid out [draw * seeds + seed]. */
export function drawMeansOf(values: Float64Array, draws: number, seeds: number): Float64Array {
  const means = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++)
    means[draw] = momentsOfBlock(values, draw * seeds, (draw + 1) * seeds).mean;
  return means;
}

function split(total: number, seedVariance: number, seeds: number) {
  const noise = seedVariance / seeds;
  const noiseShare = noise === 0 ? 0 : Math.min(1, noise / total);
  return { total, seedVariance, noise, between: total - noise, noiseShare };
}
