import { parameterKey } from "../engine/random/key.ts";
import { STREAM_LIMITS, streamHash, uniform } from "../engine/random/stream.ts";

/** Resamples that a statistic over draws is judged on. */
export const RESAMPLES = 500;

/**
 * Draw one bootstrap resample: as many places as there are draws, each from 0 to draws - 1, with replacement.
 *
 * The same seed, resample and number of draws always give the same places. Resample from 0 to 1023; at most 4 million
 * draws. Source: Efron (1979).
 */
export function resamplePlaces(draws: number, resample: number, seed: number): Uint32Array {
  const { key0, key1 } = parameterKey(seed, 0);
  const { elements } = STREAM_LIMITS;
  const stream = streamHash("bootstrap of draws");
  const places = new Uint32Array(draws);
  for (let place = 0; place < draws; place += 1) {
    const step = Math.floor(place / elements);
    places[place] = Math.floor(uniform(key0, key1, stream, resample, step, place % elements) * draws);
  }
  return places;
}

/** The draws as they are, each place once. */
export function everyPlace(draws: number): Uint32Array {
  const places = new Uint32Array(draws);
  for (let place = 0; place < draws; place += 1) places[place] = place;
  return places;
}
