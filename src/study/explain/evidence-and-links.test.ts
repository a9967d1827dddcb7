import { describe, expect, it } from "vitest";
import type { Graph, GraphNode } from "../../engine/graph/graph.ts";
import { evidenceBehind, namesBehind } from "./evidence-behind.ts";
import { linksOf, metricsBelow } from "./links.ts";

const law = (...names: readonly string[]) => ({
  inputs: Object.fromEntries(names.map((from) => [from, { from }])),
});
const nodes = [
  { kind: "parameter", name: "start", grade: "A", sources: ["record"] },
  { kind: "parameter", name: "rate", grade: "C", sources: ["judgement"] },
  { kind: "parameter", name: "unread", grade: "B", sources: ["nobody"] },
  { kind: "aux", name: "growth", law: law("rate") },
  { kind: "stock", name: "force", initial: "start" },
  { kind: "next", name: "nextForce", stock: "force", law: law("growth") },
  { kind: "aux", name: "balance", law: law("force") },
  { kind: "metric", id: "Y01", name: "finalBalance", of: "balance" },
] as unknown as readonly GraphNode[];
const graph = { nodes } as unknown as Graph;
const names = (some: readonly GraphNode[]): readonly string[] => some.map(({ name }) => name);
const node = (name: string): GraphNode => nodes.find((one) => one.name === name) as GraphNode;

describe("what a quantity rests on and what rests on it", () => {
  it("goes through the equation that moves a stock, which may rest on worse evidence than its start", () => {
    expect(evidenceBehind(graph, ["balance"])).toEqual({
      grades: { A: 1, B: 0, C: 1 },
      weakest: "C",
      sources: ["judgement", "record"],
    });
    expect(names(namesBehind(graph, ["balance"]))).toEqual([
      "start",
      "rate",
      "growth",
      "force",
      "nextForce",
      "balance",
    ]);
  });
  it("drives the outcomes below a stock from all that moves it", () => {
    for (const name of ["rate", "growth", "nextForce", "start", "force"])
      expect(names(metricsBelow(graph, [name]))).toEqual(["finalBalance"]);
    expect(metricsBelow(graph, ["unread"])).toEqual([]);
  });
  it("a stock reads what the equation that moves it reads, parameters last", () => {
    const links = linksOf(graph, node("force"));
    expect(names(links.reads)).toEqual(["growth", "start"]);
    expect(names(links.readBy)).toContain("balance");
    expect(names(links.metrics)).toEqual(["finalBalance"]);
  });
});
