import { differencePath, spread, type Spread } from "../../live/summaries.ts";

/** What single steps do to an outcome, largest first; rows, others, interplay and nothing else make up the whole. */
export interface StepEffects<T> {
  readonly rows: readonly { readonly step: T; readonly effect: Spread }[];
  /** The steps that have no row of their own, their effects added up; none where every step has one. */
  readonly others: { readonly count: number; readonly mean: number } | undefined;
  /** What the steps do by acting together: the whole less the sum of all single steps. */
  readonly interplay: number;
  readonly whole: Spread;
}

/**
 * Take apart what leads from one scenario to another, future by future.
 *
 * @param values of the outcome: of the first scenario, of the second, and of the first with each step taken alone.
 * @param most rows to give; the smaller steps are put together.
 * @throws {RangeError} when the values are not of the same futures.
 */
export function stepEffects<T>(
  { from, to, single }: { from: Float64Array; to: Float64Array; single: readonly Float64Array[] },
  steps: readonly T[],
  most: number,
): StepEffects<T> {
  const effect = (of: Float64Array): Spread => spread(differencePath(of, from));
  const all = steps
    .flatMap((step, place) => {
      const values = single[place];
      return values === undefined ? [] : [{ step, effect: effect(values) }];
    })
    .toSorted((a, b) => Math.abs(b.effect.mean) - Math.abs(a.effect.mean));
  const sum = (rows: typeof all): number => rows.reduce((total, row) => total + row.effect.mean, 0);
  // One step left over takes no more room under its own name.
  const rows = all.length === most + 1 ? all : all.slice(0, most);
  const others = all.slice(rows.length);
  const whole = effect(to);
  return {
    rows,
    others: others.length === 0 ? undefined : { count: others.length, mean: sum(others) },
    interplay: whole.mean - sum(all),
    whole,
  };
}
