import { describe, expect, it } from "vitest";
import {
  alternative,
  at,
  aux,
  axis,
  clock,
  delayed,
  draw,
  due,
  fixed,
  lens,
  lever,
  mechanism,
  policyPackage,
  series,
  subset,
  assembled,
} from "../language.ts";
import { simulate } from "../run/simulate.ts";
import { build, faultsOf, law, wanted } from "./testing/faults-of.ts";

const Side = axis("Side", ["p", "q"]);
const backed = { grade: "C" as const, because: "test" };
const one = fixed(1, { unit: "1", doc: "one", ...backed });
const wide = fixed({ p: 1, q: 2 }, { unit: "1", doc: "wide", over: Side, ...backed });
const messages = (exports: Record<string, unknown>) =>
  faultsOf(exports).map((fault) => `${fault.code} ${fault.variable}: ${fault.message}`);

describe("faults of single declarations", () => {
  it("refuses a draw whose distribution is not outermost or not alone, and a distribution elsewhere", () => {
    const about = { unit: "1", doc: "d", each: "quarter" as const, needs: {} };
    const inner = draw({ ...about, value: (_, { normal }) => 1 + normal(0, 1) });
    const twice = draw({ ...about, value: (_, { normal }) => normal(normal(0, 1), 1) });
    const fault = "is a draw: its outermost operator is one distribution, with none inside";
    expect(messages({ inner, m: wanted(inner) })).toEqual([`expression inner: ${fault}`]);
    expect(messages({ twice, m: wanted(twice) })).toEqual([`expression twice: ${fault}`]);
    const hidden = law({}, ((_: object, { normal }: { normal: (a: number, b: number) => number }) =>
      normal(0, 1)) as never);
    expect(messages({ hidden, m: wanted(hidden) })).toEqual([
      "expression hidden: uses normal, which only a draw may",
    ]);
    const loose = draw({ ...about, each: "step", value: (_, { normal }) => normal(0, 1) });
    expect(messages({ loose, m: wanted(loose) })).toEqual([
      "expression loose: is drawn in each step, but runs on no nested clock",
    ]);
  });
  it("refuses an input that the law does not use", () => {
    const idle = law({ one }, () => 1);
    expect(messages({ one, idle, m: wanted(idle) })).toEqual(["dead idle: does not use its input one"]);
  });
  it("refuses rhythms and delays that are no whole number of quarters above 0", () => {
    const never = aux({ unit: "1", doc: "n", needs: {}, value: () => 1, due: due("2020Q1", { every: 0 }) });
    expect(messages({ never, m: wanted(never) })).toEqual([
      "range never: wants a rhythm in whole quarters above 0, got 0 and 0",
    ]);
    const late = delayed(one, 0, { doc: "l" });
    expect(messages({ one, late, m: wanted(late) })).toEqual([
      "range late: wants a whole number of quarters above 0, got 0",
    ]);
    const day = clock({ unit: "day", steps: 2, doc: "days" });
    const own = aux({
      unit: "1",
      doc: "o",
      needs: {},
      value: () => 1,
      clock: day,
      due: due("2020Q1", { every: 2 }),
    });
    expect(messages({ day, own, m: wanted(own) })).toEqual([
      "range own: has a rhythm of its own inside a nested clock; give it to the clock",
    ]);
  });
  it("refuses series without points, out of order, geometric through 0 or shrinking to nothing", () => {
    const of = (about: Partial<Parameters<typeof series>[0]>) => {
      const path = series({ unit: "1", doc: "s", ...backed, points: [["2020Q1", 1]], ...about } as never);
      return messages({ path, m: wanted(path) });
    };
    expect(of({})).toEqual([]);
    expect(of({ points: [] })).toEqual(["incomplete path: has no points"]);
    expect(of({ over: Side, points: { p: [["2020Q1", 1]] } })).toEqual(["incomplete path: q has no points"]);
    expect(
      of({
        points: [
          ["2020Q2", 1],
          ["2020Q1", 1],
        ],
      }),
    ).toEqual(["incomplete path: has points out of order of time"]);
    expect(
      of({
        points: [
          ["2020Q1", 1],
          ["2020Q2", 0],
        ],
        between: "geometric",
      }),
    ).toEqual(["incomplete path: is geometric, so that all its points must have one sign and none be 0"]);
    expect(of({ after: { growthPerYear: -1 } })).toEqual(["incomplete path: shrinks by all or more a year"]);
  });
  it("refuses a window outside the calendar and an id given twice", () => {
    const outside = { ...wanted(one), window: ["2020Q1", "2023Q1"] as const };
    expect(messages({ one, outside })).toEqual([
      "range outside: window 2020Q1 to 2023Q1 is not inside the calendar",
    ]);
    expect(messages({ one, m: wanted(one), again: wanted(one) })).toEqual([
      "name m: has the id Y1, as again has",
    ]);
  });
  it("refuses alternatives of one switch that offer different options", () => {
    const about = { unit: "1", doc: "a", switch: "rule" };
    const first = alternative({ ...about, options: { plain: one, other: one } });
    const second = alternative({ ...about, options: { plain: one, rival: one } });
    expect(messages({ one, first, second, m: wanted(first), n: wanted(second, "Y2") })).toEqual([
      "name first: offers plain, other under the switch rule, another offers plain, rival",
    ]);
  });
  it("refuses lenses and packages that set what does not exist", () => {
    const push = lever({ id: "L1", unit: "1", doc: "p", range: [0, 1], default: 0, lag: 0, touches: [] });
    const wrong = lens({ id: "x", doc: "x", multipliers: { nothing: 2 } });
    const bad = policyPackage({ id: "P1", label: "P", doc: "p", levers: { L2: 1 } });
    expect(messages({ push, wrong, bad, m: wanted(push) })).toEqual([
      expect.stringMatching(/^name wrong: sets nothing, which does not exist/),
      "name bad: sets L2, which does not exist; did you mean L1?",
    ]);
  });
  it("refuses two axes of one name", () => {
    const twin = fixed(1, { unit: "1", doc: "t", over: axis("Side", ["p", "r"]), ...backed });
    const both = law(
      { a: at(twin, axis("Side", ["p", "r"]), "p"), b: at(wide, Side, "p") },
      (n) => n.a + n.b,
    );
    expect(messages({ twin, wide, both, m: wanted(both) })).toContain(
      "axis wide: runs over an axis Side that differs from another of this name",
    );
  });
  it("refuses streams that would share or run out of places", () => {
    const many = axis(
      "Many",
      Array.from({ length: 4097 }, (_, k) => `e${k}`),
    );
    const noise = draw({
      unit: "1",
      doc: "n",
      over: many,
      each: "quarter",
      needs: {},
      value: (_, { uniform }) => uniform(0, 1),
    });
    const first = law({ noise: at(noise, many, "e0") }, (n) => n.noise);
    expect(messages({ noise, first, m: wanted(first) })).toEqual([
      "range noise: element of a random stream must be a whole number below 4096, got 4096",
    ]);
  });
});

describe("elements of inputs", () => {
  const Other = subset(Side, "Other", ["q", "p"]);
  const table = fixed(
    { "p.q": 1, "p.p": 2, "q.q": 3, "q.p": 4 },
    { unit: "1", doc: "t", over: [Side, Other], ...backed },
  );
  it("does not let a pick on one axis pick on its sibling too", () => {
    const row = aux({
      unit: "1",
      doc: "r",
      over: Other,
      needs: { x: at(table, Side, "p") },
      value: (n) => n.x,
    });
    const model = build({ table, row, m: wanted(row) });
    const { series: paths } = simulate(model, { record: ["row.q", "row.p"] });
    expect([paths.get("row.q")?.[0], paths.get("row.p")?.[0]]).toEqual([1, 2]);
  });
  it("refuses to read the diagonal of two related axes unasked", () => {
    const row = aux({ unit: "1", doc: "r", over: Side, needs: { table }, value: (n) => n.table });
    expect(messages({ table, row, m: wanted(row) })).toEqual([
      "axis row: table runs over Side and Other; say where Other comes from with at(...) or along(...)",
    ]);
  });
  it("refuses parts that leave an element out or cover one twice", () => {
    const OnlyP = subset(Side, "OnlyP", ["p"]);
    const part = fixed(1, { unit: "1", doc: "p", over: OnlyP, ...backed });
    const hole = assembled({ unit: "1", doc: "w", over: Side, parts: [part] });
    expect(messages({ part, hole, m: wanted(hole) })).toContain("axis hole: no part covers q");
    const twice = assembled({ unit: "1", doc: "w", over: Side, parts: [part, wide] });
    expect(messages({ part, wide, twice, m: wanted(twice) })).toContain(
      "axis twice: part and wide both cover p",
    );
  });
  it("broadcasts a scalar option and reorders a delayed source by element, not by place", () => {
    const choice = alternative({ unit: "1", doc: "c", over: Side, switch: "rule", options: { wide, one } });
    const late = delayed(wide, 1, { doc: "l", over: Other });
    const model = build({ one, wide, choice, late, m: wanted(choice), n: wanted(late, "Y2") });
    for (const backEnd of ["reference", "javascript"] as const) {
      const { series: paths } = simulate(model, {
        backEnd,
        switches: { rule: "one" },
        record: ["choice.p", "choice.q", "late.q", "late.p"],
      });
      expect([...paths.values()].map((path) => path[3])).toEqual([1, 1, 2, 1]);
    }
  });
});

describe("switches", () => {
  it("leave out what only an inactive option needs", () => {
    const rival = law({ wide: at(wide, Side, "q") }, (n) => n.wide);
    const choice = alternative({ unit: "1", doc: "c", switch: "rule", options: { plain: one, rival } });
    const model = build({ one, wide, rival, choice, m: wanted(choice) });
    expect(simulate(model).run.layout.nodes.has("rival")).toBe(false);
    expect(simulate(model, { switches: { rule: "rival" } }).run.layout.nodes.has("one")).toBe(false);
    expect(() => simulate(model, { switches: { rule: "none" } })).toThrow(
      /has no option none; it has plain, rival/,
    );
    expect(() => simulate(model, { switches: { rules: "plain" } })).toThrow(/did you mean rule/);
  });
});

describe("faults of mechanisms", () => {
  const about = (id: string, cause = "why") =>
    mechanism({
      id,
      title: "t",
      says: [{ paper: "p", sections: ["1"], claim: "c" }],
      cause,
      lens: "none",
      criticisms: ["maybe not"],
    });
  it("refuses an id given twice and a text left empty", () => {
    expect(messages({ first: about("M1"), second: about("M2"), m: wanted(one), one })).toEqual([]);
    expect(messages({ first: about("M1"), second: about("M1"), m: wanted(one), one })).toEqual([
      "name second: has the id M1, as first has",
    ]);
    const empty = "leaves its title, passages, cause, lens or criticisms empty";
    expect(messages({ first: about("M1", " "), m: wanted(one), one })).toEqual([
      `incomplete first: ${empty}`,
    ]);
  });
});
