import type { Companion, Correlation, Regret, Statistic, VarianceShare } from "./claim-test.ts";
import { rivalsOf } from "./resolve-comparison.ts";
import { checkWindow, findComponent, findParameter, type NameScope } from "./resolve-names.ts";
import { measured, type RawLeaf, type TestScope } from "./resolve-parts.ts";
import { quoted, type Path } from "./yaml-tree.ts";

/** Check a rank correlation over draws. */
export function correlationOf(scope: TestScope, path: Path, raw: RawLeaf<"correlation">): Statistic {
  const than = raw.than === undefined ? {} : { than: companionOf(scope, [...path, "than"], raw.than) };
  const quantity: Correlation = {
    kind: "correlation",
    ...measured(scope, path, raw),
    with: companionOf(scope, [...path, "with"], raw.with),
    ...than,
    arm: scope.findArm([...path, "arm"], raw.arm),
    size: raw.size ?? false,
  };
  const { value = 0 } = raw;
  const most = raw.than === undefined ? 1 : 2;
  if (value < -most || value > most) {
    const message = `expected a value from -${most} to ${most}, got ${value}`;
    scope.faults.at([...path, "value"], { code: "out-of-range", message });
  }
  return { kind: "statistic", quantity, is: raw.is, value };
}

function companionOf(scope: TestScope, path: Path, raw: RawLeaf<"correlation">["with"]): Companion {
  if ("metric" in raw) return { metric: findComponent(scope, path, raw.metric)?.id ?? raw.metric };
  const found = findParameter(scope, [...path, "parameter"], raw.parameter, "value");
  if (found === undefined) return { parameter: raw.parameter };
  const { name, element } = found.target;
  if (element === undefined && found.entry.elements.length > 0) {
    const message = `${quoted(name)} has ${found.entry.elements.length} elements, expected one of them`;
    const hint = `write one of ${found.entry.elements.map((one) => `${name}.${one}`).join(", ")}`;
    scope.faults.at([...path, "parameter"], { code: "several-elements", message, hint });
  }
  return { parameter: name, ...(element === undefined ? {} : { element }) };
}

/** Check a share of variance over draws and windows. */
export function varianceOf(scope: TestScope, path: Path, raw: RawLeaf<"variance">): Statistic {
  const ids = (key: "of" | "among"): readonly string[] =>
    raw[key].map((name, index) => findComponent(scope, [...path, key, index], name)?.id ?? name);
  const [of, among] = [ids("of"), ids("among")];
  of.forEach((id, index) => {
    if (among.includes(id)) return;
    const message = `${quoted(raw.of[index] ?? "")} is not among the parts of the total`;
    scope.faults.at([...path, "of", index], { code: "not-listed", message, hint: "add it to among" });
  });
  const windows = raw.windows?.map((window, index) =>
    checkWindow(scope, [...path, "windows", index], window),
  );
  const arm = scope.findArm([...path, "arm"], raw.arm);
  const quantity: VarianceShare = {
    kind: "variance",
    of,
    among,
    arm,
    ...(windows === undefined ? {} : { windows }),
  };
  return { kind: "statistic", quantity, is: raw.is, value: raw.value };
}

/** Check a comparison of largest regrets across lenses. */
export function regretOf(scope: TestScope, path: Path, raw: RawLeaf<"regret">): Regret {
  const weights = raw.weights.map((set, index) => resolveWeights(scope, [...path, "weights", index], set));
  return { kind: "regret", ...rivalsOf(scope, path, raw), weights };
}

/** Check weights of a utility: components by id or alias, each with its weight. */
export function resolveWeights(
  scope: NameScope,
  path: Path,
  raw: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const weights = new Map<string, number>();
  for (const [name, weight] of Object.entries(raw)) {
    const at = [...path, name];
    const id = findComponent(scope, at, name, "key")?.id ?? name;
    if (weights.has(id))
      scope.faults.atKey(at, {
        code: "duplicate",
        message: `${quoted(name)} is ${id}, which has a weight already`,
      });
    weights.set(id, weight);
  }
  if (weights.size === 0) scope.faults.at(path, { code: "empty", message: "expected at least one weight" });
  return Object.fromEntries(weights);
}
