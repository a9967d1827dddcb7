import { describe, expect, it } from "vitest";
import { namesThatSay } from "../../tests/support/says-of-itself.ts";
import { quarterIndex } from "../engine/language.ts";
import { simulate, type Simulation } from "../engine/run/simulate.ts";
import { Budgeted, calendar, Economy, Participation, Perceiver, Theatre } from "./axes.ts";
import { buildAllianceModel } from "./index.ts";

const model = buildAllianceModel();
const policyStart = quarterIndex(calendar, "2026Q3");

type Paths = (name: string) => readonly number[];

/** Paths of named quantities in a run without noise. */
function paths(names: readonly string[], wanted: Simulation = {}): Paths {
  const { series } = simulate(model, { noise: "central", ...wanted, record: names });
  return (name) => [...(series.get(name) ?? [NaN])];
}
const each = (name: string, elements: readonly string[]): readonly string[] =>
  elements.map((element) => `${name}.${element}`);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const only = (value: number): readonly number[] => Array.from({ length: 96 }, () => value);

describe("the campaign at its extremes", () => {
  const quickWins = each("faitAccompli", Participation.elements);

  it("lands nobody without lift: no case is a quick win and denial is certain", () => {
    const path = paths([...quickWins, "denialProbability"], {
      pins: { militaryLift: 0, civilianLift: 0 },
    });
    for (const name of quickWins) expect(path(name)).toEqual(only(0));
    expect(path("denialProbability")).toEqual(only(1));
  });

  it("wins almost surely against lift without end, whoever fights", () => {
    const path = paths(quickWins, { pins: { militaryLift: 1e6, civilianLift: 1e6 } });
    for (const name of quickWins) expect(Math.min(...path(name))).toBeGreaterThan(0.9999);
  });

  it("closes no base and destroys no aircraft on it without missiles", () => {
    const names = ["closedDays30", "availability14", "survivingAircraft.now"];
    const path = paths(names, { pins: { missilesAgainstBases: 0 } });
    expect(names.map((name) => path(name).at(-1))).toEqual([0, 1, 1]);
  });

  it("is the campaign of Taiwan alone when the United States never comes", () => {
    const names = ["denialProbability", "faitAccompli.usOut", "caseWeight.usOut"];
    const path = paths(names, { pins: { usEntry: 0 } });
    expect(path("caseWeight.usOut")).toEqual(only(1));
    path("denialProbability").forEach((denial, quarter) =>
      expect(denial).toBeCloseTo(1 - (path("faitAccompli.usOut")[quarter] ?? NaN), 12),
    );
  });

  it("is watched within the bounds of surveillance, however much coverage is worth", () => {
    const seen = (sharedCoverage: number): readonly number[] =>
      paths(["surveillance"], { parameters: { coverageGain: 1e4 }, pins: { sharedCoverage } })(
        "surveillance",
      );
    expect(seen(0)).toEqual(only(0.7));
    expect(seen(1)).toEqual(only(1.2));
  });
});

describe("budgets and capability at their extremes", () => {
  it("moves spending only with shares when nothing grows", () => {
    const names = ["spending", "gdp"].flatMap((name) => each(name, Economy.elements));
    const shares = Budgeted.elements.map((state) =>
      state === "CN" ? "chineseShare" : `defenceShareNext.${state}`,
    );
    const path = paths([...names, ...shares], { pins: { gdpGrowth: 0 } });
    for (const state of Economy.elements) expect(new Set(path(`gdp.${state}`)).size).toBe(1);
    Budgeted.elements.forEach((state, place) => {
      const share = path(shares[place] as string);
      path(`spending.${state}`).forEach((spent, quarter) =>
        expect(spent / (path(`spending.${state}`)[0] ?? NaN)).toBeCloseTo(
          (share[quarter] ?? NaN) / (share[0] ?? NaN),
          12,
        ),
      );
    });
  });

  it("sees no threat from a China without capability", () => {
    const threats = each("threat", Perceiver.elements);
    const pins = { "capability.CN": 1e-9, "capabilityNext.CN": 1e-9 };
    const path = paths(threats, { pins });
    for (const name of threats) expect(Math.max(...path(name))).toBeLessThan(1e-3);
  });

  it("sees a dispute as all but certain when China's capability has no end", () => {
    const threats = each("threat", Perceiver.elements);
    const pins = { "capability.CN": 1e12, "capabilityNext.CN": 1e12 };
    const path = paths(threats, { pins });
    for (const name of threats) expect(Math.min(...path(name))).toBeGreaterThan(99);
  });

  it("orders nothing, delivers nothing: a line that starts nothing runs dry", () => {
    const names = ["missileStock.standoff", "missileDeliveries.standoff"];
    const path = paths(names, { pins: { standoffOrders: 0, standoffBacklog: 0 } });
    expect(path("missileDeliveries.standoff").at(-1)).toBeLessThan(0.01);
    const [before = NaN, after = NaN] = path("missileStock.standoff").slice(-2);
    expect(after / before).toBeCloseTo(1 - 0.005, 4);
  });
});

describe("crises at their extremes", () => {
  const hazards = ["clashHazard", "limitedWarHazard", "majorWarHazard"];
  const ladder = (pins: Readonly<Record<string, number>>): readonly number[] => {
    const path = paths(hazards, { pins });
    return hazards.map((name) => mean(path(name).slice(policyStart)));
  };

  it("climbs least with all guardrails and no misperception", () => {
    const [clash = NaN, war = NaN, major = NaN] = ladder({ guardrails: 1, misperception: 0 });
    for (const [guardrails, misperception] of [
      [0, 0],
      [1, 1],
    ] as const) {
      const other = ladder({ guardrails, misperception });
      expect(other[0]).toBeGreaterThan(clash * 1.01);
      expect(other[1]).toBeGreaterThan(war * 1.01);
      expect(other[2]).toBeGreaterThan(major * 1.01);
    }
    expect(major).toBeGreaterThan(0);
  });

  it("has no crisis without incidents, and no clash without a crisis", () => {
    const starts = each("crisisStart", Theatre.elements);
    const path = paths([...starts, ...hazards, "straitCrisis"], { pins: { incidents: 0 } });
    for (const name of [...starts, ...hazards, "straitCrisis"]) expect(path(name)).toEqual(only(0));
  });

  it("uses no force that is never weighed", () => {
    const force = ["hazardInvasion", "hazardQuarantine", "hazardIsland"];
    const path = paths([...force, "firstForce"], {
      parameters: { peaceGate: 0, crisisGate: 0 },
      pins: { incidents: 0 },
    });
    for (const name of force) expect(path(name)).toEqual(only(0));
    expect(path("firstForce")).toEqual(only(1));
  });
});

describe("beliefs at their extremes", () => {
  const chances = namesThatSay(model.graph, /^(Chance|Probability) /);
  const threats = [...each("threat", Perceiver.elements), "chinaThreat"];

  it.each([
    ["certain of aggression and of hostility", 1e3, 1e3],
    ["certain of neither", -1e3, -1e3],
    ["certain that the other side is innocent, and is thought hostile itself", -1e3, 1e3],
  ])("keep every chance between 0 and 1 when %s", (_case, aggressionBelief, hostilityBelief) => {
    const path = paths([...chances, ...threats], { pins: { aggressionBelief, hostilityBelief } });
    const bounded = (name: string, most: number): boolean =>
      path(name).every((value) => value >= -1e-12 && value <= most + 1e-12);
    expect(chances.filter((name) => !bounded(name, 1))).toEqual([]);
    expect(threats.filter((name) => !bounded(name, 100))).toEqual([]);
    expect(chances.length).toBeGreaterThan(200);
  });

  it("leave no threat when nobody is thought to mean ill", () => {
    const path = paths(threats, { pins: { aggressionBelief: -1e3, hostilityBelief: -1e3 } });
    for (const name of threats) expect(Math.max(...path(name))).toBeLessThan(1e-9);
  });
});
