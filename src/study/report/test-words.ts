import {
  boundOf,
  isLeaf,
  type ArmPair,
  type Best,
  type Contrast,
  type Criterion,
  type Difference,
  type Leaf,
  type Order,
  type Quantity,
  type Regret,
  type Relation,
  type Statistic,
  type Test,
} from "../claim-test.ts";
import { companionText, labelOf, labelOfBest, labelOfRegret, labelOfStatistic } from "../running/labels.ts";
import { markup, type Markup } from "./escape.ts";
import type { Names } from "./names.ts";
import { formatNumber, withUnit } from "./numbers.ts";

/** What a test's sentences need besides the test: names, and the unit and negligible size of each comparison. */
export interface TestContext {
  readonly names: Names;
  /** Unit and negligible size by label of the quantity; absent for a claim that was not run. */
  readonly sizes: ReadonlyMap<string, { readonly unit: string; readonly negligible: number }>;
}

/** Write a test in plain words with its formal comparisons, as a nested list. */
export function testWords(test: Test, context: TestContext): Markup {
  if (isLeaf(test)) {
    return markup`<ul class="test"><li>${leafWords(test, context)}</li></ul>`;
  }
  return markup`<p class="joint">${JOINTS[test.kind]}</p><ul class="test">${test.tests.map((part) => item(part, context))}</ul>`;
}

const JOINTS = {
  all: "All of these must hold in the same draw:",
  any: "At least one of these must hold in a draw:",
  none: "None of these may hold in a draw:",
} as const;

function item(part: Test, context: TestContext): Markup {
  return markup`<li>${isLeaf(part) ? leafWords(part, context) : testWords(part, context)}</li>`;
}

function leafWords(leaf: Leaf, context: TestContext): Markup {
  if (leaf.kind === "statistic" || leaf.kind === "regret") {
    const plain = leaf.kind === "regret" ? regretWords(leaf) : statisticWords(leaf, context.names);
    return markup`${plain}.<span class="formal">${formal(leaf, context)}</span>`;
  }
  const metric = leaf.kind === "criterion" ? leaf.quantity.metric : leaf.metric;
  return markup`<span class="metric-name">${context.names.metric(metric)}</span> ${plainWords(leaf)}.<span class="formal">${formal(leaf, context)}</span>`;
}

function statisticWords({ quantity, is, value }: Statistic, names: Names): Markup {
  const bound = `${BOUNDS[is]} ${formatNumber(value)}`;
  const name = (component: string): Markup =>
    markup`<span class="metric-name">${names.metric(component)}</span>`;
  if (quantity.kind === "variance") {
    return markup`Of the variance of ${quantity.among.join(" + ")} under ${quantity.arm}, over draws${quantity.windows === undefined ? "" : " and windows"}, the share that goes with ${quantity.of.join(" + ")} is ${bound}`;
  }
  const { metric, with: first, than, arm, size } = quantity;
  const second = than === undefined ? "" : `, minus that with ${companionText(than)},`;
  return markup`${name(metric)} goes over draws with ${companionText(first)} under ${arm}: the ${size ? "size of the " : ""}rank correlation${second} is ${bound}`;
}

function regretWords({ among, oneOf, weights }: Regret): Markup {
  const others = among.filter((arm) => !oneOf.includes(arm)).join(", ");
  const lead = oneOf.length === 1 ? oneOf.join("") : `One of ${oneOf.join(", ")}`;
  const sets = weights.length === 1 ? "" : `, at each of ${weights.length} sets of weights`;
  return markup`${lead} loses least, in the theory that is worst for it, against the best arm there; less than ${others}${sets}`;
}

function plainWords(leaf: Exclude<Leaf, Statistic | Regret>): string {
  if (leaf.kind === "order") return orderWords(leaf);
  return leaf.kind === "best" ? bestWords(leaf) : criterionWords(leaf);
}

function bestWords({ among, oneOf, is, window }: Best): string {
  const through = window === undefined ? "" : ` over ${window.join(" to ")}`;
  const others = among.filter((arm) => !oneOf.includes(arm));
  const lead = oneOf.length === 1 ? oneOf.join("") : `one of ${oneOf.join(", ")}`;
  return `is ${is} under ${lead}, against ${others.join(", ")}${through}`;
}

function orderWords({ arms, is, window }: Order): string {
  const through = window === undefined ? "" : ` over ${window.join(" to ")}`;
  return `${is === "rising" ? "rises" : "falls"} with every step from ${arms.join(" to ")}${through}`;
}

function criterionWords({ quantity, is, value }: Criterion): string {
  if (value !== 0 || quantity.kind === "threshold" || quantity.kind === "mediation") {
    return `${subjectOf(quantity)} ${BOUNDS[is]} ${formatNumber(value)}`;
  }
  switch (quantity.kind) {
    case "difference":
      return quantity.size
        ? `${subjectOf(quantity)} ${BOUNDS[is]} what counts as none`
        : differenceWords(quantity, is);
    case "slope":
      return `${TURNS[is]} as ${"lever" in quantity.per ? quantity.per.lever : quantity.per.parameter} rises around ${quantity.at}`;
    case "contrast":
      return contrastWords(quantity, is);
    case "interaction":
      return `${COMPARED[is]} under ${quantity.both} than ${quantity.first} and ${quantity.second} add up to`;
    default:
      return `${COMPARED[is]} in ${quantity.to.join(" to ")} than in ${quantity.from.join(" to ")} under ${quantity.arm}`;
  }
}

function differenceWords({ of, minus, window }: Difference, is: Relation): string {
  const through = window === undefined ? "" : ` over ${window.join(" to ")}`;
  return `${COMPARED[is]} under ${of} than under ${minus}${through}`;
}

function contrastWords(contrast: Contrast, is: Relation): string {
  const { first, second, size, window } = contrast;
  const through = window === undefined ? "" : ` over ${window.join(" to ")}`;
  const verb = size ? "moves" : "rises";
  return `${verb} ${MOVED[is]} from ${first.minus} to ${first.of} than from ${second.minus} to ${second.of}${manner(contrast)}${through}`;
}

/** What effects of a contrast are measured in. */
function manner({ log, per }: Contrast): string {
  return `${log ? ", in proportion" : ""}${per === undefined ? "" : `, per unit of ${per}`}`;
}

function effectWords({ of, minus }: ArmPair): string {
  return `from ${minus} to ${of}`;
}

function subjectOf(quantity: Quantity): string {
  switch (quantity.kind) {
    case "threshold":
      return `under ${quantity.arm} is`;
    case "difference": {
      const size = quantity.size ? "the size of the difference" : "the difference";
      return `differs: ${size} between ${quantity.of} and ${quantity.minus}${quantity.relative ? `, as a share of ${quantity.minus},` : ""} is`;
    }
    case "mediation":
      return `changes through this path: the share of the effect of ${quantity.of} against ${quantity.minus} that goes under ${quantity.held} is`;
    case "slope":
      return `moves as ${"lever" in quantity.per ? quantity.per.lever : quantity.per.parameter} rises around ${quantity.at}, and the change is`;
    case "contrast":
      return `moves ${effectWords(quantity.first)} and ${effectWords(quantity.second)}${manner(quantity)}, and the first ${quantity.size ? "size" : "effect"} minus the second is`;
    case "interaction":
      return `under ${quantity.both} differs from what ${quantity.first} and ${quantity.second} add up to, and the difference is`;
    default:
      return `changes from ${quantity.from.join(" to ")} to ${quantity.to.join(" to ")} under ${quantity.arm}, and the change is`;
  }
}

const COMPARED: Readonly<Record<Relation, string>> = {
  above: "is higher",
  below: "is lower",
  "at least": "is no lower",
  "not below": "is no lower",
  "at most": "is no higher",
  "not above": "is no higher",
};

const MOVED: Readonly<Record<Relation, string>> = {
  above: "more",
  below: "less",
  "at least": "no less",
  "not below": "no less",
  "at most": "no more",
  "not above": "no more",
};

const TURNS: Readonly<Record<Relation, string>> = {
  above: "rises",
  below: "falls",
  "at least": "does not fall",
  "not below": "does not fall",
  "at most": "does not rise",
  "not above": "does not rise",
};

const BOUNDS: Readonly<Record<Relation, string>> = {
  above: "above",
  below: "below",
  "at least": "at least",
  "not below": "not below",
  "at most": "at most",
  "not above": "not above",
};

const SIGNS = { ">": ">", "<": "<", ">=": "≥", "<=": "≤" } as const;

function formal(leaf: Leaf, { sizes }: TestContext): string {
  if (leaf.kind === "order") return formalOrder(leaf, sizes);
  if (leaf.kind === "best") return formalBest(leaf, sizes);
  if (leaf.kind === "statistic") return formalStatistic(leaf);
  if (leaf.kind === "regret")
    return leaf.weights.map((set, place) => formalRegret(leaf, set, place)).join("; ");
  const label = labelOf(leaf.quantity);
  const size = sizes.get(label);
  if (size === undefined) return `${label} ${leaf.is} ${formatNumber(leaf.value)}`;
  const { operator, bound } = boundOf(leaf.is, leaf.value, size.negligible);
  const of = leaf.quantity.kind === "threshold" ? "level" : "difference";
  const left = leaf.quantity.kind === "difference" && leaf.quantity.size ? `|${label}|` : label;
  const none =
    leaf.value === 0 && size.negligible > 0
      ? `; up to ${withUnit(formatNumber(size.negligible), size.unit, of)} counts as none`
      : "";
  return `${left} ${SIGNS[operator]} ${withUnit(formatNumber(bound), size.unit, of)}${none}`;
}

function formalOrder({ metric, arms, is }: Order, sizes: TestContext["sizes"]): string {
  const size = sizes.get(`${metric}: ${arms[1]} minus ${arms[0]}`);
  const sign = is === "rising" ? ">" : "<";
  const step =
    size === undefined
      ? ""
      : `; each step by more than ${withUnit(formatNumber(size.negligible), size.unit)}`;
  return `${metric}: ${arms.toReversed().join(` ${sign} `)}${step}`;
}

function formalBest(leaf: Best, sizes: TestContext["sizes"]): string {
  const label = labelOfBest(leaf);
  const size = sizes.get(label);
  return size === undefined
    ? `${label} above 0`
    : `${label} > ${withUnit(formatNumber(size.negligible), size.unit)}`;
}

function formalStatistic({ quantity, is, value }: Statistic): string {
  const { operator, bound } = boundOf(is, value, 0);
  return `${labelOfStatistic(quantity)} ${SIGNS[operator]} ${formatNumber(bound)}`;
}

function formalRegret(leaf: Regret, weights: Regret["weights"][number], place: number): string {
  const terms = Object.entries(weights).map(([metric, weight]) => `${formatNumber(weight)} × ${metric}`);
  return `${labelOfRegret(leaf, place)} > 0, with utility ${terms.join(" + ")}`;
}
