import { describe, expect, it } from "vitest";
import { formatDiagnostic } from "../engine/diagnostic.ts";
import { readStudy } from "./load-study.ts";
import { goodStudy } from "./testing/good-study.ts";
import { smallCatalogue } from "./testing/small-catalogue.ts";

/** What is written in the good study, what stands in its place, and what is said about it. */
const cases: readonly (readonly [from: string, to: string, faults: readonly string[]])[] = [
  [
    "publisher: Press",
    "publisher: Press, publisher: Press",
    ['s.yaml:3:92: key "publisher" appears twice, first on line 3'],
  ],
  ["base: P0", "base: P9", ['s.yaml:5:7 base: unknown package "P9"\n    did you mean P0?']],
  ["packages: [P0, P1, P3]", "packages: [P0, P1, P1]", ['s.yaml:6:20 packages.2: "P1" appears twice']],
  [
    "packages: [P0, P1, P3]",
    "packages: [P1, p3]",
    [
      "s.yaml:5:7 base: base P0 is not among the packages\n    add P0 to packages",
      's.yaml:6:16 packages.1: unknown package "p3"\n    did you mean P3?',
    ],
  ],
  [
    "OR, mixes",
    "RO, mixes",
    ['s.yaml:7:19 lenses.1: unknown lens "RO"\n    valid names: neutral, OR, DR, mixes'],
  ],
  [
    "policy: 2026Q3",
    "policy: 2011Q3",
    ["s.yaml:8:35 horizon.policy: policy 2011Q3 is not between 2012Q1 and 2035Q4"],
  ],
  [
    "start: 2012Q1, p",
    "start: 2011Q4, p",
    ["s.yaml:8:19 horizon.start: start 2011Q4 is not between 2012Q1 and 2035Q4"],
  ],
  ["draws: 100", "draws: 0", ["s.yaml:9:16 runs.draws: expected at least 1, got 0"]],
  ["seed: 1 }", "seed: -1 }", ["s.yaml:9:37 runs.seed: expected at least 0, got -1"]],
  ["Y01: 0.005", "Y01: -1", ["s.yaml:10:20 negligible.Y01: expected at least 0, got -1"]],
  [
    "Y01: 0.005",
    "Y99: 1",
    [
      's.yaml:10:15 negligible.Y99: unknown metric "Y99"\n    valid names: Y01, denial, Y06, force, Y10, pressure, Y10.SCS, Y10.TWS, ... (10 in all)',
    ],
  ],
  [
    "Y01: 0.005",
    "Y01: { value: 1, unit: km }",
    ['s.yaml:10:38 negligible.Y01.unit: unit mismatch: Y01 is in "1", got "km"\n    give the value in "1"'],
  ],
  [
    "low: 0.2,",
    "low: 0.5,",
    ["s.yaml:12:22 uncertainties.spiralGain.low: low is above high, got 0.5, 0.3, 0.4"],
  ],
  [
    "central: 0.3,",
    "central: 0.5,",
    ["s.yaml:12:36 uncertainties.spiralGain.central: central is not between low and high, got 0.2, 0.5, 0.4"],
  ],
  [
    "spiralGain: {",
    "spiralGian: {",
    ['s.yaml:12:3 uncertainties.spiralGian: unknown parameter "spiralGian"\n    did you mean spiralGain?'],
  ],
  [
    "delay.JP: {",
    "delay.JPN: {",
    ['s.yaml:13:3 uncertainties.delay.JPN: unknown element of delay "JPN"\n    did you mean JP?'],
  ],
  [
    "unit: week",
    "unit: month",
    [
      's.yaml:13:38 uncertainties.delay.JP.low.unit: unit mismatch: delay.JP is in "day", got "month"\n    give the value in "day"',
    ],
  ],
  [
    "metrics: [Y01, pressure]",
    "metrics: [Y01, presure]",
    ['s.yaml:14:16 metrics.1: unknown metric "presure"\n    did you mean pressure?'],
  ],
  ["metrics: [Y01, pressure]", "metrics: [Y01, denial]", ['s.yaml:14:16 metrics.1: "Y01" appears twice']],
  ["- id: D15", "- id: D02", ['s.yaml:46:9 claims.1.id: "D02" appears twice']],
  [
    "kind: testable",
    "kind: normative",
    [
      's.yaml:46:5 claims.1.untestable: missing key "untestable", a normative claim says why it cannot be tested',
      "s.yaml:56:5 claims.1.test: a normative claim has no test",
    ],
  ],
  [
    "kind: normative",
    "kind: testable",
    [
      's.yaml:63:5 claims.2.test: missing key "test", a testable claim needs one, or "blocked" with the reason',
      "s.yaml:69:5 claims.2.untestable: only a normative claim is untestable, this one is testable",
    ],
  ],
  ["share: 1\n", "share: 0\n", ["s.yaml:53:12 claims.1.share: expected more than 0, got 0"]],
  [
    "package: P1",
    "package: P2",
    ['s.yaml:24:18 claims.0.arms.strike.package: unknown package "P2"\n    did you mean P0?'],
  ],
  [
    "like: { package: P3",
    "like: { package: P33",
    ['s.yaml:25:36 claims.0.arms.strike.levers.like.package: unknown package "P33"\n    did you mean P3?'],
  ],
  [
    "only: [L34, L18]",
    "only: [L34, L81]",
    ['s.yaml:25:52 claims.0.arms.strike.levers.like.only.1: unknown lever "L81"\n    did you mean L21?'],
  ],
  [
    "hostedStrike: 2.4",
    "hostedStrik: 2.4",
    [
      's.yaml:25:60 claims.0.arms.strike.levers.hostedStrik: unknown lever "hostedStrik"\n    did you mean hostedStrike?',
    ],
  ],
  [
    "hostedStrike: 2.4",
    "L18: 4",
    ["s.yaml:25:65 claims.0.arms.strike.levers.L18: L18 = 4 is outside its range 0 to 3 index"],
  ],
  [
    "hostedStrike: 2.4",
    "informationAgreement: 0.5",
    [
      "s.yaml:25:82 claims.0.arms.strike.levers.informationAgreement: L41 = 0.5 is not a whole number; L41 has stages and nothing between them\n    write a whole number from 0 to 2",
    ],
  ],
  ["hostedStrike: 2.4", "L41: 1", []],
  [
    "hostedStrike: 2.4",
    "L18: 2, hostedStrike: 2",
    ["s.yaml:25:68 claims.0.arms.strike.levers.hostedStrike: L18 is set twice"],
  ],
  [
    "hostedStrike: 2.4",
    "L34: { value: 2.3, unit: km }",
    [
      's.yaml:25:85 claims.0.arms.strike.levers.L34.unit: unit mismatch: L34 is in "% of GDP", got "km"\n    give the value in "% of GDP"',
    ],
  ],
  [
    "leader.JP: 1",
    "leader.CN: 1",
    [
      's.yaml:26:17 claims.0.arms.strike.pins.leader.CN: unknown element of leader "CN"\n    valid names: JP, PH',
    ],
  ],
  [
    "leader.JP: 1",
    "leadr: 1",
    [
      's.yaml:26:17 claims.0.arms.strike.pins.leadr: unknown variable or parameter "leadr"\n    did you mean leader?',
    ],
  ],
  [
    "from: 2027Q1",
    "from: 2036Q1",
    [
      "s.yaml:27:50 claims.0.arms.strike.shifts.credibility.from: 2036Q1 is outside the horizon 2012Q1 to 2035Q4",
    ],
  ],
  [
    "credibility: {",
    "credibility.JP: {",
    [
      's.yaml:27:19 claims.0.arms.strike.shifts.credibility.JP: credibility has no elements, got "credibility.JP"',
    ],
  ],
  [
    "{ quantile: 0.9 }",
    "{ quantile: 1.9 }",
    ["s.yaml:28:68 claims.0.arms.strike.parameters.spiralGain.quantile: expected at most 1, got 1.9"],
  ],
  [
    "delay.PH: 5",
    "delay.PH: 50",
    [
      "s.yaml:28:85 claims.0.arms.strike.parameters.delay.PH: warning: delay.PH = 50 is outside its range 4 to 14",
    ],
  ],
  [
    "S2: richardson",
    "S2: richard",
    [
      's.yaml:29:25 claims.0.arms.strike.switches.S2: unknown option of S2 "richard"\n    valid names: belief, richardson, capability',
    ],
  ],
  [
    "S2: richardson",
    "S22: belief",
    ['s.yaml:29:21 claims.0.arms.strike.switches.S22: unknown switch "S22"\n    did you mean S2?'],
  ],
  [
    "start: 2027Q1\n",
    "start: 2040Q1\n",
    ["s.yaml:30:16 claims.0.arms.strike.start: 2040Q1 is outside the horizon 2012Q1 to 2035Q4"],
  ],
  [
    "equation: credibility",
    "equation: credo",
    [
      's.yaml:32:28 claims.0.arms.cut.cuts.0.equation: unknown variable "credo"\n    valid names: leader, credibility, chinaThreat, presence',
    ],
  ],
  [
    "input: presence",
    "input: leader",
    [
      's.yaml:32:48 claims.0.arms.cut.cuts.0.input: unknown input of credibility "leader"\n    valid names: presence, chinaThreat',
    ],
  ],
  [
    "hold: [chinaThreat]",
    "hold: [chinaTreat]",
    ['s.yaml:33:16 claims.0.arms.cut.hold.0: unknown variable "chinaTreat"\n    did you mean chinaThreat?'],
  ],
  [
    "hold_in: strike",
    "hold_in: cut",
    ['s.yaml:34:18 claims.0.arms.cut.hold_in: "cut" follows its own path through hold_in'],
  ],
  [
    "hold_in: strike",
    "hold_in: stroke",
    ['s.yaml:34:18 claims.0.arms.cut.hold_in: unknown arm "stroke"\n    did you mean strike?'],
  ],
  [
    "      cut:\n",
    "      P1:\n",
    [
      's.yaml:31:7 claims.0.arms.P1: "P1" is a package, give the arm another name',
      's.yaml:31:7 claims.0.arms.P1: warning: arm "P1" is not used by test or report',
      's.yaml:43:66 claims.0.test.all.3.mediation.held: unknown arm "cut"\n    valid names: strike, P1, P0, P3',
    ],
  ],
  [
    "metric: Y15, of: strike, minus: P0, is",
    "metric: Y10, of: strike, minus: P0, is",
    [
      's.yaml:37:33 claims.0.test.all.0.difference.metric: "Y10" has 2 components, expected one of them\n    write one of Y10.SCS, Y10.TWS',
    ],
  ],
  [
    "metric: Y15, of: strike, minus: P0, is",
    "metric: Y15, of: stroke, minus: P0, is",
    ['s.yaml:37:42 claims.0.test.all.0.difference.of: unknown arm "stroke"\n    did you mean strike?'],
  ],
  [
    "metric: Y15, of: strike, minus: P0, is",
    "metric: Y15, of: P0, minus: P0, is",
    ['s.yaml:37:53 claims.0.test.all.0.difference.minus: compares "P0" with itself'],
  ],
  [
    "[2027Q1, 2030Q4]",
    "[2030Q4, 2027Q1]",
    [
      "s.yaml:39:88 claims.0.test.all.1.any.0.difference.window: window runs backward, from 2030Q4 to 2027Q1\n    write [2027Q1, 2030Q4]",
    ],
  ],
  [
    "[2027Q1, 2030Q4]",
    "[2027Q1, 2040Q4]",
    [
      "s.yaml:39:97 claims.0.test.all.1.any.0.difference.window.1: 2040Q4 is outside the horizon 2012Q1 to 2035Q4",
    ],
  ],
  [
    "Y10.SCS",
    "Y10.SSC",
    [
      's.yaml:39:37 claims.0.test.all.1.any.0.difference.metric: unknown component of Y10 "Y10.SSC"\n    did you mean Y10.SCS?',
    ],
  ],
  [
    'value: 20, unit: "%"',
    "value: 20, unit: km",
    [
      's.yaml:42:94 claims.0.test.all.2.none.0.threshold.value.unit: unit mismatch: Y06 is in "1", got "km"\n    give the value in "1"',
    ],
  ],
  [
    "held: cut",
    "held: strike",
    [
      's.yaml:31:7 claims.0.arms.cut: warning: arm "cut" is not used by test or report',
      's.yaml:43:66 claims.0.test.all.3.mediation.held: compares "strike" with itself',
    ],
  ],
  [
    "per: { lever: L21 }",
    "per: { lever: L22 }",
    ['s.yaml:58:47 claims.1.test.all.0.slope.per.lever: unknown lever "L22"\n    did you mean L21?'],
  ],
  [
    "parameter: delay.JP",
    "parameter: dealy",
    [
      's.yaml:59:51 claims.1.test.all.1.slope.per.parameter: unknown parameter "dealy"\n    did you mean delay?',
    ],
  ],
  [
    "lever: L21",
    "lever: L41",
    [
      "s.yaml:58:47 claims.1.test.all.0.slope.per.lever: L41 takes whole numbers only, a slope needs values between them\n    compare two arms with a difference",
    ],
  ],
  [
    "parameter: delay.JP",
    "parameter: days",
    ["s.yaml:59:51 claims.1.test.all.1.slope.per.parameter: days is fixed, a slope needs a range"],
  ],
  [
    "[P3, P0, P1], is: falling",
    "[P3, P3], is: falling",
    ['s.yaml:61:44 claims.1.test.all.3.order.arms.1: compares "P3" with itself'],
  ],
  [
    "together: {",
    "apart: { levers: {} }\n      together: {",
    ['s.yaml:55:7 claims.1.arms.apart: warning: arm "apart" is not used by test or report'],
  ],
  [
    "cuts: [{ equation: credibility, input: presence }]\n        hold: [chinaThreat]\n",
    "",
    ["s.yaml:32:17 claims.0.arms.cut.hold_in: warning: hold_in has no effect without hold or cuts"],
  ],
];

describe("faults of names, units, ranges and quarters", () => {
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
