import { describe, expect, it } from "vitest";
import type { GraphNode } from "../../engine/graph/graph.ts";
import { indicesOfInput, lettersOf, symbolLatex, wordsOf } from "./symbols.ts";

const node = (
  symbol: string | undefined,
  over: readonly string[] = [],
  kind: "aux" | "next" = "aux",
): GraphNode =>
  ({
    kind,
    name: "threatWeightJapan",
    unit: "1",
    doc: "d",
    over,
    module: "m",
    ...(symbol === undefined ? {} : { symbol }),
  }) as unknown as GraphNode;

describe("symbols in LaTeX", () => {
  it.each([
    ["T_CN", [], "T_{\\text{CN}}"],
    ["rho_i", ["JP"], "\\rho_{\\text{JP}}"],
    ["rho_i", ["i"], "\\rho_{i}"],
    ["tauM", [], "\\tau_{M}"],
    ["eFat", [], "e_{\\text{Fat}}"],
    ["M.sig", [], "M_{\\text{sig}}"],
    ["Cred_i", ["i"], "\\text{Cred}_{i}"],
    ["lnm*_i", ["i"], "\\text{lnm}_{i}^{\\ast}"],
    ["X_IP(2026)", [], "X_{\\text{IP},2026}"],
    ["K_US,IP", [], "K_{\\text{US},\\text{IP}}"],
    ["sum pr_k*B_k", [], "\\text{threat weight Japan}"],
    ["exp(v_k)", [], "\\text{threat weight Japan}"],
    [undefined, ["s"], "\\text{threat weight Japan}_{s}"],
  ] as const)("writes %s over %j", (symbol, indices, expected) =>
    expect(symbolLatex(node(symbol, indices.length > 0 ? ["Ally"] : []), indices)).toBe(expected),
  );

  it("marks the new value of a stock", () => {
    expect(symbolLatex(node("z_s", ["Theatre"], "next"), ["s"])).toBe("z_{s}^{+}");
  });

  it("gives kin of one axis different letters, an axis of one element its name, and follows at and along", () => {
    const axes = {
      Actor: { elements: ["US", "JP"], root: "Actor" },
      Partner: { elements: ["US", "JP"], root: "Actor" },
      Japan: { elements: ["JP"], root: "Actor" },
    };
    const letters = lettersOf({ axes }, ["Actor", "Partner"]);
    expect([...letters]).toEqual([
      ["Actor", "i"],
      ["Partner", "j"],
    ]);
    expect([...lettersOf({ axes }, ["Japan"])]).toEqual([["Japan", "JP"]]);
    const graph = { axes };
    const source = node("K_i", ["Actor"]);
    const input = (picked: Record<string, string>, renamed: Record<string, string>) =>
      indicesOfInput(graph, source, { from: "k", picked, renamed }, letters);
    expect(input({}, {})).toEqual(["i"]);
    expect(input({ Actor: "JP" }, {})).toEqual(["JP"]);
    expect(input({}, { Actor: "Partner" })).toEqual(["j"]);
  });

  it("writes names as words", () => {
    expect(wordsOf("usCapabilityInTheatre")).toBe("US capability in theatre");
    expect(wordsOf("priorityOfTaiwan")).toBe("priority of Taiwan");
  });
});
