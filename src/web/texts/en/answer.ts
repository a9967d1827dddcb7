/** The first screen. */
export const answer = {
  paper: "Paper",
  choosePaper: "The paper examined",
  verdictsOf: (count: number): string => `Of ${count} tested claims`,
  tally: (count: number, verdict: string): string => `${count} ${verdict.toLowerCase()}`,
};
