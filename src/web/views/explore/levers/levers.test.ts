import { describe, expect, it } from "vitest";
import { readGraph } from "../../../../compute/graph-file.ts";
import type { LeverNode } from "../../../../engine/graph/graph.ts";
import { ends, options } from "../../../texts/en/lever-words.ts";
import { ends as japaneseEnds, options as japaneseOptions } from "../../../texts/ja/lever-words.ts";
import { japanese } from "../../../texts/ja/catalogue.ts";
import { modelNames } from "../../../texts/names.ts";
import { english, type Catalogue } from "../../../texts/texts.ts";
import { shownValue } from "../scale.ts";
import { leverCost, touchedBy, touchedNames } from "./lever-facts.ts";
import { groupLevers, matchingLevers } from "./lever-groups.ts";
import { leverMeaning, leverScale } from "./lever-scale.ts";

const graph = readGraph("build/model.json");
const levers = graph.nodes.filter((node): node is LeverNode => node.kind === "lever");
const lever = (id: string): LeverNode => levers.find((one) => one.id === id) as LeverNode;
const groups = groupLevers(graph);

describe("levers on the page", () => {
  it("stand each in one group, and Beijing's apart", () => {
    const shown = groups.flatMap((group) => group.levers.map(({ id }) => id));
    expect(shown.toSorted()).toEqual(levers.map(({ id }) => id).toSorted());
    expect(groups.at(-1)).toMatchObject({ group: "others", levers: [{ id: "L56" }, { id: "L57" }] });
  });
  it("have every package's value and the default on a setting of their slider", () => {
    const off = levers.flatMap((one) => {
      const scale = leverScale(one);
      const values = [one.default, ...graph.packages.flatMap(({ levers: set }) => set[one.id] ?? [])];
      return values
        .filter((value) => {
          const steps = (shownValue(value, scale) - scale.low) / scale.step;
          return Math.abs(steps - Math.round(steps)) > 1e-9;
        })
        .map((value) => `${one.id} ${value}`);
    });
    expect(off).toEqual([]);
  });
  it("show spending targets in per cent of GDP, and nothing else", () => {
    expect(
      levers
        .filter((one) => leverMeaning(one) === "ofGdp")
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(["L34", "L35", "L54"]);
    expect(leverScale(lever("L34"))).toMatchObject({ low: 1, high: 3.5 });
  });
  it("are named, described and worded in both languages", () => {
    const ids = levers.map(({ id }) => id).toSorted();
    expect(Object.keys(english.model.levers).toSorted()).toEqual(ids);
    expect(Object.keys(japanese.model.levers).toSorted()).toEqual(ids);
    expect(Object.values(japanese.model.levers).every(({ doc }) => doc !== undefined)).toBe(true);
    expect(Object.keys(japaneseEnds)).toEqual(Object.keys(ends));
    expect(Object.keys(japaneseOptions)).toEqual(Object.keys(options));
    expect(new Set(Object.values(english.model.levers).map(({ name }) => name)).size).toBe(ids.length);
  });
  it("have words for each of their stages where only whole numbers are allowed", () => {
    const staged = levers.filter((one) => one.whole === true);
    for (const { id, range } of staged) expect(options[id]?.length, id).toBe(range[1] - range[0] + 1);
    expect(Object.keys(options).length).toBe(staged.length);
  });
});

function leversFound(search: string, catalogue: Catalogue): readonly string[] {
  const names = modelNames(graph, catalogue);
  const { alsoCalled, fillers } = catalogue.texts.explore;
  const touches = (one: LeverNode): readonly string[] => touchedNames(graph, one, names);
  return matchingLevers(groups, search, { names, alsoCalled, fillers, touches }).flatMap((group) =>
    group.levers.map(({ id }) => id),
  );
}

describe("search for a lever", () => {
  it("finds it by words of its name in the reader's language, by description and by id", () => {
    const found = (search: string, catalogue = english): readonly string[] => leversFound(search, catalogue);
    expect(found("anti-ship ORDERS")).toEqual(["L10"]);
    expect(found("反撃能力", japanese)).toEqual(["L36"]);
    expect(found("l41b")).toEqual(["L41b"]);
    expect(found("no such thing")).toEqual([]);
  });
  it.each([
    ["Tomahawk", ["L18", "L36"], english],
    ["drones", ["L21"], english],
    ["fewer troops in Japan", ["L07"], english],
    ["Patriot", ["L31"], english],
    ["トマホーク", ["L18", "L36"], japanese],
    ["ドローン", ["L21"], japanese],
    ["思いやり予算", ["L03"], japanese],
  ] as const)("knows everyday words: %s", (search, ids, catalogue) => {
    expect(leversFound(search, catalogue).toSorted()).toEqual(ids);
  });
  it("does without words that only say which way to move", () => {
    const missiles = leversFound("missile", english);
    expect(missiles.length).toBeGreaterThan(5);
    expect(leversFound("fewer missiles", english)).toEqual(missiles);
  });
  it("finds what touches a quantity where no lever is called so", () => {
    const found = leversFound("arms race", english);
    expect(found.length).toBeGreaterThan(0);
    expect(leversFound("軍拡競争", japanese).toSorted()).toEqual(found.toSorted());
  });
  it("has everyday words for every lever, and for nothing else", () => {
    for (const { texts } of [english, japanese])
      expect(Object.keys(texts.explore.alsoCalled).toSorted()).toEqual(levers.map(({ id }) => id).toSorted());
  });
  it("keeps only those asked for", () => {
    const names = modelNames(graph, english);
    const kept = matchingLevers(groups, "", { names, keep: ({ id }) => id === "L07" });
    expect(kept).toMatchObject([{ group: "posture", levers: [{ id: "L07" }] }]);
  });
});

describe("what a lever costs and touches", () => {
  it("is counted beyond the present course over the range of its cost line", () => {
    expect(leverCost(graph, lever("L10"), 3)).toEqual({
      perYear: 3,
      low: 1.5,
      high: 4.5,
      paidBy: "US",
      grade: "C",
    });
    expect(leverCost(graph, lever("L07"), 0.5)).toMatchObject({ perYear: -4, low: -6, high: -2 });
    expect(leverCost(graph, lever("L27"), 3)).toEqual({ perYear: 2.5, low: 2.5, high: 2.5, paidBy: "US" });
    expect(leverCost(graph, lever("L40"), 1)).toBeUndefined();
  });
  it("names the equations that read it by mechanism, costs last", () => {
    expect(touchedBy(graph, lever("L27"))).toEqual([
      { mechanism: "M04", quantities: ["hardeningNext"] },
      { mechanism: undefined, quantities: ["basesCost"] },
    ]);
    for (const one of levers) expect(touchedBy(graph, one).length, one.id).toBeGreaterThan(0);
  });
});
