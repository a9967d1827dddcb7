import { describe, expect, it } from "vitest";
import { centralValue } from "../../../tests/support/central-value.ts";
import { distanceFactor } from "./distance.ts";

describe("distance to China (13.4)", () => {
  it("is one for a state as far off as Japan and behind the same water", () => {
    expect(centralValue(distanceFactor, { distanceToChina: 800, waterBarrier: 1 })).toBeCloseTo(1, 12);
  });

  it("stays one there whatever water is worth, since Japan is the measure", () => {
    const given = { distanceToChina: 800, waterBarrier: 1, waterProtection: 0.55 };
    expect(centralValue(distanceFactor, given)).toBeCloseTo(1, 12);
  });

  it("T13.3 weakens the threat with distance and with water", () => {
    const australia = centralValue(distanceFactor, { distanceToChina: 5000, waterBarrier: 1 });
    const india = centralValue(distanceFactor, { distanceToChina: 200, waterBarrier: 0 });
    expect(australia).toBeCloseTo(0.246596964, 9);
    expect(india).toBeCloseTo(2.035671264, 9);
  });
});
