/** Words around every chart. */
export const charts = {
  unit: (unit: string): string => `Unit: ${unit}`,
  source: (source: string): string => `Source: ${source}`,
  trace: "Where it comes from",
  table: "The same as a table",
  csv: "Data (CSV)",
  svg: "Picture (SVG)",
  png: "Picture (PNG)",
  save: "Save",
  median: "median",
  mean: "mean",
  quarter: "quarter",
  low: "5th percentile",
  high: "95th percentile",
  simulated: (futures: string): string => `${futures} simulated futures`,
  published: (runs: string): string => `${runs} published runs`,
};
