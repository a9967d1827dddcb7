import { describe, expect, it } from "vitest";
import { loadLedger } from "../../evidence/load.ts";
import { readGraph } from "../../compute/graph-file.ts";
import { elementNames } from "../../engine/graph/graph.ts";
import { quarterNumber } from "../../engine/language/calendar.ts";
import { simulate } from "../../engine/run/simulate.ts";
import { parseLedger } from "../../evidence/ledger.ts";
import { observedHistories } from "./observed.ts";
import { siteEvidence } from "./site-evidence.ts";

const { ledger } = loadLedger("evidence");
const graph = readGraph("build/model.json");
const observed = observedHistories(ledger);
const same = observed.filter(({ match }) => match === "same");

describe("observed history", () => {
  it("is of quantities the model has, in the model's unit where it shares their axis", () => {
    for (const { variable, unit, match } of observed) {
      const [name = "", ...element] = variable.split(".");
      const node = graph.nodes.find((one) => one.name === name) ?? expect.fail(`no ${name}`);
      expect(elementNames(graph, node.over)).toContain(element.join("."));
      if (match === "same") expect(`${variable} ${unit}`).toBe(`${variable} ${node.unit}`);
    }
  });

  it("lies within a factor of two of a run with central values, where it shares an axis", () => {
    const record = same.map(({ variable }) => variable);
    const { series } = simulate({ graph, rules: new Map() }, { levers: {}, record });
    for (const { variable, points } of same) {
      const path = series.get(variable) ?? expect.fail(`no path of ${variable}`);
      for (const { time, value } of points) {
        const at = Math.floor(time * 4) - quarterNumber(graph.calendar.start);
        if (at < 0) continue;
        const ratio = (path[at] ?? Number.NaN) / value;
        expect(ratio, `${variable} at ${time}: model ${path[at]}, seen ${value}`).toBeGreaterThan(0.5);
        expect(ratio, `${variable} at ${time}: model ${path[at]}, seen ${value}`).toBeLessThan(2);
      }
    }
  });

  it("names for every point the facts and sources behind it, and goes forward in time", () => {
    const sources = siteEvidence(ledger).sources.map(({ key }) => key);
    for (const { points, sources: own } of observed) {
      expect(points.length).toBeGreaterThan(1);
      expect(sources).toEqual(expect.arrayContaining([...own]));
      expect(points.flatMap(({ facts }) => facts).every((id) => ledger.facts.has(id))).toBe(true);
      const times = points.map(({ time }) => time);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }
  });

  it("leaves out what was only expected or asked for", () => {
    const kinds = observed.flatMap(({ points }) =>
      points.flatMap(({ facts }) => facts.map((id) => ledger.facts.get(id)?.kind)),
    );
    expect(kinds).not.toContain("projection");
    expect([...ledger.facts.values()].some(({ id }) => id === "nuclear-warheads-CN-2030")).toBe(true);
    const warheads = observed.find(({ variable }) => variable === "chineseWarheads");
    expect(warheads?.points.at(-1)?.time).toBeLessThan(2026);
  });

  it("puts a year at its middle and a fiscal year where it lies", () => {
    const scrambles = observed.find(({ series }) => series === "jasdf-scrambles-vs-china");
    expect(scrambles?.points[0]).toMatchObject({ period: "FY2010", time: 2010.747 });
    expect(same[0]?.points[0]).toMatchObject({ period: "2010", time: 2010.5 });
  });

  it("is nothing without a ledger", () => {
    expect(observedHistories(parseLedger([]).ledger)).toEqual([]);
  });
});

describe("the page's evidence", () => {
  it("holds every fact with its period in days and its table", () => {
    const { facts } = siteEvidence(ledger);
    expect(facts).toHaveLength(ledger.facts.size);
    expect(facts.find(({ id }) => id === "event-rare-earth-block-CN-2010-09-21")).toMatchObject({
      from: "2010-09-21",
      to: "2010-09-21",
      table: "events",
      sources: ["CSISDDD", "QUEST25"],
    });
  });
});
