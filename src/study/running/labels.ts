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
  return `${quantity.metric}${windowText(window)}: ${wordsOf(quantity)}`;
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

function wordsOf(quantity: Quantity): string {
  switch (quantity.kind) {
    case "difference":
      return `${quantity.of} minus ${quantity.minus}${quantity.relative ? ", as a share of the latter" : ""}`;
    case "slope": {
      const per = "lever" in quantity.per ? quantity.per.lever : quantity.per.parameter;
      return `change as ${per} rises by ${Number(quantity.step.toPrecision(3))}, around ${quantity.at}`;
    }
    case "interaction":
      return `${quantity.both} beyond the sum of ${quantity.first} and ${quantity.second}`;
    case "threshold":
      return `under ${quantity.arm}`;
    case "change":
      return `${quantity.arm}, ${quantity.to.join(" to ")} minus ${quantity.from.join(" to ")}`;
    case "mediation":
      return `share of (${quantity.of} minus ${quantity.minus}) that goes under ${quantity.held}`;
    case "contrast":
      return `${pairWords(quantity, quantity.first)} minus ${pairWords(quantity, quantity.second)}`;
  }
}

function pairWords({ log, size, per }: Contrast, { of, minus }: ArmPair): string {
  const effect = log ? `log of ${of} over ${minus}` : `${of} minus ${minus}`;
  const sized = size ? `size of (${effect})` : `(${effect})`;
  return per === undefined ? sized : `${sized} per unit of ${per}`;
}
