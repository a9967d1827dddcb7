import { describe, expect, it } from "vitest";
import { parameterKey, streamHash, uniform } from "../../random/stream.ts";
import { quantileOf } from "../../run/inputs.ts";
import { parameterKernel, type DrawnValue } from "./parameter-kernel.ts";

/** Ranges of either sign, of any width, with the mode anywhere in them, ends included. */
function valuesOf(count: number): readonly DrawnValue[] {
  return Array.from({ length: count }, (_, place) => {
    const low = Math.sin(place) * 10 ** ((place % 9) - 4);
    const width = (1 + Math.cos(place * 3)) * 10 ** ((place % 5) - 2) + 1e-9;
    const mode = [low, low + width, low + width / 3, low + width * 0.9][place % 4] as number;
    return {
      stream: streamHash(`parameter ${place % 50}`),
      element: place % 4096,
      distribution: place % 7 === 3 ? "uniform" : "triangular",
      range: [low, mode, low + width],
    };
  });
}

describe("the parameter kernel", () => {
  it.each([1, 2, 7, 8, 9, 601])("draws %d values as the sampler does, to the bit", (count) => {
    const values = valuesOf(count);
    const draw = parameterKernel(values);
    for (let place = 0; place < 60; place += 1) {
      const key = parameterKey(place === 5 ? 2 ** 53 - 1 : 3, place);
      const drawn = draw(key);
      const expected = values.map(({ stream, element, distribution, range }) =>
        quantileOf(distribution, range, uniform(key.key0, key.key1, stream, 0, 0, element)),
      );
      expect(drawn.every((value, k) => Object.is(value, expected[k]))).toBe(true);
      expect(drawn).toHaveLength(count);
    }
  });

  it("gives NaN where a mode lies outside its range, as the sampler does", () => {
    const [value] = valuesOf(1) as [DrawnValue];
    const draw = parameterKernel([value, { ...value, range: [0, 2, 1] }]);
    expect(draw(parameterKey(1, 1))[0]).not.toBeNaN();
    expect(draw(parameterKey(1, 1))[1]).toBeNaN();
  });

  it("draws nothing of nothing", () => {
    expect(parameterKernel([])(parameterKey(1, 1))).toHaveLength(0);
  });
});
