import type { outcomes as english } from "../en/outcomes.ts";

export const outcomes: typeof english = {
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
  policy: "政策",
  across: "横軸",
  up: "縦軸",
  outdoneBy: "上回る政策",
  tradeOffTitle: (standing, x, y) =>
    standing.length === 1
      ? `${x}と${y}の両方で最も良いのは${standing[0] ?? ""}`
      : `両面で他に劣らない政策は${standing.length}件：${standing.join("、")}`,
  tradeOffNote:
    "基準との差です。点は平均、十字は将来の9割が入る範囲を示します。白抜きの点は他の政策に劣る政策（両面で同等以上、かつ一方で上回る政策がある）、網かけは劣る領域、ひし形は表示中のシナリオです。",
  theory: "理論",
  lensTitle: (name, { all, better, worse, same, differs }) => {
    const parts = [
      ...(better > 0 ? [`${better}で改善`] : []),
      ...(worse > 0 ? [`${worse}で悪化`] : []),
      ...(differs > 0 ? [`${differs}で変化`] : []),
      ...(same > 0 ? [`${same}でほぼ同じ`] : []),
    ];
    return `${name}：${all}の理論のうち${parts.join("、")}`;
  },
  lensNote:
    "国家の行動についての理論ごとに、同じ将来どうしを比べた基準との差です。点は平均、線は将来の9割が入る範囲、網かけは差がないとみなす範囲です。",
  levelsByLens: (name) => `理論ごとの${name}`,
  regretMeans:
    "後悔とは、同じ理論の下で最善の政策に比べて最悪の場合に失うものです。頑健な政策は、どの理論が正しくても後悔が小さくなります。重みを付けた結果だけが数えられます。研究の重みでは戦争、衝突、費用だけで、譲歩によって失うものは含みません。",
  weights: "各指標で、最悪の政策から最善の政策に移ることはどれほど重要ですか",
  pointsFor: (name) => `${name}の配点`,
  points: "配点による点数",
  presets: { study: "研究の重み", equal: "すべて同じ", peace: "平和のみ", thrift: "平和と節約" },
  largestRegret: "政策ごとの最大の後悔",
  regretTitle: (name, theory) => `後悔が最も小さいのは${name}（最も不利な理論は${theory}）`,
  regretNote: "理論全体での最大の後悔を、小さい順に示します。点は将来の平均、線は9割が入る範囲です。",
  publishedMeans: (runs) => `政策ごとに公表済みの${runs}回の平均（範囲は計算中）`,
  worstUnder: "最も不利な理論",
  alliesSpend: "日本・フィリピン・台湾（十億ドル／年）",
  chinaSpends: "中国（十億ドル／年）",
  raceTitle: (ends) =>
    `2035年の防衛支出：${ends.map(({ name, allies, china }) => `${name}では中国${china}に対し3者${allies}`).join("、")}（十億ドル）`,
  raceNote:
    "中国の支出と、隣り合う3者の支出の関係です（2022年価格、十億ドル）。線に沿って年が進み、値は将来の中央値です。右上に進むほど双方が軍備を増やし、右に寝るほど3者が追い上げます。",
  raceSentence: (ends) =>
    `2012年から2035年までの中国の防衛支出と日本・フィリピン・台湾の防衛支出。${ends
      .map(({ name, allies, china }) => `${name}では2035年に中国${china}、3者${allies}（十億ドル／年）`)
      .join("、")}。`,
  ladderMeans:
    "下から上へ読みます。事案の一部が危機となり、そのうち少数が死者の出る衝突に、さらに少数が限定戦争に、ごくわずかが大規模な戦争に至ります。目盛りは1つごとに10倍です。",
  rung: "段階",
  rungs: {
    incidents: "重大な事案",
    crises: "危機",
    clash: "死者の出る衝突",
    limitedWar: "限定戦争",
    majorWar: "大規模な戦争・上陸",
  },
  timesAYear: "年間の回数（2026～2035年の平均）",
  ladderOf: (theatre) => `${theatre}の危機の階段`,
  often: (perYear, number) =>
    perYear >= 1
      ? `年に${number(perYear)}回`
      : perYear > 0
        ? `${number(1 / perYear, 1 / perYear < 10 ? 1 : 0)}年に1回`
        : "なし",
  ladderTitle: (theatre, yours, base, war, warBase) =>
    `${theatre}：危機は${yours}（基準${base}）、大規模な戦争は${war}（基準${warBase}）`,
  ladderBaseTitle: (theatre, crises, clash) => `${theatre}：危機は${crises}、うち${clash}で死者の出る衝突`,
  payer: "負担者",
  payers: { american: "米国", allied: "同盟国と台湾", all: "合計" },
  paidBy: (who) => ({ US: "米国", ally: "同盟国", nobody: "なし" })[who] ?? who,
  costName: "基準を上回る費用",
  costOfBase: (base) =>
    `費用は表示中の${base}を基準に数えます。別の政策を選ぶか政策手段を動かすと、誰が負担するかを表示します。`,
  costTitle: (all, american, allied) => `2035年までに合計${all}（米国${american}、同盟国と台湾${allied}）`,
  costNote: (base) =>
    `${base}を上回る額（割引なし、2026年第3四半期から2035年末まで）です。マイナスは節約を表します。防衛予算の増加そのものは含みません。日本が駐留経費として引き受ける分は米国の節約になります。`,
  heading: "費目",
  headings: {
    presenceCost: "米国：部隊・巡回・演習",
    munitionsCost: "米国：弾薬・ミサイル防衛",
    basesCost: "米国：抗たん化・拠点・備蓄",
    partnershipCost: "米国：協定・レーダー・計画",
    alliedCost: "同盟国と台湾",
  },
  headingsTitle: (dearest) => `年間の内訳：最大は「${dearest}」`,
  lever: "政策手段",
  leversTitle: "政策手段ごとの費用",
  leversNote:
    "政策手段の効果が出そろった後の、基準を上回る年間費用です（動かした幅に単位費用の中心的な推定値を掛けたもの）。遅れ、推定の幅、日本が引き受ける駐留経費は上の図にのみ含まれます。",
  perYear: "十億ドル／年",
  rangeSentence: (what, rows) => `${what}。${rows.join("、")}。`,
  rowSaid: (row, said) =>
    `${row}：${said.map(({ name, median, low, high }) => `${name === row ? "" : name}${median}（${low}～${high}）`).join("、")}`,
  yours: "現在のシナリオ",
  futureOf: (future, policy) => `${policy}の${future}`,
  observed: "実績値",
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
