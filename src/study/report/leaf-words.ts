import type {
  ArmPair,
  Best,
  Companion,
  Contrast,
  Criterion,
  Difference,
  Leaf,
  Order,
  Quantity,
  Regret,
  Relation,
  Slope,
  Statistic,
} from "../claim-test.ts";
import { companionText } from "../running/labels.ts";
import { formatNumber } from "./numbers.ts";

/** How a sentence about a test names what the test names by id. */
export interface Saying {
  readonly arm: (id: string) => string;
  /** A lever, a parameter or a component beside the main one. */
  readonly input: (name: string) => string;
  /** A bound, with or without its unit. */
  readonly value: (value: number) => string;
}

/** Names as the study file has them, bounds without unit. */
const plainSaying: Saying = {
  arm: (id) => id,
  input: (name) => name,
  value: (value) => formatNumber(value),
};

/** A comparison in plain words; where it has a metric, the words go on after the metric's name. */
export interface LeafWords {
  readonly metric?: string;
  readonly words: string;
}

/** Say a comparison of a test in plain words, without full stop. */
export function leafWords(leaf: Leaf, say: Saying = plainSaying): LeafWords {
  switch (leaf.kind) {
    case "order":
      return { metric: leaf.metric, words: orderWords(leaf, say) };
    case "best":
      return { metric: leaf.metric, words: bestWords(leaf, say) };
    case "statistic":
      return statisticWords(leaf, say);
    case "regret":
      return { words: regretWords(leaf, say) };
    default:
      return { metric: leaf.quantity.metric, words: criterionWords(leaf, say) };
  }
}

function statisticWords({ quantity, is, value }: Statistic, say: Saying): LeafWords {
  const bound = `${BOUNDS[is]} ${say.value(value)}`;
  if (quantity.kind === "variance") {
    const sum = (components: readonly string[]): string => components.map(say.input).join(" + ");
    const over = quantity.windows === undefined ? "" : " and windows";
    return {
      words: `Of the variance of ${sum(quantity.among)} under ${say.arm(quantity.arm)}, over draws${over}, the share that goes with ${sum(quantity.of)} is ${bound}`,
    };
  }
  const { metric, with: first, than, arm, size } = quantity;
  const named = (one: Companion): string => say.input(companionText(one));
  const second = than === undefined ? "" : `, minus that with ${named(than)},`;
  const kind = `${size ? "size of the " : ""}rank correlation`;
  return {
    metric,
    words: `goes over draws with ${named(first)} under ${say.arm(arm)}: the ${kind}${second} is ${bound}`,
  };
}

function regretWords({ among, oneOf, weights }: Regret, say: Saying): string {
  const others = among.filter((arm) => !oneOf.includes(arm)).map(say.arm);
  const own = oneOf.map(say.arm);
  const lead = own.length === 1 ? own.join("") : `One of ${own.join(", ")}`;
  const sets = weights.length === 1 ? "" : `, at each of ${weights.length} sets of weights`;
  return `${lead} loses least, in the theory that is worst for it, against the best arm there; less than ${others.join(", ")}${sets}`;
}

function bestWords({ among, oneOf, is, window }: Best, say: Saying): string {
  const through = window === undefined ? "" : ` over ${window.join(" to ")}`;
  const others = among.filter((arm) => !oneOf.includes(arm)).map(say.arm);
  const own = oneOf.map(say.arm);
  const lead = own.length === 1 ? own.join("") : `one of ${own.join(", ")}`;
  return `is ${is} under ${lead}, against ${others.join(", ")}${through}`;
}

function orderWords({ arms, is, window }: Order, say: Saying): string {
  const through = window === undefined ? "" : ` over ${window.join(" to ")}`;
  return `${is === "rising" ? "rises" : "falls"} with every step from ${arms.map(say.arm).join(" to ")}${through}`;
}

function criterionWords({ quantity, is, value }: Criterion, say: Saying): string {
  if (value !== 0 || quantity.kind === "threshold" || quantity.kind === "mediation") {
    return `${subjectOf(quantity, say)} ${BOUNDS[is]} ${say.value(value)}`;
  }
  switch (quantity.kind) {
    case "difference":
      return quantity.size
        ? `${subjectOf(quantity, say)} ${BOUNDS[is]} what counts as none`
        : differenceWords(quantity, is, say);
    case "slope":
      return `${TURNS[is]} as ${perOf(quantity, say)} rises around ${say.arm(quantity.at)}`;
    case "contrast":
      return contrastWords(quantity, is, say);
    case "interaction":
      return `${COMPARED[is]} under ${say.arm(quantity.both)} than ${say.arm(quantity.first)} and ${say.arm(quantity.second)} add up to`;
    default:
      return `${COMPARED[is]} in ${quantity.to.join(" to ")} than in ${quantity.from.join(" to ")} under ${say.arm(quantity.arm)}`;
  }
}

/** The lever or parameter that a slope moves. */
export function perOf({ per }: Slope, { input }: Pick<Saying, "input">): string {
  return input("lever" in per ? per.lever : per.parameter);
}

function differenceWords({ of, minus, window }: Difference, is: Relation, say: Saying): string {
  const through = window === undefined ? "" : ` over ${window.join(" to ")}`;
  return `${COMPARED[is]} under ${say.arm(of)} than under ${say.arm(minus)}${through}`;
}

function contrastWords(contrast: Contrast, is: Relation, say: Saying): string {
  const { first, second, size, window } = contrast;
  const through = window === undefined ? "" : ` over ${window.join(" to ")}`;
  const verb = size ? "moves" : "rises";
  return `${verb} ${MOVED[is]} ${effectWords(first, say)} than ${effectWords(second, say)}${manner(contrast, say)}${through}`;
}

/** What effects of a contrast are measured in. */
function manner({ log, per }: Contrast, say: Saying): string {
  return `${log ? ", in proportion" : ""}${per === undefined ? "" : `, per unit of ${say.input(per)}`}`;
}

function effectWords({ of, minus }: ArmPair, say: Saying): string {
  return `from ${say.arm(minus)} to ${say.arm(of)}`;
}

function subjectOf(quantity: Quantity, say: Saying): string {
  switch (quantity.kind) {
    case "threshold":
      return `under ${say.arm(quantity.arm)} is`;
    case "difference": {
      const size = quantity.size ? "the size of the difference" : "the difference";
      return `differs: ${size} between ${say.arm(quantity.of)} and ${say.arm(quantity.minus)}${quantity.relative ? ", as a share of the latter," : ""} is`;
    }
    case "mediation":
      return `changes through this path: the share of the effect of ${say.arm(quantity.of)} against ${say.arm(quantity.minus)} that goes under ${say.arm(quantity.held)} is`;
    case "slope":
      return `moves as ${perOf(quantity, say)} rises around ${say.arm(quantity.at)}, and the change is`;
    case "contrast":
      return `moves ${effectWords(quantity.first, say)} and ${effectWords(quantity.second, say)}${manner(quantity, say)}, and the first ${quantity.size ? "size" : "effect"} minus the second is`;
    case "interaction":
      return `under ${say.arm(quantity.both)} differs from what ${say.arm(quantity.first)} and ${say.arm(quantity.second)} add up to, and the difference is`;
    default:
      return `changes from ${quantity.from.join(" to ")} to ${quantity.to.join(" to ")} under ${say.arm(quantity.arm)}, and the change is`;
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
