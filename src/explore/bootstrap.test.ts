import { describe, expect, it } from "vitest";
import { resamplePlaces } from "./bootstrap.ts";

describe("resamplePlaces", () => {
  it("gives the same places every time, and others for another resample or seed", () => {
    const places = [...resamplePlaces(6, 3, 1)];
    expect([...resamplePlaces(6, 3, 1)]).toEqual(places);
    expect([...resamplePlaces(6, 4, 1)]).not.toEqual(places);
    expect([...resamplePlaces(6, 3, 2)]).not.toEqual(places);
  });
  it("takes every draw about as often as any other, with replacement", () => {
    const counts = new Float64Array(5);
    for (let resample = 0; resample < 500; resample += 1)
      for (const place of resamplePlaces(5, resample, 7)) counts[place] = (counts[place] ?? 0) + 1;
    // 2,500 places over 5 draws: 500 each, standard deviation 20.
    for (const count of counts) expect(Math.abs(count - 500)).toBeLessThan(80);
    expect(new Set(resamplePlaces(100, 0, 7)).size).toBeLessThan(80);
  });
  it("goes beyond the elements of one step of the stream", () => {
    const places = resamplePlaces(5000, 0, 1);
    expect(places.every((place) => place < 5000)).toBe(true);
    expect([...places.subarray(4096, 4106)]).not.toEqual([...places.subarray(0, 10)]);
  });
});
