import { describe, expect, it } from "vitest";
import { runStudy } from "../compute/run-study.ts";
import { thisThreadPool } from "../compute/this-thread.ts";
import { namesOf } from "../study/report/names.ts";
import { packageTables } from "../study/report/package-table.ts";
import { runRecord } from "../study/report/run-record.ts";
import { variantTables } from "../study/report/variant-tables.ts";
import type { PackageResult, StudyResult } from "../study/running/result.ts";
import type { Study } from "../study/study.ts";
import { above, switchedGraph, switchedStudy } from "../study/testing/switched-study.ts";
import { designsCsv } from "./run-files.ts";
import { ablationLines, variantLines } from "./variant-tables.ts";
import { withVariants } from "./variants.ts";

const study: Study = { ...switchedStudy, claims: [above("T01", "Y06", "P1", "P0")] };
const run = (asked: Study): Promise<StudyResult> =>
  runStudy(switchedGraph, asked, {
    engineVersion: "test",
    pool: thisThreadPool(switchedGraph),
    bands: [{ variable: "push", label: "push" }],
  });
const look = { names: namesOf(switchedGraph), colours: new Map<string, string>(), negligible: () => 0.1 };
const packageOf = ({ packages }: StudyResult, id: string): PackageResult | undefined =>
  packages.find((one) => one.id === id);

describe("--ablate", () => {
  it("leaves out each lever in which a package differs from the defaults, and no other", () => {
    const { variants, packages } = withVariants({ ...study, packages: ["P0"] }, switchedGraph, {
      ablate: "firm",
    });
    expect(variants?.map(({ id, label, levers }) => [id, label, levers])).toEqual([
      ["P1-L1", "P1 without L1", { L1: 1 }],
      ["P1-L2", "P1 without L2", { L2: 0 }],
      ["P1-L3", "P1 without L3", { L3: 0 }],
    ]);
    expect(packages).toEqual(["P0", "P1"]);
  });
  it("is refused for a package at the defaults and for unknown ones", () => {
    expect(() => withVariants(study, switchedGraph, { ablate: "P0" })).toThrow(
      "P0 leaves every lever at its default",
    );
    expect(() => withVariants(study, switchedGraph, { ablate: "P2" })).toThrow('unknown package "P2"');
  });
  it("tells what each lever's absence changes, the largest change of Y06 first", async () => {
    const result = await run(withVariants(study, switchedGraph, { ablate: "P1" }));
    // Over 2020 the package acts in three quarters of four: push rises by 1, nudge by 2, and Y06 is their sum.
    expect(result.ablations?.map(({ lever, changes }) => [lever, changes])).toEqual([
      ["L3", { Y06: { mean: -1.5, p05: -1.5, p95: -1.5 } }],
      ["L1", { Y06: { mean: -0.75, p05: -0.75, p95: -0.75 } }],
      ["L2", { Y06: { mean: 0, p05: 0, p95: 0 } }],
    ]);
    expect(packageOf(result, "P1-L1")?.metrics["Y2"]?.mean).toBe(1);
    const text = ablationLines(result.ablations).join("\n");
    const dusty = result.ablations?.map((one) => ({
      ...one,
      changes: { Y06: { mean: 2e-15, p05: 0, p95: 0 } },
    }));
    expect(ablationLines(dusty).join("\n")).toMatch(/L3 nudge +2 +0 +0\n/);
    expect(text).toMatch(/L3 nudge +2 +0 +-1\.5\nL1 push +2 +1 +-0\.75\nL2 kind +1 +0 +0\n/);
  });
  it("changes no claim, no other package and no band", async () => {
    const [without, ablated] = [
      await run(study),
      await run(withVariants(study, switchedGraph, { ablate: "P1", designs: "3" })),
    ];
    expect(ablated.claims).toEqual(without.claims);
    expect(ablated.packages.filter(({ variant }) => variant === undefined)).toEqual(without.packages);
    expect(ablated.bands).toEqual(without.bands);
    expect(without.ablations).toBeUndefined();
    expect(ablated.record.claimsHash).toBe(without.record.claimsHash);
    expect(ablated.record.studyHash).not.toBe(without.record.studyHash);
  });
});

describe("--designs", () => {
  const designs = (count: string, seed = 1): NonNullable<Study["variants"]> =>
    withVariants({ ...study, runs: { ...study.runs, seed } }, switchedGraph, { designs: count }).variants ??
    [];

  it("spreads random policies evenly over every lever's range, in whole numbers where there are stages", () => {
    const variants = designs("40");
    expect(variants.map(({ id }) => id).slice(0, 2)).toEqual(["R01", "R02"]);
    expect(variants.at(-1)?.id).toBe("R40");
    const slices = variants.map(({ levers }) => Math.floor((levers["L1"] ?? Number.NaN) * 10));
    expect(slices.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, slice) => slice));
    expect(new Set(variants.map(({ levers }) => levers["L2"]))).toEqual(new Set([0, 1, 2]));
    expect(designs("100")[0]?.id).toBe("R001");
  });
  it("gives the same policies for the same seed alone", () => {
    expect(designs("5")).toEqual(designs("5"));
    expect(designs("5", 2)).not.toEqual(designs("5"));
  });
  it("is refused for anything but a whole number from 1 to 1000", () => {
    for (const count of ["0", "1.5", "1001", "many"]) expect(() => designs(count)).toThrow("--designs");
  });
  it("writes the levers and mean outcomes of each design", async () => {
    const asked = withVariants(study, switchedGraph, { designs: "2" });
    const result = await run(asked);
    const own = result.packages.filter(({ variant }) => variant?.kind === "design");
    const [header, first, second, end] = designsCsv(own).split("\r\n");
    expect(header).toBe("design,lens,L1,L2,L3,Y06,Y2");
    expect([second?.split(",")[0], end]).toEqual(["R02", ""]);
    const { L1 = 0, L2, L3 = 0 } = asked.variants?.[0]?.levers ?? {};
    const cells = first?.split(",") ?? [];
    expect(cells.slice(0, 5)).toEqual(["R01", "neutral", String(L1), String(L2), String(L3)]);
    expect(Number(cells[5])).toBeCloseTo((1 + 3 * (L1 + L3)) / 4, 12);
    expect(Number(cells[6])).toBeCloseTo((1 + 3 * L1) / 4, 12);
  });
  it("stands in tables of its own, on the terminal and in the report", async () => {
    const result = await run(withVariants(study, switchedGraph, { ablate: "P1", designs: "40" }));
    const text = variantLines(result.packages, 110).join("\n");
    expect(text).toMatch(/^R40 /m);
    expect(text).toMatch(/^P1-L2 /m);
    expect(variantLines(result.packages, 20).join("\n")).toContain("1 more metrics in metrics.csv");
    expect(packageTables(result, look).html).not.toContain("R40");
    const { html } = variantTables(result, look);
    expect(html).toMatch(/<th scope="row">L3 nudge.*<b>−1\.5<\/b>/s);
    expect(html).toMatch(/<th scope="row">R40<\/th>/);
    expect(html).not.toContain("<svg");
    expect(variantTables(await run(study), look).html).toBe("");
    expect(runRecord(result, look.names).html).toContain("--seed 1 --ablate P1 --designs 40</code>");
  });
});
