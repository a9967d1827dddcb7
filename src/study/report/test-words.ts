import {
  boundOf,
  isLeaf,
  type Best,
  type Leaf,
  type Order,
  type Regret,
  type Statistic,
  type Test,
} from "../claim-test.ts";
import { labelOf, labelOfBest, labelOfRegret, labelOfStatistic } from "../running/labels.ts";
import { markup, type Markup } from "./escape.ts";
import { leafWords } from "./leaf-words.ts";
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
    return markup`<ul class="test"><li>${leafItem(test, context)}</li></ul>`;
  }
  return markup`<p class="joint">${JOINTS[test.kind]}</p><ul class="test">${test.tests.map((part) => item(part, context))}</ul>`;
}

const JOINTS = {
  all: "All of these must hold in the same draw:",
  any: "At least one of these must hold in a draw:",
  none: "None of these may hold in a draw:",
} as const;

function item(part: Test, context: TestContext): Markup {
  return markup`<li>${isLeaf(part) ? leafItem(part, context) : testWords(part, context)}</li>`;
}

function leafItem(leaf: Leaf, context: TestContext): Markup {
  const { metric, words } = leafWords(leaf);
  const name =
    metric === undefined
      ? undefined
      : markup`<span class="metric-name">${context.names.metric(metric)}</span> `;
  return markup`${name}${words}.<span class="formal">${formal(leaf, context)}</span>`;
}

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
