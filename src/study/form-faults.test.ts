import { describe, expect, it } from "vitest";
import { formatDiagnostic } from "../engine/diagnostic.ts";
import { readStudy } from "./load-study.ts";
import { goodStudy } from "./testing/good-study.ts";
import { smallCatalogue } from "./testing/small-catalogue.ts";

/** What is written in the good study, what stands in its place, and what is said about it. */
const cases: readonly (readonly [from: string, to: string, faults: readonly string[]])[] = [
  [
    "seed: 1 }",
    "seed: 1,5 }",
    [
      's.yaml:9:39 runs.5: unknown key "5"\n    a comma starts a new entry here; write decimals with a point, such as 1.5',
    ],
  ],
  [
    'opening: "some words"',
    'opening: ""',
    ['s.yaml:48:14 claims.1.opening: expected the first words of the passage, at most 12, got ""'],
  ],
  ["year: 2026", "year: next", ['s.yaml:3:68 paper.year: expected a number, got "next"']],
  [
    "{ by: -0.2, from: 2027Q1 }",
    "-0.2",
    ["s.yaml:27:32 claims.0.arms.strike.shifts.credibility: expected keys and values, got -0.2"],
  ],
  [
    "    test:\n      all:\n        - slope",
    "    tests:\n      all:\n        - slope",
    ['s.yaml:56:5 claims.1.tests: unknown key "tests"\n    did you mean test?'],
  ],
  [
    "of: strike, minus: P0, is: above }",
    "of: strike, minus: P0, is: above, value: 1e-3x }",
    [
      's.yaml:37:79 claims.0.test.all.0.difference.value: not a number, got "1e-3x"\n    write { value: 1e-3, unit: "x" }',
    ],
  ],
  ["Y01: 0.005", "Y01: \u22122", ['s.yaml:10:20 negligible.Y01: not a number, got "\u22122"\n    write -2']],
  ["format: 1", "format: 2", ["s.yaml:1:9 format: format 2 is not known, this version reads format 1"]],
  ["format: 1\n", "", ['s.yaml:1:1 format: missing key "format"\n    write `format: 1` as the first line']],
  ["format: 1", "format: one", ['s.yaml:1:9 format: format "one" is not known, this version reads format 1']],
  [
    "base: P0",
    "bass: P0",
    [
      's.yaml:1:1 base: missing key "base"\n    expected text',
      's.yaml:5:1 bass: unknown key "bass"\n    did you mean base?',
    ],
  ],
  ["base: P0\n", "", ['s.yaml:1:1 base: missing key "base"\n    expected text']],
  ["base: P0", "base: 0", ['s.yaml:5:7 base: expected text, got 0\n    write "0"']],
  [
    "base: P0",
    "base:",
    ["s.yaml:5:6 base: expected text, got nothing\n    give it a value or remove the key"],
  ],
  [
    "packages: [P0, P1, P3]",
    "packages: P0",
    ['s.yaml:6:11 packages: expected a list, got "P0"\n    write [P0]'],
  ],
  ["packages: [P0, P1, P3]", "packages: []", ["s.yaml:6:11 packages: expected a list of at least 1"]],
  ["year: 2026", "year: 2026.5", ["s.yaml:3:68 paper.year: expected a whole number, got 2026.5"]],
  ["author: A. Writer", "author: [A]", ["s.yaml:3:18 paper.author: expected text, got a list"]],
  ["author: A. Writer, ", "", ['s.yaml:3:8 paper.author: missing key "author"\n    expected text']],
  [
    "policy: 2026Q3",
    "policy: 2026-07",
    ['s.yaml:8:35 horizon.policy: expected a quarter such as 2026Q3, got "2026-07"'],
  ],
  ["draws: 100", "draws: 1_000", ['s.yaml:9:16 runs.draws: not a number, got "1_000"\n    write 1000']],
  ["draws: 100", "draws: 1.5", ["s.yaml:9:16 runs.draws: expected a whole number, got 1.5"]],
  ["seed: 1 }", "seed: .nan }", ['s.yaml:9:37 runs.seed: expected a finite number, got ".nan"']],
  [
    "Y01: 0.005",
    "Y01: 2%",
    ['s.yaml:10:20 negligible.Y01: not a number, got "2%"\n    write { value: 2, unit: "%" }'],
  ],
  [
    "Y01: 0.005",
    "Y01: 1,5",
    [
      "s.yaml:10:22 negligible.5: expected a number or { value, unit }, got nothing\n    a comma starts a new entry here; write decimals with a point, such as 1.5",
    ],
  ],
  ["Y01: 0.005", "Y01: 0x10", ['s.yaml:10:20 negligible.Y01: not a number, got "0x10"\n    write 16']],
  [
    "Y01: 0.005",
    "Y01: 1e400",
    [
      's.yaml:10:20 negligible.Y01: expected a finite number, got "1e400"\n    the largest number is about 1.8e308',
    ],
  ],
  ["Y01: 0.005", "Y01: .inf", ['s.yaml:10:20 negligible.Y01: expected a finite number, got ".inf"']],
  [
    "Y01: 0.005",
    "Y01: { valu: 1, unit: km }",
    [
      's.yaml:10:20 negligible.Y01.value: missing key "value"\n    expected a number',
      's.yaml:10:22 negligible.Y01.valu: unknown key "valu"\n    did you mean value?',
    ],
  ],
  [
    "Y01: 0.005",
    "Y01: yes",
    ['s.yaml:10:20 negligible.Y01: expected a number or { value, unit }, got "yes"'],
  ],
  [
    "Y01: 0.005",
    "Y01: '2'",
    ['s.yaml:10:20 negligible.Y01: text in place of a number, got "2"\n    write 2 without quotes'],
  ],
  [
    "Y01: 0.005",
    "Y01: ~",
    [
      "s.yaml:10:20 negligible.Y01: expected a number or { value, unit }, got nothing\n    give it a value or remove the key",
    ],
  ],
  [
    "central: 8, ",
    "",
    ['s.yaml:13:13 uncertainties.delay.JP.central: missing key "central"\n    expected a number'],
  ],
  [
    "- id: D15",
    "- id: 15",
    [
      "s.yaml:46:9 claims.1.id: expected a name of letters, digits, - and _ that starts with a letter, got 15",
    ],
  ],
  [
    "mechanisms: [M05]",
    "mechanisms: [5]",
    ["s.yaml:50:18 claims.1.mechanisms.0: expected a mechanism such as M07, got 5"],
  ],
  [
    'opening: "some words"',
    "opening: a b c d e f g h i j k l m",
    [
      's.yaml:48:14 claims.1.opening: expected the first words of the passage, at most 12, got "a b c d e f g h i j k l m"',
    ],
  ],
  [
    "kind: testable",
    "kind: testible",
    [
      's.yaml:51:11 claims.1.kind: expected one of testable, lens-decided, hindcast, normative, got "testible"\n    did you mean testable?',
    ],
  ],
  [
    "    untestable: a choice of lens, not a result\n",
    "",
    [
      's.yaml:63:5 claims.2.untestable: missing key "untestable", a normative claim says why it cannot be tested',
    ],
  ],
  [
    "share: 1\n",
    "share: 80%\n",
    ['s.yaml:53:12 claims.1.share: not a number, got "80%"\n    write 0.8 for a share, 80 for a percentage'],
  ],
  [
    "hostedStrike: 2.4",
    "L34: 2.3 % of GDP",
    [
      's.yaml:25:65 claims.0.arms.strike.levers.L34: not a number, got "2.3 % of GDP"\n    write { value: 2.3, unit: "% of GDP" }',
    ],
  ],
  [
    "{ by: -0.2, from",
    "{ buy: -0.2, from",
    [
      's.yaml:27:32 claims.0.arms.strike.shifts.credibility.by: missing key "by"\n    expected a number',
      's.yaml:27:34 claims.0.arms.strike.shifts.credibility.buy: unknown key "buy"\n    did you mean by?',
    ],
  ],
  [
    "{ times: 2 }",
    "{ time: 2 }",
    ['s.yaml:28:32 claims.0.arms.strike.parameters.delay.time: unknown key "time"\n    did you mean times?'],
  ],
  [
    "{ times: 2 }",
    "{ times: 2, plus: 3 }",
    [
      "s.yaml:28:30 claims.0.arms.strike.parameters.delay: expected exactly one of times, plus, quantile, got times and plus",
    ],
  ],
  [
    "delay.PH: 5",
    "delay.PH: fast",
    [
      's.yaml:28:85 claims.0.arms.strike.parameters.delay.PH: expected a number or { value, unit }, got "fast"',
    ],
  ],
  [
    "hold_in: strike",
    "holdin: strike",
    ['s.yaml:34:9 claims.0.arms.cut.holdin: unknown key "holdin"\n    did you mean hold_in?'],
  ],
  [
    "      cut:\n",
    "      2 cuts:\n",
    [
      's.yaml:31:7 claims.0.arms.2 cuts: expected a name of letters, digits, - and _ that starts with a letter, got "2 cuts"',
    ],
  ],
  [
    "metric: Y15, of: strike, minus: P0, is: above",
    "metric: Y15, of: strike, minus: P0, is: over",
    [
      's.yaml:37:65 claims.0.test.all.0.difference.is: expected one of above, below, at least, at most, not above, not below, got "over"',
    ],
  ],
  [
    "metric: Y15, of: strike, minus: P0, is",
    "metric: Y15, of: strike, is",
    ['s.yaml:37:23 claims.0.test.all.0.difference.minus: missing key "minus"\n    expected text'],
  ],
  [
    "- difference: { metric: Y15",
    "- diference: { metric: Y15",
    ['s.yaml:37:11 claims.0.test.all.0.diference: unknown key "diference"\n    did you mean difference?'],
  ],
  [
    "- difference: { metric: Y15",
    "- any: []\n          difference: { metric: Y15",
    [
      "s.yaml:37:11 claims.0.test.all.0: expected exactly one of difference, slope, interaction, order, threshold, change, mediation, contrast, best, correlation, variance, regret, all, any, none, got difference and any",
      "s.yaml:37:16 claims.0.test.all.0.any: expected a list of at least 1",
    ],
  ],
  [
    "[2027Q1, 2030Q4]",
    "[2027Q1]",
    [
      "s.yaml:39:88 claims.0.test.all.1.any.0.difference.window: expected two quarters such as [2026Q3, 2035Q4], got a list",
    ],
  ],
  [
    "[2027Q1, 2030Q4]",
    "2027Q1",
    [
      's.yaml:39:88 claims.0.test.all.1.any.0.difference.window: expected two quarters such as [2026Q3, 2035Q4], got "2027Q1"',
    ],
  ],
  [
    "relative: true",
    "relative: yes",
    [
      's.yaml:40:107 claims.0.test.all.1.any.1.difference.relative: expected true or false, got "yes"\n    write true',
    ],
  ],
  [
    "held: cut, is: above, value: 0.5",
    "held: cut, is: above",
    ['s.yaml:43:22 claims.0.test.all.3.mediation.value: missing key "value"\n    expected a number'],
  ],
  [
    "per: { lever: L21 }",
    "per: {}",
    ["s.yaml:58:38 claims.1.test.all.0.slope.per: expected exactly one of lever, parameter, got none"],
  ],
  [
    "per: { lever: L21 }",
    "per: { lever: L21, parameter: delay }",
    [
      "s.yaml:58:38 claims.1.test.all.0.slope.per: expected exactly one of lever, parameter, got lever and parameter",
    ],
  ],
  [
    "[P3, P0, P1], is: falling",
    "[P3], is: falling",
    ["s.yaml:61:39 claims.1.test.all.3.order.arms: expected a list of at least 2"],
  ],
  [
    "[P3, P0, P1], is: falling",
    "[P3, P1], is: above",
    ['s.yaml:61:53 claims.1.test.all.3.order.is: expected one of rising, falling, got "above"'],
  ],
  [
    "- order: { metric: Y01, arms: [P0, strike] }",
    "- order: { metric: Y01, arms: [P0, strike], is: rising }",
    ['s.yaml:45:51 claims.0.report.0.order.is: unknown key "is"\n    valid names: metric, window, arms'],
  ],
  [
    "claims:\n",
    "claims: 3\nx:\n",
    [
      "s.yaml:15:9 claims: expected a list, got 3\n    write [3]",
      's.yaml:16:1 x: unknown key "x"\n    valid names: format, id, paper, note, base, packages, lenses, horizon, ... (16 in all)',
    ],
  ],
  ["note: The", "nota: The", ['s.yaml:4:1 nota: unknown key "nota"\n    did you mean note?']],
];

describe("faults of form", () => {
  it.each(cases)("%j replaced by %j", (from, to, faults) => {
    expect(goodStudy).toContain(from);
    const { diagnostics } = readStudy(
      goodStudy.replace(from, () => to),
      "s.yaml",
      smallCatalogue,
    );
    expect(diagnostics.map(formatDiagnostic)).toEqual(faults);
  });
});
