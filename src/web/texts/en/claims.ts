import { paperSections } from "../../../model/papers.ts";
import { plural } from "../plural.ts";
import { explainVerdict } from "./claim-verdict.ts";
import { quantityTitle, testSentence } from "./claim-test.ts";

/** The view of claims: the list and the page of one claim. */
export const claims = {
  title: "The papers' claims, tested",
  lead: "Every causal claim of the papers, in our words, run as a test on thousands of simulated futures.",
  sections: paperSections,
  section: (mark: string): string => `Section ${mark}`,
  kinds: {
    testable: "Testable",
    "lens-decided": "Decided by theory",
    hindcast: "About the past",
    normative: "A judgement of values",
  },
  kindMeanings: {
    testable: "The model can say whether it follows.",
    "lens-decided": "Theories of world politics disagree about it, so it is judged under each of them.",
    hindcast: "It speaks of what has already happened.",
    normative: "It says what ought to be; no run can settle it.",
  },
  central: "Central",
  centralMeaning: "The paper's argument rests on it.",
  filters: "Filter the claims",
  paper: "Paper",
  mechanism: "Mechanism",
  verdict: "Verdict",
  kind: "Kind",
  text: "Words",
  textHint: "such as missiles, D05",
  onlyCentral: "Central claims only",
  any: "All",
  counted: (name: string, count: string): string => `${name} (${count})`,
  shown: (shown: number, all: number): string =>
    shown === all ? plural(all, "claim") : `${shown} of ${plural(all, "claim")}`,
  clear: "Show all claims",
  none: "No claim fits all of these filters.",
  widen: (filter: string, count: number): string => `Without “${filter}”: ${plural(count, "claim")}`,
  stripTitle: "How to read the strip",
  stripExplained:
    "From 0 to 100 % of draws: the full dot is the share in which the claim holds when no theory is favoured, each open dot another theory. The dashed line is the share a claim needs.",
  drawMeaning:
    "One set of values for all uncertain inputs of the model. The share of draws in which a claim holds is not the chance that the claim is true.",
  back: "All claims",
  next: (id: string): string => `Next: ${id}`,
  previous: (id: string): string => `Previous: ${id}`,
  passage: (mark: string, name: string): string => `Section ${mark}, ${name}`,
  opens: "The passage opens",
  explain: explainVerdict,
  byConstruction: "True by construction.",
  cannotFail: {
    construction:
      "The test cannot fail: the model's equations make it true, and by a wide margin in every draw.",
    blind: "The test cannot fail or pass on its merits: what it measures does not move at all in this model.",
  },
  blindPart: (title: string): string => `What this part measures is exactly zero in every draw: ${title}.`,
  leftOut: (count: number, all: number, lens: string): string =>
    `${count} of ${plural(all, "draw")} left out under ${lens}: a value was not finite.`,
  caveat: "Before you take this for a finding.",
  untestable: "Why it cannot be tested.",
  blocked: "Why it cannot be tested here yet.",
  weakest: (share: string, part: string, lens: string, others: string): string =>
    `The part that holds least often (${share} of draws, ${lens}): ${part} Each of the others holds in at least ${others}.`,
  byLens: "By theory",
  byLensTitle: (low: string, high: string): string =>
    low === high
      ? `The test holds in ${low} of draws under every theory`
      : `The test holds in ${low} to ${high} of draws, depending on the theory`,
  shareUnit: "share of draws in which the test holds, %; line: 95 % interval",
  standings: { pass: "holds", between: "undecided", fail: "fails" },
  unsettled: "more runs could change it",
  columns: {
    lens: "Theory",
    standing: "Comes out as",
    share: "Share of draws",
    interval: "95 % interval",
    raw: "Before correction for chance",
    noise: "Part of chance",
    runs: "Draws × seeds",
  },
  tested: "How it is tested",
  required: (share: string): string =>
    `In each draw the test holds or fails. The claim is supported when it holds in at least ${share} of draws under every theory.`,
  joints: {
    all: "All of these must hold in the same draw:",
    any: "At least one of these must hold:",
    none: "None of these may hold:",
  },
  sentence: testSentence,
  quantity: quantityTitle,
  bound: (bound: string, none: string): string => `The bound: ${bound}${none === "" ? "" : ` (${none})`}`,
  countsAsNone: (size: string): string => `up to ${size} counts as no difference`,
  arms: "What is compared",
  /** A setting that a claim defines: its own name, or a letter where names are foreign. */
  arm: (name: string, _letter: string): string => `‘${name}’`,
  armTitle: (name: string, _letter: string): string => `‘${name}’`,
  /** Notes of the studies in this language, by study, claim and kind: `dichoso-2026/D39/caveat`; the study's own English where absent. */
  notes: {} as Readonly<Record<string, string | undefined>>,
  regret: "Largest regret across theories",
  /** Metrics that studies define themselves, by name; the study's own English where absent. */
  measures: {} as Readonly<Record<string, string | undefined>>,
  armOf: (base: string): string => `${base}, with`,
  armPlain: (base: string): string => `${base} as it is`,
  changes: {
    lever: (lever: string, value: string): string => `${lever} at ${value}`,
    pin: (target: string, value: string): string => `${target} held at ${value}`,
    shift: (target: string, by: string, from: string, until: string | undefined): string =>
      `${target} changed by ${by} from ${from}${until === undefined ? "" : ` to ${until}`}`,
    value: (target: string, value: string): string => `${target} at ${value}`,
    times: (target: string, times: string): string => `${target} times ${times}`,
    plus: (target: string, by: string): string => `${target} changed by ${by}`,
    quantile: (target: string, percentile: string): string =>
      `${target} at the ${percentile} mark of its range`,
    cut: (equation: string, input: string, arm: string): string =>
      `${equation} sees ${input} as it is under ${arm}`,
    hold: (target: string, arm: string): string => `${target} as it is under ${arm}`,
    switch: (name: string, option: string): string =>
      name.endsWith("?") ? `${name} ${option}` : `${name}: ${option}`,
    from: (quarter: string): string => `from ${quarter}`,
  },
  results: "What the runs show",
  resultsLead: "Each part of the test with the effect it measures, over all draws.",
  holdsIn: (share: string): string => `holds in ${share}`,
  median: (value: string, range: string): string => `median ${value}, nine in ten draws ${range}`,
  partHolds: (low: string, high: string): string =>
    low === high
      ? `Holds in ${low} of draws under every theory`
      : `Holds in ${low} to ${high} of draws, depending on the theory`,
  medians: (range: string): string => `Medians from ${range}, depending on the theory`,
  openAll: "Open all parts",
  closeAll: "Close all parts",
  effectNote:
    "Dark bars: draws in which the part holds; pale bars: the others. Line below: 5 to 95 %, thick 25 to 75 %, stroke the median.",
  reportNote: "Bars: draws. Line below: 5 to 95 %, thick 25 to 75 %, stroke the median.",
  zoneNote: (size: string): string => `Grey zone: differences up to ${size} count as none.`,
  outside: (count: number): string => `${plural(count, "draw")} far out not shown.`,
  test: (bound: string): string => `test: ${bound}`,
  holdsInShort: "holds in",
  noDraw: "no finite draw",
  mean: "mean",
  source: (runs: string): string => `the model, ${runs}`,
  drawsAndSeeds: (draws: number, seeds: number): string =>
    `${plural(draws, "draw")} × ${plural(seeds, "seed")} for each theory`,
  statistics: "Over all draws",
  statisticsNote:
    "One number made of all draws; in brackets the range of nine in ten resamples of the draws, then the share of resamples in which the comparison holds.",
  alternatives: "Under rival equations",
  alternativesLead: "One switch changed at a time, no theory favoured.",
  alternativesRuns: (draws: number, seeds: number): string =>
    `A smaller run of its own: ${plural(draws, "draw")} × ${plural(seeds, "seed")}.`,
  option: "Equations",
  defaultEquations: "Default equations",
  changed: "changed",
  missing: (name: string): string => `not defined there: ${name} does not exist`,
  furtherParts: (count: number): string => `and ${count} more of the same kind`,
  drivers: "What moves it most",
  driversLead: (title: string): string =>
    `Uncertain inputs that the first effect (${title}) follows most over draws: rank correlation from −1 to 1.`,
  driversElsewhere: (title: string): string =>
    `They do not speak of the part that decides the verdict (${title}).`,
  driver: "Input",
  correlation: "Correlation",
  grade: "Evidence",
  noDrivers: "No uncertain input stands out.",
  reported: "Also reported; decides nothing",
  traces: "Behind the numbers",
  tracesLead: "Equations, values and sources of what is measured:",
  contested: "Where arguments meet",
  contestedLead: "Claims that pull against each other, and the choice behind them.",
  /** Titles and choices of contests in this language, by the study's title; the study's own English where absent. */
  contests: {} as Readonly<Record<string, { readonly title: string; readonly choice: string } | undefined>>,
  thisClaim: "this claim",
  record: "Run record",
  runs: (runs: string): string => `${runs} runs behind this claim`,
  noRuns: "No run stands behind this claim.",
  preliminary: "Preliminary: few draws, central claims only.",
  hash: "Result hash",
  model: "Model",
  copyRecord: "Copy the run record",
  recordCopied: "Run record copied",
  notCopied: "The browser did not allow copying; select the text instead",
  mine: {
    title: "Test it under my settings",
    lead: "The claim's own test is run again here, in your browser, under what is on the screen now.",
    means: "What that means",
    meanings: [
      "Assumptions hold everywhere: the theory, rival equations and fixed parameters apply to everything the claim compares.",
      "Levers you have moved are moved everywhere too, in the present course as well as in the packages the claim names; but a lever that the claim itself sets stays where the claim sets it.",
      "The package on your screen does not replace those that the claim compares.",
      "Only the theory on the screen is run, so the outcome is one row of the published verdict, not a verdict.",
    ],
    allLenses:
      "This claim compares what several theories come to: all of them are run, and the one on the screen plays no part.",
    packageApart: (name: string): string =>
      `“${name}”, the package on your screen, plays no part in this test: the claim compares packages of its own.`,
    usual:
      "On the screen now: usual assumptions, no lever moved. The numbers will be the published ones, up to the number of draws.",
    applied: "Applied",
    theory: (name: string): string => `theory: ${name}`,
    equations: (name: string, option: string): string => `${name}: ${option}`,
    parameter: (name: string, value: string): string => `${name} fixed at ${value}`,
    lever: (name: string, value: string): string => `${name} at ${value}`,
    kept: (name: string, arm: string): string => `${name} stays as the claim sets it in ${arm}`,
    start: (draws: string, seeds: number): string => `Test it (${draws} draws × ${plural(seeds, "seed")})`,
    again: (draws: string, seeds: number): string => `Test again (${draws} draws × ${plural(seeds, "seed")})`,
    more: (draws: string, seeds: number): string => `More runs: ${draws} draws × ${plural(seeds, "seed")}`,
    stop: "Stop",
    stopped: "Stopped. Nothing was changed.",
    progress: (done: string, total: string): string => `${done} of ${total} runs`,
    preparing: "Preparing the runs …",
    failed: (detail: string): string => `The test could not be run: ${detail}`,
    cannot: "This browser cannot run the model, so the claim cannot be tested here.",
    missing: (name: string): string =>
      `The claim cannot be tested under these equations: ${name} does not exist there. Choose the default equations again.`,
    stale: "The settings have changed since. This is the result of the earlier ones.",
    found: (share: string, trials: string, range: string, lens: string): string =>
      `Under your settings the test holds in ${share} of ${trials} draws (95 % interval ${range}; ${lens}).`,
    published: (share: string, draws: string): string =>
      `Published under the same theory: ${share} of ${draws} draws.`,
    noPublished: "There is no published result for a mix of your own.",
    same: "The same outcome as published.",
    differs: (before: string, after: string): string =>
      `It was published as “${before}”; here it comes out as “${after}”.`,
    apart: "The two shares lie further apart than the number of draws explains.",
    near: "The two shares are as close as draws of this number are.",
    single: "One seed a draw: chance within a draw cannot be told from effect. More runs settle that.",
    failedRuns: (count: number): string =>
      `${plural(count, "run")} failed and ${count === 1 ? "was" : "were"} left out.`,
    noDraw: "No draw could be judged.",
    table: "Part by part, yours beside the published",
    part: "Part of the test",
    yours: "Yours",
    publishedColumn: "Published",
    effect: "Median (5 to 95 %)",
    holds: "Holds in",
    pictures: "Distributions under your settings",
    command: "The same numbers from the command line",
    noCommand: "The command line has no flags for these settings; the link above opens them again.",
    source: (draws: string, seeds: number): string =>
      `runs in this browser, ${draws} draws × ${plural(seeds, "seed")}`,
  },
  unknown: (item: string): string => `There is no claim “${item}”.`,
};
