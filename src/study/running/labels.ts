import type {
  ArmPair,
  Best,
  Companion,
  Contrast,
  Quantity,
  Regret,
  Statistic,
  Window,
} from "../claim-test.ts";

/** How reports name a quantity, for example `Y08: P1 minus P0`. */
export function labelOf(quantity: Quantity): string {
  const window = "window" in quantity ? quantity.window : undefined;
  return `${quantity.metric}${windowText(window)}: ${quantityWords(quantity)}`;
}

/** How reports name the comparison of the best arms: above 0 where one of the arms asked for is best. */
export function labelOfBest({ metric, window, among, oneOf, is }: Best): string {
  const own = `${is} of ${oneOf.join(", ")}`;
  const other = `${is} of ${among.filter((arm) => !oneOf.includes(arm)).join(", ")}`;
  const lead = is === "highest" ? `${own} minus ${other}` : `${other} minus ${own}`;
  return `${metric}${windowText(window)}: ${lead}`;
}

/** How reports name a statistic over draws. */
export function labelOfStatistic(quantity: Statistic["quantity"]): string {
  if (quantity.kind === "variance") {
    const { of, among, arm, windows = [] } = quantity;
    const through = windows.map((window) => window.join(" to ")).join(", ");
    const parts = `${of.join(" + ")} in ${among.join(" + ")}`;
    return `share of variance${through === "" ? "" : ` (${through})`}: ${parts}, under ${arm}`;
  }
  const { metric, window, with: first, than, arm, size } = quantity;
  const second = than === undefined ? "" : ` minus with ${companionText(than)}`;
  const kind = size ? "size of rank correlation" : "rank correlation";
  return `${metric}${windowText(window)}: ${kind} with ${companionText(first)}${second}, under ${arm}`;
}

/** How reports name a comparison of regrets at one set of weights, counted from 0. */
export function labelOfRegret({ among, oneOf, weights }: Regret, place: number): string {
  const others = among.filter((arm) => !oneOf.includes(arm)).join(", ");
  const set = weights.length === 1 ? "" : `, weights ${place + 1} of ${weights.length}`;
  return `largest regret across lenses${set}: least of ${others} minus least of ${oneOf.join(", ")}`;
}

/** Name of what a metric is correlated with. */
export function companionText(one: Companion): string {
  if ("metric" in one) return one.metric;
  return one.element === undefined ? one.parameter : `${one.parameter}.${one.element}`;
}

function windowText(window: Window | undefined): string {
  return window === undefined ? "" : ` (${window.join(" to ")})`;
}

/** How a label names arms, and what stands beside the main component. */
export interface LabelNames {
  readonly arm: (id: string) => string;
  readonly input: (name: string) => string;
}

const byId: LabelNames = { arm: (id) => id, input: (name) => name };

/** What a quantity makes of its metric: `P1 minus P0`. */
export function quantityWords(quantity: Quantity, names: LabelNames = byId): string {
  const { arm, input } = names;
  switch (quantity.kind) {
    case "difference":
      return `${arm(quantity.of)} minus ${arm(quantity.minus)}${quantity.relative ? ", as a share of the latter" : ""}`;
    case "slope": {
      const per = "lever" in quantity.per ? quantity.per.lever : quantity.per.parameter;
      return `change as ${input(per)} rises by ${Number(quantity.step.toPrecision(3))}, around ${arm(quantity.at)}`;
    }
    case "interaction":
      return `${arm(quantity.both)} beyond the sum of ${arm(quantity.first)} and ${arm(quantity.second)}`;
    case "threshold":
      return `under ${arm(quantity.arm)}`;
    case "change":
      return `${arm(quantity.arm)}, ${quantity.to.join(" to ")} minus ${quantity.from.join(" to ")}`;
    case "mediation":
      return `share of (${arm(quantity.of)} minus ${arm(quantity.minus)}) that goes under ${arm(quantity.held)}`;
    case "contrast":
      return `${pairWords(quantity, quantity.first, names)} minus ${pairWords(quantity, quantity.second, names)}`;
  }
}

function pairWords({ log, size, per }: Contrast, { of, minus }: ArmPair, { arm, input }: LabelNames): string {
  const effect = log ? `log of ${arm(of)} over ${arm(minus)}` : `${arm(of)} minus ${arm(minus)}`;
  const sized = size ? `size of (${effect})` : `(${effect})`;
  return per === undefined ? sized : `${sized} per unit of ${input(per)}`;
}
