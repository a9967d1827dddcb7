import { describe, expect, it } from "vitest";
import { circleAround, geodesicDistance, pointAt, pointsBetween } from "./geodesic.ts";

describe("geodesic distances", () => {
  it("reach a quarter of a meridian, 10,001.966 km", () => {
    expect(geodesicDistance({ latitude: 0, longitude: 10 }, { latitude: 90, longitude: 10 })).toBe(10001.966);
  });

  it("reach 455.212 km from Yonaguni to Batan, as worked out with another build of the library", () => {
    const [yonaguni, batan] = [
      { latitude: 24.45, longitude: 122.99 },
      { latitude: 20.45, longitude: 121.97 },
    ];
    expect(geodesicDistance(yonaguni, batan)).toBe(455.212);
  });

  it("are whole metres and the same both ways", () => {
    const here = { latitude: 20.45, longitude: 121.97 };
    const there = { latitude: 24.45, longitude: 122.98 };
    const there1000 = geodesicDistance(here, there) * 1000;
    expect(Math.abs(there1000 - Math.round(there1000))).toBeLessThan(1e-6);
    expect(geodesicDistance(there, here)).toBe(geodesicDistance(here, there));
  });

  it("put points at equal steps from one end to the other", () => {
    const [from, to] = [
      { latitude: 21.9, longitude: 120.85 },
      { latitude: 18.51, longitude: 120.6 },
    ];
    const points = pointsBetween(from, to, 5);
    expect(points.map((point) => geodesicDistance(from, point))).toEqual([
      0, 94.051, 188.103, 282.154, 376.205,
    ]);
    expect(geodesicDistance(points[4] ?? from, to)).toBe(0);
  });
});

describe("points at a distance", () => {
  const yonaguni = { latitude: 24.45, longitude: 122.98 };

  it("lie that far away, in whatever direction", () => {
    for (const point of circleAround(yonaguni, 370, 24))
      expect(geodesicDistance(yonaguni, point)).toBeCloseTo(370, 6);
  });

  it("are reached clockwise from north", () => {
    const [north, east] = [pointAt(yonaguni, 0, 100), pointAt(yonaguni, 90, 100)];
    expect(north.latitude).toBeGreaterThan(25.3);
    expect(north.longitude).toBeCloseTo(122.98, 9);
    expect(east.longitude).toBeGreaterThan(123.9);
  });
});

describe("data checks of specification 26", () => {
  const southernTaiwan = { latitude: 21.897, longitude: 120.858 };

  it("1: Mavulis lies about 143 km from Taiwan's main island and Itbayat about 161, not 155 miles", () => {
    const mavulis = geodesicDistance({ latitude: 21.115, longitude: 121.955 }, southernTaiwan);
    const itbayat = geodesicDistance({ latitude: 20.77, longitude: 121.835 }, southernTaiwan);
    expect(Math.abs(mavulis - 143)).toBeLessThan(1);
    expect(Math.abs(itbayat - 161)).toBeLessThan(1);
    const [metresInMile, paper] = [1.609344, 155];
    expect(mavulis / metresInMile).toBeCloseTo(89, 0);
    expect(paper * metresInMile).toBeGreaterThan(mavulis + 100);
  });

  it("6.3: Batanes lies more than the 400 km before Yonaguni that warning reckons with", () => {
    const distance = geodesicDistance(
      { latitude: 20.45, longitude: 121.97 },
      { latitude: 24.45, longitude: 122.98 },
    );
    expect(distance).toBeGreaterThan(400);
    expect(distance).toBeLessThan(500);
  });
});
