import { describe, expect, it } from "vitest";
import { buildAllianceModel } from "../../model/index.ts";
import { japanese } from "./ja/catalogue.ts";
import { modelNames } from "./names.ts";
import { english } from "./texts.ts";

const { graph } = buildAllianceModel();
const names = new Set(graph.nodes.map(({ name }) => name));
const metrics = graph.nodes.flatMap((node) => (node.kind === "metric" ? [node.id] : []));

describe.each([
  ["en", english],
  ["ja", japanese],
] as const)("names in %s", (language, catalogue) => {
  const texts = catalogue.model;
  it("are of things the model has", () => {
    const unknown = Object.keys(texts.quantities).filter((name) => !names.has(name.split(".")[0] ?? name));
    expect(unknown).toEqual([]);
    expect(Object.keys(texts.metrics).filter((id) => !metrics.includes(id))).toEqual([]);
  });
  it("are there for every outcome and mechanism, and say where they had to stay English", () => {
    const named = modelNames(graph, catalogue);
    for (const id of metrics) expect(texts.metrics[id], id).toBeDefined();
    for (const { id } of graph.mechanisms) expect(named.mechanism(id).lang, id).toBeUndefined();
    for (const node of graph.nodes) {
      const { name, lang } = named.any(node.name);
      expect(name).not.toBe("");
      const written = /[\u3040-\u9fff]/.test(name);
      if (language === "ja" && !written)
        expect(lang ?? texts.quantities[node.name]?.name, node.name).toBeDefined();
    }
  });
});

it("the equation that moves a stock is called after it", () => {
  expect(modelNames(graph, japanese).any("pressureNext").name).toBe("グレーゾーンの圧力（更新後）");
  expect(modelNames(graph, english).any("pressureNext").name).toBe("Gray-zone pressure, new value");
  expect(modelNames(graph, english).any("Y39.control.JP").name).toBe(
    "American say over the ally's course, Japan",
  );
});

it("elements are named one by one, points of a line by their distance", () => {
  expect(modelNames(graph, japanese).element("yonaguni.km12")).toBe("与那国・12\u00a0km");
  expect(modelNames(graph, english).element("yonaguni.km12")).toMatch(/^Yonaguni, 12\u00a0km$/);
});

describe.each([
  ["en", english],
  ["ja", japanese],
] as const)("an outcome and the quantity it is measured by, in %s", (language, catalogue) => {
  it.each([
    ["Y01", "denialProbability"],
    ["Y03", "invasionRiskPerYear"],
    ["Y04", "quarantineRiskPerYear"],
    ["Y05", "islandRiskPerYear"],
    ["Y10", "pressure"],
    ["Y12", "chinaThreat"],
    ["Y27", "credibility"],
  ])("have one name: %s", (metric, quantity) => {
    const named = modelNames(graph, { language, model: catalogue.model });
    expect(named.metric(metric).name).toBe(named.quantity(quantity).name);
  });
});
