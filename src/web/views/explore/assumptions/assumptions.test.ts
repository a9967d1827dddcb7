import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readGraph } from "../../../../compute/graph-file.ts";
import { switchesOf } from "../../../../engine/graph/switches.ts";
import { keyParameters as english } from "../../../texts/en/model/key-parameters.ts";
import { switches as englishSwitches } from "../../../texts/en/model/switches.ts";
import { keyParameters as japanese } from "../../../texts/ja/model/key-parameters.ts";
import { switches as japaneseSwitches } from "../../../texts/ja/model/switches.ts";
import { japanese as japaneseCatalogue } from "../../../texts/ja/catalogue.ts";
import { modelNames } from "../../../texts/names.ts";
import { english as englishCatalogue } from "../../../texts/texts.ts";
import { mixFrom, shareOf, withWeight } from "./mix.ts";
import { keyNumbers, matchingNumbers, uncertainNumbers } from "./uncertain-numbers.ts";

const graph = readGraph("build/model.json");
const numbers = uncertainNumbers(graph);
const listed = Object.values(keyNumbers).flat();

/** The numbers that drive most published verdicts, by how many. */
function commonestDrivers(): readonly string[] {
  const counts = new Map<string, number>();
  for (const study of ["dichoso-2026", "blankenship-2024"]) {
    const { claims } = JSON.parse(readFileSync(`studies/${study}/published.json`, "utf8")) as {
      claims: { drivers: { name: string }[] }[];
    };
    for (const { name } of claims.flatMap(({ drivers }) => drivers))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([name]) => name);
}

describe("key numbers", () => {
  it("hold the ten that drive most published verdicts", () => {
    expect(
      commonestDrivers()
        .slice(0, 10)
        .filter((name) => !listed.includes(name)),
    ).toEqual([]);
  });
  it("exist, vary, are listed once and named in both languages", () => {
    const varying = new Set(numbers.filter(({ varies }) => varies).map(({ key }) => key));
    expect(listed.filter((key) => !varying.has(key))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
    const names = [...new Set(listed.map((key) => key.split(".")[0] ?? ""))].toSorted();
    expect(Object.keys(english).toSorted()).toEqual(names);
    expect(Object.keys(japanese).toSorted()).toEqual(names);
  });
});

describe("uncertain numbers", () => {
  it("are all parameters, element by element, each with its own range", () => {
    const incidents = numbers.filter(({ node }) => node.name === "baseIncidents");
    expect(incidents.map(({ key }) => key)).toEqual([
      "baseIncidents.TWS",
      "baseIncidents.SCS",
      "baseIncidents.ECS",
    ]);
    expect(new Set(incidents.map(({ range }) => range.join())).size).toBe(3);
    expect(new Set(numbers.map(({ node }) => node.name)).size).toBe(
      graph.nodes.filter(({ kind }) => kind === "parameter").length,
    );
  });
  it("are found by name in the reader's language, by key and by description, varying ones first", () => {
    const keys = (search: string, catalogue = englishCatalogue): readonly string[] =>
      matchingNumbers(numbers, search, modelNames(graph, catalogue)).map(({ key }) => key);
    expect(keys("Beijing weighs force")).toContain("peaceGate");
    expect(keys("中国が武力を検討", japaneseCatalogue)).toEqual(["peaceGate"]);
    expect(keys("PEACEGATE", japaneseCatalogue)).toContain("peaceGate");
    const all = matchingNumbers(numbers, "", modelNames(graph, englishCatalogue)).map(({ varies }) => varies);
    expect(all.indexOf(false)).toBe(all.lastIndexOf(true) + 1);
  });
});

describe("rival equations", () => {
  it("have a question and an explained name for each option in both languages", () => {
    const keys = Object.entries(switchesOf(graph)).flatMap(([name, options]) => [
      name,
      ...options.map((option) => `${name}.${option}`),
    ]);
    for (const texts of [englishSwitches, japaneseSwitches]) {
      expect(Object.keys(texts).toSorted()).toEqual(keys.toSorted());
      expect(Object.values(texts).every(({ doc }) => doc !== undefined)).toBe(true);
    }
  });
});

describe("a mix of theories", () => {
  it("begins with what is chosen, or with every theory alike", () => {
    expect(mixFrom({ id: "OR" }, ["OR", "DR"])).toEqual({ OR: 1 });
    expect(mixFrom({ id: "mixes" }, ["OR", "DR"])).toEqual({ OR: 1, DR: 1 });
    expect(mixFrom({ weights: { DP: 2 } }, ["OR"])).toEqual({ DP: 2 });
  });
  it("has shares that add up whatever the weights, and never no weight at all", () => {
    const weights = withWeight({ OR: 1 }, "DR", 3) ?? {};
    expect([shareOf(weights, "OR"), shareOf(weights, "DR"), shareOf(weights, "LI")]).toEqual([0.25, 0.75, 0]);
    expect(withWeight(weights, "DR", 0)).toEqual({ OR: 1 });
    expect(withWeight({ OR: 1 }, "OR", 0)).toBeUndefined();
  });
});
