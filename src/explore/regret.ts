import { momentsOfBlock } from "./moments.ts";

/** The most a choice can lose: in which state of the world, and against which other choice. */
export interface LargestRegret {
  readonly regret: number;
  /** Place of the state. */
  readonly state: number;
  /** Place of the choice that is best there. */
  readonly best: number;
}

/**
 * Find each choice's largest regret over states: the best utility there minus its own.
 *
 * Utilities by [state][choice]. Source: Savage (1951).
 */
export function largestRegrets(utilities: readonly (readonly number[])[]): readonly LargestRegret[] {
  const choices = utilities[0]?.map((_, choice) => choice) ?? [];
  return choices.map((choice) => {
    const regrets = utilities.map((state): number => Math.max(...state) - (state[choice] ?? Number.NaN));
    const state = regrets.indexOf(Math.max(...regrets));
    const there = utilities[state] ?? [];
    return { regret: Math.max(...regrets), state, best: there.indexOf(Math.max(...there)) };
  });
}

/** Mean utility of each choice in each state in one draw; values by [state][choice], laid out [draw * seeds + seed]. */
export function utilitiesIn(
  values: readonly (readonly Float64Array[])[],
  draw: number,
  seeds: number,
): readonly (readonly number[])[] {
  return values.map((state) =>
    state.map((one) => momentsOfBlock(one, draw * seeds, (draw + 1) * seeds).mean),
  );
}

/**
 * Compare the smallest of some choices' largest regrets with the smallest of the others': above 0 in a draw where one of
 * `some` has the smallest.
 *
 * Values by [state][choice], laid out [draw * seeds + seed]; `some` are places of choices. States and choices are picked on the
 * means of a draw; seeds keep their spread around them. A draw with a value that is not finite gets values that are not finite.
 */
export function regretEffects(
  values: readonly (readonly Float64Array[])[],
  some: readonly number[],
  seeds: number,
): Float64Array {
  const effects = new Float64Array(values[0]?.[0]?.length ?? 0);
  for (let draw = 0; draw * seeds < effects.length; draw++) {
    const utilities = utilitiesIn(values, draw, seeds);
    const finite = utilities.every((state) => state.every(Number.isFinite));
    const regrets = finite ? largestRegrets(utilities) : [];
    const own = smallest(regrets, (choice) => some.includes(choice));
    const other = smallest(regrets, (choice) => !some.includes(choice));
    for (let run = draw * seeds; run < (draw + 1) * seeds; run++)
      effects[run] = regretAt(values, other, run) - regretAt(values, own, run);
  }
  return effects;
}

type Candidate = LargestRegret & { readonly choice: number };

function smallest(
  regrets: readonly LargestRegret[],
  wanted: (choice: number) => boolean,
): Candidate | undefined {
  const candidates = regrets
    .map((one, choice) => ({ ...one, choice }))
    .filter(({ choice }) => wanted(choice));
  return candidates.toSorted((a, b) => a.regret - b.regret)[0];
}

function regretAt(
  values: readonly (readonly Float64Array[])[],
  found: Candidate | undefined,
  run: number,
): number {
  if (found === undefined) return Number.NaN;
  const state = values[found.state];
  return (state?.[found.best]?.[run] ?? Number.NaN) - (state?.[found.choice]?.[run] ?? Number.NaN);
}
