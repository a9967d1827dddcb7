/** What is said to Beijing: assurance, guardrails, declarations (specification M18; the drift of 18.1 is in separation.ts). */
import { aux, delayed, next } from "../../engine/language.ts";
import {
  assuranceStatement,
  dialogue,
  fourthCommunique,
  hotlines,
  japaneseClarity,
  philippineTaiwanTies,
  usClarity,
} from "../levers/index.ts";
import { declarationsLast } from "../state/status.ts";
import {
  assuranceFromCommunique,
  assuranceFromDialogue,
  assuranceFromStatement,
  declarationFromTies,
  guardrailsFromCommunique,
  guardrailsFromDialogue,
  guardrailsFromHotlines,
} from "./parameters.ts";

export const assurance = aux({
  spec: "18.2",
  symbol: "Assur",
  unit: "1",
  doc: "Assurance to Beijing that the status quo is not being undone, 0 to 1",
  needs: {
    dialogue,
    fourthCommunique,
    assuranceStatement,
    assuranceFromDialogue,
    assuranceFromCommunique,
    assuranceFromStatement,
  },
  value: (n, { clip }) =>
    clip(
      n.assuranceFromDialogue * n.dialogue +
        n.assuranceFromCommunique * n.fourthCommunique +
        n.assuranceFromStatement * n.assuranceStatement,
      0,
      1,
    ),
});

export const guardrails = aux({
  spec: "18.2",
  symbol: "Guard",
  unit: "1",
  doc: "Guardrails between Washington, its allies and Beijing, 0 to 1",
  needs: {
    hotlines,
    fourthCommunique,
    dialogue,
    guardrailsFromHotlines,
    guardrailsFromCommunique,
    guardrailsFromDialogue,
  },
  value: (n, { clip }) =>
    clip(
      n.guardrailsFromHotlines * n.hotlines +
        n.guardrailsFromCommunique * n.fourthCommunique +
        n.guardrailsFromDialogue * n.dialogue,
      0,
      1,
    ),
});

export const japaneseClarityBefore = delayed(japaneseClarity, 1, {
  symbol: "Clar_JP[t-1]",
  doc: "Japanese clarity on Taiwan a quarter ago",
});
export const usClarityBefore = delayed(usClarity, 1, {
  symbol: "Clar_US[t-1]",
  doc: "American clarity on Taiwan a quarter ago",
});
export const philippineTiesBefore = delayed(philippineTaiwanTies, 1, {
  symbol: "PHTW[t-1]",
  doc: "Philippine ties with Taiwan a quarter ago",
});

export const declarations = aux({
  spec: "18.3",
  symbol: "Decl",
  unit: "1",
  doc: "New declarations in support of Taiwan this quarter",
  needs: {
    japaneseClarity,
    japaneseClarityBefore,
    usClarity,
    usClarityBefore,
    philippineTaiwanTies,
    philippineTiesBefore,
    declarationFromTies,
  },
  value: (n) =>
    n.japaneseClarity -
    n.japaneseClarityBefore +
    (n.usClarity - n.usClarityBefore) +
    n.declarationFromTies * (n.philippineTaiwanTies - n.philippineTiesBefore),
});

/** Beliefs answer a quarter later (specification 0.5). */
export const declarationsLastNext = next(declarationsLast, {
  spec: "0.5",
  needs: { declarations },
  value: (n) => n.declarations,
});
