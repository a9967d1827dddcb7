import type { ClaimSummary } from "../../../study/published/site-summary.ts";
import type { VerdictStatus } from "../../../study/verdict/types.ts";

/** How many claims came to each verdict. */
export type Tally = Readonly<Record<VerdictStatus, number>>;

/** Count verdicts. */
export function tallyOf(claims: readonly Pick<ClaimSummary, "verdict">[]): Tally {
  const count = (status: VerdictStatus): number => claims.filter(({ verdict }) => verdict === status).length;
  return {
    supported: count("supported"),
    contingent: count("contingent"),
    unsupported: count("unsupported"),
    "more runs needed": count("more runs needed"),
    "not testable": count("not testable"),
  };
}
