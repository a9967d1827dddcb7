import { quarterNumber, type QuarterLabel } from "../engine/language/calendar.ts";
import type {
  Catalogue,
  CatalogueComponent,
  CatalogueLever,
  CatalogueMetric,
  CatalogueParameter,
  CatalogueVariable,
} from "./catalogue.ts";
import type { Window } from "./claim-test.ts";
import type { Faults } from "./faults.ts";
import type { RawQuantity } from "./schema-parts.ts";
import type { Horizon, Target, UncertainRange } from "./study.ts";
import { quoted, type Path } from "./yaml-tree.ts";

/**
 * What resolving a name needs: where faults go and what names exist.
 *
 * Resolvers report a fault and go on with the text as written; a study with errors is dropped as a whole, so such a
 * stand-in never leaves the reader.
 */
export interface Scope {
  readonly faults: Faults;
  readonly catalogue: Catalogue;
  readonly horizon: Horizon;
  readonly base: string;
  /** Ranges the study gives parameters, by parameter or `parameter.element`. */
  readonly uncertainties: Readonly<Record<string, UncertainRange>>;
}

/** A scope before the study's own settings are known. */
export type NameScope = Pick<Scope, "faults" | "catalogue">;

/** What checking a quarter needs. */
export type QuarterScope = Pick<Scope, "faults" | "horizon">;

type Where = "key" | "value";

/** Find a lever by id or alias. */
export function findLever(
  { faults, catalogue }: NameScope,
  path: Path,
  name: string,
  where: Where,
): CatalogueLever | undefined {
  const found =
    catalogue.levers.get(name) ?? [...catalogue.levers.values()].find((lever) => lever.alias === name);
  if (found === undefined) {
    const names = [...catalogue.levers.values()].flatMap((lever) => [lever.id, lever.alias]);
    faults.unknown(path, "lever", name, names, where);
  }
  return found;
}

/** Find the components a metric's id or alias stands for: `Y10` all of them, `Y10.SCS` one. */
export function findComponents(
  { faults, catalogue }: NameScope,
  path: Path,
  name: string,
  where: Where = "value",
): readonly CatalogueComponent[] {
  const metrics = [...catalogue.metrics.values()];
  const whole = metrics.find((metric) => metric.id === name || metric.alias === name);
  if (whole !== undefined) return whole.components;
  const { owner, rest } = ownerOf(metrics, name);
  if (owner === undefined) {
    const names = metrics.flatMap((metric) => [
      metric.id,
      metric.alias,
      ...metric.components.map((part) => part.id),
    ]);
    faults.unknown(path, "metric", name, new Set(names), where);
    return [];
  }
  const wanted = `${owner.id}.${rest}`;
  const part = owner.components.find((component) => component.id === wanted);
  if (part === undefined) {
    faults.unknown(
      path,
      `component of ${owner.id}`,
      name,
      owner.components.map((component) => component.id),
      where,
    );
  }
  return part === undefined ? [] : [part];
}

/** The metric that `Y29.Flex.JP` is a component of, the one with the longest name that fits, and what follows its name. */
function ownerOf(
  metrics: readonly CatalogueMetric[],
  name: string,
): { readonly owner: CatalogueMetric | undefined; readonly rest: string } {
  const fits = metrics
    .flatMap((owner) => [owner.id, owner.alias].map((stem) => ({ owner, stem })))
    .filter(({ stem }) => name.startsWith(`${stem}.`))
    .sort((left, right) => right.stem.length - left.stem.length)[0];
  return { owner: fits?.owner, rest: name.slice((fits?.stem.length ?? 0) + 1) };
}

/** Find the one component a test measures. */
export function findComponent(
  scope: NameScope,
  path: Path,
  name: string,
  where: Where = "value",
): CatalogueComponent | undefined {
  const found = findComponents(scope, path, name, where);
  if (found.length > 1) {
    const message = `${quoted(name)} has ${found.length} components, expected one of them`;
    const hint = `write one of ${found.map((part) => part.id).join(", ")}`;
    scope.faults.at(path, { code: "several-components", message, hint });
  }
  return found.length === 1 ? found[0] : undefined;
}

/** A quantity of the model that an intervention names, split into name and element. */
export interface FoundTarget<Entry> {
  readonly target: Target;
  readonly entry: Entry;
}

/** Find a parameter, or one of its elements as in `delay.JP`. */
export function findParameter(
  scope: NameScope,
  path: Path,
  name: string,
  where: Where,
): FoundTarget<CatalogueParameter> | undefined {
  return findTarget(scope, path, "parameter", name, scope.catalogue.parameters, where);
}

/** Find a variable, or one of its elements as in `leader.JP`. */
export function findVariable(
  scope: NameScope,
  path: Path,
  name: string,
  where: Where,
): FoundTarget<CatalogueVariable> | undefined {
  return findTarget(scope, path, "variable", name, scope.catalogue.variables, where);
}

/** Find a variable or parameter, or one of its elements. */
export function findVariableOrParameter(
  scope: NameScope,
  path: Path,
  name: string,
  where: Where = "key",
): FoundTarget<CatalogueVariable | CatalogueParameter> | undefined {
  const { variables, parameters } = scope.catalogue;
  const all = new Map<string, CatalogueVariable | CatalogueParameter>([...parameters, ...variables]);
  return findTarget(scope, path, "variable or parameter", name, all, where);
}

function findTarget<Entry extends { readonly name: string; readonly elements: readonly string[] }>(
  { faults }: NameScope,
  path: Path,
  what: string,
  written: string,
  entries: ReadonlyMap<string, Entry>,
  where: Where,
): FoundTarget<Entry> | undefined {
  const dot = written.indexOf(".");
  const name = dot < 0 ? written : written.slice(0, dot);
  const entry = entries.get(name);
  if (entry === undefined) {
    faults.unknown(path, what, name, entries.keys(), where);
    return undefined;
  }
  if (dot < 0) return { target: { name }, entry };
  const element = written.slice(dot + 1);
  if (entry.elements.includes(element)) return { target: { name, element }, entry };
  if (entry.elements.length > 0) faults.unknown(path, `element of ${name}`, element, entry.elements, where);
  else
    faults.atKey(path, { code: "unknown-name", message: `${name} has no elements, got ${quoted(written)}` });
  return undefined;
}

/** Bring a value to the unit of what it belongs to. */
export function inUnit(
  { faults, catalogue }: NameScope,
  path: Path,
  raw: RawQuantity,
  unit: string,
  owner: string,
): number {
  if (raw.unit === undefined || raw.unit === unit) return raw.value;
  const value = catalogue.convert(raw.value, raw.unit, unit);
  if (value !== undefined && Number.isFinite(value)) return value;
  const message = `unit mismatch: ${owner} is in ${quoted(unit)}, got ${quoted(raw.unit)}`;
  faults.at([...path, "unit"], { code: "wrong-unit", message, hint: `give the value in ${quoted(unit)}` });
  return raw.value;
}

/** Check that a quarter lies within the study's horizon. */
export function checkQuarter({ faults, horizon }: QuarterScope, path: Path, quarter: QuarterLabel): void {
  const at = quarterNumber(quarter);
  if (at >= quarterNumber(horizon.start) && at <= quarterNumber(horizon.end)) return;
  const message = `${quarter} is outside the horizon ${horizon.start} to ${horizon.end}`;
  faults.at(path, { code: "outside-horizon", message });
}

/** Check that a window runs forward and lies within the study's horizon. */
export function checkWindow(scope: QuarterScope, path: Path, window: Window): Window {
  const [first, last] = window;
  if (quarterNumber(first) > quarterNumber(last)) {
    const message = `window runs backward, from ${first} to ${last}`;
    scope.faults.at(path, { code: "window-reversed", message, hint: `write [${last}, ${first}]` });
  }
  checkQuarter(scope, [...path, 0], first);
  checkQuarter(scope, [...path, 1], last);
  return window;
}

/** Report entries of a list that stand there before. */
export function checkUnique(
  faults: Faults,
  items: readonly { readonly name: string; readonly path: Path }[],
): void {
  const seen = new Set<string>();
  for (const { name, path } of items) {
    if (seen.has(name)) faults.at(path, { code: "duplicate", message: `${quoted(name)} appears twice` });
    seen.add(name);
  }
}
