/** The chance of a quick win, in truth and in Beijing's eyes, and the window it sees closing (specification 9.7). */
import { aux, draw, sum } from "../../engine/language.ts";
import { Participation, Projected } from "../axes.ts";
import { faitAccompli } from "../m05-denial-campaign/outcome.ts";
import { believedCaseWeight, believedEntryWeight, caseWeight } from "../m10-participation/cases.ts";
import { optimismSpread, windowGain } from "./belief-parameters.ts";

export const quickWin = sum({
  unit: "1",
  across: Participation,
  spec: "22 Y01",
  doc: "Chance that a landing becomes a fait accompli, over participation cases",
  needs: { caseWeight, faitAccompli },
  value: ({ caseWeight, faitAccompli }) => caseWeight * faitAccompli,
});

export const denialProbability = aux({
  unit: "1",
  symbol: "P_deny",
  spec: "22 Y01",
  doc: "Chance that a landing is denied, with participation as modelled",
  needs: { quickWin },
  value: ({ quickWin }) => 1 - quickWin,
});

export const quickWinInBeijingsEyes = sum({
  unit: "1",
  across: Participation,
  spec: "9.7",
  doc: "Chance that a landing becomes a fait accompli, over participation cases as Beijing weighs them",
  needs: { believedCaseWeight, faitAccompli },
  value: ({ believedCaseWeight, faitAccompli }) => believedCaseWeight * faitAccompli,
});

export const quickWinInFiveYears = sum({
  unit: "1",
  across: Projected,
  spec: "9.7",
  doc: "The same with the stocks, lift and missiles that Beijing projects in five years",
  needs: { believedEntryWeight, faitAccompli },
  value: ({ believedEntryWeight, faitAccompli }) => believedEntryWeight * faitAccompli,
});

export const optimism = draw({
  unit: "1",
  each: "run",
  spec: "9.7",
  doc: "Beijing's optimism about a landing in this run, added to the logit of its chance",
  needs: { optimismSpread },
  value: ({ optimismSpread }, { normal }) => normal(0, optimismSpread),
});

/** The logit shift is written by odds, which also holds at chances of 0 and 1. */
export const believedFaitAccompli = aux({
  unit: "1",
  symbol: "pFA",
  spec: "9.7",
  doc: "Beijing's belief that a landing becomes a fait accompli",
  needs: { quickWinInBeijingsEyes, optimism },
  value: ({ quickWinInBeijingsEyes, optimism }, { exp }) => {
    const inFavour = quickWinInBeijingsEyes * exp(optimism);
    return inFavour / (inFavour + (1 - quickWinInBeijingsEyes));
  },
});

export const believedFaitAccompliInFiveYears = aux({
  unit: "1",
  symbol: "pFA projected in 5 yr",
  spec: "9.7",
  doc: "Beijing's belief that a landing in five years would become a fait accompli",
  needs: { quickWinInFiveYears, optimism },
  value: ({ quickWinInFiveYears, optimism }, { exp }) => {
    const inFavour = quickWinInFiveYears * exp(optimism);
    return inFavour / (inFavour + (1 - quickWinInFiveYears));
  },
});

export const window = aux({
  unit: "1",
  symbol: "Win",
  spec: "9.7",
  doc: "Perceived closing window: how much worse a landing would do in five years than now",
  needs: { windowGain, believedFaitAccompli, believedFaitAccompliInFiveYears },
  value: (n, { clip }) =>
    clip(n.windowGain * (n.believedFaitAccompli - n.believedFaitAccompliInFiveYears), 0, 1),
});
