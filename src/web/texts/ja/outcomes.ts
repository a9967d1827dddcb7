import type { outcomes as english } from "../en/outcomes.ts";

export const outcomes: typeof english = {
  title: "結果",
  parts: "結果の見方",
  tabs: {
    "over-time": "推移",
    distribution: "個別の指標",
    metrics: "全指標",
    "trade-offs": "得失",
    lenses: "理論別",
    regret: "後悔",
    "arms-race": "軍拡競争",
    crises: "危機の階段",
    cost: "費用",
  },
  singles: "将来を1つ描く：",
  ranks: { median: "中程度", good: "良い例", bad: "悪い例" },
  next: "次の将来",
  none: "消す",
  recent: "2025年以降のみ",
  futureNumber: (number) => `将来${number}`,
  singlesNote: (name) =>
    `細い線は${name}で、すべての図で同じ将来です。実線は現在のシナリオ、破線は基準を示します。順位は2035年までに何らかの武力行使が起きる確率によります。良い例は100通り中95通りより良く、悪い例は95通りより悪い将来です。`,
  groups: {
    pressure: "圧力と危機",
    war: "戦争の危険とその認識",
    politics: "信頼と世論",
    forces: "防衛支出",
    cost: "費用",
  },
  metricGroups: {
    pressure: "グレーゾーンの圧力",
    force: "危機と武力行使",
    taiwan: "台湾：抑止と作戦",
    alliance: "同盟とパートナー",
    burden: "支出・戦力・支持",
    economy: "経済的威圧",
  },
  metric: "指標",
  difference: "差",
  differenceOf: (name) => `${name}の差`,
  less: (yours, base) => `${yours}と${base}の差`,
  futureHead: "将来",
  levelTitle: (name, value) => `${name}：平均${value}`,
  levelsTitle: (name, yours, base) => `${name}：平均${yours}、基準では${base}`,
  differenceTitle: (name, better, worse, same) =>
    `${name}：将来の${better}で改善、${worse}で悪化、${same}でほぼ同じ`,
  differenceTitleNeutral: (name, lower, higher, same) =>
    `${name}：将来の${lower}で低下、${higher}で上昇、${same}でほぼ同じ`,
  differenceNote: (zone) =>
    `それぞれの将来を、基準の下での同じ将来と比べています。網かけは差がないとみなす範囲（${zone}以内）です。`,
  metricsTitle: (yours, base) => (yours === base ? `${base}の全指標` : `全指標：${yours}と${base}の比較`),
  metricsNote:
    "すべての将来の平均です。差は将来ごとに求め、下に将来の9割が入る範囲を示します。差がないとみなす範囲にあるものは「無視できる差」とします。",
  filter: "検索",
  onlyMoved: "無視できる差を隠す",
  rowsShown: (shown, all) => `${all}件中${shown}件`,
  id: "ID",
  unit: "単位",
  betterIn: "改善する将来",
  higherIn: (share) => `上昇${share}`,
  shareHigher: "上昇する将来の割合",
  shareLower: "低下する将来の割合",
  finding: "判定",
  findings: { negligible: "無視できる差", better: "改善", worse: "悪化", differs: "差あり" },
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
  futuresIn: (share, percent) =>
    share >= 0.995 ? "将来のほぼすべて" : `将来の${percent.replace(" ", "\u00a0")}`,
  bandTitle: (what, found, percent) => {
    switch (found.kind) {
      case "same":
        return `${what}：ほとんど変わらない`;
      case "lower":
        return `${what}：2035年時点で${percent(found.share)}で低下`;
      case "higher":
        return `${what}：2035年時点で${percent(found.share)}で上昇`;
      case "mixed":
        return `${what}：2035年時点で${percent(found.lower)}で低下、${percent(found.higher)}で上昇`;
    }
  },
  baseTitle: (what, from, to) => `${what}：中央値は2026年の${from}から2035年の${to}へ`,
};
