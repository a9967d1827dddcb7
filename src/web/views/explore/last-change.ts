import { pairedDifference } from "../../live/summaries.ts";
import { questionKey, type Answer } from "../../live/live.ts";
import { questionOf, type Scenario } from "../../state/scenario.ts";
import { headlines, type Headline } from "./headlines.ts";

/** Headline values of one scenario, one number a future. */
type Kept = Readonly<Record<string, Float64Array>>;

/** Scenarios whose headline values are kept. */
const most = 40;

/** What the last change did to a headline: mean of the differences future by future, as shown. */
export interface ChangeOf {
  readonly headline: Headline;
  readonly difference: number;
}

/** Remembers the headline values of scenarios that were on the screen, so that a change can be told from what was before it. */
export interface Memory {
  readonly keep: (answer: Answer) => void;
  /** What a change from one scenario to another did; nothing until both are fully computed. */
  readonly change: (before: Scenario, after: Scenario) => readonly ChangeOf[] | undefined;
}

/** Make an empty memory. */
export function openMemory(): Memory {
  const kept = new Map<string, Kept>();
  return {
    keep: ({ question, stage, yours }) => {
      if (stage !== "complete") return;
      const key = questionKey(question);
      kept.delete(key);
      kept.set(
        key,
        Object.fromEntries(headlines.map(({ component }) => [component, yours.values(component)])),
      );
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
    change: (before, after) => {
      const [from, to] = [before, after].map((one) => kept.get(questionKey(questionOf(one))));
      return from === undefined || to === undefined ? undefined : changesBetween(from, to);
    },
  };
}

function changesBetween(from: Kept, to: Kept): readonly ChangeOf[] {
  return headlines.flatMap((headline) => {
    const [before, after] = [from[headline.component], to[headline.component]];
    if (before === undefined || after === undefined || before.length !== after.length) return [];
    if (!after.some((value, future) => Number.isFinite(value - (before[future] as number)))) return [];
    return [{ headline, difference: pairedDifference(after, before).mean * headline.factor }];
  });
}
