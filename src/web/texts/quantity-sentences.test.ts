import { describe, expect, it } from "vitest";
import { buildAllianceModel } from "../../model/index.ts";
import { japanese } from "./ja/catalogue.ts";
import { quantities } from "./ja/model/sentences/quantities.ts";
import { modelNames } from "./names.ts";
import { digestOf, translationKey } from "./translated.ts";

const { graph } = buildAllianceModel();
const names = modelNames(graph, japanese);
const nodes = new Map(graph.nodes.map((node) => [node.name, node]));
const digests = new Set(Object.keys(quantities).map((key) => key.slice(key.lastIndexOf(" ") + 1)));

describe("Japanese descriptions of quantities", () => {
  it("are there for every variable and parameter, here or beside its name", () => {
    const said = graph.nodes.filter(({ kind }) => kind !== "metric" && kind !== "lever");
    const without = said.filter(
      ({ name, doc }) => names.quantity(name).docLang !== undefined && !digests.has(digestOf(doc)),
    );
    expect(said.length).toBeGreaterThan(1500);
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
