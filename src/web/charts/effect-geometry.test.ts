import { describe, expect, it } from "vitest";
import { publishEffect } from "../../study/published/publish-effect.ts";
import { effectGeometry, showsZone } from "./effect-geometry.ts";

const frame = { width: 400, left: 100, right: 50, top: 20, row: 40, peak: 20 };
const spread = {
  label: "Y08: P1 minus P0",
  metric: "Y08",
  unit: "pp",
  negligible: 0.5,
  is: "above",
  value: 0,
  byLens: { neutral: [-2, -1, 0, 1, 2, 3], OR: [1, 2, 3, 4, 5, 6] },
};
const effect = publishEffect({ spread, of: "difference", bound: { operator: ">", bound: 0.5 } });

/** Left and right ends of the bars of a path. */
const extent = (path: string): readonly [number, number] => {
  const bars = [...path.matchAll(/M([\d.]+) [\d.]+v-[\d.]+h([\d.]+)v/g)].map(([, x, w]) => [
    Number(x),
    Number(x) + Number(w),
  ]);
  return [Math.min(...bars.map(([x = 0]) => x)), Math.max(...bars.map(([, x = 0]) => x))];
};

describe("the picture of an effect", () => {
  it("has the passing bars on their side of the bound and the others on the other", () => {
    const drawn = effectGeometry(effect, ["neutral", "OR"], frame);
    const bound = drawn.bound?.x ?? Number.NaN;
    const [neutral, other] = drawn.rows;
    expect(extent(neutral?.passing ?? "")[0]).toBeGreaterThanOrEqual(bound - 0.2);
    expect(extent(neutral?.others ?? "")[1]).toBeLessThanOrEqual(bound + 0.2);
    expect(other?.others).toBe("");
  });
  it("keeps everything between the names and the shares", () => {
    const drawn = effectGeometry(effect, ["neutral", "OR"], frame);
    for (const { passing, others, spread: line } of drawn.rows) {
      const [low, high] = extent(passing + others);
      expect(low).toBeGreaterThanOrEqual(frame.left);
      expect(high).toBeLessThanOrEqual(frame.width - frame.right);
      expect(line?.p05).toBeLessThan(line?.p95 ?? 0);
    }
    expect(drawn.zone?.x).toBeGreaterThan(frame.left);
  });
  it("leaves a row without bars where no draw is finite, and a zone out where a level is compared", () => {
    const empty = publishEffect({ spread: { ...spread, byLens: { OR: [Number.NaN] } }, of: "difference" });
    const [row] = effectGeometry(empty, ["OR"], frame).rows;
    expect(row).toEqual({ lens: "OR", base: expect.any(Number), passing: "", others: "" });
    expect(showsZone({ ...effect, of: "level" })).toBe(false);
    expect(showsZone({ ...effect, value: 0.1 })).toBe(false);
  });
  it("draws an effect that is the same in every draw", () => {
    const same = publishEffect({
      spread: { ...spread, negligible: 0, byLens: { OR: [0, 0] } },
      of: "difference",
    });
    const drawn = effectGeometry(same, ["OR"], frame);
    expect(drawn.rows[0]?.spread?.p50).toBeGreaterThan(frame.left);
    expect(Number.isFinite(drawn.height)).toBe(true);
  });
});
