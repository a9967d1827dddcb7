import type { ClaimSummary, StudySummary } from "../../../study/published/site-summary.ts";

/** One of two sides of a contest. */
export interface SideClaim {
  readonly study: string;
  readonly claim: ClaimSummary;
}

/** Claims that pull against each other, and the choice behind them. */
export interface ContestShown {
  /** Also its key among texts of other languages. */
  readonly title: string;
  readonly choice: string;
  readonly one: readonly SideClaim[];
  readonly other: readonly SideClaim[];
}

/** The contests of all studies in which a claim takes a side. */
export function contestsOf(
  studies: readonly StudySummary[],
  study: string,
  claim: string,
): readonly ContestShown[] {
  const known = new Map<string, SideClaim>();
  for (const { id, claims } of studies)
    for (const one of claims) known.set(`${id}/${one.id}`, { study: id, claim: one });
  const wanted = `${study}/${claim}`;
  const shown = studies.flatMap(({ id: home, contested }) => {
    const find = (names: readonly string[]): readonly SideClaim[] =>
      names.flatMap((name) => {
        const found = known.get(name.includes("/") ? name : `${home}/${name}`);
        return found === undefined ? [] : [found];
      });
    return contested.map(({ title, choice, one, other }) => ({
      title,
      choice,
      one: find(one),
      other: find(other),
    }));
  });
  const sides = shown.filter(({ one, other }) =>
    [...one, ...other].some((side) => `${side.study}/${side.claim.id}` === wanted),
  );
  return withoutTwins(sides);
}

/** Both papers may name the same contest: it is shown once. */
function withoutTwins(contests: readonly ContestShown[]): readonly ContestShown[] {
  const keyOf = ({ one, other }: ContestShown): string =>
    [one, other]
      .map((side) =>
        side
          .map(({ study, claim }) => `${study}/${claim.id}`)
          .toSorted()
          .join(" "),
      )
      .toSorted()
      .join(" | ");
  const first = new Map<string, ContestShown>();
  for (const contest of contests) if (!first.has(keyOf(contest))) first.set(keyOf(contest), contest);
  return [...first.values()];
}
