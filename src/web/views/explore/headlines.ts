import { finitePairs, meanOf, pairedDifference } from "../../live/summaries.ts";
import { futuresOfAnswer, type Answer } from "../../live/live.ts";
import type { Lab } from "../../state/lab.svelte.ts";

/** An outcome that shows while levers move. */
export interface Headline {
  /** Component of a metric: `Y10.SCS`. */
  readonly component: string;
  readonly unit: string;
  /** What its values are multiplied with before they are shown: 100 for chances in per cent. */
  readonly factor: number;
  readonly better: "higher" | "lower";
  readonly decimals: number;
}

/** The outcomes beside the levers, the weightiest first; a narrow strip shows the first four. */
export const headlines: readonly Headline[] = [
  { component: "Y03", unit: "pp", factor: 1, better: "lower", decimals: 2 },
  { component: "Y01", unit: "pp", factor: 100, better: "higher", decimals: 1 },
  { component: "Y10.SCS", unit: "1", factor: 1, better: "lower", decimals: 2 },
  { component: "Y18.total", unit: "bnUSD", factor: 1, better: "lower", decimals: 0 },
  { component: "Y06", unit: "pp", factor: 100, better: "lower", decimals: 1 },
  { component: "Y27.JP", unit: "1", factor: 1, better: "higher", decimals: 3 },
];

/** A headline with its mean over futures and how far yours lies from the base, as shown. */
export interface HeadlineValue {
  readonly headline: Headline;
  readonly mean: number;
  readonly base: number;
  /** Mean of the paired difference. */
  readonly difference: number;
  /** Ends of the middle nine tenths of the paired differences. */
  readonly low: number;
  readonly high: number;
  /** Most of the answer's futures have no value yet: outcomes measured on quiet paths come last. */
  readonly partial: boolean;
}

/** Read the headlines off an answer, over the futures in which both policies have a value; those without one are left out. */
export function headlineValues({ yours, base }: Answer): readonly HeadlineValue[] {
  return headlines.flatMap((headline) => {
    const pairs = finitePairs(yours.values(headline.component), base.values(headline.component));
    if (pairs.yours.length === 0) return [];
    const apart = pairedDifference(pairs.yours, pairs.base);
    const shown = (value: number): number => value * headline.factor;
    return [
      {
        headline,
        mean: shown(meanOf(pairs.yours)),
        base: shown(meanOf(pairs.base)),
        difference: shown(apart.mean),
        low: shown(apart.p05),
        high: shown(apart.p95),
        partial: 2 * pairs.yours.length < yours.count,
      },
    ];
  });
}

/** Whether a difference is good, bad, or too small to be written with the headline's decimals. */
export function judged({ better, decimals }: Headline, difference: number): "better" | "worse" | "same" {
  if (Math.abs(difference) < 0.5 * 10 ** -decimals) return "same";
  return difference > 0 === (better === "higher") ? "better" : "worse";
}

/** What the headlines are means over: all futures, or the first few of them while the others are on their way. */
export function futuresBehind({
  answer,
  numbers,
  texts,
}: {
  readonly answer: Pick<Answer, "stage" | "yours"> | undefined;
  readonly numbers: Pick<Lab["numbers"], "count">;
  readonly texts: { readonly explore: Pick<Lab["texts"]["explore"], "meansOver" | "meansOverFirst"> };
}): string {
  if (answer === undefined) return "";
  const known = numbers.count(answer.yours.count);
  return answer.stage === "first"
    ? texts.explore.meansOverFirst(known, numbers.count(futuresOfAnswer))
    : texts.explore.meansOver(known);
}
