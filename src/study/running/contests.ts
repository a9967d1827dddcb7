import type { Contest } from "../study.ts";
import type { ClaimResult } from "./result.ts";

/** A claim of a contest, with what its runs came to when it was judged. */
export interface ContestClaim {
  readonly study: string;
  readonly id: string;
  readonly result?: ClaimResult;
}

/** A contest with its claims found. */
export interface ContestSides {
  readonly title: string;
  readonly choice: string;
  readonly one: readonly ContestClaim[];
  readonly other: readonly ContestClaim[];
}

/** A judged study as contests see it. */
export interface JudgedStudy {
  readonly id: string;
  readonly contested?: readonly Contest[];
  readonly claims: readonly ClaimResult[];
}

/** Find the claims of every contest of some studies among all that were judged. */
export function contestSides(studies: readonly JudgedStudy[]): readonly ContestSides[] {
  const judged = new Map(
    studies.flatMap(({ id, claims }) => claims.map((one) => [`${id}/${one.claim.id}`, one] as const)),
  );
  return studies.flatMap(({ id: home, contested = [] }) => {
    const find = (name: string): ContestClaim => {
      const [study = "", id = ""] = name.includes("/") ? name.split("/") : [home, name];
      const result = judged.get(`${study}/${id}`);
      return { study, id, ...(result === undefined ? {} : { result }) };
    };
    return contested.map(({ title, choice, one, other }) => ({
      title,
      choice,
      one: one.map(find),
      other: other.map(find),
    }));
  });
}
