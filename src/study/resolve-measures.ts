import type { Catalogue, CatalogueMetric } from "./catalogue.ts";
import {
  checkWindow,
  findVariableOrParameter,
  inUnit,
  type NameScope,
  type QuarterScope,
} from "./resolve-names.ts";
import type { RawMeasure } from "./schema.ts";
import type { Measure } from "./study.ts";
import { quoted, type Path } from "./yaml-tree.ts";

type MeasureScope = NameScope & QuarterScope;

/** Check the metrics a study defines itself and fill in their units and defaults. */
export function resolveMeasures(
  scope: MeasureScope,
  raw: Readonly<Record<string, RawMeasure>>,
): Readonly<Record<string, Measure>> {
  const entries = Object.entries(raw).map(([name, measure]) => {
    const path = ["measures", name];
    checkFree(scope, path, name);
    return [name, resolveMeasure(scope, path, name, measure)] as const;
  });
  return Object.fromEntries(entries);
}

function resolveMeasure(scope: MeasureScope, path: Path, name: string, raw: RawMeasure): Measure {
  const at = [...path, "variable"];
  const found = findVariableOrParameter(scope, at, raw.variable, "value");
  if (found !== undefined && found.target.element === undefined) checkSingle(scope, at, found.entry);
  const unit = found?.entry.unit ?? raw.negligible.unit ?? "1";
  const negligible = inUnit(scope, [...path, "negligible"], raw.negligible, unit, name);
  if (negligible <= 0) {
    const message = `expected more than 0, got ${raw.negligible.value}`;
    scope.faults.at([...path, "negligible"], { code: "out-of-range", message });
  }
  return {
    ...(found?.target ?? { name: raw.variable }),
    unit,
    window: checkWindow(scope, [...path, "window"], raw.window),
    reducer: raw.reducer ?? "mean",
    ...(raw.path === undefined ? {} : { path: raw.path }),
    negligible,
    says: raw.says.trim(),
  };
}

function checkFree({ faults, catalogue }: MeasureScope, path: Path, name: string): void {
  // The command line finds names in any case of letters.
  const lower = name.toLowerCase();
  const taken = [...catalogue.metrics.values()].some(({ id, alias }) =>
    [id, alias].some((own) => own.toLowerCase() === lower),
  );
  if (!taken) return;
  const message = `${quoted(name)} is a metric of the model, give the measure another name`;
  faults.atKey(path, { code: "duplicate", message });
}

function checkSingle(
  { faults }: MeasureScope,
  path: Path,
  { name, elements }: { readonly name: string; readonly elements: readonly string[] },
): void {
  if (elements.length === 0) return;
  const message = `${quoted(name)} has ${elements.length} elements, expected one of them`;
  const hint = `write one of ${elements.map((element) => `${name}.${element}`).join(", ")}`;
  faults.at(path, { code: "several-elements", message, hint });
}

/** Let a study's own metrics stand beside those of the model. */
export function withMeasures(catalogue: Catalogue, measures: Readonly<Record<string, Measure>>): Catalogue {
  const own = Object.entries(measures).map(([id, { unit, negligible }]): [string, CatalogueMetric] => [
    id,
    { id, alias: id, components: [{ id, unit, negligible }] },
  ]);
  return { ...catalogue, metrics: new Map([...own, ...catalogue.metrics]) };
}
