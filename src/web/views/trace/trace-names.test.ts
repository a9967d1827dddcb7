import { describe, expect, it } from "vitest";
import { dotted } from "../../../engine/graph/graph.ts";
import { causalGraph } from "../../../engine/graph/causal-graph.ts";
import { buildAllianceModel } from "../../../model/index.ts";
import { japanese } from "../../texts/ja/catalogue.ts";
import { english } from "../../texts/texts.ts";
import { citedOf } from "./cited.ts";
import { addressOf, findItem } from "./find-item.ts";
import { searchEntries } from "./search-entries.ts";
import { searchNames } from "./search-names.ts";
import { signsByName, signsOf } from "./signs.ts";
import { extentOf, sparkPath } from "./spark-path.ts";
import { traceModel } from "./trace-model.ts";
import { elementsRead, recordable } from "./values-read.ts";

const { graph } = buildAllianceModel();
const model = traceModel(graph);

describe("what an address names", () => {
  it("is found for every node, alone and with an element, and for mechanisms and switches", () => {
    for (const node of graph.nodes) {
      for (const element of [undefined, model.elementsOf(node).at(-1) || undefined])
        expect(findItem(model, addressOf(node, element))).toEqual({ kind: "node", node, element });
    }
    for (const mechanism of graph.mechanisms)
      expect(findItem(model, mechanism.id)).toEqual({ kind: "mechanism", name: mechanism.id, mechanism });
    expect(findItem(model, "S1")).toEqual({ kind: "switch", name: "S1" });
  });
  it("is found in any case of letters, an element that does not exist left out", () => {
    expect(findItem(model, " PRESSURE.scs ")).toMatchObject({ node: { name: "pressure" }, element: "SCS" });
    expect(findItem(model, "pressure.XX")).toMatchObject({ node: { name: "pressure" }, element: undefined });
  });
  it("that is nothing gives names that may have been meant", () => {
    expect(findItem(model, "presure")).toMatchObject({ kind: "unknown", given: "presure" });
    expect(findItem(model, "presure")).toHaveProperty("nearest.0", "pressure");
    expect(findItem(model, "<b>")).toMatchObject({ kind: "unknown", nearest: [] });
    expect(findItem(model, "__proto__")).toMatchObject({ kind: "unknown" });
  });
});

describe("the search", () => {
  const entries = searchEntries(graph, [english, japanese]);
  const items = (typed: string) => searchNames(entries, typed, 5).map(({ item }) => item);
  it("finds ids, names of the model, and words of either language", () => {
    expect(items("L18")[0]).toBe("L18");
    expect(items("denialProbability")[0]).toBe("denialProbability");
    expect(items("landing on Taiwan")).toContain("Y03");
    expect(items("軍拡競争")).toContain("Y14");
    expect(items("脅威認識")).toContain("M07");
    expect(items("  ")).toEqual([]);
    expect(items("zzzz")).toEqual([]);
  });
});

describe("elements behind an element", () => {
  const read = (item: string, switches = {}) => {
    const found = findItem(model, item);
    if (found.kind !== "node") throw new RangeError(item);
    const element = found.element ?? model.elementsOf(found.node)[0] ?? "";
    return elementsRead(model, { node: found.node, element }, switches);
  };
  it("are those its equation reads for it", () => {
    const names = read("pressure.SCS").map(({ node, element }) => dotted(node.name, element));
    expect(names).toEqual(
      ["pressureRest.SCS", "pressureLag", "pressureNoise.SCS"].filter((n) => names.includes(n)),
    );
    expect(names).toContain("pressureRest.SCS");
    expect(names).toContain("pressureLag");
  });
  it("of rival equations are those of the option in use", () => {
    const supply = graph.nodes.find((node) => node.kind === "alternative");
    if (supply?.kind !== "alternative") throw new RangeError("no alternative");
    for (const [option, of] of Object.entries(supply.options))
      expect(read(supply.name, { [supply.switch]: option }).map(({ node }) => node.name)).toEqual([of]);
  });
  it("can be recorded only if they are computed", () => {
    const rivals = graph.nodes.flatMap((node) =>
      node.kind === "alternative" ? Object.values(node.options).map((name) => ({ name, node })) : [],
    );
    const recorded = recordable(
      model,
      rivals.flatMap(({ name }) => {
        const node = model.byName.get(name);
        return node === undefined ? [] : [{ node, element: "" }];
      }),
      {},
    );
    for (const { name, node } of rivals.filter(({ name, node }) => Object.values(node.options)[0] === name))
      expect(recorded, node.name).toContain(name);
    expect(recorded.length).toBeLessThan(rivals.length);
    const metric = graph.nodes.find(({ kind }) => kind === "metric");
    if (metric !== undefined) expect(recordable(model, [{ node: metric, element: "" }], {})).toEqual([]);
  });
});

describe("signs of links", () => {
  const causal = causalGraph(graph);
  const signs = (text: string) => ({ format: 1 as const, modelHash: "", package: "P0", signs: text });
  it("are read in the order of the links, and refused when they are of another graph", () => {
    expect(signsOf(causal, signs("+"))).toBeUndefined();
    const signOf = signsOf(causal, signs(causal.links.map((_, k) => (k === 3 ? "-" : "+")).join("")));
    expect(causal.links.slice(0, 5).map((link) => signOf?.(link))).toEqual(["+", "+", "+", "-", "+"]);
  });
  it("of quantities are those of all their elements, and unknown where these differ", () => {
    const between = signsByName(causal, ({ to }) => (to === "pressure.SCS" ? "-" : "+"));
    expect(between("pressureRest", "pressureNext")).toBe("?");
    expect(between("pressureRest", "pressure")).toBe("?");
    expect(between("pressureLag", "pressure")).toBeUndefined();
    expect(signsByName(causal, () => "0")("pressureRest", "pressure")).toBe("0");
  });
});

describe("what is cited", () => {
  const evidence = {
    sources: [
      {
        key: "A",
        title: "Paper",
        address: "https://example.org/a",
        howRead: "",
        reliability: "",
        caveat: "",
      },
      { key: "B", title: "Book", address: "javascript:alert(1)", howRead: "", reliability: "", caveat: "" },
    ],
    facts: [],
  };
  it("leads to addresses of the web and to nothing else", () => {
    expect(citedOf(evidence, ["A", "B", "C"])).toEqual([
      { key: "A", title: "Paper", address: "https://example.org/a", link: "https://example.org/a" },
      { key: "B", title: "Book", address: "javascript:alert(1)" },
      { key: "C", title: "C", address: "" },
    ]);
  });
});

describe("a small line", () => {
  it("goes from left to right, the greatest value on top, with a gap where there is none", () => {
    expect(sparkPath([0, 1, Number.NaN, 1], [0, 1], { width: 30, height: 10 })).toBe(
      "M0.0 10.0L10.0 0.0M30.0 0.0",
    );
    expect(sparkPath([2, 2], [2, 2], { width: 10, height: 10 })).toBe("M0.0 5.0L10.0 5.0");
    expect(extentOf([[3, Number.NaN], [-1]])).toEqual([-1, 3]);
  });
});
