/** The first screen. */
export const answer = {
  paper: "The paper examined",
  by: (author: string, year: number): string => `${author}, ${year}`,
  /** By study: what the paper holds, in our words, and the question the page puts to it. */
  papers: {
    "dichoso-2026": {
      question: "Can the allies deter an attack on Taiwan and still lower the fear of war?",
      argument:
        "David Dichoso argues for restraint: keep the ability to deny a landing, but build it from what protects rather than threatens, and pair it with words and talks that lower fear in Beijing.",
    },
    "blankenship-2024": {
      question: "Will allies carry more of the burden, and what keeps Beijing from striking?",
      argument:
        "Brian Blankenship explains why Washington presses its allies, why Japan spends more, and why what deters Beijing is doubt about a quick win. He advises little, so the policy shown beside it is not his: choose one to see what it would do.",
    },
  } as Readonly<Record<string, { readonly question: string; readonly argument: string }>>,
  findings: (
    held: string,
    wired: string,
    depends: string,
    failed: string,
    open: string,
    all: number,
  ): string =>
    `Of the ${all} claims that can be tested, ${held} hold in most futures under every theory of international politics we know how to write down, ${wired} of them at least partly because the model’s equations say so; ${depends} depend on the theory or lie in between; ${failed} do not hold; ${open} need more runs.`,
  published:
    "These verdicts are the published ones: what you have changed does not move them. A claim’s own page tests it under your settings.",
  preliminary: "These verdicts are preliminary: they rest on few runs, made when this site was built.",
  changed: (policy: string): string => `${policy} with your changes`,
  claims: "What holds",
  claimsNote:
    "The paper’s central claims, each run as a test. Dots: the share of futures in which it holds, one dot for each theory, the filled one without any; the mark is the share it must reach.",
  shareOf: (share: string, lens: string): string => `holds in ${share} of futures (${lens})`,
  allClaims: (count: number): string => `All ${count} claims`,
  byLens: "Share of futures in which it holds, by theory",
  outcomes: (policy: string, base: string): string => `What ${policy} would change, against ${base}`,
  outcomesNote:
    "Each picture shows 1,000 futures that differ in what nobody knows for sure. The uncoloured line is the present course; the bands hold half and nine tenths of the futures. Costs are those beyond the present course.",
  choose: "Policy shown",
  same: "This is the present course itself; choose another policy to see what it changes.",
  moveLevers: "Move the levers yourself",
  record: (runs: string, draws: string, seeds: string, hash: string): string =>
    `${runs} runs (${draws} draws of parameters, ${seeds} of chance each); result hash ${hash}`,
};
