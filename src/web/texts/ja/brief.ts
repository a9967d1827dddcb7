import type { brief as english } from "../en/brief.ts";

export const brief: typeof english = {
  lead: "以下は2～4ページに印刷されます。見出しとメモを書き添えることができます。どちらも印刷されますが、リンクには含まれません。",
  heading: "見出し",
  usualHeading: (policy, base) => `「${policy}」と「${base}」の比較`,
  note: "メモ",
  notePlaceholder: "誰に向けて、いつ、何を決めるためか",
  print: "印刷またはPDFで保存",
  back: "比較に戻る",
  date: (date) => `${date}現在`,
  findings: "モデルの結果",
  finding: {
    same: (metric) => `${metric}：意味のある差はありません。`,
    change: (metric, difference, range, found, percent) => {
      const way = { lower: "低下", higher: "上昇" };
      const where =
        found.kind === "mixed"
          ? `${percent(found.lower)}で低下、${percent(found.higher)}で上昇`
          : `${percent(found.share)}で${way[found.kind]}`;
      return `${metric}：平均${difference}（将来の9割で${range}）。${where}。`;
    },
  },
  pictures: "推移",
  policy: "政策",
  policyIs: (name) => `「${name}」を出発点としています。`,
  noMoves: "パッケージから動かした手段はありません。",
  moved: "政策手段",
  from: "パッケージ",
  to: "この案",
  largest: (count) => `現行路線との違いが大きい${count}の手段`,
  base: "現行路線",
  here: "この案",
  assumptions: "前提",
  theory: (lens) => `国際政治の理論：${lens}。`,
  noAssumptions:
    "標準の式を使い、公表値または判断による範囲のあるパラメーターはその範囲内で変動させています。",
  rival: (name, option) => `${name}：${option}。`,
  fixed: (name, value) => `${name}は${value}に固定し、変動させていません。`,
  claims: "論文の中心的な主張",
  claimsNote: "通常の設定で公表した判定です。この資料の政策や前提では変わりません。",
  claim: "主張",
  verdict: "判定",
  reading: "読み方",
  readingText:
    "Ententeは、二つの政策論文が描く同盟体系のシミュレーションです。明示した前提の下で政策を比べるもので、予測ではありません。確率の絶対値よりも、政策間の差とその幅が意味を持ちます。等級Bの値は未確認、等級Cの値は推定です。その多くは毎回の計算で範囲内を変動し、残りは一つの値に固定しています。",
  reproduce: "同じ数値を再現するには",
  waiting: "将来の計算が終わりしだい、図と数値が表示されます。",
};
