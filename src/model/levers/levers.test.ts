import { describe, expect, it } from "vitest";
import type { Lever } from "../../engine/language.ts";
import { quarterNumber } from "../../engine/language.ts";
import * as catalogue from "./index.ts";

const levers: readonly Lever[] = Object.values(catalogue);
const byId = new Map(levers.map((lever) => [lever.id, lever]));

/** A second transcription of section 20: id, lowest, highest, default, lag, cost per unit. */
const section20 = `
L01 0 1 .3 1 0|L02 0 2 1 2 0|L03 1 4 1 4 1.6|L04 .3 .8 .45 4 0|L05 0 2 1 4 10|L06 -.2 .2 0 8 0|L07 0 2 1 4 8
L08 0 4 1 3 1|L09 0 1 .3 4 .5|L10 1 4 1 2 1.5|L11 1 5 1 1 0|L12 1 5 1 1 0|L13 0 2 1 1 0|L14 0 40 2 12 .1
L15 0 1 0 4 0|L16 0 1 .1 6 0|L17 0 40 10 0 1|L18 0 3 1.2 4 .5|L19 0 12 5 0 .05|L20 0 1 .1 1 0|L21 .2 .9 .5 0 0
L22 -1 1 0 8 0|L23 0 1 .3 0 0|L24 0 1 0 4 0|L25 0 1 .3 3 .01|L26 0 1 .3 1 0|L27 0 5 .5 8 1|L28 0 20 2 6 .1
L29 0 15 4 8 .1|L30 0 3 .5 4 .3|L31 1 4 1 0 2|L32 0 1 .1 4 .1|L33 0 1 .2 4 .1|L34 .01 .035 .02 4 0
L35 .01 .025 .013 4 0|L36 0 3 1 0 2|L37 0 4 1 0 .6|L38 0 5 1 0 .15|L39 0 1 .5 0 0|L40 0 1 .2 6 0|L41 0 1 0 4 .05
L41b 0 1 0 8 .05|L42 0 8 2 6 .03|L43 0 1 .5 4 .02|L44 0 1 .1 6 1|L45 0 3 1 1 .1|L46 0 1 .2 12 1|L47 0 2 .3 6 1
L48 0 1 .2 6 .2|L49 0 1 .4 2 0|L50 0 1 .3 1 0|L51 0 1 0 12 0|L52 0 1 .1 4 .5|L53 0 1 .5 4 .02|L54 .02 .05 .025 4 0
L55 0 1 .2 3 .02|L56 0 1 .1 1 0|L57 0 1 .3 1 0|L58 0 1 0 2 0`;

/** The lever's value before the packages start, by the rule of its history. */
function before2026Q3(id: string, label: `${number}Q${1 | 2 | 3 | 4}`): number {
  const lever = byId.get(id);
  if (lever === undefined) throw new Error(`no lever ${id}`);
  const when = quarterNumber(label);
  const points = lever.history.map(([quarter, value]) => [quarterNumber(quarter), value] as const);
  const earlier = points.filter(([quarter]) => quarter <= when).at(-1);
  const later = points.find(([quarter]) => quarter > when);
  if (earlier === undefined) return lever.default;
  if (later === undefined || lever.historyRule === "step") return earlier[1];
  return earlier[1] + ((later[1] - earlier[1]) * (when - earlier[0])) / (later[0] - earlier[0]);
}

describe("levers", () => {
  it("has every lever of section 20, and candidate L58 of X8, once, with its range, default, lag and cost", () => {
    const expected = section20
      .trim()
      .split(/[|\n]/)
      .map((row) => row.split(" "))
      .map(([id, ...numbers]) => [id, ...numbers.map(Number)]);
    const found = levers
      .map((x) => [x.id, ...x.range, x.default, x.lag, x.costPerUnit])
      .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
    expect(found).toEqual(expected);
    expect(found).toHaveLength(59);
  });

  it("keeps every default inside its range and gives every lever something to touch", () => {
    for (const { id, range, default: value, touches } of levers) {
      expect(value, id).toBeGreaterThanOrEqual(range[0]);
      expect(value, id).toBeLessThanOrEqual(range[1]);
      expect(touches.length, id).toBeGreaterThan(0);
    }
  });

  it("lets allies or Taiwan bear the lines that section 22 leaves out of Y18", () => {
    const borne = levers.filter((x) => x.paidBy === "ally").map((x) => x.id);
    const costed = levers.filter((x) => x.paidBy === "US").map((x) => x.id);
    // Japanese clarity (L39) has no cost in money, so nobody bears it.
    expect(borne.sort()).toEqual(
      "L03 L28 L33 L34 L35 L36 L37 L38 L44 L46 L47 L48 L49 L50 L51 L54".split(" "),
    );
    expect(costed.sort()).toEqual(
      "L05 L07 L08 L09 L10 L14 L17 L18 L19 L25 L27 L29 L30 L31 L32 L41 L41b L42 L43 L45 L52 L53 L55".split(
        " ",
      ),
    );
  });

  it.each([
    ["L18", "2012Q1", 0.6],
    ["L18", "2016Q1", 0.8],
    ["L18", "2020Q1", 1],
    ["L18", "2026Q2", 1.2],
    ["L19", "2014Q4", 0],
    ["L19", "2015Q4", 2],
    ["L19", "2016Q2", 3],
    ["L19", "2017Q2", 6],
    ["L19", "2018Q2", 5],
    ["L19", "2019Q4", 7],
    ["L19", "2020Q1", 5],
    ["L20", "2012Q1", 0.1],
    ["L39", "2025Q3", 0.2],
    ["L39", "2025Q4", 0.5],
    ["L50", "2025Q1", 0.1],
    ["L50", "2025Q2", 0.3],
    ["L17", "2025Q2", 0],
    ["L17", "2025Q3", 10],
    ["L29", "2015Q4", 0],
    ["L29", "2016Q1", 2],
    ["L29", "2023Q2", 4],
    ["L42", "2023Q3", 0],
    ["L42", "2023Q4", 1],
    ["L42", "2024Q2", 2],
    ["L43", "2025Q2", 0],
    ["L43", "2025Q3", 0.5],
    ["L54", "2026Q2", 0.02],
    ["L34", "2022Q4", 0.001],
    ["L34", "2023Q1", 0.02],
    ["L35", "2026Q2", 0.001],
    ["L07", "2012Q1", 1],
  ] as const)("%s stood at its recorded value in %s: %d", (id, label, value) => {
    expect(before2026Q3(id, label)).toBeCloseTo(value, 12);
  });

  it("marks only levers that wait for mechanisms not built yet", () => {
    const waiting = levers.flatMap((x) => (x.until === undefined ? [] : [`${x.id} ${x.until}`]));
    expect(waiting.sort()).toEqual([]);
  });
});
