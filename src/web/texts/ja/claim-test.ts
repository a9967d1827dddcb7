import type {
  ArmPair,
  Contrast,
  Criterion,
  Leaf,
  Quantity,
  Relation,
  Statistic,
  Window,
} from "../../../study/claim-test.ts";
import { companionText } from "../../../study/running/labels.ts";
import { perOf } from "../../../study/report/leaf-words.ts";
import type { ClaimSaying, Reported, TestPart } from "../claim-words.ts";

/** How a value stands to a bound: 「0.5より大きい」. */
const bounds: Readonly<Record<Relation, (value: string) => string>> = {
  above: (value) => `${value}より大きい`,
  below: (value) => `${value}より小さい`,
  "at least": (value) => `${value}以上`,
  "not below": (value) => `${value}を下回らない`,
  "at most": (value) => `${value}以下`,
  "not above": (value) => `${value}を上回らない`,
};

/** How two values stand to each other. */
const compared: Readonly<Record<Relation, string>> = {
  above: "高い",
  below: "低い",
  "at least": "低くない",
  "not below": "低くない",
  "at most": "高くない",
  "not above": "高くない",
};

const moved: Readonly<Record<Relation, string>> = {
  above: "上回る",
  below: "下回る",
  "at least": "下回らない",
  "not below": "下回らない",
  "at most": "上回らない",
  "not above": "上回らない",
};

const turns: Readonly<Record<Relation, string>> = {
  above: "上がる",
  below: "下がる",
  "at least": "下がらない",
  "not below": "下がらない",
  "at most": "上がらない",
  "not above": "上がらない",
};

export function testSentence(leaf: Leaf, say: ClaimSaying): string {
  return `${sentence(leaf, say)}。`;
}

function sentence(leaf: Leaf, say: ClaimSaying): string {
  switch (leaf.kind) {
    case "order": {
      const through = leaf.arms.map(say.arm).join("、");
      return `${say.metric(leaf.metric)}は、${through}の順に${leaf.is === "rising" ? "上がる" : "下がる"}${during(leaf.window)}`;
    }
    case "best": {
      const others = leaf.among.filter((arm) => !leaf.oneOf.includes(arm)).map(say.arm);
      const end = leaf.is === "highest" ? "最も高い" : "最も低い";
      return `${say.metric(leaf.metric)}は、${others.join("、")}と比べて${leaf.oneOf.map(say.arm).join("または")}で${end}${during(leaf.window)}`;
    }
    case "statistic":
      return statisticSentence(leaf, say);
    case "regret": {
      const others = leaf.among.filter((arm) => !leaf.oneOf.includes(arm)).map(say.arm);
      const sets = leaf.weights.length === 1 ? "" : `（${leaf.weights.length}通りの重みのすべてで）`;
      return `最も不利な理論の下での損失は、${leaf.oneOf.map(say.arm).join("または")}のほうが${others.join("、")}より小さい${sets}`;
    }
    default:
      return criterionSentence(leaf, say);
  }
}

function statisticSentence({ quantity, is, value }: Statistic, say: ClaimSaying): string {
  const bound = bounds[is](say.value(value));
  if (quantity.kind === "variance") {
    const sum = (components: readonly string[]): string => components.map(say.input).join("＋");
    return `${say.arm(quantity.arm)}の下で、「${sum(quantity.among)}」の分散のうち「${sum(quantity.of)}」に伴う割合は${bound}`;
  }
  const { metric, with: first, than, arm, size } = quantity;
  const second = than === undefined ? "" : `から${say.input(companionText(than))}との順位相関を引いた差`;
  const kind = `順位相関${size ? "の大きさ" : ""}`;
  return `${say.arm(arm)}の下で、${say.metric(metric)}と${say.input(companionText(first))}との${kind}${second}は${bound}`;
}

function criterionSentence({ quantity, is, value }: Criterion, say: ClaimSaying): string {
  const name = say.metric(quantity.metric);
  if (value !== 0 || quantity.kind === "threshold" || quantity.kind === "mediation")
    return `${name}：${subject(quantity, say)}は${bounds[is](say.value(value))}`;
  switch (quantity.kind) {
    case "difference":
      return quantity.size
        ? `${name}：${subject(quantity, say)}は${bounds[is]("差なしとみなす幅")}`
        : `${name}は、${say.arm(quantity.minus)}よりも${say.arm(quantity.of)}の下で${compared[is]}${during(quantity.window)}`;
    case "slope":
      return `${name}は、${say.arm(quantity.at)}の近くで${perOf(quantity, say)}が上がると${turns[is]}`;
    case "contrast":
      return `${name}：${pair(quantity, quantity.first, say)}は、${pair(quantity, quantity.second, say)}を${moved[is]}${during(quantity.window)}`;
    case "interaction":
      return `${name}は、${say.arm(quantity.both)}の下で、${say.arm(quantity.first)}と${say.arm(quantity.second)}の効果の和よりも${compared[is]}`;
    default:
      return `${name}は、${say.arm(quantity.arm)}の下で、${span(quantity.from)}よりも${span(quantity.to)}に${compared[is]}`;
  }
}

/** What a bound is set on. */
function subject(quantity: Quantity, say: ClaimSaying): string {
  const { arm } = say;
  switch (quantity.kind) {
    case "threshold":
      return `${arm(quantity.arm)}の下での値${during(quantity.window)}`;
    case "difference": {
      const kind = `${quantity.relative ? "差の割合" : "差"}${quantity.size ? "の大きさ" : ""}`;
      return `${arm(quantity.minus)}に対する${arm(quantity.of)}の${kind}${during(quantity.window)}`;
    }
    case "mediation":
      return `${arm(quantity.minus)}に対する${arm(quantity.of)}の効果のうち、${arm(quantity.held)}で消える割合`;
    case "slope":
      return `${arm(quantity.at)}の近くで${perOf(quantity, say)}が上がるときの変化`;
    case "contrast":
      return `${pair(quantity, quantity.first, say)}から${pair(quantity, quantity.second, say)}を引いた差`;
    case "interaction":
      return `${arm(quantity.both)}の効果が${arm(quantity.first)}と${arm(quantity.second)}の効果の和を超える分`;
    default:
      return `${arm(quantity.arm)}の下での${span(quantity.from)}から${span(quantity.to)}への変化`;
  }
}

function pair({ log, size, per }: Contrast, { of, minus }: ArmPair, say: ClaimSaying): string {
  const share = log ? "（比率）" : "";
  const unit = per === undefined ? "" : `（${say.input(per)}1単位当たり）`;
  return `${say.arm(minus)}から${say.arm(of)}への変化${size ? "の大きさ" : ""}${share}${unit}`;
}

function span([first, last]: Window): string {
  return first === last ? first : `${first}～${last}`;
}

function during(window: Window | undefined): string {
  return window === undefined ? "" : `（${span(window)}）`;
}

export function quantityTitle(quantity: Reported | TestPart, say: ClaimSaying): string {
  if (!("leaf" in quantity)) return `${say.metric(quantity.metric)}：${subject(quantity, say)}`;
  const { leaf, step } = quantity;
  switch (leaf.kind) {
    case "criterion":
      return quantityTitle(leaf.quantity, say);
    case "order": {
      const [before = "", after = ""] = leaf.arms.slice(step, step + 2);
      return `${say.metric(leaf.metric)}：${say.arm(before)}に対する${say.arm(after)}の差`;
    }
    case "best":
      return `${say.metric(leaf.metric)}：${leaf.oneOf.map(say.arm).join("または")}の優位`;
    case "regret": {
      const set = leaf.weights.length === 1 ? "" : `（重み${step + 1}／${leaf.weights.length}）`;
      return `理論間の最大の損失${set}：${leaf.oneOf.map(say.arm).join("または")}の優位`;
    }
    default:
      return sentence(leaf, say);
  }
}
