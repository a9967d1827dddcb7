import type { QuarterLabel } from "../engine/language/calendar.ts";

/** The names a study may use and the units their values carry; made from a model, plain data but for `convert`. */
export interface Catalogue {
  /** First and last quarter the model can run. */
  readonly quarters: readonly [first: QuarterLabel, last: QuarterLabel];
  /** By id, such as `L18`. */
  readonly levers: ReadonlyMap<string, CatalogueLever>;
  /** By id, such as `Y10`. */
  readonly metrics: ReadonlyMap<string, CatalogueMetric>;
  /** By id, such as `P1`. */
  readonly packages: ReadonlyMap<string, CataloguePackage>;
  /** Ids, such as `neutral`; the study reader adds `mixes`. */
  readonly lenses: readonly string[];
  /** By name. */
  readonly parameters: ReadonlyMap<string, CatalogueParameter>;
  /** By name. */
  readonly variables: ReadonlyMap<string, CatalogueVariable>;
  /** Name of a switch to its options, the default first. */
  readonly switches: ReadonlyMap<string, readonly string[]>;
  /** Convert a value between units; nothing when the units do not fit or are not known. */
  readonly convert: (value: number, from: string, to: string) => number | undefined;
}

/** A policy lever as a study sees it; low, high and default in its unit. */
export interface CatalogueLever {
  readonly id: string;
  /** Readable name, accepted in place of the id. */
  readonly alias: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly default: number;
  /** Whether it can only be set to whole numbers. */
  readonly whole?: true;
}

/** An outcome metric as a study sees it. */
export interface CatalogueMetric {
  readonly id: string;
  /** Readable name, accepted in place of the id. */
  readonly alias: string;
  /** At least one; a metric without parts has one component, named by its id. */
  readonly components: readonly CatalogueComponent[];
}

/** One recorded number of a metric. */
export interface CatalogueComponent {
  /** Full name as in results: `Y06`, `Y10.SCS`. */
  readonly id: string;
  readonly unit: string;
  /** Differences up to this size count as none, in the unit. */
  readonly negligible: number;
}

/** A policy package: lever id to value, the lever's default where absent. */
export interface CataloguePackage {
  readonly id: string;
  readonly levers: Readonly<Record<string, number>>;
}

/** A parameter as a study sees it. */
export interface CatalogueParameter {
  readonly name: string;
  readonly unit: string;
  /** Elements of its axes joined with dots; none for a single number. */
  readonly elements: readonly string[];
  /** One range for each element in the same order, or one range for all. */
  readonly ranges: readonly CatalogueRange[];
}

/** Low, central and high value of an uncertain number, in its unit. */
export interface CatalogueRange {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** A variable that interventions may pin, shift, cut or hold. */
export interface CatalogueVariable {
  readonly name: string;
  readonly unit: string;
  /** Elements of its axes joined with dots; none for a single number. */
  readonly elements: readonly string[];
  /** What its equation reads, where known; checked for cuts. */
  readonly inputs?: readonly string[];
}

/** The range of a parameter, or of one of its elements. */
export function rangeOf(parameter: CatalogueParameter, element?: string): CatalogueRange | undefined {
  if (element === undefined || parameter.ranges.length === 1) return parameter.ranges[0];
  return parameter.ranges[parameter.elements.indexOf(element)];
}

/** The value a package gives a lever. */
export function leverUnder(catalogue: Catalogue, packageId: string, lever: CatalogueLever): number {
  return catalogue.packages.get(packageId)?.levers[lever.id] ?? lever.default;
}
