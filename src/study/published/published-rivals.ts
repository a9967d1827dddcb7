import type { AlternativeResult, RunRecord, StudyResult } from "../running/result.ts";
import { publishedFormat, type PublishedResult } from "./published-result.ts";
import { roundedIn } from "./rounded.ts";

/** How claims stand under rival equations: of a run of its own, since these are many settings at fewer draws. */
export interface PublishedRivals {
  readonly format: typeof publishedFormat;
  readonly id: string;
  readonly record: RunRecord;
  /** By claim id: under the default equations, then under each rival. */
  readonly alternatives: Readonly<Record<string, readonly AlternativeResult[]>>;
}

/** Take from a run with rival equations where the claims stand under them; nothing when it was run without. */
export function publishRivals({ id, record, claims }: StudyResult): PublishedRivals | undefined {
  if (record.switchSweep === undefined) return undefined;
  const own = claims.flatMap(({ claim, alternatives }) =>
    alternatives === undefined ? [] : [[claim.id, roundedIn(alternatives)] as const],
  );
  return { format: publishedFormat, id, record, alternatives: Object.fromEntries(own) };
}

/** Set the standings under rival equations beside the claims, in place of any that are there, with the run they are of. */
export function withRivals(
  published: PublishedResult,
  { record, alternatives }: PublishedRivals,
): PublishedResult {
  return {
    ...published,
    rivals: record,
    claims: published.claims.map((claim) => {
      const own = alternatives[claim.id];
      return own === undefined ? claim : { ...claim, alternatives: own };
    }),
  };
}
