import { describe, expect, it } from "vitest";
import type { GraphNode } from "../../engine/graph/graph.ts";
import { buildAllianceModel } from "../../model/index.ts";
import { japanese as catalogue } from "./ja/catalogue.ts";
import { modelNames } from "./names.ts";

const { graph } = buildAllianceModel();
const japanese = modelNames(graph, catalogue);
const quantities = graph.nodes.filter(({ kind }) => kind !== "metric" && kind !== "lever");
const written = /[\u3040-\u30ff\u4e00-\u9fff]/u;

/** The mechanism whose equations hold a quantity; everything else stands together. */
function mechanismOf(node: GraphNode): string {
  return /^m\d\d/.exec(node.module)?.[0] ?? "elsewhere";
}

describe("Japanese names of quantities", () => {
  it("are there for every variable and parameter, written in Japanese", () => {
    const english = quantities.filter(({ name }) => {
      const named = japanese.quantity(name);
      return named.lang !== undefined || !written.test(named.name);
    });
    expect(english.map(({ name }) => name)).toEqual([]);
  });

  it("tell the quantities of a mechanism apart", () => {
    const seen = new Map<string, string>();
    const alike: string[] = [];
    // A stock and the equation that moves it are one quantity to a reader.
    for (const node of quantities.filter(({ kind }) => kind !== "next")) {
      const key = `${mechanismOf(node)} ${japanese.quantity(node.name).name}`;
      const other = seen.get(key);
      if (other !== undefined) alike.push(`${other} = ${node.name}: ${key}`);
      seen.set(key, node.name);
    }
    expect(alike).toEqual([]);
  });

  it("fit in a cell of a table and are no sentences", () => {
    for (const { name } of quantities) {
      const said = japanese.quantity(name).name;
      expect(said.length, `${name}: ${said}`).toBeLessThanOrEqual(28);
      expect(said).not.toMatch(/。|です$|ます$/u);
    }
  });
});
