import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasErrors } from "../engine/diagnostic.ts";
import { armsOf } from "./arms.ts";
import { readStudy } from "./load-study.ts";
import type { Study } from "./study.ts";
import { goodStudy } from "./testing/good-study.ts";
import { smallCatalogue } from "./testing/small-catalogue.ts";
import { plainValue } from "./yaml-tree.ts";
import { readYaml } from "./yaml.ts";

function read(text: string): Study {
  const { study, diagnostics } = readStudy(text, "s.yaml", smallCatalogue);
  expect(diagnostics).toEqual([]);
  if (study === undefined) throw new Error("no study");
  return study;
}

describe("a good study", () => {
  const study = read(goodStudy);
  const [strike, cut] = study.claims[0]?.arms ?? [];

  it("reads the same when written as JSON", () => {
    const { root } = readYaml(goodStudy, "s.yaml");
    expect(root).toBeDefined();
    const json = JSON.stringify(root === undefined ? null : plainValue(root), null, 2);
    expect(read(json)).toEqual(study);
  });

  it("keeps its head", () => {
    expect(study.horizon).toEqual({ start: "2012Q1", policy: "2026Q3", end: "2035Q4" });
    expect(study.runs).toEqual({ draws: 100, seeds: 4, seed: 1 });
    expect(study.note).toBe("The model is not a forecast.");
    expect(study.lenses).toEqual(["neutral", "OR", "mixes"]);
  });

  it("writes whole metrics out as components, by id or alias", () => {
    expect(study.metrics).toEqual(["Y01", "Y10.SCS", "Y10.TWS"]);
  });

  it("takes negligible sizes from component, metric and model in this order, for what it uses", () => {
    expect(study.negligible).toEqual({ Y01: 0.005, Y06: 0.002, "Y10.SCS": 0.1, "Y10.TWS": 0.2, Y15: 0.02 });
  });

  it("converts values with a unit of their own", () => {
    expect(study.uncertainties["delay.JP"]).toEqual({ low: 7, central: 8, high: 9 });
  });

  it("copies levers of another package and lets the arm's own come last", () => {
    expect(strike?.levers).toEqual({ L34: 2.5, L18: 2.4 });
    const together = study.claims[1]?.arms.find((arm) => arm.id === "D15/together");
    expect(together?.levers).toEqual({ L18: 2.5, L21: 0.5, L27: 3, L28: 14, L34: 2, L36: 1, L41: 0 });
  });

  it("puts pins of all elements before pins of one", () => {
    expect(strike?.pins).toEqual([
      { name: "leader", value: 0 },
      { name: "leader", element: "JP", value: 1 },
    ]);
  });

  it("starts shifts at the policy quarter unless told otherwise", () => {
    expect(strike?.shifts).toEqual([
      { name: "credibility", by: -0.2, from: "2027Q1" },
      { name: "presence", by: 0.1, from: "2026Q3" },
    ]);
  });

  it("reads every change of a parameter", () => {
    expect(strike?.parameters).toEqual([
      { name: "delay", change: { kind: "times", times: 2 } },
      { name: "spiralGain", change: { kind: "quantile", quantile: 0.9 } },
      { name: "delay", element: "PH", change: { kind: "value", value: 5 } },
    ]);
  });

  it("follows the path of the arm it names, and of the base without a name", () => {
    expect(cut?.holdIn).toBe("D02/strike");
    expect(strike).not.toHaveProperty("holdIn");
    const unnamed = read(goodStudy.replace("        hold_in: strike\n", ""));
    expect(unnamed.claims[0]?.arms[1]?.holdIn).toBe("P0");
  });

  it("gives the test as a tree of criteria", () => {
    expect(study.claims[0]?.test).toMatchObject({
      kind: "all",
      tests: [
        { kind: "criterion", is: "above", value: 0, quantity: { kind: "difference", minus: "P0" } },
        { kind: "any", tests: [{ quantity: { window: ["2027Q1", "2030Q4"] } }, { value: 0.1 }] },
        { kind: "none", tests: [{ kind: "criterion", is: "at least", value: 0.2 }] },
        { kind: "criterion", value: 0.5, quantity: { kind: "mediation", held: "D02/cut" } },
      ],
    });
  });

  it("reports an order as the metric under each arm", () => {
    expect(study.claims[0]?.report).toEqual([
      { kind: "threshold", metric: "Y01", arm: "P0" },
      { kind: "threshold", metric: "Y01", arm: "D02/strike" },
    ]);
  });

  it("takes the share of draws a claim names, else .8", () => {
    expect(study.claims.map((claim) => claim.share)).toEqual([0.8, 1, 0.8]);
  });
});

describe("slopes", () => {
  const arms = armsOf(read(goodStudy));

  it("move a lever by a tenth of its range up and down", () => {
    expect(arms.get("D15/P0+L21")?.levers["L21"]).toBeCloseTo(0.57, 12);
    expect(arms.get("D15/P0-L21")?.levers["L21"]).toBeCloseTo(0.43, 12);
  });

  it("move a parameter by a tenth of the range the study gives it", () => {
    expect(arms.get("D15/P1+delay.JP")).toMatchObject({
      package: "P1",
      parameters: [{ name: "delay", element: "JP", change: { kind: "plus", plus: 0.2 } }],
    });
  });

  it("stop at the end of a lever's range and say how far they moved", () => {
    const moved = read(
      goodStudy
        .replace("per: { lever: L21 }, at: P0", "per: { lever: L34 }, at: low")
        .replace("      together:", "      low: { levers: { L34: 1.1 } }\n      together:"),
    );
    const test = moved.claims[1]?.test;
    const leaf = test?.kind === "all" ? test.tests[0] : undefined;
    expect(leaf).toMatchObject({ quantity: { kind: "slope", at: "D15/low", down: "D15/low-L34" } });
    expect(armsOf(moved).get("D15/low-L34")?.levers["L34"]).toBe(1);
    expect(leaf?.kind === "criterion" && leaf.quantity.kind === "slope" ? leaf.quantity.step : 0).toBeCloseTo(
      0.35,
      12,
    );
  });
});

describe("any text at all", () => {
  const scraps = fc.array(
    fc.oneof(
      fc.constantFrom(
        "format: 1",
        "claims:",
        "- ",
        "  ",
        "\n",
        ": ",
        "{",
        "}",
        "[",
        "]",
        ",",
        "&a",
        "*a",
        "!t",
        "|",
        ">",
        "'",
        '"',
      ),
      fc.constantFrom(
        "id: D1",
        "test:",
        "all:",
        "like:",
        "levers:",
        "__proto__: 1",
        "? ",
        "---\n",
        "%YAML 1.2\n",
        "\t",
        "#",
        "~",
        "1e999",
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 60 },
  );

  it("gives a study or errors, and never throws", () => {
    fc.assert(
      fc.property(scraps, (parts) => checkReading(parts.join(""))),
      { numRuns: 500 },
    );
  });

  it("gives a study or errors when a good study is damaged anywhere", () => {
    const place = fc.nat({ max: goodStudy.length });
    const damage = fc.tuple(place, fc.nat({ max: 40 }), scraps);
    fc.assert(
      fc.property(damage, ([at, cut, parts]) => {
        checkReading(goodStudy.slice(0, at) + parts.slice(0, 4).join("") + goodStudy.slice(at + cut));
      }),
      { numRuns: 400 },
    );
  });

  it("gives a study or errors when one value of a good study is another kind of thing", () => {
    const { root } = readYaml(goodStudy, "s.yaml");
    const text = JSON.stringify(root === undefined ? null : plainValue(root));
    const tokens = [...text.matchAll(/"[^"]*"|-?\d+(\.\d+)?/g)];
    const other = fc.constantFrom(
      "null",
      "[]",
      "{}",
      "1e999",
      "-1",
      '"x"',
      "true",
      "[[1]]",
      '{"value":1,"unit":"km"}',
    );
    fc.assert(
      fc.property(fc.nat({ max: tokens.length - 1 }), other, (index, put) => {
        const token = tokens[index];
        const at = token?.index ?? 0;
        checkReading(text.slice(0, at) + put + text.slice(at + (token?.[0].length ?? 0)));
      }),
      { numRuns: 400 },
    );
  });
});

function checkReading(text: string): void {
  const { study, diagnostics } = readStudy(text, "s.yaml", smallCatalogue);
  expect(study === undefined).toBe(hasErrors(diagnostics));
  for (const { line, column, message } of diagnostics) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).not.toMatch(/undefined|Invalid|\[object/);
  }
}
