import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explainNode, explanationText } from "../../src/cli/explain/explain-node.ts";
import { readGraph } from "../../src/compute/graph-file.ts";
import { campaignCases } from "../../src/model/m05-denial-campaign/reference-cases.ts";
import { entente, ententeJson, home, inProcess, inProcessJson } from "./run-entente.ts";

const commands = ["start", "run", "claims", "campaign", "list", "explain", "check", "docs", "watch"];

describe("help", () => {
  it("names every command and the exit codes", () => {
    const { code, out } = entente(["--help"]);
    for (const command of commands) expect(out).toContain(`\n  ${command} `);
    expect(out).toContain("Exit codes: 0 done, 1 a run failed, 2 bad input");
    expect(code).toBe(0);
    expect(entente([]).out).toBe(out);
  });

  it.each(commands)("of %s has two examples that name real options", (command) => {
    const { code, out } = entente([command, "--help"]);
    const examples = out.split("Examples:\n")[1]?.trim().split("\n") ?? [];
    expect(examples).toHaveLength(2);
    for (const example of examples) {
      expect(example.trim()).toMatch(new RegExp(`^npx entente ${command}`));
      for (const option of example.match(/--[\w-]+/g) ?? []) expect(out).toContain(`  ${option}`);
    }
    expect(code).toBe(0);
  });

  it("gives the version of the package", () => {
    expect(entente(["--version"]).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

interface CampaignJson {
  readonly case: string;
  readonly inputs: Readonly<Record<string, number>>;
  readonly pFA: number;
  readonly gMaxKt: number;
  readonly shipsLost: number;
  readonly closedDays30: number;
}
const campaign = (...args: readonly string[]): CampaignJson =>
  ententeJson<CampaignJson>(["campaign", ...args]).json;

/** All cases are tested beside the equations. */
const someCases = campaignCases.filter((one) => ["R0", "R3", "R9", "R12"].includes(one.id));

describe("campaign", () => {
  it.each(someCases.map((one) => [one.id, one.expected] as const))(
    "%s gives the specification's numbers",
    (id, expected) => {
      const found = campaign("--case", id);
      expect(found.case).toBe(id);
      expect(Math.abs(found.pFA - expected.pFA)).toBeLessThanOrEqual(0.002);
      expect(found.gMaxKt).toBeCloseTo(expected.landedPeakKt, 0);
      expect(Math.round(found.shipsLost)).toBe(expected.shipsLost);
    },
  );

  it("closes bases for 11.9 days in the reference case", () => {
    expect(campaign().closedDays30).toBeCloseTo(11.9, 1);
  });

  it("turns R0 into R10 by setting what differs, the last setting counting", () => {
    const set = campaign("--set", "civilianLift=5", "--set", "civilianLift=60");
    expect(set.inputs["civilianLift"]).toBe(60);
    expect(set.pFA).toBe(campaign("--case", "R10").pFA);
  });

  it("takes parameters besides the named inputs, but none that only feeds a held input", () => {
    const { inputs } = ententeJson<{ inputs: { name: string }[] }>(["campaign", "--list"]).json;
    const names = inputs.map((input) => input.name);
    expect(names).toContain("requiredForce");
    expect(names).not.toContain("civilianLift2026");
    expect(campaign("--set", "requiredForce=150").pFA).toBeLessThan(campaign().pFA / 2);
  });

  it("prints a table with what was changed", () => {
    const { code, out } = entente(["campaign", "--set", "usEntryDay=7"]);
    expect(out).toMatch(/usEntryDay +7 +day +reference 2/);
    expect(code).toBe(0);
  });
});

describe("list", () => {
  it.each([
    ["parameters", ["name", "mechanism", "unit", "low", "central", "high", "grade", "sources"]],
    ["levers", ["id", "name", "unit", "low", "high", "default"]],
    ["packages", ["id", "name"]],
    ["metrics", ["id", "name", "unit", "better", "components"]],
    ["claims", ["id", "name", "kind"]],
    ["variables", ["name", "mechanism", "unit", "kind"]],
    ["sources", ["id", "name"]],
    ["lenses", ["id", "name"]],
  ])("%s has the fields scripts rely on", async (kind, fields) => {
    const rows = await inProcessJson<object[]>(["list", kind]);
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) expect(Object.keys(row)).toEqual(expect.arrayContaining(fields));
  });

  it("finds no stand-in left in the model", async () => {
    expect(await inProcessJson(["list", "placeholders"])).toEqual([]);
  });

  it("gives an array of switches, even when there are none", async () => {
    expect(Array.isArray(await inProcessJson(["list", "switches"]))).toBe(true);
  });

  it("filters parameters by mechanism and grade, in any case of letters", async () => {
    const rows = await inProcessJson<{ mechanism: string; grade: string }[]>([
      "list",
      "parameters",
      "--mechanism",
      "m05",
      "--grade",
      "c",
    ]);
    expect(new Set(rows.map((row) => `${row.mechanism}${row.grade}`))).toEqual(new Set(["M05C"]));
  });

  it("sorts levers by number and shows low, default and high in order", async () => {
    const rows = await inProcessJson<{ id: string; low: number; default: number; high: number }[]>([
      "list",
      "levers",
    ]);
    const place = (id: string): number => rows.findIndex((row) => row.id === id);
    expect(place("L02")).toBeLessThan(place("L10"));
    expect(place("L41")).toBeLessThan(place("L41b"));
    for (const row of rows) {
      expect(row.low).toBeLessThanOrEqual(row.default);
      expect(row.default).toBeLessThanOrEqual(row.high);
    }
  });
});

describe("explain", () => {
  it("gives a metric by id, alias and start of its name", async () => {
    const byId = await inProcessJson(["explain", "Y06"]);
    expect(byId).toMatchObject({ name: "forceBy2035", id: "Y06", kind: "metric" });
    expect(await inProcessJson(["explain", "forceBy2035"])).toEqual(byId);
    expect(await inProcessJson(["explain", "forceBy20"])).toEqual(byId);
  });

  it("gives an equation with place, inputs and graded parameters", async () => {
    const { out } = await inProcess(["explain", "threat"]);
    expect(out).toMatch(/src\/model\/m07-threat-perception\/\S+\.ts:\d+/);
    expect(out).toContain("logistic(aggressionBelief)");
    expect(out).toMatch(/threatExponent +0\.5 +0\.8 +1\.2/);
  });

  it("leaves no quantity of the model without an explanation", () => {
    const graph = readGraph(join(home, "build", "model.json"));
    for (const node of graph.nodes) {
      const text = explanationText(explainNode(graph, node, false), 110);
      expect(text).toContain(node.name);
      expect(text).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it("follows a quantity along the central run with --run", async () => {
    const { path } = await inProcessJson<{ path: { years: number[]; values: Record<string, number[]> } }>([
      "explain",
      "threat",
      "--run",
    ]);
    expect(path.years).toEqual(Array.from({ length: 24 }, (_, k) => 2012 + k));
    expect(Object.keys(path.values).join(" ")).toBe("US JP PH KR AU IN VN ID MY SG TH");
    for (const values of Object.values(path.values)) expect(values.every((value) => value > 0)).toBe(true);
  });

  it.each([
    ["P1", "restraintDenial"],
    ["OR", "offensiveRealism"],
    ["SIPRI24", "SIPRI Military Expenditure"],
    ["D02", "Y14: "],
  ])("explains %s", async (name, part) => {
    const { code, out } = await inProcess(["explain", name]);
    expect(out).toContain(part);
    expect(code).toBe(0);
  });
});
