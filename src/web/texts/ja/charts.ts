import type { charts as english } from "../en/charts.ts";

export const charts: typeof english = {
  unit: (unit) => `単位：${unit}`,
  source: (source) => `出典：${source}`,
  bands: "帯：将来の5割と9割",
  ranges: "点：平均、線：将来の9割",
  trace: "数値の由来",
  table: "同じ内容の表",
  csv: "データ（CSV）",
  svg: "図（SVG）",
  png: "図（PNG）",
  save: "保存",
  median: "中央値",
  mean: "平均",
  quarter: "四半期",
  low: "5パーセンタイル",
  high: "95パーセンタイル",
  simulated: (futures) => `シミュレーションした${futures}通りの将来`,
  published: (runs) => `公表済みの${runs}回の計算`,
  computing: (share) => `計算中：${share}`,
  stop: "中止",
  inBackground: "シナリオと並行して計算しています…",
};
