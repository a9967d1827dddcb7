import type { answer as english } from "../en/answer.ts";

export const answer: typeof english = {
  paper: "論文",
  choosePaper: "検証する論文",
  verdictsOf: (count) => `検証した主張${count}件のうち`,
  tally: (count, verdict) => `${verdict}${count}件`,
};
