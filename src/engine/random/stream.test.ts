import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkStreamPlace,
  findStreamCollision,
  noiseKey,
  parameterKey,
  STREAM_LIMITS,
  streamHash,
  uniform,
} from "./stream.ts";
import { threefry2x32 } from "./threefry.ts";

const word = fc.integer({ min: 0, max: 0xffffffff });

describe("uniform", () => {
  it("puts stream, quarter, sub-step and element into the counter and 53 bits into the number", () => {
    const out = new Uint32Array(2);
    threefry2x32(11, 22, 33, ((5 << 22) | (6 << 12) | 7) >>> 0, out);
    const [high = 0, low = 0] = out;
    expect(uniform(11, 22, 33, 5, 6, 7)).toBe(
      (Math.floor(high / 32) * 2 ** 26 + Math.floor(low / 64)) / 2 ** 53,
    );
  });

  it("lies strictly between 0 and 1", () => {
    fc.assert(
      fc.property(word, word, word, fc.nat(1023), fc.nat(1023), fc.nat(4095), (k0, k1, stream, q, s, e) => {
        const u = uniform(k0, k1, stream, q, s, e);
        expect(u > 0 && u < 1 && Number.isInteger(u * 2 ** 54)).toBe(true);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it("gives every place its own number, the last one included", () => {
    const seen = new Set<number>();
    for (const quarter of [0, 1, 511, 512, 1023]) {
      for (const subStep of [0, 1, 1023]) {
        for (const element of [0, 1, 4095]) seen.add(uniform(1, 2, 3, quarter, subStep, element));
      }
    }
    expect(seen.size).toBe(45);
  });

  it("has the mean, variance and neighbour correlation of independent uniform numbers", () => {
    const numbers = Array.from({ length: 65_536 }, (_, i) => uniform(1, 2, 3, i >> 12, 0, i & 4095));
    const deviations = numbers.map((u) => u - 0.5);
    const average = (values: readonly number[]): number =>
      values.reduce((sum, v) => sum + v, 0) / values.length;
    // Four standard errors of each, fixed numbers: this cannot fail by chance.
    expect(Math.abs(average(deviations))).toBeLessThan(4 * Math.sqrt(1 / 12 / 65_536));
    expect(Math.abs(average(deviations.map((d) => d * d)) - 1 / 12)).toBeLessThan(
      4 * Math.sqrt(1 / 180 / 65_536),
    );
    const products = deviations.slice(1).map((d, i) => d * (deviations[i] ?? 0));
    expect(Math.abs(average(products))).toBeLessThan((4 / 12) * Math.sqrt(1 / 65_536));
  });
});

describe("checkStreamPlace", () => {
  it("passes the corners and names what is outside", () => {
    const { quarters, subSteps, elements } = STREAM_LIMITS;
    expect(() => checkStreamPlace(quarters - 1, subSteps - 1, elements - 1)).not.toThrow();
    expect(() => checkStreamPlace(quarters, 0, 0)).toThrow(RangeError);
    expect(() => checkStreamPlace(0, -1, 0)).toThrow(
      "sub-step of a random stream must be a whole number below 1024",
    );
    expect(() => checkStreamPlace(0, 0, 4096)).toThrow("element");
    expect(() => checkStreamPlace(0.5, 0, 0)).toThrow("quarter");
  });
});

describe("streamHash", () => {
  it("gives fixed words, and different ones for similar names", () => {
    expect(["", "a", "incidents", "東"].map(streamHash)).toEqual([
      2872998923, 2448022055, 1276595656, 2352010327,
    ]);
    const names = Array.from({ length: 20_000 }, (_, i) => `stream${i}`);
    expect(findStreamCollision(names)).toBeUndefined();
  });

  it("finds two names that share a hash", () => {
    expect(findStreamCollision(["a", "b", "a"])).toBeUndefined();
    expect(findStreamCollision(["m55.1qo47v5", "a", "m35.bnk5wd"])).toEqual(["m55.1qo47v5", "m35.bnk5wd"]);
    expect(streamHash("m55.1qo47v5")).toBe(streamHash("m35.bnk5wd"));
  });
});

describe("keys", () => {
  // The words of this and the hashes above were computed a second time in another language.
  it("are fixed by seed, draw and replicate alone", () => {
    expect(parameterKey(1, 7)).toEqual({ key0: 804215951, key1: 7 });
    expect(noiseKey(1, 7, 0)).toEqual({ key0: 139388833, key1: 7 });
    expect(noiseKey(Number.MAX_SAFE_INTEGER, 7, 19)).toEqual({ key0: 1951235705, key1: 7 });
  });

  it("never coincide within a study, parameters and noise together", () => {
    const keys = new Set<string>();
    for (let draw = 0; draw < 200; draw += 1) {
      keys.add(JSON.stringify(parameterKey(3, draw)));
      for (let replicate = 0; replicate < 100; replicate += 1)
        keys.add(JSON.stringify(noiseKey(3, draw, replicate)));
    }
    expect(keys.size).toBe(200 * 101);
  });

  it("change with every bit of the seed", () => {
    const seeds = [0, ...Array.from({ length: 53 }, (_, bit) => 2 ** bit)];
    expect(new Set(seeds.map((seed) => parameterKey(seed, 0).key0)).size).toBe(54);
  });

  it("refuse what is not a count", () => {
    expect(() => parameterKey(-1, 0)).toThrow("seed must be a non-negative safe integer, got -1");
    expect(() => parameterKey(2 ** 53, 0)).toThrow(RangeError);
    expect(() => parameterKey(1, 0.5)).toThrow("draw");
    expect(() => noiseKey(1, 0, 0xffffffff)).toThrow("replicate");
  });
});
