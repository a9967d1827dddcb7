import { describe, expect, it } from "vitest";
import type { Metric, Operators } from "../../engine/language.ts";
import { operators } from "../../engine/numerics/operators.ts";
import { modules } from "../index.ts";
import * as arms from "./arms.ts";
import * as coercion from "./coercion.ts";
import * as deterrence from "./deterrence.ts";
import * as escalation from "./escalation.ts";
import * as pressure from "./pressure.ts";

const metrics: readonly Metric[] = Object.entries(modules)
  .filter(([path]) => path.startsWith("metrics/"))
  .flatMap(([, file]) => Object.values<unknown>(file))
  .filter(isMetric);

function isMetric(item: unknown): item is Metric {
  return typeof item === "object" && item !== null && "kind" in item && item.kind === "metric";
}

const byId = new Map(metrics.map((metric) => [metric.id, metric]));
const ops: Operators = { ...operators, step: 1, elapsed: 0 };

describe("metrics", () => {
  it("cover all of section 22, each id once; Y43 is made of others when packages are compared", () => {
    const ids = metrics.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const numbers = Array.from({ length: 42 }, (_, k) => `Y${String(k + 1).padStart(2, "0")}`);
    const uncovered = numbers.filter(
      (number) => !ids.some((id) => id === number || id.startsWith(`${number}.`)),
    );
    expect(uncovered).toEqual([]);
  });

  it("all look at the years after the packages start, but for slopes of 2025 and standings of 2035", () => {
    const elsewhen = new Map<string, readonly string[]>([
      ["Y34.distance", ["2025Q1", "2025Q4"]],
      ["Y34.water", ["2025Q1", "2025Q4"]],
      ["Y35.distance", ["2025Q1", "2025Q4"]],
      ["Y35.water", ["2025Q1", "2025Q4"]],
      ["Y34.dependence", ["2035Q1", "2035Q4"]],
      ["Y35.level", ["2035Q1", "2035Q4"]],
      ["Y46.interceptors", ["2035Q4", "2035Q4"]],
    ]);
    for (const { id, window } of metrics)
      expect(window, id).toEqual(elsewhen.get(id) ?? ["2026Q3", "2035Q4"]);
  });

  it.each([
    ["Y10", "TWS SCS ECS"],
    ["Y11", "TWS SCS ECS"],
    ["Y12", ""],
    ["Y13", "JP PH"],
    ["Y23", "low middle high"],
    ["Y38", "week fortnight"],
    ["Y16", "JP PH"],
    ["Y27", "JP PH"],
    ["Y28", "JP PH"],
    ["Y29.Flex", "JP PH"],
    ["Y29.Bargain", "JP PH"],
    ["Y30", "JP PH"],
    ["Y31", "JP PH KR AU"],
    ["Y32", "JP PH KR AU"],
    ["Y33", ""],
    ["Y37", "US JP PH"],
    ["Y39", "JP KR"],
    ["Y39.control", "JP PH"],
    ["Y41", ""],
    ["Y45", "JP PH"],
  ])("%s has the components %s", (id, components) => {
    expect(
      byId
        .get(id)
        ?.over.flatMap((axis) => axis.elements)
        .join(" "),
    ).toBe(components);
  });

  it("let a run that ends in war count as one only where war is what is counted", () => {
    const counted = (as: number): readonly string[] =>
      metrics
        .filter(({ closing }) => typeof closing !== "string" && closing.counts === as)
        .map((metric) => metric.id)
        .sort();
    expect(counted(1)).toEqual(["Y06", "Y06.major", "Y08"]);
    expect(counted(0)).toEqual(["Y06.time", "Y42"]);
  });

  it("leave lost runs out only where ending early would look like a saving or has nothing to do with it", () => {
    const left = metrics.filter((metric) => metric.closing === "excluded").map((metric) => metric.id);
    expect(left.toSorted()).toEqual(["Y18", "Y18.total", "Y23", "Y24", "Y46.doubling", "Y46.interceptors"]);
  });

  it("say in a sentence what happens to quarters lost to a war", () => {
    for (const { id, doc } of metrics) expect(doc, id).toMatch(/; .*\b(war|wars)\b/);
  });

  it.each([
    ["Y01", 0.005],
    ["Y02", 0.005],
    ["Y03", 0.02],
    ["Y04", 0.05],
    ["Y05", 0.05],
    ["Y06", 0.005],
    ["Y07", 0.01],
    ["Y08", 0.005],
    ["Y10", 0.02],
    ["Y11", 0.3],
    ["Y12", 0.1],
    ["Y13", 0.1],
    ["Y14", 0.05],
    ["Y15", 0.01],
    ["Y16", 0.01],
    ["Y17", 0.2],
    ["Y18", 1],
    ["Y19", 0.2],
    ["Y20", 0.1],
    ["Y21", 0.1],
    ["Y22", 0.005],
    ["Y25.days", 0.1],
    ["Y31", 0.005],
    ["Y31.concessions", 0.001],
    ["Y32", 0.005],
    ["Y32.energy", 0.001],
    ["Y33", 0.005],
    ["Y37", 0.005],
    ["Y41", 0.05],
    ["Y42", 1],
  ])("%s counts differences below %d as none", (id, negligible) => {
    expect(byId.get(id)?.negligible).toBe(negligible);
  });
});

describe("quantities that metrics are taken of", () => {
  it("turn a hazard a quarter into a risk a year by 1 - (1 - q)^4", () => {
    // Reference table of (9.5): INV at pFA .5 is .58 % a year, hence .1453 % a quarter.
    expect(deterrence.invasionRiskPerYear.value({ hazardInvasion: 0.001453 }, ops)).toBeCloseTo(0.58, 3);
    expect(deterrence.islandRiskPerYear.value({ hazardIsland: 0.5 }, ops)).toBe(93.75);
    expect(deterrence.quarantineRiskPerYear.value({ hazardQuarantine: 1 }, ops)).toBe(100);
  });

  it("give one minus the chance of quiet once ended runs are counted as one", () => {
    const [quiet, peace] = [0.6, 0.9];
    const force = escalation.forceWhilePeace.value({ firstForceNext: quiet, peaceSurvival: peace }, ops);
    expect(peace * force + (1 - peace)).toBeCloseTo(1 - quiet, 12);
    const clash = escalation.clashWhilePeace.value({ firstClashNext: quiet, peaceSurvival: peace }, ops);
    expect(peace * clash + (1 - peace)).toBeCloseTo(1 - quiet, 12);
  });

  it("carry the chance of peace on from hazards", () => {
    expect(escalation.peaceSurvivalNext.value({ peaceSurvival: 0.8, majorWar: 0.25 }, ops)).toBeCloseTo(
      0.6,
      12,
    );
  });

  it("express quarterly counts by the year and shares in per cent", () => {
    expect(pressure.incidentsPerYear.value({ incidentRate: 5 }, ops)).toBe(20);
    expect(coercion.episodesPerYear.value({ expectedStarts: 0.0125 }, ops)).toBe(0.05);
    expect(coercion.concessionsPerYear.value({ expectedConcessions: 0.0025 }, ops)).toBe(0.01);
    expect(arms.chineseSharePoints.value({ chineseShareNext: 0.0172 }, ops)).toBeCloseTo(1.72, 12);
    expect(arms.armsRaceInYear.value({ armsRace: 0.012, oneYear: 1 }, ops)).toBeCloseTo(1.2, 12);
    expect(arms.alliedEffortPoints.value({ usTerm: 600, coalitionCapability: 1000 }, ops)).toBeCloseTo(
      40,
      12,
    );
  });
});
