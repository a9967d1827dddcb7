/** What the model is and is not for, and what it rests on. */
export const credibility = {
  lead: "A model earns trust by saying what it cannot do. This page says it first, then shows what everything rests on, what the equations are held to, and which guesses matter.",
  forTitle: "What it is for",
  forList: [
    "Comparing policies under the same assumptions: what restraint, burden-shifting or a surge would change, in which direction, how surely.",
    "Testing an argument: does a paper’s claim follow from a mechanism that can be written down, under which theories, with which numbers.",
    "Finding what matters: which uncertain number, theory or rival equation decides a result, and so where to look for evidence.",
  ],
  notTitle: "What it is not for",
  notList: [
    "Forecasting. Chances of war here are conditional on judgements; only their differences between policies mean much.",
    "Planning operations. Every military quantity is an aggregate from published figures; there are no targets, no real installations, no tactics.",
    "Settling which theory of international politics is right. Theories differ here by construction; the model shows what hangs on them.",
  ],
  evidence: "What it rests on",
  evidenceLead: (parameters: string, facts: string, sources: string): string =>
    `${parameters} parameters and ${facts} facts of a ledger with ${sources} sources. A grade says what backs a number; a result is no better than the weakest number behind it.`,
  mechanism: "Mechanism",
  parameters: "Parameters by grade",
  ledger: "Facts of the ledger",
  tests: "What the equations are held to",
  campaignLead:
    "The denial campaign has seventeen reference cases with printed results. This is what the specification prints and what the model gives.",
  campaign: "Reference case",
  cases: (holds: number, all: number): string => `${holds} of ${all} hold`,
  pFA: "Chance of a quick win",
  landed: "Largest force ashore, thousand",
  ships: "Ships lost",
  printed: "printed",
  given: "model",
  holds: "holds",
  fails: "fails",
  testsLead: (count: number): string =>
    `${count} further exact tests of the specification, mechanism by mechanism. They are not run in this page: “npm test” runs them in the project's folder, as is done at every change of it, and none may fail. The list says what each holds an equation to.`,
  eachCase: "each of its cases",
  testsOf: (mechanism: string, count: number): string => `${mechanism}: ${count}`,
  sensitivity: "Which guesses matter most",
  sensitivityLead: (moved: string, draws: string, policy: string, base: string): string =>
    `Each of ${moved} uncertain parameters moved over its whole range, one at a time, all others varying, in ${draws} draws. Shown: what that does to an outcome under “${base}”, and to the difference that “${policy}” makes. Where the difference hardly moves, the guess matters for the level and not for the choice.`,
  outcome: "Outcome",
  what: "Effect on",
  level: (base: string): string => `the outcome under ${base}`,
  difference: (policy: string, base: string): string => `the difference ${policy} makes against ${base}`,
  onlyC: "Estimates (grade C) only",
  parameter: "Parameter",
  parameterLinks: "Where each of these parameters comes from",
  grade: "Grade",
  effect: "From the low to the high end",
  least: "Least over draws",
  most: "Most over draws",
  error: "Standard error of the mean",
  range: (least: string, most: string): string => `${least} to ${most} over draws`,
  sensitivityNote:
    "Bar: mean change from the low to the high end of the parameter’s range; short line at its end: 95 % interval of that mean; thin line: least to most over the draws. Parameters whose intervals overlap stand in no settled order.",
  noEffect: {
    level: (metric: string, base: string): string =>
      `Nothing to draw: “${metric}” does not answer to any of these parameters under “${base}”. Costs, for example, are counted from the present course itself, which costs nothing beyond itself.`,
    difference: "Nothing to draw: none of these parameters moves this difference.",
  },
  sensitivityTitle: (metric: string): string => `${metric}: what single parameters do over their ranges`,
  criticisms: "What a sceptic would say",
  criticismsLead:
    "The objections we know of, mechanism by mechanism. They are not answered here; they are what the numbers leave out.",
  verdictsTitle: "How verdicts are made",
  verdictsText:
    "A claim is supported when its test holds in at least 80 % of draws, its 95 % interval above 70 %, under the neutral lens, under every theory and under random mixes of them; unsupported when it holds in at most 20 % under all of these; contingent otherwise. Monte Carlo noise is set against the distance from the mark; where more runs could decide otherwise, the verdict says so. Claims that the equations make true by construction are marked.",
};
