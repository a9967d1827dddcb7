import { describe, expect, it } from "vitest";
import { buildAllianceModel } from "../../model/index.ts";
import { quantities } from "./ja/model/sentences/quantities.ts";
import { digestOf, translationKey } from "./translated.ts";

const { graph } = buildAllianceModel();
const nodes = new Map(graph.nodes.map((node) => [node.name, node]));
const digests = new Set(Object.keys(quantities).map((key) => key.slice(key.lastIndexOf(" ") + 1)));

describe("Japanese descriptions of quantities", () => {
  it("are there for every variable", () => {
    const variables = graph.nodes.filter(({ kind }) => !["metric", "lever", "parameter"].includes(kind));
    const without = variables.filter(({ doc }) => !digests.has(digestOf(doc)));
    expect(variables.length).toBeGreaterThan(900);
    expect(without.map(({ name, doc }) => `${name}: ${doc}`)).toEqual([]);
  });
  it("stand under the name and the digest of what they translate, each once", () => {
    const stale = Object.keys(quantities).filter((key) => {
      const [name = ""] = key.split(" ");
      return key !== translationKey(name, nodes.get(name)?.doc ?? "");
    });
    expect(stale).toEqual([]);
    expect(digests.size).toBe(Object.keys(quantities).length);
  });
  it("are Japanese sentences or phrases with a full stop", () => {
    for (const [key, text] of Object.entries(quantities)) {
      expect(text, key).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
      expect(text, key).toMatch(/。$/);
    }
  });
});
