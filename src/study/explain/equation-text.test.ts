import { describe, expect, it } from "vitest";
import { buildAllianceModel } from "../../model/index.ts";
import { equationLines } from "./equation-text.ts";
import { englishEquationWords, type EquationWords } from "./equation-words.ts";

const { graph } = buildAllianceModel();

/** Every word a mark of its own, so that one written in English in spite of them shows. */
const marks: EquationWords = {
  and: "&",
  or: "|",
  not: (text) => `!${text}`,
  choice: (yes, test, no) => `[${test}]?${yes}:${no}`,
  firstQuarter: (name) => `${name}@1`,
  afterwards: (name) => `${name}@2`,
  firstStep: (name) => `${name}@0`,
  using: (line) => `~${line}`,
  over: (_operation, _axis, formula) => `@(${formula})`,
  where: (condition) => `#${condition}`,
  earlier: (name) => `${name}<`,
  mean: (name) => `${name}-`,
  parts: (names) => names.join("&"),
  when: (name) => `${name}?`,
  reduced: (_reducer, name) => name,
  asItWas: (name) => `${name}@`,
};

describe("equations in lines of text", () => {
  it("take every word between the names from the reader's language", () => {
    const english = /\b(and|or|not|if|else|afterwards|first|with|over|where|earlier|mean of|each|when|was)\b/;
    const inEnglish = graph.nodes.flatMap((node) => equationLines(node, () => "x"));
    expect(inEnglish.filter((line) => english.test(line)).length).toBeGreaterThan(400);
    const inMarks = graph.nodes.flatMap((node) => equationLines(node, () => "x", marks));
    expect(inMarks.filter((line) => english.test(line))).toEqual([]);
  });
  it("are English where no words are given", () => {
    for (const node of graph.nodes)
      expect(equationLines(node)).toEqual(equationLines(node, (name) => name, englishEquationWords));
  });
});
