import type { Comparison } from "../../charts/difference-words.ts";

/** Median and the range of nine futures in ten, set as text with their unit. */
export interface SaidRange {
  readonly name: string;
  readonly median: string;
  readonly low: string;
  readonly high: string;
}

/** Outcomes of the scenario on the screen. */
export const outcomes = {
  title: "Outcomes",
  parts: "Parts of the outcomes",
  tabs: {
    "over-time": "Over time",
    distribution: "One outcome",
    metrics: "All outcomes",
    "trade-offs": "Trade-offs",
    lenses: "By theory",
    regret: "Regret",
    "arms-race": "Arms race",
    crises: "Crisis ladder",
    cost: "Cost",
  },
  singles: "Draw one future:",
  ranks: { median: "a middling one", good: "a good one", bad: "a bad one" },
  next: "the next",
  none: "none",
  recent: "from 2025 only",
  futureNumber: (number: string): string => `future ${number}`,
  singlesNote: (name: string): string =>
    `Thin lines: ${name}, the same in every chart, solid under your scenario and dashed under the base. Futures are ranked by the chance of any use of force by 2035; a good one is better than 95 in 100, a bad one worse.`,
  groups: {
    pressure: "Pressure and crises",
    war: "Risk of war and how it is seen",
    politics: "Trust and support",
    forces: "Defence spending",
    cost: "Cost",
  },
  metricGroups: {
    pressure: "Gray-zone pressure",
    force: "Crises and use of force",
    taiwan: "Taiwan: deterrence and a campaign",
    alliance: "Alliance and partners",
    burden: "Spending, forces, support",
    economy: "Economic coercion",
  },
  metric: "Outcome",
  difference: "Difference",
  differenceOf: (name: string): string => `difference in ${name}`,
  less: (yours: string, base: string): string => `${yours} less ${base}`,
  futureHead: "future",
  levelTitle: (name: string, value: string): string => `${name}: ${value} on average`,
  levelsTitle: (name: string, yours: string, base: string): string =>
    `${name}: ${yours} on average, ${base} under the base`,
  differenceTitle: (name: string, better: string, worse: string, same: string): string =>
    `${name}: better in ${better} of futures, worse in ${worse}, much the same in ${same}`,
  differenceTitleNeutral: (name: string, lower: string, higher: string, same: string): string =>
    `${name}: lower in ${lower} of futures, higher in ${higher}, much the same in ${same}`,
  differenceNote: (zone: string): string =>
    `Each future is compared with the same future under the base. Shaded: differences up to ${zone}, which count as none.`,
  metricsTitle: (yours: string, base: string): string =>
    yours === base ? `All outcomes under ${base}` : `All outcomes: ${yours} against ${base}`,
  metricsNote:
    "Means over all futures. The difference is taken future by future, with the range of nine futures in ten below it; one within what counts as no difference is called negligible.",
  filter: "Find",
  onlyMoved: "hide the negligible",
  rowsShown: (shown: number, all: number): string => `${shown} of ${all} outcomes`,
  id: "id",
  unit: "unit",
  betterIn: "Better in",
  higherIn: (share: string): string => `higher in ${share}`,
  shareHigher: "share of futures higher",
  shareLower: "share of futures lower",
  finding: "finding",
  findings: { negligible: "negligible", better: "better", worse: "worse", differs: "differs" },
  yours: "Your scenario",
  futureOf: (future: string, policy: string): string => `${future}, ${policy}`,
  observed: "observed",
  parting: "policies part",
  better: "better",
  firstFutures: (count: string): string => `${count} futures so far`,
  published: (runs: string): string => `published, ${runs} runs`,
  bandSentence: (what: string, from: string, to: string, said: readonly SaidRange[]): string =>
    `${what}, ${from} to ${to}. At the end: ${said
      .map(
        ({ name, median, low, high }) => `${name}: median ${median}, nine futures in ten ${low} to ${high}`,
      )
      .join("; ")}.`,
  spreadSentence: (what: string, said: readonly SaidRange[]): string =>
    `Distribution of ${what}. ${said
      .map(
        ({ name, median, low, high }) => `${name}: median ${median}, nine futures in ten ${low} to ${high}`,
      )
      .join("; ")}.`,
  scatterSentence: (across: string, up: string, points: readonly string[]): string =>
    `${up} against ${across}: ${points.join("; ")}.`,
  pointSaid: (name: string, across: string, up: string, dominated: boolean): string =>
    `${name} ${across}, ${up}${dominated ? ", dominated" : ""}`,
  /** A share of futures; nearly all of them are not called all, for there are futures beyond those computed. */
  futuresIn: (share: number, percent: string): string =>
    share >= 0.995 ? "nearly all futures" : `${percent.replace(" ", "\u00a0")} of futures`,
  /** Title of a quantity through time; `percent` sets a share of futures. */
  bandTitle: (what: string, found: Comparison, percent: (share: number) => string): string => {
    switch (found.kind) {
      case "same":
        return `${what}: hardly moved`;
      case "lower":
        return `${what}: lower by 2035 in ${percent(found.share)}`;
      case "higher":
        return `${what}: higher by 2035 in ${percent(found.share)}`;
      case "mixed":
        return `${what}: lower by 2035 in ${percent(found.lower)}, higher in ${percent(found.higher)}`;
    }
  },
  baseTitle: (what: string, from: string, to: string): string =>
    `${what}: median from ${from} in 2026 to ${to} in 2035`,
};
