/** What metrics are about, in the order of the table. */
export const metricGroups = ["pressure", "force", "taiwan", "alliance", "burden", "economy"] as const;

/** One of them. */
export type MetricGroup = (typeof metricGroups)[number];

const modules: Readonly<Record<string, MetricGroup>> = {
  pressure: "pressure",
  escalation: "force",
  "force-outcomes": "force",
  comparisons: "force",
  deterrence: "taiwan",
  campaign: "taiwan",
  warning: "taiwan",
  evacuation: "taiwan",
  allies: "alliance",
  autonomy: "alliance",
  coalition: "alliance",
  "alignment-by-state": "alliance",
  arms: "burden",
  procurement: "burden",
  sustainability: "burden",
  coercion: "economy",
};

/** The group of a metric by the module that declares it: `metrics/pressure`. */
export function groupOf(module: string): MetricGroup {
  return modules[module.split("/").at(-1) ?? ""] ?? "alliance";
}
