import { quarterNumber } from "../engine/language/calendar.ts";
import { leverUnder, rangeOf, type CatalogueLever } from "./catalogue.ts";
import {
  checkQuarter,
  findLever,
  findParameter,
  findVariable,
  findVariableOrParameter,
  inUnit,
  type Scope,
} from "./resolve-names.ts";
import type { RawArm, RawParameterChange } from "./schema-claim.ts";
import type { RawQuantity } from "./schema-parts.ts";
import type { Arm, Cut, ParameterChange, Pin, Shift, Target } from "./study.ts";
import type { Path } from "./yaml-tree.ts";

/** Finds the id of the arm a name means inside a claim. */
export type FindArm = (path: Path, name: string) => string;

/** The arm that is a package and nothing else. */
export function packageArm(packageId: string, start: Arm["start"]): Arm {
  return {
    id: packageId,
    package: packageId,
    levers: {},
    pins: [],
    shifts: [],
    parameters: [],
    cuts: [],
    hold: [],
    switches: {},
    start,
  };
}

/** Check an arm against the catalogue and fill in its defaults. */
export function resolveArm(scope: Scope, path: Path, id: string, raw: RawArm, findArm: FindArm): Arm {
  const packageId = raw.package ?? scope.base;
  if (raw.package !== undefined) checkPackage(scope, [...path, "package"], packageId);
  if (raw.start !== undefined) checkQuarter(scope, [...path, "start"], raw.start);
  const cuts = resolveCuts(scope, [...path, "cuts"], raw);
  const hold = resolveHold(scope, [...path, "hold"], raw);
  const holdIn = raw.hold_in === undefined ? scope.base : findArm([...path, "hold_in"], raw.hold_in);
  const follows = cuts.length + hold.length > 0;
  if (raw.hold_in !== undefined && !follows) warnIdleHold(scope, [...path, "hold_in"]);
  return {
    id,
    package: packageId,
    levers: resolveLevers(scope, [...path, "levers"], raw),
    pins: resolvePins(scope, [...path, "pins"], raw),
    shifts: resolveShifts(scope, [...path, "shifts"], raw),
    parameters: resolveParameters(scope, [...path, "parameters"], raw),
    cuts,
    hold,
    ...(follows ? { holdIn } : {}),
    switches: resolveSwitches(scope, [...path, "switches"], raw),
    start: raw.start ?? scope.horizon.policy,
  };
}

function checkPackage({ faults, catalogue }: Scope, path: Path, id: string): void {
  if (!catalogue.packages.has(id)) faults.unknown(path, "package", id, catalogue.packages.keys());
}

function warnIdleHold({ faults }: Scope, path: Path): void {
  const message = "hold_in has no effect without hold or cuts";
  faults.atKey(path, { code: "no-effect", severity: "warning", message });
}

function resolveLevers(scope: Scope, path: Path, raw: RawArm): Readonly<Record<string, number>> {
  const { like, ...own } = raw.levers ?? {};
  const values = new Map<string, number>();
  for (const [name, value] of Object.entries<RawQuantity>(own)) {
    const at = [...path, name];
    const lever = findLever(scope, at, name, "key");
    if (lever === undefined) continue;
    if (values.has(lever.id))
      scope.faults.atKey(at, { code: "duplicate", message: `${lever.id} is set twice` });
    values.set(lever.id, inUnit(scope, at, value, lever.unit, lever.id));
    checkLeverRange(scope, at, lever, values.get(lever.id) ?? lever.default);
    checkWhole(scope, at, lever, values.get(lever.id) ?? lever.default);
  }
  const copied = like === undefined ? [] : copiedLevers(scope, [...path, "like"], like);
  return Object.fromEntries([...copied, ...values]);
}

function checkLeverRange(
  { faults }: Scope,
  path: Path,
  lever: { readonly id: string; readonly low: number; readonly high: number; readonly unit: string },
  value: number,
): void {
  if (value >= lever.low && value <= lever.high) return;
  const unit = lever.unit === "1" ? "" : ` ${lever.unit}`;
  const message = `${lever.id} = ${value} is outside its range ${lever.low} to ${lever.high}${unit}`;
  faults.at(path, { code: "out-of-range", message });
}

function checkWhole(
  { faults }: Scope,
  path: Path,
  { id, whole, low, high }: CatalogueLever,
  value: number,
): void {
  if (whole !== true || Number.isInteger(value)) return;
  const message = `${id} = ${value} is not a whole number; ${id} has stages and nothing between them`;
  faults.at(path, { code: "not-whole", message, hint: `write a whole number from ${low} to ${high}` });
}

function copiedLevers(
  scope: Scope,
  path: Path,
  like: { readonly package: string; readonly only?: readonly string[] | undefined },
): readonly (readonly [string, number])[] {
  checkPackage(scope, [...path, "package"], like.package);
  const levers =
    like.only === undefined
      ? [...scope.catalogue.levers.values()]
      : like.only.map((name, index) => findLever(scope, [...path, "only", index], name, "value"));
  return levers
    .filter((lever) => lever !== undefined)
    .map((lever) => [lever.id, leverUnder(scope.catalogue, like.package, lever)] as const);
}

function resolvePins(scope: Scope, path: Path, raw: RawArm): readonly Pin[] {
  const pins = Object.entries(raw.pins ?? {}).flatMap(([name, value]) => {
    const at = [...path, name];
    const found = findVariableOrParameter(scope, at, name);
    return found === undefined
      ? []
      : [{ ...found.target, value: inUnit(scope, at, value, found.entry.unit, name) }];
  });
  return wholeFirst(pins);
}

function resolveShifts(scope: Scope, path: Path, raw: RawArm): readonly Shift[] {
  return Object.entries(raw.shifts ?? {}).flatMap(([name, shift]) => {
    const at = [...path, name];
    const from = shift.from ?? scope.horizon.policy;
    if (shift.from !== undefined) checkQuarter(scope, [...at, "from"], shift.from);
    if (shift.until !== undefined) checkUntil(scope, [...at, "until"], from, shift.until);
    const found = findVariable(scope, at, name, "key");
    if (found === undefined) return [];
    const by = inUnit(scope, [...at, "by"], shift.by, found.entry.unit, name);
    const end = shift.until === undefined ? {} : { until: shift.until };
    return [{ ...found.target, by, from, ...end }];
  });
}

function checkUntil(scope: Scope, path: Path, from: Shift["from"], until: Shift["from"]): void {
  checkQuarter(scope, path, until);
  if (quarterNumber(until) >= quarterNumber(from)) return;
  const message = `the shift ends in ${until}, before it starts in ${from}`;
  scope.faults.at(path, { code: "window-reversed", message });
}

function resolveParameters(scope: Scope, path: Path, raw: RawArm): readonly ParameterChange[] {
  const changes = Object.entries(raw.parameters ?? {}).flatMap(([name, change]) => {
    const at = [...path, name];
    const found = findParameter(scope, at, name, "key");
    if (found === undefined) return [];
    const resolved = resolveChange(scope, at, change, found.entry.unit, name);
    const range = rangeOf(found.entry, found.target.element);
    if (resolved.kind === "value" && range !== undefined)
      warnBeyondRange(scope, at, name, resolved.value, range);
    return [{ ...found.target, change: resolved }];
  });
  return wholeFirst(changes);
}

/** Put what concerns all elements before what concerns one, so that the one has the last word. */
function wholeFirst<T extends Target>(targets: readonly T[]): readonly T[] {
  const isWhole = ({ element }: T): boolean => element === undefined;
  return [...targets.filter(isWhole), ...targets.filter((target) => !isWhole(target))];
}

function resolveChange(
  scope: Scope,
  path: Path,
  raw: RawParameterChange,
  unit: string,
  name: string,
): ParameterChange["change"] {
  if (raw.times !== undefined) return { kind: "times", times: raw.times };
  if (raw.quantile !== undefined) return { kind: "quantile", quantile: raw.quantile };
  if (raw.plus !== undefined) {
    return { kind: "plus", plus: inUnit(scope, [...path, "plus"], raw.plus, unit, name) };
  }
  return { kind: "value", value: inUnit(scope, path, raw.value ?? { value: 0 }, unit, name) };
}

function warnBeyondRange(
  { faults }: Scope,
  path: Path,
  name: string,
  value: number,
  range: { readonly low: number; readonly high: number },
): void {
  if (value >= range.low && value <= range.high) return;
  const message = `${name} = ${value} is outside its range ${range.low} to ${range.high}`;
  faults.at(path, { code: "out-of-range", severity: "warning", message });
}

function resolveCuts(scope: Scope, path: Path, raw: RawArm): readonly Cut[] {
  const { faults, catalogue } = scope;
  return (raw.cuts ?? []).map((cut, index) => {
    const equation = catalogue.variables.get(cut.equation);
    const names = equation?.inputs ?? [...catalogue.variables.keys(), ...catalogue.parameters.keys()];
    if (equation === undefined) {
      faults.unknown([...path, index, "equation"], "variable", cut.equation, catalogue.variables.keys());
    } else if (!names.includes(cut.input)) {
      faults.unknown([...path, index, "input"], `input of ${cut.equation}`, cut.input, names);
    }
    return { equation: cut.equation, input: cut.input };
  });
}

function resolveHold(scope: Scope, path: Path, raw: RawArm): readonly Target[] {
  return (raw.hold ?? []).flatMap((name, index) => {
    const found = findVariable(scope, [...path, index], name, "value");
    return found === undefined ? [] : [found.target];
  });
}

function resolveSwitches(scope: Scope, path: Path, raw: RawArm): Readonly<Record<string, string>> {
  const { faults, catalogue } = scope;
  for (const [name, option] of Object.entries(raw.switches ?? {})) {
    const options = catalogue.switches.get(name);
    if (options === undefined)
      faults.unknown([...path, name], "switch", name, catalogue.switches.keys(), "key");
    else if (!options.includes(option)) faults.unknown([...path, name], `option of ${name}`, option, options);
  }
  return { ...raw.switches };
}
