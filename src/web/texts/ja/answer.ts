import type { answer as english } from "../en/answer.ts";

export const answer: typeof english = {
  paper: "検証する論文",
  by: (author, year) => `${author}（${year}年）`,
  papers: {
    "dichoso-2026": {
      question: "同盟国は台湾への攻撃を抑止しつつ、戦争への恐れを和らげられるか",
      argument:
        "デイヴィッド・ディコソは抑制を説きます。上陸を拒否する能力は維持するが、脅かすものではなく守るもので築き、北京の恐れを和らげる言葉と対話を組み合わせるべきだという議論です。",
    },
    "blankenship-2024": {
      question: "同盟国は負担を増やすのか。そして何が北京に攻撃を思いとどまらせるのか",
      argument:
        "ブライアン・ブランケンシップは、米国が同盟国に負担を求める理由、日本が支出を増やす理由、そして北京を抑止するのは短期の勝利への疑いであることを説明します。提言は少なく、ここで並べる政策パッケージは、その議論が支持する方向についての私たちの解釈です。",
    },
  },
  findings: (held, depends, failed, open, all) =>
    `検証できる${all}件の主張のうち、${held}件はここで扱うどの国際政治理論の下でも大半の将来で成り立ちます。${depends}件は理論によって成否が分かれ、${failed}件は成り立ちません。${open}件は判断にさらに計算が必要です。`,
  preliminary: "この判定は暫定です。サイトの作成時に行った少数の計算に基づいています。",
  claims: "何が成り立つか",
  claimsNote:
    "論文の中心的な主張を、それぞれ検証として実行しました。点は理論ごとの、成り立つ将来の割合（塗りつぶしは中立）、破線は必要な割合です。",
  shareOf: (share, lens) => `${share}の将来で成立（${lens}）`,
  allClaims: (count) => `${count}件すべての主張`,
  byLens: "理論ごとの、成り立つ将来の割合",
  outcomes: (policy, base) => `「${policy}」で何が変わるか（「${base}」との比較）`,
  outcomesNote:
    "各図は、確かなことが分からない点だけが異なる1,000通りの将来を示します。色のない線は現行路線、帯は将来の半数と9割が入る範囲です。費用は現行路線を上回る分です。",
  choose: "表示する政策",
  same: "これは現行路線そのものです。別の政策を選ぶと、何が変わるかが表示されます。",
  moveLevers: "自分で政策を動かす",
  record: (runs, draws, seeds, hash) =>
    `計算${runs}回（パラメーターの抽出${draws}通り、それぞれ偶然${seeds}通り）、結果ハッシュ ${hash}`,
};
