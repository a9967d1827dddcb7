import { leverUnder, rangeOf } from "./catalogue.ts";
import type { Criterion, Leaf, Quantity, Slope, Test } from "./claim-test.ts";
import { isPlain, unitOfQuantity } from "./quantity-unit.ts";
import { bestOf, contrastOf } from "./resolve-comparison.ts";
import { checkWindow, findLever, findParameter, inUnit } from "./resolve-names.ts";
import { checkApart, measured, type RawQuantityOf, type TestScope } from "./resolve-parts.ts";
import { correlationOf, regretOf, varianceOf } from "./resolve-statistic.ts";
import type { RawReport, RawTest } from "./schema-claim.ts";
import type { RawQuantity } from "./schema-parts.ts";
import type { Arm } from "./study.ts";
import type { Path } from "./yaml-tree.ts";

/** Check a test against the catalogue and the claim's arms. */
export function resolveTest(scope: TestScope, path: Path, raw: RawTest): Test {
  const parts = (key: string, tests: readonly RawTest[]): readonly Test[] =>
    tests.map((test, index) => resolveTest(scope, [...path, key, index], test));
  if (raw.all !== undefined) return { kind: "all", tests: parts("all", raw.all) };
  if (raw.any !== undefined) return { kind: "any", tests: parts("any", raw.any) };
  if (raw.none !== undefined) return { kind: "none", tests: parts("none", raw.none) };
  return resolveLeaf(scope, path, raw);
}

function resolveLeaf(scope: TestScope, path: Path, raw: RawTest): Leaf {
  if (raw.order !== undefined) {
    const at = [...path, "order"];
    const { arms: names } = raw.order;
    const arms = names.map((name, index) => scope.findArm([...at, "arms", index], name));
    names.slice(1).forEach((name, index) => {
      checkApart(scope, [...at, "arms", index + 1], name, arms[index] ?? "", arms[index + 1] ?? "");
    });
    return { kind: "order", ...measured(scope, at, raw.order), arms, is: raw.order.is };
  }
  if (raw.best !== undefined) return bestOf(scope, [...path, "best"], raw.best);
  if (raw.correlation !== undefined) return correlationOf(scope, [...path, "correlation"], raw.correlation);
  if (raw.variance !== undefined) return varianceOf(scope, [...path, "variance"], raw.variance);
  if (raw.regret !== undefined) return regretOf(scope, [...path, "regret"], raw.regret);
  const [quantity] = resolveQuantities(scope, path, raw);
  const { kind } = quantity ?? { kind: "slope" };
  const leaf = raw[kind];
  if (quantity === undefined || leaf === undefined) return STAND_IN;
  return { kind: "criterion", quantity, ...judgement(scope, [...path, kind], leaf, quantity) };
}

/** Takes the place of a slope with faults; never leaves the reader. */
const STAND_IN: Leaf = { kind: "order", metric: "", arms: [], is: "rising" };

function judgement(
  scope: TestScope,
  path: Path,
  leaf: { readonly is: Criterion["is"]; readonly value?: RawQuantity | undefined },
  quantity: Quantity,
): Pick<Criterion, "is" | "value"> {
  if (leaf.value === undefined) return { is: leaf.is, value: 0 };
  const components = [...scope.catalogue.metrics.values()].flatMap((metric) => metric.components);
  const unitOf = (id: string): string =>
    components.find((part) => part.id === id)?.unit ?? leaf.value?.unit ?? "1";
  const unit = unitOfQuantity(quantity, unitOf);
  const own = unit === "share" ? "1" : unit;
  const owner = unit === "share" ? "a share" : isPlain(quantity) ? quantity.metric : "this contrast";
  return { is: leaf.is, value: inUnit(scope, [...path, "value"], leaf.value, own, owner) };
}

/** Check a quantity to report; an order is reported as the metric under each of its arms. */
export function resolveQuantities(scope: TestScope, path: Path, raw: RawReport): readonly Quantity[] {
  if (raw.difference !== undefined) return [differenceOf(scope, [...path, "difference"], raw.difference)];
  if (raw.slope !== undefined) return slopeOf(scope, [...path, "slope"], raw.slope);
  if (raw.interaction !== undefined) return [interactionOf(scope, [...path, "interaction"], raw.interaction)];
  if (raw.threshold !== undefined) return [thresholdOf(scope, [...path, "threshold"], raw.threshold)];
  if (raw.change !== undefined) return [changeOf(scope, [...path, "change"], raw.change)];
  if (raw.mediation !== undefined) return [mediationOf(scope, [...path, "mediation"], raw.mediation)];
  if (raw.contrast !== undefined) return [contrastOf(scope, [...path, "contrast"], raw.contrast)];
  return raw.order === undefined ? [] : levelsOf(scope, [...path, "order"], raw.order);
}

function differenceOf(scope: TestScope, path: Path, raw: RawQuantityOf<"difference">): Quantity {
  const base = measured(scope, path, raw);
  const of = scope.findArm([...path, "of"], raw.of);
  const minus = scope.findArm([...path, "minus"], raw.minus);
  checkApart(scope, [...path, "minus"], raw.minus, of, minus);
  const { relative = false, size = false } = raw;
  return { kind: "difference", ...base, of, minus, relative, size };
}

function interactionOf(scope: TestScope, path: Path, raw: RawQuantityOf<"interaction">): Quantity {
  const base = measured(scope, path, raw);
  const first = scope.findArm([...path, "first"], raw.first);
  const second = scope.findArm([...path, "second"], raw.second);
  const both = scope.findArm([...path, "both"], raw.both);
  const neither = scope.findArm([...path, "neither"], raw.neither);
  checkApart(scope, [...path, "both"], raw.both, first, both);
  checkApart(scope, [...path, "both"], raw.both, second, both);
  checkApart(scope, [...path, "neither"], raw.neither, both, neither);
  return { kind: "interaction", ...base, first, second, both, neither };
}

function thresholdOf(scope: TestScope, path: Path, raw: RawQuantityOf<"threshold">): Quantity {
  return { kind: "threshold", ...measured(scope, path, raw), arm: scope.findArm([...path, "arm"], raw.arm) };
}

function changeOf(scope: TestScope, path: Path, raw: RawQuantityOf<"change">): Quantity {
  return {
    kind: "change",
    metric: measured(scope, path, { metric: raw.metric }).metric,
    arm: scope.findArm([...path, "arm"], raw.arm),
    from: checkWindow(scope, [...path, "from"], raw.from),
    to: checkWindow(scope, [...path, "to"], raw.to),
  };
}

function mediationOf(scope: TestScope, path: Path, raw: RawQuantityOf<"mediation">): Quantity {
  const base = measured(scope, path, raw);
  const of = scope.findArm([...path, "of"], raw.of);
  const minus = scope.findArm([...path, "minus"], raw.minus);
  const held = scope.findArm([...path, "held"], raw.held);
  checkApart(scope, [...path, "minus"], raw.minus, of, minus);
  checkApart(scope, [...path, "held"], raw.held, of, held);
  return { kind: "mediation", ...base, of, minus, held };
}

function levelsOf(scope: TestScope, path: Path, raw: RawQuantityOf<"order">): readonly Quantity[] {
  const base = measured(scope, path, raw);
  return raw.arms.map((name, index) => ({
    kind: "threshold",
    ...base,
    arm: scope.findArm([...path, "arms", index], name),
  }));
}

function slopeOf(scope: TestScope, path: Path, raw: RawQuantityOf<"slope">): readonly Slope[] {
  const base = measured(scope, path, raw);
  const arm = scope.armById(scope.findArm([...path, "at"], raw.at));
  if (arm === undefined) return [];
  const per = [...path, "per"];
  const sides =
    raw.per.lever === undefined
      ? parameterSides(scope, [...per, "parameter"], arm, raw.per.parameter ?? "")
      : leverSides(scope, [...per, "lever"], arm, raw.per.lever);
  if (sides === undefined) return [];
  scope.addArm(sides.up);
  scope.addArm(sides.down);
  const { step } = sides;
  return [{ kind: "slope", ...base, per: sides.per, at: arm.id, up: sides.up.id, down: sides.down.id, step }];
}

interface Sides {
  readonly up: Arm;
  readonly down: Arm;
  readonly step: number;
  readonly per: Slope["per"];
}

function leverSides(scope: TestScope, path: Path, arm: Arm, name: string): Sides | undefined {
  const lever = findLever(scope, path, name, "value");
  if (lever === undefined) return undefined;
  const { id, low, high } = lever;
  if (lever.whole === true) {
    const message = `${id} takes whole numbers only, a slope needs values between them`;
    scope.faults.at(path, { code: "not-whole", message, hint: "compare two arms with a difference" });
    return undefined;
  }
  const middle = arm.levers[id] ?? leverUnder(scope.catalogue, arm.package, lever);
  const above = Math.min(high, middle + (high - low) / 10);
  const below = Math.max(low, middle - (high - low) / 10);
  const side = (sign: string, value: number): Arm => ({
    ...arm,
    id: sideId(scope, arm, sign, id),
    levers: { ...arm.levers, [id]: value },
  });
  return { up: side("+", above), down: side("-", below), step: above - below, per: { lever: id } };
}

function parameterSides(scope: TestScope, path: Path, arm: Arm, name: string): Sides | undefined {
  const found = findParameter(scope, path, name, "value");
  if (found === undefined) return undefined;
  const { target, entry } = found;
  const range =
    scope.uncertainties[name] ?? scope.uncertainties[target.name] ?? rangeOf(entry, target.element);
  const reach = range === undefined ? 0 : (range.high - range.low) / 10;
  if (reach <= 0) {
    scope.faults.at(path, { code: "no-range", message: `${name} is fixed, a slope needs a range` });
    return undefined;
  }
  const side = (sign: string, plus: number): Arm => ({
    ...arm,
    id: sideId(scope, arm, sign, name),
    parameters: [...arm.parameters, { ...target, change: { kind: "plus", plus } }],
  });
  const { name: parameter, ...element } = target;
  return { up: side("+", reach), down: side("-", -reach), step: 2 * reach, per: { parameter, ...element } };
}

function sideId({ claimId }: TestScope, arm: Arm, sign: string, name: string): string {
  return `${claimId}/${arm.id.split("/").at(-1) ?? arm.id}${sign}${name}`;
}
