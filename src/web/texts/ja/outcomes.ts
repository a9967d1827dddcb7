import type { outcomes as english } from "../en/outcomes.ts";

export const outcomes: typeof english = {
  yours: "現在のシナリオ",
  futureOf: (future, policy) => `${policy}の${future}`,
  observed: "実績値",
  parting: "政策の分岐",
  better: "望ましい",
  firstFutures: (count) => `計算途中（${count}通り）`,
  published: (runs) => `公表済み（${runs}回の計算）`,
  bandSentence: (what, from, to, said) =>
    `${what}、${from}～${to}。最終時点では、${said
      .map(({ name, median, low, high }) => `${name}は中央値${median}、将来の9割は${low}～${high}`)
      .join("、")}です。`,
  spreadSentence: (what, said) =>
    `${what}の分布。${said
      .map(({ name, median, low, high }) => `${name}は中央値${median}、将来の9割は${low}～${high}`)
      .join("、")}です。`,
  scatterSentence: (across, up, points) => `横軸は${across}、縦軸は${up}。${points.join("、")}。`,
  pointSaid: (name, across, up, dominated) =>
    `${name}は${across}と${up}${dominated ? "（他の政策に劣る）" : ""}`,
  bandTitle: (what, found, percent) => {
    switch (found.kind) {
      case "same":
        return `${what}：ほとんど変わらない`;
      case "lower":
        return `${what}：2035年時点で将来の${percent(found.share)}が低下`;
      case "higher":
        return `${what}：2035年時点で将来の${percent(found.share)}が上昇`;
      case "mixed":
        return `${what}：2035年時点で低下${percent(found.lower)}、上昇${percent(found.higher)}`;
    }
  },
  baseTitle: (what, from, to) => `${what}：中央値は2026年の${from}から2035年の${to}へ`,
};
