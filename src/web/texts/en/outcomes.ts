import type { Comparison } from "../../charts/difference-words.ts";

/** Median and the range of nine futures in ten, set as text with their unit. */
export interface SaidRange {
  readonly name: string;
  readonly median: string;
  readonly low: string;
  readonly high: string;
}

/** Defence spending of both sides at the end, set as text. */
export interface SaidEnds {
  readonly name: string;
  readonly allies: string;
  readonly china: string;
}

/** Outcomes of the scenario on the screen. */
export const outcomes = {
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
  policy: "policy",
  across: "Across",
  up: "Up",
  outdoneBy: "outdone by",
  tradeOffTitle: (standing: readonly string[], x: string, y: string): string =>
    standing.length === 1
      ? `${standing[0] ?? ""} does best on both counts: ${x} and ${y}`
      : `${standing.length} courses are not outdone on both counts: ${standing.join(", ")}`,
  tradeOffNote:
    "Differences from the present course. A point: the mean; its cross: nine futures in ten. A hollow point is outdone: another course is at least as good on both counts and better on one. Shaded: where a course would be outdone. A diamond is the scenario on the screen.",
  theory: "theory",
  lensTitle: (
    name: string,
    {
      all,
      better,
      worse,
      same,
      differs,
    }: { all: number; better: number; worse: number; same: number; differs: number },
  ): string => {
    const parts = [
      ...(better > 0 ? [`better under ${better}`] : []),
      ...(worse > 0 ? [`worse under ${worse}`] : []),
      ...(differs > 0 ? [`different under ${differs}`] : []),
      ...(same > 0 ? [`much the same under ${same}`] : []),
    ];
    return `${name}: ${parts.join(", ")} of ${all} theories`;
  },
  lensNote:
    "Difference from the base under each theory of how states behave, on the same futures. A dot: the mean; its line: nine futures in ten. Shaded: what counts as no difference.",
  levelsByLens: (name: string): string => `${name} under each theory`,
  regretMeans:
    "Regret is what a policy loses, at worst, against the best policy under the same theory. A robust policy has a small one under every theory, whichever of them is true. Only what has a weight counts: under the study's weights that is war, clashes and cost, and not what is lost by giving way.",
  weights: "How much does it matter to go from the worst policy to the best one in each outcome?",
  pointsFor: (name: string): string => `Points for ${name}`,
  points: "points of your weights",
  presets: {
    study: "The study's weights",
    equal: "All alike",
    peace: "Peace alone",
    thrift: "Peace, at little cost",
  },
  largestRegret: "Largest regret by policy",
  regretTitle: (name: string, theory: string): string =>
    `${name} has the least to regret; it does worst under ${theory}`,
  regretNote:
    "Largest regret over the theories, by policy, the least first. A dot: the mean over futures; its line: nine in ten.",
  publishedMeans: (runs: string): string => `means of ${runs} published runs a policy; no range yet`,
  worstUnder: "worst under",
  alliesSpend: "Japan, the Philippines and Taiwan, bn US$ a year",
  chinaSpends: "China, bn US$ a year",
  raceTitle: (ends: readonly SaidEnds[]): string =>
    `By 2035 China spends ${ends.map(({ name, allies, china }) => `${china} bn US$ a year against the three neighbours’ ${allies} (${name})`).join(", ")}`,
  raceNote:
    "China's spending against that of the three who live beside it, in bn US$ of 2022; years along the line, medians of the futures. Up and to the right: both sides arm. A line that runs more to the right: the three catch up.",
  raceSentence: (ends: readonly SaidEnds[]): string =>
    `Chinese defence spending against that of Japan, the Philippines and Taiwan from 2012 to 2035. ${ends
      .map(({ name, allies, china }) => `${name}: by 2035 China ${china}, the three ${allies} bn US$ a year`)
      .join("; ")}.`,
  ladderMeans:
    "Read it from the bottom up: incidents become crises, a few crises bring a clash with deaths, fewer a limited war, fewest a major war. The scale runs in tens: each line is ten times the one before.",
  rung: "rung",
  rungs: {
    incidents: "Serious incidents",
    crises: "Crises",
    clash: "A clash with deaths",
    limitedWar: "Limited war",
    majorWar: "Major war or landing",
  },
  timesAYear: "times a year, mean of 2026 to 2035",
  ladderOf: (theatre: string): string => `crisis ladder, ${theatre}`,
  /** How often, in words a reader can picture. */
  often: (perYear: number, number: (value: number, decimals?: number) => string): string =>
    perYear >= 1
      ? `${number(perYear)} times a year`
      : perYear > 0
        ? `once in ${number(1 / perYear, 1 / perYear < 10 ? 1 : 0)} years`
        : "never",
  ladderTitle: (theatre: string, yours: string, base: string, war: string, warBase: string): string =>
    `${theatre}: a crisis ${yours} (base: ${base}), one that ends in major war ${war} (base: ${warBase})`,
  ladderBaseTitle: (theatre: string, crises: string, clash: string): string =>
    `${theatre}: a crisis ${crises}; ${clash} of them bring a clash with deaths`,
  payer: "payer",
  payers: { american: "United States", allied: "Allies and Taiwan", all: "All together" },
  paidBy: (who: string): string => ({ US: "United States", ally: "allies", nobody: "nobody" })[who] ?? who,
  costName: "Cost over the present course",
  costOfBase: (base: string): string =>
    `Costs are counted over ${base}, which is on the screen: choose another course or move a lever to see who would pay for it.`,
  costTitle: (all: string, american: string, allied: string): string =>
    `By 2035: ${all} in all; the United States ${american}, allies and Taiwan ${allied}`,
  costNote: (base: string): string =>
    `Over ${base}, undiscounted, from 2026Q3 to the end of 2035; below zero it saves. Rising defence budgets as such are not counted. What Japan takes over as host is a saving for the United States.`,
  heading: "heading",
  headings: {
    presenceCost: "US: forces, patrols, exercises",
    munitionsCost: "US: munitions, missile defence",
    basesCost: "US: hardening, sites, stores",
    partnershipCost: "US: agreements, radars, plans",
    alliedCost: "Allies and Taiwan",
  },
  headingsTitle: (dearest: string): string => `What it goes on, a year: most on “${dearest}”`,
  lever: "lever",
  leversTitle: "Lever by lever",
  leversNote:
    "Cost a year over the base once the lever has taken full effect: how far it is moved times the central estimate of its cost a unit. Lags, ranges and what Japan takes over as host are in the charts above, not here.",
  perYear: "bn US$ a year",
  rangeSentence: (what: string, rows: readonly string[]): string => `${what}. ${rows.join("; ")}.`,
  rowSaid: (row: string, said: readonly SaidRange[]): string =>
    `${row}: ${said.map(({ name, median, low, high }) => `${name === row ? "" : `${name} `}${median} (${low} to ${high})`).join(", ")}`,
  yours: "Your scenario",
  futureOf: (future: string, policy: string): string => `${future}, ${policy}`,
  observed: "observed",
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
