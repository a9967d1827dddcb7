import { describe, expect, it } from "vitest";
import { geodesicDistance } from "../../../model/m06-radar/geodesic.ts";
import { distanceBetween, nearest } from "./distances.ts";
import { dragged, earthAt, fromScreen, moved, namedFrames, onScreen, spans, zoomed } from "./frame.ts";
import { frameAfterKey } from "./gestures.ts";
import { placeLabels, type WantedLabel } from "./labels.ts";
import { onEarth, onSheet } from "./projection.ts";
import { scaleBar } from "./scale-bar.ts";

const size = { width: 700, height: 780 };
const { chain } = namedFrames;

describe("the sheet", () => {
  it("gives points of the Earth back", () => {
    for (const point of [
      [110, 0],
      [121.97, 20.45],
      [150, 46],
    ] as const) {
      const [longitude, latitude] = onEarth(onSheet(point));
      expect(longitude).toBeCloseTo(point[0], 9);
      expect(latitude).toBeCloseTo(point[1], 9);
    }
  });
  it("has north above south and east right of west, angles true", () => {
    const [x, y] = onSheet([126, 23]);
    const [eastX] = onSheet([126.01, 23]);
    const [, northY] = onSheet([126, 23.01]);
    expect(eastX).toBeGreaterThan(x);
    expect(northY).toBeLessThan(y);
    const narrow = Math.cos((23 * Math.PI) / 180);
    expect((eastX - x) / (y - northY) / narrow).toBeCloseTo(1, 3);
  });
});

describe("moving and zooming", () => {
  it("keep what is under the pointer under the pointer", () => {
    const at = [120, 650] as const;
    const before = fromScreen(chain, size, at);
    const after = fromScreen(zoomed(chain, size, 1.7, at), size, at);
    expect(after[0]).toBeCloseTo(before[0], 6);
    expect(after[1]).toBeCloseTo(before[1], 6);
    const [x, y] = onScreen(dragged(chain, size, 30, -20), size, before);
    expect([x, y]).toEqual([expect.closeTo(150, 6), expect.closeTo(630, 6)]);
  });
  it("stop at their limits", () => {
    const near = zoomed(chain, size, 1e6);
    const far = zoomed(chain, size, 1e-6);
    expect([near.span, far.span]).toEqual([spans.nearest, spans.farthest]);
    let frame = chain;
    for (let step = 0; step < 50; step += 1) frame = moved(frame, 1, 1);
    expect(moved(frame, 1, 1)).toEqual(frame);
  });
  it("follow the keys, and no others", () => {
    expect(frameAfterKey("ArrowUp", chain, size)?.middle[1]).toBeLessThan(chain.middle[1]);
    expect(frameAfterKey("ArrowRight", chain, size)?.middle[0]).toBeGreaterThan(chain.middle[0]);
    expect(frameAfterKey("+", chain, size)?.span).toBeLessThan(chain.span);
    expect(frameAfterKey("-", chain, size)?.span).toBeGreaterThan(chain.span);
    expect(frameAfterKey("Tab", chain, size)).toBeUndefined();
  });
});

describe("the scale bar", () => {
  it.each([namedFrames.chain, namedFrames.bashi, namedFrames.theatre])(
    "is true on the ellipsoid where it stands",
    (frame) => {
      const y = 750;
      const { kilometres, pixels, latitude } = scaleBar(frame, size, y, 160);
      const [from, to] = [-pixels / 2, pixels / 2].map((x) => {
        const [longitude, north] = earthAt(frame, size, [size.width / 2 + x, y]);
        return { longitude, latitude: north };
      });
      if (from === undefined || to === undefined) throw new Error("no ends");
      expect(pixels).toBeLessThanOrEqual(160);
      expect(Math.abs(geodesicDistance(from, to) / kilometres - 1)).toBeLessThan(0.005);
      expect(latitude).toBeCloseTo(from.latitude, 0);
    },
  );
});

describe("distances", () => {
  it("are those of the ellipsoid, 455.212 km from Yonaguni to Batan, in nautical miles too", () => {
    const { kilometres, nauticalMiles } = distanceBetween(
      { latitude: 24.45, longitude: 122.99 },
      { latitude: 20.45, longitude: 121.97 },
    );
    expect(kilometres).toBe(455.212);
    expect(nauticalMiles).toBeCloseTo(245.795, 3);
  });
  it("find the nearest thing within reach", () => {
    const things = [
      { thing: "a", at: [0, 0] as const },
      { thing: "b", at: [8, 0] as const },
    ];
    expect(nearest(things, [5, 0], 16)).toBe("b");
    expect(nearest(things, [40, 0], 16)).toBeUndefined();
  });
});

describe("names on the map", () => {
  const label = (id: string, x: number, y = 100): WantedLabel => ({
    id,
    text: "Name of it",
    at: [x, y],
    mark: 5,
  });

  it("never overlap, and go to the first when there is room for one", () => {
    const crowd = Array.from({ length: 30 }, (_, at) => label(String(at), 100 + at * 2));
    const placed = placeLabels(crowd, 300, 200);
    expect(placed.length).toBeGreaterThan(0);
    expect(placed.length).toBeLessThan(30);
    expect(placed[0]?.id).toBe("0");
  });
  it("stand on the other side near an edge, and nowhere outside", () => {
    expect(placeLabels([label("edge", 290)], 300, 200)[0]?.anchor).toBe("end");
    expect(placeLabels([label("out", 900)], 300, 200)).toEqual([]);
  });
});
