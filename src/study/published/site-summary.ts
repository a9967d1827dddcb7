import type { Graph } from "../../engine/graph/graph.ts";
import { modelHash, parameterHash } from "../../engine/graph/canonical.ts";
import type { Calendar, QuarterLabel } from "../../engine/language/calendar.ts";
import type { Band, RunRecord } from "../running/result.ts";
import type { Claim, ClaimKind, Contest, Paper, Runs, Study } from "../study.ts";
import type { LensClass, VerdictStatus } from "../verdict/types.ts";
import { headlineMetrics, headlineOutcomes, type HeadlineOutcome } from "./headline-outcomes.ts";
import type { PackageBands } from "./package-bands.ts";
import type { PublishedPackages } from "./published-packages.ts";
import { publishedFormat, type PublishedClaim, type PublishedResult } from "./published-result.ts";

/** All that the first screen needs before anything has been computed. */
export interface SiteSummary {
  readonly format: typeof publishedFormat;
  readonly record: Pick<RunRecord, "engineVersion" | "modelHash" | "parameterHash">;
  readonly calendar: Calendar;
  /** Quarter in which packages part ways. */
  readonly policy: QuarterLabel;
  /** In the order of the first study, the base first: the order of their colours. */
  readonly packages: readonly { readonly id: string; readonly name: string; readonly label: string }[];
  /** Neutral first, the random mixes last. */
  readonly lenses: readonly { readonly id: string; readonly name: string }[];
  readonly studies: readonly StudySummary[];
  readonly bands: HeadlineBands;
  /** Headline metrics of packages under the neutral lens, from the first study; read with `packageOutcome`. */
  readonly metrics: Pick<PublishedPackages, "runs" | "metrics" | "values">;
}

/** A paper with its claims in short, and where the rest lies. */
export interface StudySummary {
  readonly id: string;
  readonly paper: Paper;
  readonly note: string;
  readonly base: string;
  readonly lenses: readonly string[];
  readonly record: RunRecord;
  /** Few draws and central claims only, since no published results fit the model: to be said on the screen. */
  readonly preliminary: boolean;
  /** Address of its `StudyFile`, from the folder of the data. */
  readonly study: string;
  /** Address of its `PublishedPackages`, from the folder of the data. */
  readonly packages: string;
  readonly contested: readonly Contest[];
  /** Claims that have been judged, in the order of the study. */
  readonly claims: readonly ClaimSummary[];
}

/** A claim and its verdict in short. */
export interface ClaimSummary {
  readonly id: string;
  readonly section: string;
  /** The claim in our own words, in English. */
  readonly says: string;
  readonly kind: ClaimKind;
  readonly central: boolean;
  readonly mechanisms: readonly string[];
  /** True by construction. */
  readonly wired: boolean;
  /** False when the test could not have come out otherwise. */
  readonly canFail: boolean;
  /** Part of the test has no path in the model or is settled by an equation: the claim's page says which. */
  readonly caveat: boolean;
  readonly verdict: VerdictStatus;
  /** Share of draws in which the test holds under the headline lens, and its 95 % interval; absent without runs. */
  readonly share?: number;
  readonly interval?: readonly [low: number, high: number];
  /** The headline lens. */
  readonly lens?: string;
  /** Share of draws the claim asks for. */
  readonly needed: number;
  readonly byLens: Readonly<Record<string, { readonly standing: LensClass; readonly share: number }>>;
}

/** The outcomes that the first screen draws, for every package. */
export interface HeadlineBands {
  readonly record: Pick<RunRecord, "totalRuns" | "resultHash"> & {
    readonly runs: Runs;
    readonly lens: string;
  };
  readonly preliminary: boolean;
  readonly outcomes: readonly (HeadlineOutcome & { readonly unit: string })[];
  /** See `PackageBands`. */
  readonly bands: readonly Band[];
}

/** A study with its published results, as the page loads them for its claims. */
export interface StudyFile {
  readonly format: typeof publishedFormat;
  readonly study: Study;
  readonly published: PublishedResult;
}

/** A study with all that has been published of it. */
export interface PublishedStudy {
  readonly study: Study;
  readonly published: PublishedResult;
  readonly packages: PublishedPackages;
  /** Addresses of the files, from the folder of the data. */
  readonly addresses: { readonly study: string; readonly packages: string };
}

/** Outcomes of the first screen; further ones stay in the published file. */
const drawnOutcomes = 6;

/**
 * Sum up what the first screen shows.
 *
 * @param studies at least one; packages and headline metrics are those of the first.
 * @throws {RangeError} without a study.
 */
export function siteSummary(
  graph: Graph,
  engineVersion: string,
  studies: readonly PublishedStudy[],
  bands: PackageBands,
): SiteSummary {
  const [first] = studies;
  if (first === undefined) throw new RangeError("a summary needs a study");
  return {
    format: publishedFormat,
    record: { engineVersion, modelHash: modelHash(graph), parameterHash: parameterHash(graph) },
    calendar: graph.calendar,
    policy: first.study.horizon.policy,
    packages: packagesOf(graph, first.study),
    lenses: lensesOf(graph, first.study),
    studies: studies.map(studySummary),
    bands: headlineBands(bands),
    metrics: headlineTable(first.packages),
  };
}

function packagesOf(graph: Graph, { base, packages }: Study): SiteSummary["packages"] {
  const ids = [base, ...packages.filter((id) => id !== base)];
  return ids.map((id) => {
    const found = graph.packages.find((one) => one.id === id);
    return { id, name: found?.name ?? id, label: found?.label ?? id };
  });
}

function lensesOf(graph: Graph, { lenses }: Study): SiteSummary["lenses"] {
  return lenses.map((id) => ({ id, name: graph.lenses.find((one) => one.id === id)?.name ?? id }));
}

function studySummary({ study, published, addresses }: PublishedStudy): StudySummary {
  const { id, paper, note, base, lenses, contested } = study;
  const claims = study.claims.flatMap((claim) => {
    const result = published.claims.find((one) => one.id === claim.id);
    return result === undefined ? [] : [claimSummary(claim, result)];
  });
  return {
    id,
    paper,
    note,
    base,
    lenses,
    record: published.record,
    preliminary: published.preliminary === true,
    ...addresses,
    contested,
    claims,
  };
}

function claimSummary(claim: Claim, { verdict }: PublishedClaim): ClaimSummary {
  const { id, section, says, kind, mechanisms } = claim;
  const { headline } = verdict;
  const standings = verdict.lenses.map(({ lens, standing, share }) => [lens, { standing, share }] as const);
  return {
    id,
    section,
    says,
    kind,
    mechanisms,
    central: claim.central === true,
    wired: claim.wired !== undefined,
    canFail: verdict.canFail,
    caveat: claim.caveat !== undefined,
    verdict: verdict.status,
    ...(headline === undefined
      ? {}
      : { share: headline.share, interval: headline.interval, lens: headline.lens }),
    needed: claim.share,
    byLens: Object.fromEntries(standings),
  };
}

function headlineBands({ record, preliminary, bands }: PackageBands): HeadlineBands {
  const { runs, totalRuns, resultHash, lenses } = record;
  const drawn = headlineOutcomes.flatMap((outcome) => {
    const own = bands.filter(({ variable }) => variable === outcome.variable);
    return own[0] === undefined ? [] : [{ outcome, unit: own[0].unit, own }];
  });
  const shown = drawn.slice(0, drawnOutcomes);
  return {
    record: { runs, totalRuns, resultHash, lens: lenses[0] ?? "neutral" },
    preliminary: preliminary === true,
    outcomes: shown.map(({ outcome, unit }) => ({ ...outcome, unit })),
    bands: shown.flatMap(({ own }) => own),
  };
}

function headlineTable({ runs, metrics, values, lenses }: PublishedPackages): SiteSummary["metrics"] {
  const places = headlineMetrics.flatMap((id) => {
    const place = metrics.findIndex((metric) => metric.id === id);
    return place < 0 ? [] : [place];
  });
  const lens = lenses.includes("neutral") ? "neutral" : (lenses[0] ?? "neutral");
  const own = Object.entries(values[lens] ?? {}).map(([id, table]) => [
    id,
    places.map((place) => table[place] ?? []),
  ]);
  return {
    runs,
    metrics: places.flatMap((place) => metrics[place] ?? []),
    values: { [lens]: Object.fromEntries(own) },
  };
}
