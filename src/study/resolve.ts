import { quarterNumber } from "../engine/language/calendar.ts";
import type { Catalogue } from "./catalogue.ts";
import { componentsIn } from "./claim-test.ts";
import type { Faults } from "./faults.ts";
import { resolveClaim } from "./resolve-claim.ts";
import {
  checkUnique,
  findComponents,
  findParameter,
  inUnit,
  type NameScope,
  type Scope,
} from "./resolve-names.ts";
import { resolveContests } from "./resolve-contests.ts";
import { resolveMeasures, withMeasures } from "./resolve-measures.ts";
import { weightsOf } from "./resolve-weights.ts";
import type { RawClaim } from "./schema-claim.ts";
import type { RawStudy } from "./schema.ts";
import type { Claim, Horizon, Paper, Study, UncertainRange } from "./study.ts";
import type { Path } from "./yaml-tree.ts";

/** A claim as written and its place in the list; claims that did not read are left out. */
export interface PlacedClaim {
  readonly index: number;
  readonly raw: RawClaim;
}

/** Check a study's names, units, ranges and quarters against the catalogue; faults go to `faults`. */
export function resolveStudy(
  raw: RawStudy,
  placed: readonly PlacedClaim[],
  catalogue: Catalogue,
  faults: Faults,
): Study {
  const measures = resolveMeasures({ faults, catalogue, horizon: raw.horizon }, raw.measures ?? {});
  const names: NameScope = { faults, catalogue: withMeasures(catalogue, measures) };
  checkHorizon(names, raw.horizon);
  checkPackages(names, raw);
  checkLenses(names, raw.lenses);
  const uncertainties = resolveUncertainties(names, raw);
  const scope: Scope = { ...names, horizon: raw.horizon, base: raw.base, uncertainties };
  const claims = placed.map((claim) => resolveClaim(scope, ["claims", claim.index], claim.raw));
  checkUnique(
    faults,
    placed.map((claim) => ({ name: claim.raw.id, path: ["claims", claim.index, "id"] })),
  );
  const metrics = resolveMetrics(names, raw.metrics);
  return {
    format: raw.format,
    id: raw.id,
    paper: resolvePaper(raw.paper),
    note: raw.note?.trim() ?? "",
    base: raw.base,
    packages: raw.packages,
    lenses: raw.lenses,
    horizon: raw.horizon,
    runs: raw.runs,
    negligible: resolveNegligible(names, raw, usedComponents(metrics, claims)),
    uncertainties,
    measures,
    weights: weightsOf(names, raw.weights),
    contested: resolveContests(
      faults,
      placed.length === raw.claims?.length ? placed.map((claim) => claim.raw.id) : undefined,
      raw.contested ?? [],
    ),
    metrics,
    claims,
  };
}

function resolvePaper({ author, title, year, publisher, url }: RawStudy["paper"]): Paper {
  return {
    author,
    title,
    year,
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
  };
}

function checkHorizon({ faults, catalogue }: NameScope, horizon: Horizon): void {
  const [first, last] = catalogue.quarters;
  const steps = [
    ["start", horizon.start, first, last],
    ["policy", horizon.policy, horizon.start, horizon.end],
    ["end", horizon.end, first, last],
  ] as const;
  for (const [key, quarter, low, high] of steps) {
    const at = quarterNumber(quarter);
    if (at >= quarterNumber(low) && at <= quarterNumber(high)) continue;
    const message = `${key} ${quarter} is not between ${low} and ${high}`;
    faults.at(["horizon", key], { code: "outside-horizon", message });
  }
}

function checkPackages({ faults, catalogue }: NameScope, raw: RawStudy): void {
  raw.packages.forEach((id, index) => {
    if (!catalogue.packages.has(id))
      faults.unknown(["packages", index], "package", id, catalogue.packages.keys());
  });
  checkUnique(
    faults,
    raw.packages.map((name, index) => ({ name, path: ["packages", index] })),
  );
  if (!catalogue.packages.has(raw.base)) {
    faults.unknown(["base"], "package", raw.base, catalogue.packages.keys());
  } else if (!raw.packages.includes(raw.base)) {
    const message = `base ${raw.base} is not among the packages`;
    faults.at(["base"], { code: "base-not-listed", message, hint: `add ${raw.base} to packages` });
  }
}

function checkLenses({ faults, catalogue }: NameScope, lenses: readonly string[]): void {
  const valid = new Set([...catalogue.lenses, "mixes"]);
  lenses.forEach((id, index) => {
    if (!valid.has(id)) faults.unknown(["lenses", index], "lens", id, valid);
  });
  checkUnique(
    faults,
    lenses.map((name, index) => ({ name, path: ["lenses", index] })),
  );
}

function resolveMetrics(scope: NameScope, names: readonly string[]): readonly string[] {
  const found = names.flatMap((name, index) => {
    const path: Path = ["metrics", index];
    return findComponents(scope, path, name).map((component) => ({ name: component.id, path }));
  });
  checkUnique(scope.faults, found);
  return found.map((component) => component.name);
}

function resolveUncertainties(scope: NameScope, raw: RawStudy): Readonly<Record<string, UncertainRange>> {
  const entries = Object.entries(raw.uncertainties ?? {}).map(([name, range]) => {
    const path = ["uncertainties", name];
    const unit = findParameter(scope, path, name, "key")?.entry.unit;
    const value = (key: keyof UncertainRange): number =>
      unit === undefined ? range[key].value : inUnit(scope, [...path, key], range[key], unit, name);
    const resolved = { low: value("low"), central: value("central"), high: value("high") };
    checkRangeOrder(scope, path, resolved);
    return [name, resolved] as const;
  });
  return Object.fromEntries(entries);
}

function checkRangeOrder({ faults }: NameScope, path: Path, { low, central, high }: UncertainRange): void {
  const got = `got ${low}, ${central}, ${high}`;
  if (low > high) {
    faults.at([...path, "low"], { code: "range-order", message: `low is above high, ${got}` });
  } else if (central < low || central > high) {
    faults.at([...path, "central"], {
      code: "range-order",
      message: `central is not between low and high, ${got}`,
    });
  }
}

function usedComponents(metrics: readonly string[], claims: readonly Claim[]): ReadonlySet<string> {
  return new Set([...metrics, ...claims.flatMap(({ test, report }) => componentsIn(test, report))]);
}

/** The study's sizes where given, a component's before its metric's, and the model's for the rest of what is used. */
function resolveNegligible(
  scope: NameScope,
  raw: RawStudy,
  used: ReadonlySet<string>,
): Readonly<Record<string, number>> {
  const components = [...scope.catalogue.metrics.values()].flatMap((metric) => metric.components);
  const sizes = new Map(
    components.filter(({ id }) => used.has(id)).map(({ id, negligible }) => [id, negligible]),
  );
  const given = Object.entries(raw.negligible ?? {}).map(([name, value]) => {
    const path = ["negligible", name];
    const found = findComponents(scope, path, name, "key");
    if (value.value < 0) {
      scope.faults.at(path, { code: "out-of-range", message: `expected at least 0, got ${value.value}` });
    }
    return found.map(({ id, unit }) => ({
      id,
      of: found.length,
      size: inUnit(scope, path, value, unit, id),
    }));
  });
  for (const { id, size } of given.flat().sort((a, b) => b.of - a.of)) sizes.set(id, size);
  return Object.fromEntries([...sizes].sort(([a], [b]) => (a < b ? -1 : 1)));
}
