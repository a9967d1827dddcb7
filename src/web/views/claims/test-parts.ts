import { isLeaf, type Leaf, type Test } from "../../../study/claim-test.ts";
import type { PublishedClaim, PublishedEffect } from "../../../study/published/published-result.ts";
import type { TestPart } from "../../texts/claim-words.ts";

/** The comparisons of a test that have an effect in each draw, in the order of a claim's effects. */
export function partsOf(test: Test | undefined): readonly TestPart[] {
  if (test === undefined) return [];
  return isLeaf(test) ? stepsOf(test) : test.tests.flatMap(partsOf);
}

function stepsOf(leaf: Leaf): readonly TestPart[] {
  if (leaf.kind === "statistic") return [];
  const steps =
    leaf.kind === "order" ? leaf.arms.length - 1 : leaf.kind === "regret" ? leaf.weights.length : 1;
  return Array.from({ length: steps }, (_, step) => ({ leaf, step }));
}

/** A part of a test with what it came to. */
export interface MeasuredPart {
  readonly part: TestPart;
  readonly effect: PublishedEffect;
}

/** Pair the parts of a test with the effects of its runs; none for a claim that was not run. */
export function measuredParts(
  test: Test | undefined,
  { effects }: Pick<PublishedClaim, "effects">,
): readonly MeasuredPart[] {
  const parts = partsOf(test);
  if (parts.length !== effects.length) return [];
  return parts.map((part, place) => ({ part, effect: effects[place] as PublishedEffect }));
}

/** The effect of a leaf, of the first of its steps where it has several. */
export function effectOf(leaf: Leaf, parts: readonly MeasuredPart[]): PublishedEffect | undefined {
  return parts.find(({ part }) => part.leaf === leaf)?.effect;
}

/** Share of draws above which no part is singled out. */
const nearlyAlways = 0.95;

/** The part that holds least often under a lens, with the least share among the others. */
export interface WeakestPart {
  readonly part: TestPart;
  readonly share: number;
  readonly others: number;
}

/** Find the part that decides a test whose parts must all hold; nothing for other tests, and where all hold nearly always. */
export function weakestOf(
  test: Test | undefined,
  parts: readonly MeasuredPart[],
  lens: string,
): WeakestPart | undefined {
  if (test?.kind !== "all" || test.tests.some((one) => one.kind !== "criterion")) return undefined;
  const judged = parts.flatMap(({ part, effect }) => {
    const share = effect.byLens[lens]?.share;
    return share === undefined ? [] : [{ part, share }];
  });
  const [weakest, next] = judged.toSorted((a, b) => a.share - b.share);
  if (weakest === undefined || next === undefined || weakest.share >= nearlyAlways) return undefined;
  return { ...weakest, others: next.share };
}

/** Parts whose effect is zero in every draw under every lens, where not all of them are: the model does not carry them. */
export function blindParts(parts: readonly MeasuredPart[]): readonly TestPart[] {
  const blind = parts.filter(({ effect }) =>
    Object.values(effect.byLens).every(
      ({ mean, p05, p95, outside }) => mean === 0 && p05 === 0 && p95 === 0 && outside === 0,
    ),
  );
  return blind.length === parts.length ? [] : blind.map(({ part }) => part);
}
