import { describe, expect, it } from "vitest";
import { result } from "../report/testing/fixture.ts";
import { packageOutcome, publishPackages } from "./published-packages.ts";
import { readPublishedPackages } from "./read-published.ts";

const published = publishPackages(result);

describe("published outcomes of packages", () => {
  it("give back each outcome by lens, package and metric", () => {
    const place = { lens: "neutral", package: "P3", metric: "Y15" };
    const { worstDecile, against } = result.packages[2]?.metrics["Y15"] ?? expect.fail("no metric");
    const outcome = packageOutcome(published, place);
    expect(outcome).toMatchObject({ mean: 2.05, p50: 2.05, worstDecile: Number(worstDecile.toPrecision(4)) });
    expect(outcome?.against.mean).toBeCloseTo(against.mean, 10);
    expect(packageOutcome(published, { ...place, package: "P9" })).toBeUndefined();
    expect(packageOutcome(published, { ...place, metric: "Y99" })).toBeUndefined();
    expect(packageOutcome(published, { ...place, lens: "OR" })).toBeUndefined();
  });

  it("keep null where no run had a value, and read it as not a number", () => {
    const [one] = result.packages;
    const metrics = { Y15: { ...one?.metrics["Y15"], mean: Number.NaN } };
    const broken = publishPackages({ ...result, packages: [{ ...one, metrics }] as typeof result.packages });
    const { data } = readPublishedPackages(JSON.stringify(broken));
    const found = data && packageOutcome(data, { lens: "neutral", package: "P0", metric: "Y15" });
    expect(found?.mean).toBeNaN();
    expect(found?.p50).toBe(1.75);
  });

  it("say nothing of one paper, so that papers can share them", () => {
    const other = { ...result, id: "other", paper: { ...result.paper, title: "Another" } };
    const record = { ...result.record, studyHash: "5", claimsHash: "6", resultHash: "7" };
    expect(publishPackages({ ...other, record })).toEqual(published);
  });

  it("leave out ablations and random designs", () => {
    const variant = { kind: "design", levers: {} } as const;
    const added = { ...result.packages[0], id: "R01", variant } as (typeof result.packages)[number];
    const some = publishPackages({ ...result, packages: [...result.packages, added] });
    expect(some).toEqual(published);
  });

  it("start the bands of other packages at the last quarter they share with the base", () => {
    const [base, restraint] = published.bands;
    const whole = result.bands[1];
    expect(base).toMatchObject({ package: "P0", start: "2012Q1" });
    expect(base?.p50).toHaveLength(96);
    expect(restraint).toMatchObject({ package: "P1", start: "2026Q2" });
    expect(restraint?.p95.at(-1)).toBeCloseTo(whole?.p95.at(-1) ?? Number.NaN, 3);
    expect(restraint?.p05[0]).toBe(base?.p05[57]);
  });

  it("refuse a table with a row of the wrong length", () => {
    const values = { neutral: { P0: [[1, 2]] } };
    const { diagnostics } = readPublishedPackages(JSON.stringify({ ...published, values }));
    expect(diagnostics[0]).toMatchObject({ path: "values.neutral.P0.0", code: "wrong-shape" });
  });
});
