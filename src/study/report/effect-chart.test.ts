import { describe, expect, it } from "vitest";
import { effectChart, type EffectPicture } from "./effect-chart.ts";
import { namesOf } from "./names.ts";
import { smallGraph } from "./testing/small-graph.ts";

/** Draws from 0 to 10: the axis spans them, a twenty-fifth wider on both sides, from 196 to 578. */
const picture: EffectPicture = {
  id: "p",
  spread: {
    label: "Y15: P1 minus P0",
    metric: "Y15",
    unit: "pp",
    negligible: 2,
    is: "above",
    value: 0,
    byLens: { neutral: Array.from({ length: 11 }, (_, draw) => draw) },
  },
  comparison: { bound: { operator: ">", bound: 2 }, shares: { neutral: 0.72 } },
  of: "difference",
  names: namesOf(smallGraph),
};

/** Place of a value on an axis from -2 (the negligible zone) to 10, widened by .04 of its width. */
function xOf(value: number): number {
  const margin = 12 * 0.04;
  return Math.round((196 + ((value + 2 + margin) / (12 + 2 * margin)) * 382) * 10) / 10;
}

describe("effectChart", () => {
  const { html } = effectChart(picture);

  it("draws the threshold, the negligible zone and the median at their places", () => {
    expect(html).toContain(`class="threshold" d="M${xOf(2)} `);
    const zone = Math.round((xOf(2) - xOf(-2)) * 10) / 10;
    expect(html).toContain(`class="zone" x="${xOf(-2)}"`);
    expect(Number(/class="zone"[^>]*width="([\d.]+)"/.exec(html)?.[1])).toBeCloseTo(zone, 0);
    expect(html).toContain(`class="median" d="M${xOf(5)} `);
    expect(html).toContain(`class="whole" d="M${xOf(0.5)} `);
    expect(html).toContain(`class="half" d="M${xOf(2.5)} `);
  });

  it("has title, description, unit and the share of draws that hold", () => {
    expect(html).toContain('<title id="p-t">Y15: P1 minus P0, percentage points</title>');
    expect(html).toContain("Compared: &gt; 2 pp. neutral: median 5.0, 5 to 95 % 0.5 to 9.5.");
    expect(html).toContain('class="unit"');
    expect(html).toContain(">72 %</text>");
  });

  it("shows passing draws dark and others pale, on the sides of the threshold", () => {
    const paths = [...html.matchAll(/<path fill="(#\w+)" d="([^"]+)"/g)].map(([, ink, d]) => ({
      ink,
      lefts: [...(d ?? "").matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x)),
    }));
    const dark = paths.find(({ ink }) => ink === "#3d4a57");
    const pale = paths.find(({ ink }) => ink === "#b9c0c6");
    expect(dark?.lefts).toHaveLength(8);
    expect(pale?.lefts).toHaveLength(3);
    expect(Math.min(...(dark?.lefts ?? []))).toBeGreaterThanOrEqual(xOf(2));
    expect(Math.max(...(pale?.lefts ?? []))).toBeLessThan(xOf(2));
  });

  it("says so when a lens has no finite draw, and draws what is the same in every draw", () => {
    const spread = { ...picture.spread, byLens: { neutral: [Number.NaN], OR: [0, 0, 0] } };
    const drawn = effectChart({ ...picture, spread }).html;
    expect(drawn).toContain("no finite draw");
    expect(drawn).not.toContain("NaN");
  });
});
