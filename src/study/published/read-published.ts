import type { PackageBands } from "./package-bands.ts";
import type { PublishedCredibility } from "./published-credibility.ts";
import { packageColumns, type PublishedPackages } from "./published-packages.ts";
import type { PublishedRivals } from "./published-rivals.ts";
import { publishedFormat, type PublishedResult } from "./published-result.ts";
import {
  fields,
  flag,
  list,
  maybe,
  named,
  number,
  numberOrNull,
  oneOf,
  readData,
  text,
  type FileKind,
  type Reading,
} from "./shape.ts";

/** Shape of how many draws and seeds were run. */
export const runsShape = fields({ draws: number, seeds: number, seed: number });

/** Shape of a run record. */
const recordShape = fields({
  engineVersion: text,
  modelHash: text,
  parameterHash: text,
  studyHash: text,
  claimsHash: text,
  numerics: text,
  runs: runsShape,
  lenses: list(text),
  totalRuns: number,
  failedRuns: number,
  resultHash: text,
});

/** Shape of a band through time. */
export const bandShape = fields({
  package: text,
  variable: text,
  unit: text,
  start: text,
  p05: list(number),
  p25: list(number),
  p50: list(number),
  p75: list(number),
  p95: list(number),
});

/** Words of a verdict. */
export const statusShape = oneOf(
  "supported",
  "contingent",
  "unsupported",
  "more runs needed",
  "not testable",
);

/** Words of a lens's standing. */
export const standingShape = oneOf("pass", "between", "fail");

const lensStanding = fields({
  lens: text,
  standing: standingShape,
  share: number,
  interval: list(number, 2),
});

const verdict = fields({
  status: statusShape,
  reason: maybe(text),
  headline: maybe(lensStanding),
  lenses: list(lensStanding),
  flippedBy: list(text),
  canFail: flag,
  warnings: list(text),
});

const quantiles = { p05: number, p50: number, p95: number };

const judgement = fields({
  share: number,
  interval: list(number, 2),
  noise: number,
  draws: number,
  seeds: number,
  statistics: maybe(list(fields({ label: text, mean: number, ...quantiles, share: number }))),
});

const effect = fields({
  label: text,
  metric: text,
  unit: text,
  negligible: number,
  of: oneOf("level", "difference"),
  bound: maybe(fields({ operator: oneOf(">", "<", ">=", "<="), bound: number })),
  bins: fields({ from: number, width: number, count: number }),
  byLens: named(
    fields({
      draws: number,
      mean: number,
      ...quantiles,
      p25: number,
      p75: number,
      counts: list(number),
      outside: number,
      share: maybe(number),
    }),
  ),
});

const alternative = fields({
  option: text,
  reason: maybe(text),
  standing: maybe(standingShape),
  share: maybe(number),
  interval: maybe(list(number, 2)),
  changed: maybe(flag),
});

const claim = fields({
  id: text,
  verdict,
  explained: text,
  byLens: named(judgement),
  effects: list(effect),
  reports: list(effect),
  drivers: list(fields({ name: text, correlation: number, grade: oneOf("A", "B", "C") })),
  runs: number,
  alternatives: maybe(list(alternative)),
});

/** What a file of published results must be. */
export const publishedResultFile: FileKind = {
  what: "published results",
  format: publishedFormat,
  shape: fields({
    id: text,
    paper: fields({ author: text, title: text, year: number }),
    note: text,
    base: text,
    lenses: list(text),
    record: recordShape,
    preliminary: maybe(flag),
    rivals: maybe(recordShape),
    weights: named(number),
    contested: list(fields({ title: text, one: list(text), other: list(text), choice: text })),
    regrets: named(fields({ mean: number, ...quantiles })),
    claims: list(claim),
  }),
};

/** What a file of published outcomes of packages must be. */
export const publishedPackagesFile: FileKind = {
  what: "published outcomes of packages",
  format: publishedFormat,
  shape: fields({
    modelHash: text,
    parameterHash: text,
    runs: runsShape,
    base: text,
    lenses: list(text),
    packages: list(fields({ id: text, label: text })),
    metrics: list(fields({ id: text, name: text, unit: text, better: oneOf("higher", "lower", "neither") })),
    values: named(named(list(list(numberOrNull, packageColumns.length)))),
    bands: list(bandShape),
  }),
};

/** Read a study's published results; `name` is used in messages only. */
export function readPublished(given: string, name = "published.json"): Reading<PublishedResult> {
  return readData(given, name, publishedResultFile);
}

/** Read the published outcomes of a study's packages; `name` is used in messages only. */
export function readPublishedPackages(
  given: string,
  name = "published-packages.json",
): Reading<PublishedPackages> {
  return readData(given, name, publishedPackagesFile);
}

/** What a file of headline outcomes must be. */
const packageBandsFile: FileKind = {
  what: "headline outcomes of packages",
  format: publishedFormat,
  shape: fields({ record: recordShape, base: text, preliminary: maybe(flag), bands: list(bandShape) }),
};

/** Read the published headline outcomes of packages; `name` is used in messages only. */
export function readPackageBands(given: string, name = "package-bands.json"): Reading<PackageBands> {
  return readData(given, name, packageBandsFile);
}

/** What a file of standings under rival equations must be. */
const publishedRivalsFile: FileKind = {
  what: "published standings under rival equations",
  format: publishedFormat,
  shape: fields({ id: text, record: recordShape, alternatives: named(list(alternative)) }),
};

/** Read the published standings of a study's claims under rival equations; `name` is used in messages only. */
export function readPublishedRivals(given: string, name = "published-rivals.json"): Reading<PublishedRivals> {
  return readData(given, name, publishedRivalsFile);
}

const rangeEffect = fields({ mean: number, error: number, least: number, most: number });
const campaignNumbers = fields({ pFA: number, landedPeakKt: number, shipsLost: number });

/** What a file of what the model is held to and hangs on must be. */
export const credibilityFile: FileKind = {
  what: "what the model is held to and hangs on",
  format: publishedFormat,
  shape: fields({
    modelHash: text,
    parameterHash: text,
    numerics: text,
    campaign: list(fields({ id: text, doc: text, expected: campaignNumbers, got: campaignNumbers })),
    sensitivity: fields({
      draws: number,
      seed: number,
      base: text,
      policy: text,
      metrics: list(text),
      moved: number,
      parameters: list(
        fields({
          name: text,
          grade: oneOf("A", "B", "C"),
          level: list(rangeEffect),
          difference: list(rangeEffect),
        }),
      ),
    }),
  }),
};

/** Read what the model is held to and hangs on; `name` is used in messages only. */
export function readCredibility(given: string, name = "credibility.json"): Reading<PublishedCredibility> {
  return readData(given, name, credibilityFile);
}
