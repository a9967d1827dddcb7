import { describe, expect, it } from "vitest";
import { buildModel } from "../engine/graph/build-graph.ts";
import { metric, parameter } from "../engine/language.ts";
import { aux } from "../engine/language.ts";
import { linesOf, withLines } from "./model-lines.ts";
import { checkSourceKeys } from "./source-keys.ts";

const gain = parameter({
  unit: "1",
  doc: "gain",
  range: [1, 2, 3],
  grade: "A",
  sources: ["SIPRI25", "SPEC", "a-fact"],
});
const twice = aux({ unit: "1", doc: "twice", needs: { gain }, value: ({ gain }) => 2 * gain });
const twiceMetric = metric(twice, {
  id: "Y1",
  doc: "read",
  window: ["2026Q1", "2026Q1"],
  reducer: "last",
  better: "neither",
  closing: "last",
  negligible: 0.1,
});
const { graph } = buildModel(
  { start: "2026Q1", quarters: 1 },
  { "m07-x/equations": { gain, twice, twiceMetric } },
);
const source = [
  "// gain",
  "export const gainful = 1;",
  "",
  "export const gain = parameter({",
  "export const twice",
].join("\n");

describe("lines of declarations", () => {
  it("finds the export itself, not names that begin alike", () => {
    expect(linesOf(source).get("gain")).toBe(4);
    expect(linesOf(source).get("twice")).toBe(5);
    expect(linesOf(source).get("absent")).toBeUndefined();
    expect(linesOf(undefined).get("gain")).toBeUndefined();
  });

  it("gives lines to the nodes of a module that can be read", () => {
    const read = (module: string): string | undefined => (module === "m07-x/equations" ? source : undefined);
    const lines = withLines(graph, read).nodes.map((node) => [node.name, node.line]);
    expect(lines).toEqual([
      ["running", undefined],
      ["gain", 4],
      ["twice", 5],
      ["twiceMetric", undefined],
    ]);
  });
});

describe("source keys of the model", () => {
  it("reports keys that are neither sources nor facts, with the nearest", () => {
    const known = { sources: new Set(["SIPRI24", "SPEC"]), facts: new Set(["a-fact"]) };
    const [fault, ...others] = checkSourceKeys(
      withLines(graph, () => source),
      known,
    );
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      severity: "error",
      file: "src/model/m07-x/equations.ts",
      line: 4,
      hint: "did you mean SIPRI24?",
    });
    expect(fault?.message).toContain('gain cites "SIPRI25"');
  });
});
