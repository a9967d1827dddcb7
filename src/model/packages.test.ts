import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Lever, PolicyPackage } from "../engine/language.ts";
import * as leverCatalogue from "./levers/index.ts";
import * as packageCatalogue from "./packages.ts";

const levers = new Map(Object.values<Lever>(leverCatalogue).map((lever) => [lever.id, lever]));
const packages = new Map(Object.values<PolicyPackage>(packageCatalogue).map((item) => [item.id, item]));

/** The table of section 21 as it is printed: joint rows, spending targets in per cent. */
const section21 = `
L01/L02 | .4 cond. | .6 cond. | .3 cond. | .5 retr. | .7 retr. | 0/none
L04/L05/L06 | .5/1/0 | .65/.6/+.1 | .6/1/+.1 | .3/.7/0 | .35/.4/0 | .3/1/0
L07/L08 | 1/1.5 | 1/2 | 1.6/3.5 | .6/.3 | .2/0 | .5/0
L09 | .8 | .5 | .2 | .5 | .5 | .5
L10/L14/L15 | 2/10/.3 | 3/25/.8 | 3/10/.3 | 1/5/.3 | 2/15/.5 | 1/2/0
L18/L19 | .6/3 | 1.2/5 | 2.5/10 | .3/1 | .2/0 | 0/0
L20/L39 | .1/.3 | .1/.5 | .8/.9 | 0/.2 | 0/.4 | 0/0
L24/L25/L26 | 1/.8/.8 | 0/.3/.3 | 0/.3/0 | 1/.6/.8 | 0/.4/.5 | 1/.8/1
L27/L28/L30 | 3/14/2 | 1/6/1 | 2/6/1 | .3/2/.5 | .5/6/.5 | .2/2/.3
L32/L33/L55 | .9/.9/.8 | .1/.2/.2 | .3/.3/.3 | .2/.2/.3 | .2/.2/.3 | .2/.2/.3
L34/L35 | 2.3/1.6 | 2.8/1.8 | 2.5/1.8 | 2.5/1.5 | 3.2/2 | 1.5/1
L36/L37/L38 | .8/2.5/3 | 1.8/3/3 | 2.5/2/2 | 1.5/2/1.5 | 2.5/3.5/3 | .3/1/.5
L40/L41+L41b/L42/L45 | .7/1+1/6/1.5 | .4/0+0/2/1.5 | .6/1+1/5/3 | .2/0/2/.5 | .3/1/4/1 | 0/0/2/.2
L47/L49/L52 | 1/.8/.4 | .8/.4/.6 | .5/.2/.5 | .5/.6/.2 | .7/.5/.3 | .2/.9/0
L11/L13/L16 | 1/1/.1 | 3/.6/.6 | 3/.8/.3 | 1/.7/.1 | 1/.7/.3 | 1/1/.1
L21/L22/L23 | .7/0/.3 | .6/.5/.1 | .5/0/.3 | .5/0/.5 | .6/0/.3 | .5/0/.3
L29/L43/L44/L53 | 9/.9/.6/.7 | 6/.8/.4/.9 | 12/.8/.5/.8 | 3/.5/.1/.3 | 2/.6/.5/.5 | 2/.3/.1/.3`;

/** One cell's value for one lever; "1" for L41+L41b is the agreement without the link. */
function cellValues(id: string, text: string): readonly (readonly [string, number])[] {
  const words: Readonly<Record<string, number>> = { none: 0, "cond.": 1, "retr.": 2 };
  const number = words[text] ?? Number(text);
  if (id === "L34" || id === "L35") return [[id, number / 100]];
  if (id !== "L41+L41b") return [[id, number]];
  const [agreement = "", link = "0"] = text.split("+");
  return [
    ["L41", Number(agreement)],
    ["L41b", Number(link)],
  ];
}

function columnOf(place: number): Readonly<Record<string, number>> {
  const rows = section21.trim().split("\n");
  const cells = rows.flatMap((row) => {
    const [ids = "", ...columns] = row.split(" | ");
    const texts = (columns[place] ?? "").split(/[/ ]/);
    return ids.split("/").flatMap((id, index) => cellValues(id, texts[index] ?? ""));
  });
  return Object.fromEntries(cells);
}

describe("packages", () => {
  it.each(["P1", "P2", "P3", "P4", "P5", "P6"])("%s has the values of section 21", (id) => {
    const expected = columnOf(Number(id.slice(1)) - 1);
    const found = packages.get(id)?.levers ?? {};
    expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
    for (const [lever, value] of Object.entries(expected)) expect(found[lever], lever).toBeCloseTo(value, 12);
  });

  it("has nothing else than the nine packages of section 21", () => {
    expect([...packages.keys()].sort()).toEqual("P0 P0t P1 P1L P2 P3 P4 P5 P6".split(" "));
  });

  it("moves no lever in P0", () => {
    expect(packages.get("P0")?.levers).toEqual({});
  });

  it("differs between P1L and P1 only in the seven inferred levers, which stand at their defaults", () => {
    const literal = packages.get("P1L")?.levers ?? {};
    const full = packages.get("P1")?.levers ?? {};
    const changed = Object.keys(full).filter((id) => literal[id] !== full[id]);
    expect(changed.sort()).toEqual("L08 L18 L19 L36 L39 L47 L52".split(" "));
    expect(changed.map((id) => literal[id])).toEqual([1, 1.2, 5, 1, 0.5, 0.3, 0.1]);
  });

  it("carries the trend of 2022-26 on in P0t", () => {
    expect(packages.get("P0t")?.levers).toEqual({
      L08: 2,
      L18: 2,
      L34: 0.023,
      L36: 1.8,
      L39: 0.7,
      L45: 1.8,
      L50: 0.5,
      L53: 0.8,
    });
  });

  it("keeps every value inside its lever's range", () => {
    for (const item of packages.values())
      for (const [id, value] of Object.entries(item.levers)) {
        const [low, high] = levers.get(id)?.range ?? [NaN, NaN];
        expect(value, `${item.id} ${id}`).toBeGreaterThanOrEqual(low);
        expect(value, `${item.id} ${id}`).toBeLessThanOrEqual(high);
      }
  });
});

describe("docs/packages.md", () => {
  it("shows the values the packages have", () => {
    const form: Readonly<Record<string, number>> = { none: 0, conditional: 1, retrenchment: 2 };
    const text = readFileSync(new URL("../../docs/packages.md", import.meta.url), "utf8");
    const rows = text.split("\n").filter((line) => /^\| L\d/.test(line));
    expect(rows).toHaveLength(Object.keys(packages.get("P1")?.levers ?? {}).length);
    for (const row of rows) {
      const [id = "", , ...shown] = row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim());
      const percent = id === "L34" || id === "L35" ? 100 : 1;
      const values = [...Array(7).keys()].map(
        (n) => packages.get(`P${n}`)?.levers[id] ?? levers.get(id)?.default ?? NaN,
      );
      shown.forEach((cell, place) =>
        expect((form[cell] ?? Number(cell)) / percent, `${id} P${place}`).toBeCloseTo(
          values[place] ?? NaN,
          12,
        ),
      );
      expect(shown).toHaveLength(7);
    }
  });
});
