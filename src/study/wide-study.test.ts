import { describe, expect, it } from "vitest";
import { formatDiagnostic } from "../engine/diagnostic.ts";
import { canonicalClaims } from "./canonical.ts";
import { readStudy } from "./load-study.ts";
import type { Study } from "./study.ts";
import { smallCatalogue } from "./testing/small-catalogue.ts";
import { wideStudy } from "./testing/wide-study.ts";

function read(from = "", to = ""): Study {
  expect(wideStudy).toContain(from);
  const { study, diagnostics } = readStudy(wideStudy.replace(from, to), "s.yaml", smallCatalogue);
  expect(diagnostics).toEqual([]);
  if (study === undefined) throw new Error("no study");
  return study;
}

describe("measures of a study", () => {
  const study = read();

  it("take unit from the variable and fill in the reducer", () => {
    expect(study.measures).toEqual({
      fearOfChina: {
        name: "chinaThreat",
        unit: "pp",
        window: ["2026Q3", "2030Q4"],
        reducer: "mean",
        negligible: 0.1,
        says: "Threat China sees",
      },
      leaderJapan: {
        name: "leader",
        element: "JP",
        unit: "1",
        window: ["2026Q3", "2035Q4"],
        reducer: "last",
        path: "quiet",
        negligible: 0.5,
        says: "Whether Japan has a bold leader",
      },
      delayJapan: {
        name: "delay",
        element: "JP",
        unit: "day",
        window: ["2026Q3", "2026Q4"],
        reducer: "sum",
        negligible: 7,
        says: "Delay",
      },
    });
  });

  it("stand wherever a metric may, with their own negligible size", () => {
    expect(study.metrics).toEqual(["Y01", "fearOfChina"]);
    expect(study.negligible).toMatchObject({ delayJapan: 7, fearOfChina: 0.1, leaderJapan: 0.5 });
    expect(study.claims[0]?.report).toEqual([
      { kind: "threshold", metric: "delayJapan", arm: "W01/shocked" },
    ]);
  });

  it("decide: what they measure is hashed, their words are not", () => {
    const before = canonicalClaims(study);
    expect(canonicalClaims(read("variable: leader.JP", "variable: leader.PH"))).not.toBe(before);
    expect(canonicalClaims(read("says: Threat China sees", "says: Fear"))).toBe(before);
  });
});

describe("a shift with a last quarter", () => {
  it("keeps it beside the first", () => {
    expect(read().claims[0]?.arms[0]?.shifts).toEqual([
      { name: "presence", by: 0.33, from: "2026Q3", until: "2029Q2" },
      { name: "leader", element: "JP", by: 1, from: "2027Q1", until: "2027Q1" },
    ]);
  });
});

describe("marks of claims", () => {
  it("are the reason of a blocked claim and the flag of a central one", () => {
    const [first, second] = read().claims;
    expect(first).toHaveProperty("central", true);
    expect(first).not.toHaveProperty("blocked");
    expect(second).toHaveProperty("blocked", "The model has no secret talks.");
    expect(second).not.toHaveProperty("central");
  });
});

describe("comparisons of effects and of arms", () => {
  it("fill in their defaults", () => {
    const effects = { first: { of: "P1", minus: "P0" }, second: { of: "P3", minus: "P0" } };
    expect(read().claims[2]?.test).toEqual({
      kind: "all",
      tests: [
        {
          kind: "criterion",
          quantity: { kind: "contrast", metric: "Y01", ...effects, log: true, size: true, per: "Y15" },
          is: "above",
          value: 0,
        },
        {
          kind: "criterion",
          quantity: { kind: "contrast", metric: "Y15", ...effects, log: false, size: false },
          is: "below",
          value: -0.5,
        },
        {
          kind: "best",
          metric: "fearOfChina",
          window: ["2026Q3", "2028Q4"],
          among: ["P0", "P1", "P3"],
          oneOf: ["P1"],
          is: "lowest",
        },
      ],
    });
  });
  it("bring every component they measure into the list of negligible sizes", () => {
    expect(read().negligible).toHaveProperty("Y15", 0.02);
  });
});

describe("statistics and regrets", () => {
  it("fill in their defaults", () => {
    expect(read().claims[3]?.test).toEqual({
      kind: "any",
      tests: [
        {
          kind: "statistic",
          quantity: {
            kind: "correlation",
            metric: "Y01",
            with: { metric: "fearOfChina" },
            than: { parameter: "delay", element: "JP" },
            arm: "P0",
            size: true,
          },
          is: "below",
          value: 0.2,
        },
        {
          kind: "statistic",
          quantity: { kind: "correlation", metric: "Y01", with: { metric: "Y15" }, arm: "P1", size: false },
          is: "above",
          value: 0,
        },
        {
          kind: "statistic",
          quantity: {
            kind: "variance",
            of: ["fearOfChina"],
            among: ["fearOfChina", "Y15"],
            arm: "P0",
            windows: [
              ["2012Q1", "2015Q4"],
              ["2026Q3", "2030Q4"],
            ],
          },
          is: "at least",
          value: 0.2,
        },
        {
          kind: "regret",
          among: ["P0", "P1", "P3"],
          oneOf: ["P1"],
          weights: [{ Y06: -100 }, { Y06: -50, Y15: -2 }],
        },
      ],
    });
  });
});

describe("weights and contests", () => {
  it("are kept by component and claim", () => {
    expect(read().weights).toEqual({ Y06: -100, fearOfChina: -1 });
    expect(read().contested).toEqual([
      { title: "Fear", one: ["W01"], other: ["W04", "other-study/B23"], choice: "Whom to frighten" },
    ]);
  });
  it("fall back on the specification's weights for the metrics there are", () => {
    expect(read("weights: { force: -100, fearOfChina: -1 }\n").weights).toEqual({ Y06: -100 });
  });
  it("do not enter the hash of the claims", () => {
    expect(canonicalClaims(read("weights: { force: -100,", "weights: { force: -90,"))).toBe(
      canonicalClaims(read()),
    );
  });
});

/** What is written, what stands in its place, and what is said about it. */
const faults: readonly (readonly [from: string, to: string, faults: readonly string[]])[] = [
  [
    "variable: chinaThreat",
    "variable: chinaThreats",
    [
      's.yaml:10:28 measures.fearOfChina.variable: unknown variable or parameter "chinaThreats"\n    did you mean chinaThreat?',
    ],
  ],
  [
    "variable: leader.JP",
    "variable: leader",
    [
      's.yaml:12:15 measures.leaderJapan.variable: "leader" has 2 elements, expected one of them\n    write one of leader.JP, leader.PH',
    ],
  ],
  [
    "variable: leader.JP",
    "variable: leader.US",
    ['s.yaml:12:15 measures.leaderJapan.variable: unknown element of leader "US"\n    valid names: JP, PH'],
  ],
  [
    "  leaderJapan:\n",
    "  y10:\n",
    [
      's.yaml:11:3 measures.y10: "y10" is a metric of the model, give the measure another name',
      's.yaml:33:32 claims.0.test.all.1.threshold.metric: unknown metric "leaderJapan"\n    valid names: fearOfChina, y10, delayJapan, Y01, denial, Y06, force, Y10, ... (13 in all)',
    ],
  ],
  [
    "  leaderJapan:\n",
    "  force:\n",
    [
      's.yaml:11:3 measures.force: "force" is a metric of the model, give the measure another name',
      's.yaml:33:32 claims.0.test.all.1.threshold.metric: unknown metric "leaderJapan"\n    valid names: fearOfChina, force, delayJapan, Y01, denial, Y06, Y10, pressure, ... (12 in all)',
    ],
  ],
  [
    "negligible: 0.1,",
    "negligible: 0,",
    ["s.yaml:10:79 measures.fearOfChina.negligible: expected more than 0, got 0"],
  ],
  [
    "unit: week }",
    "unit: km }",
    [
      's.yaml:18:107 measures.delayJapan.negligible.unit: unit mismatch: delayJapan is in "day", got "km"\n    give the value in "day"',
    ],
  ],
  [
    "window: [2026Q3, 2030Q4]",
    "window: [2030Q4, 2026Q3]",
    [
      "s.yaml:10:49 measures.fearOfChina.window: window runs backward, from 2030Q4 to 2026Q3\n    write [2026Q3, 2030Q4]",
    ],
  ],
  [
    "path: quiet",
    "path: loud",
    ['s.yaml:15:11 measures.leaderJapan.path: expected one of quiet, got "loud"'],
  ],
  [
    "says: Threat China sees }",
    "}",
    ['s.yaml:10:16 measures.fearOfChina.says: missing key "says"\n    expected text'],
  ],
  [
    "until: 2029Q2",
    "until: 2026Q2",
    [
      "s.yaml:29:57 claims.0.arms.shocked.shifts.presence.until: the shift ends in 2026Q2, before it starts in 2026Q3",
    ],
  ],
  [
    "until: 2029Q2",
    "until: 2039Q2",
    [
      "s.yaml:29:57 claims.0.arms.shocked.shifts.presence.until: 2039Q2 is outside the horizon 2012Q1 to 2035Q4",
    ],
  ],
  ["central: true", "central: maybe", ['s.yaml:27:14 claims.0.central: expected true or false, got "maybe"']],
  [
    "    blocked: The model has no secret talks.\n",
    "",
    [
      's.yaml:36:5 claims.1.test: missing key "test", a testable claim needs one, or "blocked" with the reason',
    ],
  ],
  [
    "    central: true\n",
    "    blocked: no data\n",
    ["s.yaml:27:5 claims.0.blocked: a blocked claim has no test, give one or the other"],
  ],
  [
    "    kind: testable\n    blocked:",
    "    kind: normative\n    untestable: a choice\n    blocked:",
    ["s.yaml:43:5 claims.1.blocked: a normative claim is untestable on principle, not blocked"],
  ],
  [
    "per: Y15",
    "per: Y10",
    [
      's.yaml:51:125 claims.2.test.all.0.contrast.per: "Y10" has 2 components, expected one of them\n    write one of Y10.SCS, Y10.TWS',
    ],
  ],
  [
    "second: { of: P3, minus: P0 }, log",
    "second: { of: P1, minus: P0 }, log",
    ["s.yaml:51:74 claims.2.test.all.0.contrast.second: first and second are the same effect"],
  ],
  [
    "second: { of: P3, minus: P0 }, log",
    "second: { of: P3, minus: P3 }, log",
    ['s.yaml:51:91 claims.2.test.all.0.contrast.second.minus: compares "P3" with itself'],
  ],
  [
    "first: { of: P1, minus: P0 }, second: { of: P3, minus: P0 }, log",
    "first: { of: P1 }, second: { of: P9, minus: P0 }, log",
    ['s.yaml:51:43 claims.2.test.all.0.contrast.first.minus: missing key "minus"\n    expected text'],
  ],
  [
    "is: below, value: -0.5",
    "is: below, value: { value: 1, unit: km }",
    [
      's.yaml:52:133 claims.2.test.all.1.contrast.value.unit: unit mismatch: Y15 is in "% of GDP", got "km"\n    give the value in "% of GDP"',
    ],
  ],
  [
    "log: true, size: true, per: Y15, is: above",
    "per: Y15, is: above, value: { value: 1, unit: day }",
    [
      's.yaml:51:143 claims.2.test.all.0.contrast.value.unit: unit mismatch: this contrast is in "1/% of GDP", got "day"\n    give the value in "1/% of GDP"',
    ],
  ],
  [
    "one_of: [P1]",
    "one_of: [P9]",
    ['s.yaml:53:70 claims.2.test.all.2.best.one_of.0: unknown arm "P9"\n    did you mean P0?'],
  ],
  [
    "among: [P0, P1, P3]",
    "among: [P0, P3]",
    [
      's.yaml:53:66 claims.2.test.all.2.best.one_of.0: "P1" is not among the arms compared\n    add it to among',
    ],
  ],
  [
    "one_of: [P1]",
    "one_of: [P0, P1, P3]",
    ["s.yaml:53:69 claims.2.test.all.2.best.one_of: nothing is left to compare with"],
  ],
  [
    "among: [P0, P1, P3]",
    "among: [P0, P1, P0]",
    ['s.yaml:53:56 claims.2.test.all.2.best.among.2: "P0" appears twice'],
  ],
  [
    "is: lowest",
    "is: below",
    ['s.yaml:53:79 claims.2.test.all.2.best.is: expected one of highest, lowest, got "below"'],
  ],
  [
    "among: [P0, P1, P3]",
    "amongst: [P0, P1, P3]",
    [
      's.yaml:53:17 claims.2.test.all.2.best.among: missing key "among"\n    expected a list',
      's.yaml:53:40 claims.2.test.all.2.best.amongst: unknown key "amongst"\n    did you mean among?',
    ],
  ],
  [
    "with: fearOfChina,",
    "with: fear,",
    [
      's.yaml:62:45 claims.3.test.any.0.correlation.with: unknown metric "fear"\n    valid names: fearOfChina, leaderJapan, delayJapan, Y01, denial, Y06, force, Y10, ... (13 in all)',
    ],
  ],
  [
    "{ parameter: delay.JP }",
    "{ parameter: delay }",
    [
      's.yaml:62:77 claims.3.test.any.0.correlation.than.parameter: "delay" has 2 elements, expected one of them\n    write one of delay.JP, delay.PH',
    ],
  ],
  [
    "{ parameter: delay.JP }",
    "{ parameter: delays.JP }",
    [
      's.yaml:62:77 claims.3.test.any.0.correlation.than.parameter: unknown parameter "delays"\n    did you mean delay?',
    ],
  ],
  [
    "is: below, value: 0.2",
    "is: below, value: 20",
    ["s.yaml:62:128 claims.3.test.any.0.correlation.value: expected a value from -2 to 2, got 20"],
  ],
  [
    "of: [fearOfChina],",
    "of: [Y01],",
    [
      's.yaml:64:28 claims.3.test.any.2.variance.of.0: "Y01" is not among the parts of the total\n    add it to among',
    ],
  ],
  [
    "arm: P0, windows",
    "arm: P7, windows",
    ['s.yaml:64:74 claims.3.test.any.2.variance.arm: unknown arm "P7"\n    did you mean P0?'],
  ],
  [
    "{ force: -50, Y15: -2 }",
    "{ Y60: -50 }",
    ['s.yaml:65:83 claims.3.test.any.3.regret.weights.1.Y60: unknown metric "Y60"\n    did you mean Y10?'],
  ],
  [
    "{ force: -50, Y15: -2 }",
    "{}",
    ["s.yaml:65:81 claims.3.test.any.3.regret.weights.1: expected at least one weight"],
  ],
  [
    "weights: { force: -100,",
    "weights: { Y06: -1, force: -100,",
    ['s.yaml:68:21 weights.force: "force" is Y06, which has a weight already'],
  ],
  [
    "weights: { force: -100,",
    "weights: { forces: -100,",
    ['s.yaml:68:12 weights.forces: unknown metric "forces"\n    did you mean force?'],
  ],
  [
    "weights: { force: -100,",
    "weights: { Y10: -100,",
    [
      's.yaml:68:17 weights.Y10: "Y10" has 2 components, expected one of them\n    write one of Y10.SCS, Y10.TWS',
    ],
  ],
  [
    "one: [W01]",
    "one: [W09]",
    ['s.yaml:70:26 contested.0.one.0: unknown claim "W09"\n    did you mean W01?'],
  ],
  ["one: [W01]", "one: [W04]", ['s.yaml:70:40 contested.0.other.0: "W04" stands on both sides']],
  [
    "other-study/B23",
    "other-study/",
    ['s.yaml:70:45 contested.0.other.1: expected a claim such as D05 or other-study/D05, got "other-study/"'],
  ],
];

describe("faults of the rarer forms", () => {
  it.each(faults)("%j replaced by %j", (from, to, expected) => {
    expect(wideStudy).toContain(from);
    const { diagnostics } = readStudy(
      wideStudy.replace(from, () => to),
      "s.yaml",
      smallCatalogue,
    );
    expect(diagnostics.map(formatDiagnostic)).toEqual(expected);
  });
});
