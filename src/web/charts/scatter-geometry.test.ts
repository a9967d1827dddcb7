import { describe, expect, it } from "vitest";
import { scatterDomains, scatterPicture, type ScatterFrame, type ScatterPoint } from "./scatter-geometry.ts";

const exact = (value: number, spread = 0): ScatterPoint["x"] => ({
  value,
  low: value - spread,
  high: value + spread,
});
const points: readonly ScatterPoint[] = [
  { id: "P0", name: "base", colour: "black", x: exact(0), y: exact(0), dominated: true },
  { id: "P1", name: "restraint", colour: "blue", x: exact(-10, 5), y: exact(-2, 1), dominated: false },
];
const frame: ScatterFrame = {
  width: 400,
  height: 300,
  size: 10,
  domains: scatterDomains(points),
  better: {
    x: "lower",
    y: "lower",
  },
  number: (value) => String(value),
};

describe("a scatter of choices", () => {
  it("holds cross bars and zero in its axes, with a margin", () => {
    const { x, y } = scatterDomains(points);
    expect(x[0]).toBeCloseTo(-15.6);
    expect(x[1]).toBeCloseTo(0.6);
    expect(y[0]).toBeCloseTo(-3.12);
  });
  it("places points, cross bars and lines of no difference", () => {
    const picture = scatterPicture(points, frame);
    const [base, own] = picture.points;
    expect(base).toMatchObject({ x: picture.zero.x, y: picture.zero.y, left: base?.x, right: base?.x });
    expect(own?.x).toBeLessThan(base?.x ?? 0);
    expect(own?.y).toBeGreaterThan(base?.y ?? Infinity);
    expect((own?.right ?? 0) - (own?.left ?? 0)).toBeCloseTo(2 * ((own?.right ?? 0) - (own?.x ?? 0)), 0);
  });
  it("shades what is worse than a point that none dominates, in the better directions given", () => {
    const { shaded, points: placed, right, top } = scatterPicture(points, frame);
    const [, own] = placed;
    expect(shaded).toHaveLength(1);
    expect(shaded[0]?.x).toBe(own?.x);
    expect((shaded[0]?.x ?? 0) + (shaded[0]?.width ?? 0)).toBeCloseTo(right, 0);
    expect(shaded[0]?.y).toBe(top);
    const turned = scatterPicture(points, { ...frame, better: { x: "higher", y: "higher" } }).shaded[0];
    expect((turned?.x ?? 0) + (turned?.width ?? 0)).toBeCloseTo(own?.x ?? 0, 0);
  });
  it("puts a name on the side where it has room", () => {
    const [base, own] = scatterPicture(points, frame).points;
    expect([base?.label.anchor, own?.label.anchor]).toEqual(["end", "start"]);
  });
});
