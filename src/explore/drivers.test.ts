import { describe, expect, it } from "vitest";
import { normalQuantile } from "../engine/numerics/normal.ts";
import { findDrivers, type SampledInput } from "./drivers.ts";

const DRAWS = 101;
const place = Float64Array.from({ length: DRAWS }, (_, draw) => draw);
/** Ranks scattered without relation to the draw's place: multiples of a number prime to 101. */
const scattered = (factor: number) => place.map((draw) => (draw * factor) % DRAWS);
const input = (name: string, values: Float64Array): SampledInput => ({ name, values });

describe("drivers", () => {
  const effects = place.map((draw) => 3 * draw + 0.5 * ((draw * 37) % DRAWS));
  const inputs = [
    input("scattered", scattered(29)),
    input("fixed", new Float64Array(DRAWS).fill(2)),
    input("place", place),
  ];
  it("names inputs whose ranks go with the effect, strongest first", () => {
    const found = findDrivers(effects, [
      ...inputs,
      input(
        "against",
        place.map((draw) => -(draw * draw * draw)),
      ),
    ]);
    expect(found.drivers.map((driver) => driver.name)).toEqual(["against", "place"]);
    expect(found.drivers[0]?.correlation).toBe(-(found.drivers[1]?.correlation ?? 0));
    expect(found.drivers[1]?.correlation).toBeGreaterThan(0.98);
    expect(found).not.toHaveProperty("note");
  });
  it("divides the level among inputs that vary", () => {
    const found = findDrivers(effects, inputs);
    expect(found.tried).toBe(2);
    expect(found.threshold).toBe(normalQuantile(1 - 0.05 / 4) / 10);
  });
  it("keeps only as many as asked for", () => {
    const many = ["c", "a", "b"].map((name) => input(name, place));
    expect(findDrivers(effects, many, { most: 2, level: 0.05 }).drivers.map(({ name }) => name)).toEqual([
      "a",
      "b",
    ]);
  });
  it("says so when none passes", () => {
    const found = findDrivers(place, [input("scattered", scattered(29))]);
    expect(found).toMatchObject({
      drivers: [],
      note: "none of 1 inputs passes a rank correlation of 0.20 with 101 draws",
    });
  });
  it("says so when the effect or every input is constant, or draws are too few", () => {
    expect(findDrivers(new Float64Array(DRAWS), inputs).note).toBe("the effect is the same in every draw");
    expect(findDrivers(place, inputs.slice(1, 2)).note).toBe("no input varies between draws");
    expect(findDrivers(place.slice(0, 2), [input("place", place.slice(0, 2))]).drivers).toEqual([]);
  });
});
