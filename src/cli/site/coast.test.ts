import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { unpackOutline, packOutline, type LongLat } from "../../study/published/site-map.ts";
import { clipOutline } from "./clip.ts";
import { coastStep, theatre, theatreCoast } from "./coast.ts";
import { simplifyOutline } from "./simplify.ts";

const square: readonly LongLat[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

describe("clipping", () => {
  it("keeps what is inside, cuts at the window and drops what is outside", () => {
    expect(clipOutline(square, [-1, -1, 9, 9])).toEqual(square);
    const cut = clipOutline(square, [2, 1, 9, 9]);
    expect(new Set(cut.map(String))).toEqual(new Set(["4,1", "4,4", "2,4", "2,1"]));
    expect(cut[0]).toEqual(cut.at(-1));
    expect(clipOutline(square, [5, 5, 9, 9])).toEqual([]);
  });
});

describe("simplifying", () => {
  it("drops points near the line between others, and keeps corners", () => {
    const more: readonly LongLat[] = [
      [0, 0],
      [2, 0.001],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ];
    expect(simplifyOutline(more, 0.01)).toEqual(square);
    expect(simplifyOutline(more, 0.0001)).toEqual(more);
  });
  it("leaves an island smaller than its tolerance an inside", () => {
    const islet = square.map(([x, y]): LongLat => [x / 1000, y / 1000]);
    expect(simplifyOutline(islet, 1).length).toBeGreaterThanOrEqual(4);
  });
});

describe("packing", () => {
  it("gives points back to half a step", () => {
    const packed = packOutline(
      [
        [121.0004, 20.5],
        [121.9, 20.4431],
        [121.0004, 20.5],
      ],
      coastStep,
    );
    unpackOutline(packed, coastStep).forEach(([x, y], place) => {
      const [longitude, latitude] = (
        [
          [121.0004, 20.5],
          [121.9, 20.4431],
          [121.0004, 20.5],
        ] as const
      )[place] ?? [0, 0];
      expect(Math.abs(x - longitude)).toBeLessThanOrEqual(coastStep / 2 + 1e-9);
      expect(Math.abs(y - latitude)).toBeLessThanOrEqual(coastStep / 2 + 1e-9);
    });
  });
});

describe("the coast of the theatre", () => {
  const packed = theatreCoast();
  const outlines = packed.map((one) => unpackOutline(one, coastStep));

  it.each([
    ["Yonaguni", 24.45, 123],
    ["Ishigaki", 24.4, 124.2],
    ["Miyako", 24.8, 125.3],
    ["Batan", 20.45, 121.97],
    ["Itbayat", 20.77, 121.84],
    ["Sabtang", 20.31, 121.87],
    ["Mavulis", 21.115, 121.95],
    ["Babuyan", 19.53, 121.95],
    ["Uotsuri or Diaoyu", 25.765, 123.53],
    ["Guam", 13.45, 144.8],
  ])("has %s, with an inside", (_, latitude, longitude) => {
    const islands = outlines.filter((outline) => {
      const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
      const small = Math.max(...xs) - Math.min(...xs) < 1;
      return (
        small &&
        Math.min(...xs) - 0.03 <= longitude &&
        longitude <= Math.max(...xs) + 0.03 &&
        Math.min(...ys) - 0.03 <= latitude &&
        latitude <= Math.max(...ys) + 0.03
      );
    });
    expect(Math.max(...islands.map((island) => new Set(island.map(String)).size))).toBeGreaterThanOrEqual(3);
  });
  it("is closed, inside its window, and small", () => {
    const [west, south, east, north] = theatre;
    for (const outline of outlines) {
      expect(outline[0]).toEqual(outline.at(-1));
      expect(
        outline.every(
          ([x, y]) => x >= west - 0.01 && x <= east + 0.01 && y >= south - 0.01 && y <= north + 0.01,
        ),
      ).toBe(true);
    }
    expect(gzipSync(JSON.stringify(packed)).length).toBeLessThan(150_000);
  });
});
