import type { Runs } from "../study.ts";
import type { Band, MetricSummary, StudyResult } from "../running/result.ts";
import { publishedFormat } from "./published-result.ts";
import { publishBands } from "./publish-bands.ts";
import { rounded } from "./rounded.ts";

/**
 * Outcomes of a study's packages by lens, and bands through time under its first lens; numbers in tables without names, since
 * they are many.
 *
 * Outcomes have `publishedDigits` significant digits. Nothing in it belongs to one paper: papers that run the same
 * packages the same way share the file.
 */
export interface PublishedPackages {
  readonly format: typeof publishedFormat;
  readonly modelHash: string;
  readonly parameterHash: string;
  readonly runs: Runs;
  readonly base: string;
  readonly lenses: readonly string[];
  readonly packages: readonly { readonly id: string; readonly label: string }[];
  readonly metrics: readonly PublishedMetric[];
  /** By lens, then package: for each metric its numbers in the order of `packageColumns`; null where there is none. */
  readonly values: Readonly<Record<string, Readonly<Record<string, PackageTable>>>>;
  /** The base from the first quarter, the others from the quarter before they part from it: the past is the same. */
  readonly bands: readonly Band[];
}

/** One row for each metric. */
export type PackageTable = readonly (readonly (number | null)[])[];

/** A metric of the table, one component of it where it has several. */
export interface PublishedMetric extends Pick<MetricSummary, "name" | "unit" | "better"> {
  /** `Y10.SCS` */
  readonly id: string;
}

/** What the columns of the tables are. */
export const packageColumns = [
  "mean",
  "p05",
  "p50",
  "p95",
  "worstDecile",
  "againstMean",
  "againstP05",
  "againstP95",
] as const;

/** A package's outcome in one metric under one lens; NaN where no run had a value. */
export type PackageOutcome = Omit<MetricSummary, "name" | "unit" | "better" | "weighted">;

/** Which outcome is looked up. */
export interface OutcomePlace {
  readonly lens: string;
  readonly package: string;
  /** Component id. */
  readonly metric: string;
}

/** Look an outcome up; nothing for a lens, package or metric that was not run. */
export function packageOutcome(
  published: Pick<PublishedPackages, "metrics" | "values">,
  { lens, package: of, metric }: OutcomePlace,
): PackageOutcome | undefined {
  const row = published.values[lens]?.[of]?.[published.metrics.findIndex(({ id }) => id === metric)];
  if (row === undefined) return undefined;
  const at = (column: (typeof packageColumns)[number]): number =>
    row[packageColumns.indexOf(column)] ?? Number.NaN;
  return {
    mean: at("mean"),
    p05: at("p05"),
    p50: at("p50"),
    p95: at("p95"),
    worstDecile: at("worstDecile"),
    against: { mean: at("againstMean"), p05: at("againstP05"), p95: at("againstP95") },
  };
}

/** Make of a study's results the outcomes of its packages; ablations and random designs are left out. */
export function publishPackages(result: StudyResult): PublishedPackages {
  const own = result.packages.filter(({ variant }) => variant === undefined);
  const [first] = own;
  const metrics = Object.entries(first?.metrics ?? {}).map(([id, { name, unit, better }]) => ({
    id,
    name,
    unit,
    better,
  }));
  const { modelHash, parameterHash, runs } = result.record;
  const inLens = result.lenses.map((lens) => own.filter((one) => one.lens === lens));
  return {
    format: publishedFormat,
    modelHash,
    parameterHash,
    runs,
    base: result.base,
    lenses: result.lenses,
    packages: own.filter(({ lens }) => lens === first?.lens).map(({ id, label }) => ({ id, label })),
    metrics,
    values: Object.fromEntries(
      result.lenses.map((lens, place) => [
        lens,
        Object.fromEntries(
          (inLens[place] ?? []).map(({ id, metrics: summaries }) => [
            id,
            metrics.map((metric) => rowOf(summaries[metric.id])),
          ]),
        ),
      ]),
    ),
    bands: publishBands(result.bands, result.base),
  };
}

function rowOf(summary: MetricSummary | undefined): readonly (number | null)[] {
  if (summary === undefined) return packageColumns.map(() => null);
  const { mean, p05, p50, p95, worstDecile, against } = summary;
  return [mean, p05, p50, p95, worstDecile, against.mean, against.p05, against.p95].map((value) =>
    Number.isFinite(value) ? rounded(value) : null,
  );
}
