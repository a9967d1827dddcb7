import { describe, expect, it } from "vitest";
import { explainSwitch } from "../../src/cli/explain/explain-policy.ts";
import { namesInClaim } from "../../src/study/explain/uses.ts";
import { alternative, aux, fixed } from "../../src/engine/language.ts";
import { build, wanted } from "../../src/engine/graph/testing/faults-of.ts";
import { inProcess, inProcessJson } from "./run-entente.ts";

interface Loops {
  readonly loops: {
    readonly name: string;
    readonly completeTo: number;
    readonly loops: readonly {
      readonly sign: string;
      readonly length: number;
      readonly steps: readonly { readonly name: string; readonly sign: string; readonly late: boolean }[];
    }[];
  };
}

describe("explain --loops", () => {
  it("names the spiral of arms: a threatened ally arms, and Beijing feels it", async () => {
    const { loops } = await inProcessJson<Loops>(["explain", "chinaThreat", "--loops"]);
    expect(loops.name).toBe("chinaThreat");
    const spiral = loops.loops.find(({ steps }) => {
      const names = steps.map(({ name }) => name);
      return ["capability", "aggressionBeliefAfter", "threat", "defenceShareAfter"].every((name) =>
        names.includes(name),
      );
    });
    expect(spiral).toMatchObject({ sign: "+" });
    expect(
      loops.loops.every(({ length, steps }) => length === steps.length && length <= loops.completeTo),
    ).toBe(true);
    const lengths = loops.loops.map(({ length }) => length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  });

  it("gives every loop the product of its signs and a step that takes time", async () => {
    const { loops } = await inProcessJson<Loops>(["explain", "threat.JP", "--loops"]);
    expect(loops.loops.length).toBeGreaterThan(20);
    for (const { sign, steps } of loops.loops) {
      const signs = steps.map((step) => step.sign);
      const minus = signs.filter((one) => one === "-").length;
      const product = signs.includes("0") ? "0" : signs.includes("?") ? "?" : minus % 2 === 0 ? "+" : "-";
      expect(sign).toBe(product);
      expect(steps.some(({ late }) => late)).toBe(true);
    }
  });

  it("says so when there are none, and refuses what is no quantity", async () => {
    expect((await inProcess(["explain", "fourthCommunique", "--loops"])).out).toContain("No feedback loop");
    const refused = await inProcess(["explain", "P1", "--loops"]);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("--loops shows quantities of the model, and P1 is a package");
  });
});

describe("explain, there and back", () => {
  it("goes from a mechanism to papers, variables, evidence and claims", async () => {
    const about = await inProcessJson<{
      readonly says: readonly { readonly paper: string }[];
      readonly variables: readonly string[];
      readonly readBy: readonly string[];
      readonly claims: readonly { readonly id: string }[];
      readonly evidence: { readonly weakest: string };
    }>(["explain", "M07"]);
    expect(about.says.map(({ paper }) => paper)).toEqual(["dichoso-2026", "blankenship-2024"]);
    expect(about.variables).toContain("chinaThreat");
    expect(about.readBy).toContain("pressureFromInsecurity");
    expect(about.claims.map(({ id }) => id)).toContain("D14");
    expect(about.evidence.weakest).toBe("C");
    expect((await inProcess(["explain", "m07"])).out).toContain("docs/model/m07-threat-perception.md");
  });

  it("goes from a claim to metrics, levers, evidence and sources, and back from each", async () => {
    const { restsOn } = await inProcessJson<{
      readonly restsOn: {
        readonly metrics: readonly { readonly id: string }[];
        readonly levers: readonly { readonly id: string }[];
        readonly evidence: { readonly sources: readonly string[]; readonly grades: Record<string, number> };
      };
    }>(["explain", "D02"]);
    expect(restsOn.metrics.map(({ id }) => id)).toEqual(["Y14", "Y15"]);
    expect(restsOn.levers.map(({ id }) => id).sort()).toEqual(["L18", "L36"]);
    expect(restsOn.evidence.sources).toContain("SIPRI24");
    for (const name of ["Y14", "L18"]) {
      const { claims } = await inProcessJson<{ claims: readonly { id: string; study: string }[] }>([
        "explain",
        name,
      ]);
      expect(claims).toContainEqual(expect.objectContaining({ id: "D02", study: "dichoso-2026" }));
    }
    const source = await inProcessJson<{ metrics: readonly string[]; citedBy: readonly string[] }>([
      "explain",
      "SIPRI24",
    ]);
    expect(source.metrics).toContain("Y14");
    expect(source.citedBy).toContain("budgetShare2012");
  });

  it("says which packages set a lever and which lenses a multiplier", async () => {
    const lever = await inProcessJson<{ setBy: Record<string, number> }>(["explain", "L18"]);
    expect(lever.setBy).toMatchObject({ P3: 2.5, P1: 0.6 });
    const multiplier = await inProcessJson<{ setBy: Record<string, number> }>(["explain", "spiralLens"]);
    expect(multiplier.setBy).toMatchObject({ OR: 0.3, DR: 1.5 });
  });

  it("shows the weakest grade behind a computed value", async () => {
    const { out } = await inProcess(["explain", "Y01"]);
    expect(out).toMatch(/evidence +C at its weakest; \d+ A, \d+ B, \d+ C among the numbers behind it/);
  });

  it("explains a switch by the rival equations it chooses between", () => {
    const base = fixed(1, { unit: "1", doc: "base", grade: "C", because: "test" });
    const slow = aux({ unit: "1", doc: "slow", needs: { base }, value: (n) => n.base });
    const fast = aux({ unit: "1", doc: "fast", needs: { base }, value: (n) => 2 * n.base });
    const pace = alternative({ unit: "1", doc: "Pace", switch: "S9", options: { slow, fast } });
    const { graph } = build({ base, slow, fast, pace, m: wanted(pace) });
    const { text, data } = explainSwitch(graph, "S9", []);
    expect(data).toMatchObject({
      default: "slow",
      options: ["slow", "fast"],
      supplies: [{ name: "pace", metrics: ["Y1"] }],
    });
    expect(text).toContain("pace = fast when S9 is fast");
  });

  it("takes names from tests and arms of a claim, not from its prose", () => {
    const names = namesInClaim({
      id: "X1",
      section: "1",
      opening: "threat",
      says: "pressure rises",
      mechanisms: ["M07"],
      kind: "testable",
      share: 0.8,
      arms: [],
      report: [],
      test: { kind: "order", metric: "Y10.SCS", arms: ["P0", "P1"], is: "rising" },
    });
    expect([...names]).toEqual(expect.arrayContaining(["Y10", "P0", "P1"]));
    expect(names.has("threat") || names.has("pressure rises") || names.has("M07")).toBe(false);
  });
});
