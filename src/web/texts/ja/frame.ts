import type { frame as english } from "../en/frame.ts";

export const frame: typeof english = {
  name: "Entente",
  tagline: "同盟のための開かれた政策実験室",
  skip: "本文へ移動",
  navigation: "表示",
  views: {
    answer: "結論",
    explore: "もし変えたら",
    claims: "主張",
    trace: "理由",
    map: "地図",
    agreements: "協定",
    compare: "比較",
    credibility: "信頼性",
  },
  titles: {
    answer: "その議論は成り立つか",
    explore: "もし政策を変えたら",
    claims: "論文の主張の検証",
    trace: "なぜその結果になったのか",
    map: "第一列島線",
    agreements: "協定の推移",
    compare: "シナリオの比較",
    credibility: "どこまで信頼できるか",
  },
  language: "言語",
  theme: "明るさ",
  themes: { system: "端末の設定", light: "明るい", dark: "暗い" },
  ownMix: "独自の理論の組み合わせ",
  scenario: "表示中のシナリオ",
  undo: "元に戻す",
  redo: "やり直す",
  replay: "直前の変更を再現",
  reset: "リセット",
  share: "リンクをコピー",
  copied: "リンクをコピーしました",
  localLink:
    "このリンクは、Entente が動いているこのコンピューターでしか開けません。ほかの人は、同じモデルの Entente のアドレスの後ろに # 以降を付けると開けます。",
  notCopied: "コピーできませんでした。アドレス欄のリンクをお使いください",
  levers: (count) => (count === 0 ? "政策の変更なし" : `政策手段${count}件を変更`),
  assumptions: (count) => (count === 0 ? "標準の前提" : `前提${count}件を変更`),
  against: (base) => `比較の基準：${base}`,
  working: {
    starting: "モデルを起動しています…",
    computing: "計算しています…",
    idle: (futures) => `${futures}通りの将来`,
  },
  grades: {
    A: "A：出典で確認済み",
    B: "B：導出値または周知の値、未確認",
    C: "C：推定値、その多くは毎回範囲内で変動させる",
  },
  unverified: "未確認",
  estimate: "推定",
  forecast:
    "これはモデルであり、予測ではありません。確率の絶対値よりも政策間の差を重視してください。どの数値からも元の式をたどれます。",
  made: (version, model) => `Entente ${version}、モデル ${model}`,
  newVersion: {
    ready: "このページの新しい版があります。このページのタブをすべて閉じると、次回から新しい版で開きます。",
    show: "今すぐ開く",
  },
  loading: "読み込み中…",
  faults: {
    missing: (file) =>
      `ファイル ${file} がありません。「npm run build:site」で作り直すか、ページを再読み込みしてください。`,
    broken: (file) =>
      `ファイル ${file} が壊れています。再読み込みしても直らない場合は、サイトを作り直してください。`,
    otherVersion: (file) =>
      `ファイル ${file} はページの別の版のものです。すべてのタブを閉じて開き直してください。`,
    unreachable: (file) => `ファイル ${file} を読み込めませんでした。接続を確認して再読み込みしてください。`,
    noWebAssembly:
      "このブラウザーはモデルに必要なWebAssemblyに対応していません。公表済みの結果を表示しています。政策を動かすには最新のFirefox、Chrome、Edge、Safariをお使いください。",
    noWorkers:
      "このブラウザーではモデルに必要なワーカーを起動できません。公表済みの結果を表示しています。別のブラウザーをお使いください。",
    noLocks:
      "モデルはhttpsまたはこの端末のアドレス（localhost）でのみ動作します。公表済みの結果を表示しています。",
    outOfMemory: "メモリーが不足しました。ほかのタブを閉じてから、もう一度操作してください。",
    workerLost: "モデルが予期せず停止しました。もう一度操作すると再開します。",
    notComputed: "この条件の将来は計算できませんでした。",
  },
};
