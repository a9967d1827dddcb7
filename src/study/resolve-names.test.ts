import { describe, expect, it } from "vitest";
import { collectFaults, type Faults } from "./faults.ts";
import { findComponents } from "./resolve-names.ts";
import { smallCatalogue } from "./testing/small-catalogue.ts";
import type { YamlNode } from "./yaml-tree.ts";

const root: YamlNode = { kind: "map", place: { line: 1, column: 1 }, entries: new Map() };
const flexibility = {
  id: "Y29.Flex",
  alias: "flexibilityMean",
  components: ["JP", "PH"].map((ally) => ({ id: `Y29.Flex.${ally}`, unit: "1", negligible: 0.005 })),
};
const force = {
  id: "Y06.time",
  alias: "forceTime",
  components: [{ id: "Y06.time", unit: "year", negligible: 0.1 }],
};
const metrics = new Map([...smallCatalogue.metrics, ["Y29.Flex", flexibility], ["Y06.time", force]]);
const catalogue = { ...smallCatalogue, metrics };

function found(name: string, faults: Faults = collectFaults(root, "s.yaml")): readonly string[] {
  return findComponents({ faults, catalogue }, ["metric"], name).map((component) => component.id);
}

describe("components of metrics", () => {
  it("are found where the metric's own id has a dot", () => {
    expect(found("Y29.Flex.JP")).toEqual(["Y29.Flex.JP"]);
    expect(found("flexibilityMean.PH")).toEqual(["Y29.Flex.PH"]);
    expect(found("Y06.time")).toEqual(["Y06.time"]);
  });
  it("are listed for the metric with the longest name that fits", () => {
    const faults = collectFaults(root, "s.yaml");
    expect(found("Y29.Flex.KR", faults)).toEqual([]);
    expect(faults.list.map((fault) => fault.message)).toEqual([
      'unknown component of Y29.Flex "Y29.Flex.KR"',
    ]);
  });
});
