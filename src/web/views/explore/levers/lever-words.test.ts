import { describe, expect, it } from "vitest";
import { readGraph } from "../../../../compute/graph-file.ts";
import type { LeverNode } from "../../../../engine/graph/graph.ts";
import { japanese } from "../../../texts/ja/catalogue.ts";
import { numberWriter } from "../../../texts/numbers.ts";
import { english } from "../../../texts/texts.ts";
import { leverUnitWords, leverValueWords, type LeverSpeech } from "./lever-words.ts";

const graph = readGraph("build/model.json");
const levers = graph.nodes.filter((node): node is LeverNode => node.kind === "lever");
const lever = (id: string): LeverNode => levers.find((one) => one.id === id) as LeverNode;
const [speech, spoken] = [english, japanese].map((catalogue): LeverSpeech => ({
  numbers: numberWriter(catalogue),
  texts: catalogue.texts,
})) as [LeverSpeech, LeverSpeech];

describe("a lever's value in a table", () => {
  it("is on the panel's scale, with the panel's unit in the head of its row", () => {
    expect(leverValueWords(lever("L34"), 0.023, speech)).toMatch(/^2\.30?$/);
    expect(leverUnitWords(lever("L34"), speech)).toBe("% of GDP");
    expect(leverUnitWords(lever("L34"), spoken)).toBe("%（GDP比）");
    expect(leverUnitWords(lever("L07"), speech)).toBe("× today");
  });
  it("says of an index between what it lies", () => {
    const [low, high] = lever("L18").range;
    expect(leverUnitWords(lever("L18"), speech)).toBe(`index, ${low} to ${high}`);
    expect(leverUnitWords(lever("L18"), spoken)).toBe(`指数、${low}～${high}`);
  });
  it("is in words where the panel's choices are, without a unit", () => {
    expect(leverValueWords(lever("L41"), lever("L41").range[0], speech)).toBe("none");
    expect(leverUnitWords(lever("L41"), speech)).toBe("");
  });
  it("has a unit or a scale for every lever that is a number", () => {
    const bare = levers.filter(
      (one) => english.texts.explore.options[one.id] === undefined && leverUnitWords(one, speech) === "",
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});
