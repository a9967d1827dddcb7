import type { credibility as english } from "../en/credibility.ts";

export const credibility: typeof english = {
  lead: "モデルは、できないことを明言してこそ信頼されます。このページではまずそれを述べ、次に、何に基づくか、式が何によって検証されているか、どの推定が重要かを示します。",
  forTitle: "何のためのものか",
  forList: [
    "同じ前提の下での政策の比較。抑制、負担の移転、増強がそれぞれ何を、どの方向に、どの程度確実に変えるか。",
    "議論の検証。論文の主張は、書き表せる仕組みから導かれるのか。どの理論の下で、どの数値の下で成り立つのか。",
    "何が重要かの発見。どの不確かな数値、理論、対立する式が結果を決めるのか。したがって、どこで証拠を探すべきか。",
  ],
  notTitle: "何のためのものではないか",
  notList: [
    "予測。ここでの戦争の確率は判断を前提としたもので、意味があるのは主に政策間の差です。",
    "作戦計画。軍事的な数量はすべて公表値の集計で、目標も実在の施設も戦術も含みません。",
    "どの国際政治理論が正しいかの決着。理論の違いは構造として与えられており、モデルは何がそれに左右されるかを示します。",
  ],
  evidence: "何に基づくか",
  evidenceLead: (parameters, facts, sources) =>
    `パラメーター${parameters}件と、出典${sources}件に基づく台帳の事実${facts}件です。等級は数値の裏づけを示します。結果の信頼性は、その背後にある最も弱い数値を超えません。`,
  mechanism: "メカニズム",
  parameters: "等級別のパラメーター数",
  ledger: "台帳の事実",
  tests: "式は何によって検証されているか",
  campaignLead: "拒否作戦には、結果が示された17の参照事例があります。仕様書の値と、モデルの値を並べます。",
  campaign: "参照事例",
  cases: (holds, all) => `${all}件中${holds}件が一致`,
  pFA: "短期の勝利の確率",
  landed: "上陸兵力の最大値（千人）",
  ships: "喪失艦艇",
  printed: "仕様書",
  given: "モデル",
  holds: "一致",
  fails: "不一致",
  testsLead: (count) =>
    `このほか、仕様書の厳密な検査${count}件をメカニズムごとに設け、変更のたびに実行しています（「npm test」）。一件でも失敗は許されません。`,
  testsOf: (mechanism, count) => `${mechanism}：${count}件`,
  sensitivity: "どの推定が最も重要か",
  sensitivityLead: (moved, draws, policy, base) =>
    `不確かなパラメーター${moved}件を、ほかを変動させたまま一つずつ範囲の端から端まで動かしました（抽出${draws}通り）。「${base}」の結果への影響と、「${policy}」がもたらす差への影響を示します。差がほとんど動かなければ、その推定は水準には重要でも、選択には重要ではありません。`,
  outcome: "結果",
  what: "影響の対象",
  level: (base) => `「${base}」の結果`,
  difference: (policy, base) => `「${policy}」と「${base}」の差`,
  onlyC: "推定（等級C）のみ",
  parameter: "パラメーター",
  parameterLinks: "各パラメーターの由来",
  grade: "等級",
  effect: "下限から上限まで動かした場合",
  range: (least, most) => `抽出ごとに${least}～${most}`,
  sensitivityNote: "棒：範囲の下限から上限まで動かしたときの平均の変化。線：抽出ごとの最小から最大。",
  sensitivityTitle: (metric) => `${metric}：個々のパラメーターを範囲いっぱいに動かした影響`,
  criticisms: "懐疑的な読者の指摘",
  criticismsLead:
    "私たちが把握している批判をメカニズムごとに示します。ここで反論はしません。数値が取りこぼしているものだからです。",
  verdictsTitle: "判定の方法",
  verdictsText:
    "中立、各理論、理論の無作為な組み合わせのすべてで、検証が抽出の80％以上で成り立ち、95％区間の下限が70％を上回る場合を「支持」とします。すべてで20％以下なら「不支持」、それ以外は「条件つき」です。モンテカルロ誤差は境目までの距離と比べ、計算を増やせば変わりうる場合はその旨を示します。式の構造だけから成り立つ主張には印を付けています。",
};
