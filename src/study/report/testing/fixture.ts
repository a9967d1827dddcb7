import type { Claim } from "../../study.ts";
import { leavesOf, measuredByLeaf } from "../../claim-test.ts";
import type { EffectLeaf, EffectTest } from "../../verdict/types.ts";
import { decide } from "../../verdict/decide.ts";
import { explainVerdict } from "../../verdict/explain-verdict.ts";
import { judgeLens } from "../../verdict/judge-lens.ts";
import { effectTest, quantityEffects, type LensRuns } from "../../running/effects.ts";
import { labelOf } from "../../running/labels.ts";
import type {
  Band,
  ClaimResult,
  EffectSpread,
  MetricSummary,
  PackageResult,
  StudyResult,
} from "../../running/result.ts";
import type { ReportInput } from "../input.ts";
import { bellValues } from "./random-values.ts";
import { smallGraph } from "./small-graph.ts";

const DRAWS = 100;
const lenses = ["neutral", "OR", "DR", "mixes"] as const;

const claims = {
  supported: {
    id: "D02",
    section: "ES",
    opening: "first words of the passage stand here",
    says: "Allied weapons that reach the Chinese mainland risk an arms race.",
    mechanisms: ["M07", "M01"],
    kind: "testable",
    share: 0.8,
    arms: [
      {
        id: "D02/strike",
        package: "P1",
        levers: { L18: 2.4 },
        pins: [{ name: "leader", element: "JP", value: 1 }],
        shifts: [],
        parameters: [{ name: "spiralGain", change: { kind: "times", times: 1.5 } }],
        cuts: [],
        hold: [],
        switches: {},
        start: "2026Q3",
      },
    ],
    test: {
      kind: "all",
      tests: [
        {
          kind: "criterion",
          quantity: {
            kind: "difference",
            metric: "Y15",
            of: "D02/strike",
            minus: "P0",
            relative: false,
            size: false,
          },
          is: "above",
          value: 0,
        },
        {
          kind: "criterion",
          quantity: { kind: "threshold", metric: "Y15", arm: "D02/strike" },
          is: "at least",
          value: 1.9,
        },
      ],
    },
    report: [
      { kind: "difference", metric: "Y10.SCS", of: "D02/strike", minus: "P0", relative: false, size: false },
    ],
  },
  contingent: {
    id: "B20",
    section: "3",
    opening: "other words of another passage",
    says: "Presence close to China lowers pressure in the South China Sea.",
    mechanisms: ["M08"],
    kind: "lens-decided",
    share: 0.8,
    arms: [],
    test: {
      kind: "criterion",
      quantity: {
        kind: "difference",
        metric: "Y10.SCS",
        of: "P3",
        minus: "P0",
        relative: false,
        size: false,
      },
      is: "below",
      value: 0,
    },
    report: [],
  },
  wired: {
    id: "D15",
    section: "D2",
    opening: "some words",
    says: "Restraint keeps Chinese defence spending below what a surge makes of it.",
    mechanisms: ["M07"],
    kind: "testable",
    wired: "The sign is built into the spiral's equation; the size is not.",
    share: 0.8,
    arms: [],
    test: { kind: "order", metric: "Y15", arms: ["P1", "P3"], is: "rising" },
    report: [],
  },
  normative: {
    id: "D48",
    section: "D8",
    opening: "words of a judgement",
    says: "States seek security before power.",
    mechanisms: ["M07"],
    kind: "normative",
    untestable: "A choice of lens, not a result: the lenses differ in exactly this.",
    share: 0.8,
    arms: [],
    report: [],
  },
} as const satisfies Record<string, Claim>;

/** Middle and width of a metric under an arm, by lens: what makes B20 depend on the lens. */
function pathOf(component: string, arm: string, lens: string): readonly [middle: number, width: number] {
  if (component === "Y15") {
    const fear = { neutral: 1, OR: 0.7, DR: 1.4, mixes: 1.05 }[lens] ?? 1;
    const rise = arm === "P0" ? 0 : arm === "P1" ? -0.05 : 0.3;
    return [1.75 + rise * fear, arm === "P0" ? 0.05 : 0.12];
  }
  const toward = { neutral: -0.06, OR: -0.2, DR: 0.25, mixes: 0.02 }[lens] ?? 0;
  return [arm === "P3" ? 0.9 + toward : arm === "P0" ? 0.9 : 0.75 + toward / 4, 0.1];
}

function runsUnder(lens: string): LensRuns {
  const seeds = 4;
  return {
    draws: DRAWS,
    seeds,
    negligible: (component) => (component === "Y15" ? 0.01 : 0.02),
    values: (component, arm) => {
      const [middle, width] = pathOf(component, arm, lens);
      const values = bellValues(DRAWS, middle, width, arm.length + (arm.codePointAt(1) ?? 0));
      return Float64Array.from(
        { length: DRAWS * seeds },
        (_, run) => (values[Math.floor(run / seeds)] ?? 0) + (run % seeds) * 0.001,
      );
    },
  };
}

/** Means over the seeds of each draw. */
function drawMeans(effects: Float64Array, seeds: number): readonly number[] {
  const draws = Array.from({ length: effects.length / seeds }, (_, draw) => draw);
  return draws.map(
    (draw) => effects.subarray(draw * seeds, (draw + 1) * seeds).reduce((sum, one) => sum + one, 0) / seeds,
  );
}

function effectsOf(claim: Claim): readonly EffectSpread[] {
  const { test } = claim;
  if (test === undefined) return [];
  const metrics = leavesOf(test).map((leaf) => measuredByLeaf(leaf)[0]?.[0]);
  const byLens = lenses.map((lens) => [lens, flat(effectTest(test, runsUnder(lens)))] as const);
  return (byLens[0]?.[1] ?? []).map((leaf, place) => {
    const metric = metrics[place] ?? "";
    const draws = byLens.map(([lens, leaves]) => [
      lens,
      drawMeans(leaves[place]?.effects ?? new Float64Array(0), leaf.seeds),
    ]);
    const { label, is, value, negligible } = leaf;
    return { label, metric, unit: unitOf(metric), is, value, negligible, byLens: Object.fromEntries(draws) };
  });
}

function flat(test: EffectTest): readonly EffectLeaf[] {
  if (test.kind === "statistic") return [];
  return test.kind === "effect" ? [test] : test.tests.flatMap(flat);
}

function reportsOf(claim: Claim): readonly EffectSpread[] {
  return claim.report.map((quantity) => {
    const draws = lenses.map((lens) => [lens, drawMeans(quantityEffects(quantity, runsUnder(lens)), 4)]);
    const { metric } = quantity;
    return {
      label: labelOf(quantity),
      metric,
      unit: unitOf(metric),
      negligible: 0.02,
      byLens: Object.fromEntries(draws),
    };
  });
}

function unitOf(metric: string): string {
  return metric === "Y15" ? "pp" : "1";
}

function claimResult(claim: Claim, rest: Pick<ClaimResult, "drivers" | "driversNote">): ClaimResult {
  const { test } = claim;
  const judged =
    test === undefined
      ? []
      : lenses.map((lens) => [lens, judgeLens(effectTest(test, runsUnder(lens)))] as const);
  const byLens = Object.fromEntries(judged);
  const verdict = decide(claim, byLens);
  const spreads = { effects: effectsOf(claim), reports: reportsOf(claim) };
  return {
    claim,
    verdict,
    explained: explainVerdict(verdict),
    byLens,
    runs: judged.length * DRAWS * 4,
    ...spreads,
    ...rest,
  };
}

const gain = {
  name: "spiralGain",
  correlation: 0.71,
  grade: "B",
  doc: "How strongly Beijing answers allied arms",
  mechanism: "m07-threat-perception",
} as const;
const floor = {
  name: "fearFloor.JP",
  correlation: -0.42,
  grade: "C",
  doc: "Threat felt without any cause",
  mechanism: "m07-threat-perception",
} as const;
const weight = {
  name: "patrolWeight",
  correlation: 0.31,
  grade: "A",
  doc: "Weight of one patrol in the coast guard's planning",
  mechanism: "m08-gray-zone",
} as const;

const claimResults: readonly ClaimResult[] = [
  claimResult(claims.supported, { drivers: [gain, floor, weight] }),
  claimResult(claims.contingent, {
    drivers: [],
    driversNote: "none of 312 inputs passes a rank correlation of 0.38 with 100 draws",
  }),
  claimResult(claims.wired, { drivers: [gain] }),
  claimResult(claims.normative, { drivers: [] }),
];

function summary(name: string, unit: string, mean: number, width: number, difference: number): MetricSummary {
  const spreadOut = { p05: mean - width, p50: mean, p95: mean + width * 1.2 };
  const against = { mean: difference, p05: difference - width / 3, p95: difference + width / 3 };
  const edge = difference === 0 ? { mean: 0, p05: 0, p95: 0 } : against;
  return {
    name,
    unit,
    better: "lower",
    mean,
    ...spreadOut,
    worstDecile: mean + width * 1.4,
    weighted: mean * 0.98,
    against: edge,
  };
}

function packageResult(id: string, label: string, share: number, pressure: number): PackageResult {
  return {
    id,
    label,
    lens: "neutral",
    metrics: {
      Y15: summary("chineseDefenceShare", "pp", share, 0.14, share - 1.75),
      "Y10.SCS": summary("grayZonePressure", "1", pressure, 0.2, pressure - 0.9),
    },
  };
}

function band(id: string, variable: string, label: string, unit: string, level: number, drift: number): Band {
  const middle = Array.from({ length: 96 }, (_, quarter) => {
    const wave = ((quarter * 7) % 12) / 400;
    return level * (1 + quarter / 300 + wave) + (quarter < 58 ? 0 : (drift * (quarter - 57)) / 38);
  });
  const edge = (share: number): readonly number[] =>
    middle.map((value, quarter) => value + share * level * (0.04 + quarter / 500));
  const edges = { p05: edge(-1), p25: edge(-0.45), p50: middle, p75: edge(0.45), p95: edge(1.1) };
  return { package: id, variable, label, unit, start: "2012Q1", ...edges };
}

function hashOf(digit: string): string {
  return digit.repeat(64);
}

/** A study's results in small: a claim of every kind, three packages, two paths, two failed runs. */
export const result: StudyResult = {
  id: "example-2026",
  paper: {
    author: "A. Writer",
    title: "Steadier alliances in the Western Pacific",
    year: 2026,
    publisher: "An Institute",
    url: "https://example.org/paper",
  },
  note: "P1 is our reading of the paper in numbers that the paper does not give.",
  base: "P0",
  lenses,
  record: {
    engineVersion: "0.1.0",
    modelHash: hashOf("1"),
    parameterHash: hashOf("2"),
    studyHash: hashOf("3"),
    claimsHash: hashOf("4"),
    numerics: "1",
    layoutVersion: 1,
    runs: { draws: DRAWS, seeds: 4, seed: 7 },
    lenses,
    arms: 4,
    totalRuns: 6400,
    failedRuns: 2,
    resultHash: hashOf("a"),
  },
  claims: claimResults,
  packages: [
    packageResult("P0", "Present course", 1.75, 0.9),
    packageResult("P1", "Restraint and denial (paper D)", 1.7, 0.75),
    packageResult("P3", "Forward surge", 2.05, 0.91),
  ],
  bands: [
    band("P0", "pressure.SCS", "Gray-zone pressure, South China Sea", "1", 0.8, 0),
    band("P1", "pressure.SCS", "Gray-zone pressure, South China Sea", "1", 0.8, -0.18),
    band("P3", "pressure.SCS", "Gray-zone pressure, South China Sea", "1", 0.8, 0.02),
    band("P0", "chineseSharePoints", "Chinese defence spending, share of GDP", "pp", 1.6, 0),
    band("P1", "chineseSharePoints", "Chinese defence spending, share of GDP", "pp", 1.6, -0.1),
    band("P3", "chineseSharePoints", "Chinese defence spending, share of GDP", "pp", 1.6, 0.4),
  ],
  failures: [
    { arm: "P3", lens: "OR", draw: 41, replicate: 2, message: "pressure.SCS is not finite in 2031Q2" },
    { arm: "D02/strike", lens: "mixes", draw: 7, replicate: 0, message: "threat.JP is not finite in 2029Q4" },
  ],
};

/** Titles of the sources the small graph cites, but for one that the ledger lacks. */
export const sources: ReportInput["sources"] = new Map([
  [
    "JERVIS-1978",
    {
      title: "Jervis, Cooperation under the Security Dilemma, World Politics 30 (1978)",
      address: "https://example.org/jervis",
    },
  ],
  ["PAPER-D", { title: "Dichoso, Recalibrating US Alliances (2026)", address: "John Quincy Adams Society" }],
]);

/** All that a report is made from, as a run of the study would hand it over. */
export const fixture: ReportInput = {
  result,
  graph: smallGraph,
  sources,
  study: {
    horizon: { start: "2012Q1", policy: "2026Q3", end: "2035Q4" },
    measures: {},
    negligible: { Y15: 0.02, "Y10.SCS": 0.02 },
  },
};
