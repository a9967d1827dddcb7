import { exp } from "../../../src/engine/numerics/exp.ts";
import { ln } from "../../../src/engine/numerics/ln.ts";
import { normalQuantile } from "../../../src/engine/numerics/normal.ts";
import { noiseKey, uniform } from "../../../src/engine/random/stream.ts";

/** Numbers of each draw that pass through the engine's elementary functions and random streams. */
export function arithmetic(firstDraw: number, draws: number): Float64Array {
  return Float64Array.from({ length: draws * 64 }, (_, place) => {
    const { key0, key1 } = noiseKey(1, firstDraw + Math.floor(place / 64), 0);
    const share = uniform(key0, key1, place, 0, 0, 0);
    return exp(normalQuantile(share)) + ln(share);
  });
}
