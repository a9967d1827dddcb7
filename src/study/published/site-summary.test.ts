import { describe, expect, it } from "vitest";
import { smallGraph } from "../report/testing/small-graph.ts";
import { result } from "../report/testing/fixture.ts";
import type { Study } from "../study.ts";
import { publishPackageBands } from "./package-bands.ts";
import { packageOutcome, publishPackages } from "./published-packages.ts";
import { publishResult } from "./publish-result.ts";
import { siteSummary } from "./site-summary.ts";

const study: Study = {
  format: 1,
  id: result.id,
  paper: result.paper,
  note: result.note,
  base: "P0",
  packages: ["P1", "P0", "P3"],
  lenses: result.lenses,
  horizon: { start: "2012Q1", policy: "2026Q3", end: "2035Q4" },
  runs: result.record.runs,
  negligible: {},
  uncertainties: {},
  measures: {},
  weights: {},
  contested: [],
  metrics: ["Y15"],
  claims: result.claims.map(({ claim }) => claim),
};
const addresses = { study: "studies/a.json", packages: "packages/b.json" };
const published = publishResult(result);
const packages = publishPackages(result);
const summaryOf = (own = published) =>
  siteSummary(
    smallGraph,
    "0.1.0",
    [{ study, published: own, packages, addresses }],
    publishPackageBands(result),
  );

describe("the summary of the first screen", () => {
  const summary = summaryOf();
  const [first] = summary.studies;

  it("has every judged claim with verdict, share and standing by lens", () => {
    expect(first?.claims.map(({ id }) => id)).toEqual(study.claims.map(({ id }) => id));
    const { headline } = published.claims[0]?.verdict ?? expect.fail("no claim");
    expect(first?.claims[0]).toMatchObject({
      verdict: published.claims[0]?.verdict.status,
      share: headline?.share,
      lens: "neutral",
      needed: 0.8,
      wired: false,
    });
    expect(Object.keys(first?.claims[0]?.byLens ?? {})).toEqual(["neutral", "OR", "DR", "mixes"]);
    expect(first?.claims.find(({ id }) => id === "D48")).not.toHaveProperty("share");
  });

  it("puts the base first, whatever the order of the study", () => {
    expect(summary.packages.map(({ id }) => id)).toEqual(["P0", "P1", "P3"]);
  });

  it("draws only headline outcomes, for every package, and has their metrics", () => {
    expect(summary.bands.outcomes).toEqual([
      { variable: "pressure.SCS", metric: "Y10.SCS", better: "lower", unit: "1" },
    ]);
    expect(summary.bands.bands.map((band) => band.package)).toEqual(["P0", "P1", "P3"]);
    const place = { lens: "neutral", package: "P1", metric: "Y10.SCS" };
    expect(packageOutcome(summary.metrics, place)).toEqual(packageOutcome(packages, place));
  });

  it("says where the rest of a study lies, and whether it is preliminary", () => {
    expect(first).toMatchObject({ ...addresses, preliminary: false });
    const some = { ...published, preliminary: true as const, claims: published.claims.slice(1) };
    const [other] = summaryOf(some).studies;
    expect(other?.preliminary).toBe(true);
    expect(other?.claims.map(({ id }) => id)).not.toContain("D02");
  });

  it("needs a study", () => {
    expect(() => siteSummary(smallGraph, "0.1.0", [], publishPackageBands(result))).toThrow(RangeError);
  });
});
