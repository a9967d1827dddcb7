import type { Comparison } from "../../charts/difference-words.ts";

/** A brief to print or to save as PDF: one to four pages for a meeting. */
export const brief = {
  lead: "What stands below prints on two to four pages. Give it a heading and a note of your own; both are printed, neither is part of the link.",
  heading: "Heading",
  usualHeading: (policy: string, base: string): string => `${policy}, compared with ${base}`,
  note: "Your note",
  notePlaceholder: "For whom, for when, what to decide",
  print: "Print, or save as PDF",
  back: "Back to the comparison",
  date: (date: string): string => `As of ${date}`,
  findings: "What the model finds",
  finding: {
    same: (metric: string): string => `${metric}: no difference worth the name.`,
    change: (
      metric: string,
      difference: string,
      range: string,
      found: Exclude<Comparison, { kind: "same" }>,
      percent: (share: number) => string,
    ): string => {
      const where =
        found.kind === "mixed"
          ? `lower in ${percent(found.lower)}, higher in ${percent(found.higher)}`
          : `${found.kind} in ${percent(found.share)}`;
      return `${metric}: ${difference} on average (nine futures in ten: ${range}); ${where}.`;
    },
  },
  pictures: "Through time",
  policy: "The policy",
  policyIs: (name: string): string => `It starts from “${name}”.`,
  noMoves: "No lever was moved from the package.",
  moved: "Lever",
  from: "Package",
  to: "Here",
  largest: (count: number): string => `The ${count} levers in which it differs most from the present course`,
  base: "Present course",
  here: "Here",
  assumptions: "Assumptions",
  theory: (lens: string): string => `Theory of international politics: ${lens}.`,
  noAssumptions: "Default equations; parameters with a published or judged range are sampled over it.",
  rival: (name: string, option: string): string => `${name}: ${option}.`,
  fixed: (name: string, value: string): string => `${name} is fixed at ${value}, not sampled.`,
  claims: "The papers’ central claims",
  claimsNote: "Published verdicts under the usual settings; the scenario of this brief does not move them.",
  claim: "Claim",
  verdict: "Verdict",
  reading: "How to read this",
  readingText:
    "Entente is a simulation of the alliance system that two policy papers describe. It compares policies under stated assumptions; it is not a forecast. Differences between policies, with their spread, say more than absolute chances. Values of grade B are unverified and values of grade C are estimates; most of them are varied over their ranges in every run, the others held at one value.",
  reproduce: "To see the same numbers",
  waiting: "The figures appear as soon as the futures are computed.",
};
