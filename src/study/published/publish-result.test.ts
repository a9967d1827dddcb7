import { describe, expect, it } from "vitest";
import { leavesOfClaim } from "../report/claim-leaves.ts";
import { result } from "../report/testing/fixture.ts";
import { holds } from "../verdict/leaf-effects.ts";
import { publishEffect } from "./publish-effect.ts";
import { publishResult } from "./publish-result.ts";
import { readPublished } from "./read-published.ts";

const published = publishResult(result);
const [first] = published.claims;

describe("published results", () => {
  it("hold every claim with its verdict, explanation and drivers, in the study's order", () => {
    expect(published.claims.map(({ id }) => id)).toEqual(result.claims.map(({ claim }) => claim.id));
    expect(published.claims.map(({ verdict }) => verdict.status)).toEqual(
      result.claims.map(({ verdict }) => verdict.status),
    );
    expect(first?.explained).toBe(result.claims[0]?.explained);
    expect(first?.drivers[0]).toEqual({ name: "spiralGain", correlation: 0.71, grade: "B" });
    expect(published.record).toEqual(result.record);
  });

  it("are the same text each time", () => {
    expect(JSON.stringify(publishResult(structuredClone(result)))).toBe(JSON.stringify(published));
  });

  it("are a small part of the draws they sum up", () => {
    expect(JSON.stringify(published.claims).length).toBeLessThan(JSON.stringify(result.claims).length / 2);
  });

  it("come back from their text as they were", () => {
    const { data, diagnostics } = readPublished(JSON.stringify(published));
    expect(diagnostics).toEqual([]);
    expect(data).toEqual(published);
  });

  it("count every draw of every lens once, in its bin or outside", () => {
    const effects = published.claims.flatMap((claim) => [...claim.effects, ...claim.reports]);
    expect(effects.length).toBeGreaterThan(4);
    for (const { byLens, bins } of effects)
      for (const { counts, outside, draws } of Object.values(byLens)) {
        expect(counts).toHaveLength(bins.count);
        expect(counts.reduce((sum, own) => sum + own, outside)).toBe(draws);
      }
  });

  it("lay an edge of the bins on the bound, so that counts beyond it are the draws that hold", () => {
    const leaf = leavesOfClaim(result.claims[0] ?? expect.fail("no claim"))[0];
    const effect = first?.effects[0] ?? expect.fail("no effect");
    const { bound } = effect;
    if (leaf?.spread === undefined || bound === undefined) return expect.fail("no bound");
    const { from, width } = effect.bins;
    const beyond = effect.byLens["neutral"]?.counts.filter(
      (_, bin) => from + (bin + 0.5) * width > bound.bound,
    );
    const held = leaf.spread.byLens["neutral"]?.filter((value) => holds(value, bound));
    expect(beyond?.reduce((sum, own) => sum + own, 0)).toBe(held?.length);
  });

  it("round to four significant digits", () => {
    const share = first?.effects[0]?.byLens["neutral"]?.p50 ?? expect.fail("no spread");
    expect(share).toBe(Number(share.toPrecision(4)));
  });

  it("leave a lens out that has no finite draw, and stand an unmoved effect on no bins", () => {
    const spread = { label: "a", metric: "Y15", unit: "pp", negligible: 0 };
    const byLens = { neutral: [0, 0, 0], OR: [Number.NaN] };
    const effect = publishEffect({ spread: { ...spread, byLens }, of: "difference" });
    expect(Object.keys(effect.byLens)).toEqual(["neutral"]);
    expect(effect.bins).toEqual({ from: 0, width: 0, count: 0 });
    expect(effect.byLens["neutral"]).toMatchObject({ draws: 3, mean: 0, p50: 0, counts: [], outside: 0 });
  });
});

describe("a published file that is not as it should be", () => {
  const text = JSON.stringify(published);
  const faultOf = (given: string): string => {
    const { data, diagnostics } = readPublished(given, "published.json");
    expect(data).toBeUndefined();
    return `${diagnostics[0]?.path ?? ""} ${diagnostics[0]?.message}`;
  };

  it("is refused when it is cut off", () => {
    expect(faultOf(text.slice(0, -20))).toContain("cut off");
  });

  it("is refused in another format", () => {
    expect(faultOf(text.replace('"format":1', '"format":2'))).toContain("reads format 1, the file has 2");
    expect(faultOf("[]")).toContain("the file has none");
  });

  it("is refused with the place where it departs from its shape", () => {
    const broken = { ...published, claims: [{ ...first, verdict: { status: "true" } }] };
    expect(faultOf(JSON.stringify(broken))).toMatch(/^claims\.0\.verdict\.status .*one of supported/);
  });
});
