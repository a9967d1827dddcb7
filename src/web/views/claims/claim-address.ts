import type { ClaimSummary, StudySummary } from "../../../study/published/site-summary.ts";

/** A claim with the study it stands in. */
export interface FoundClaim {
  readonly study: StudySummary;
  readonly claim: ClaimSummary;
}

/** Find a claim by what stands in an address: `dichoso-2026/D05`, or an id alone. */
export function findClaim(studies: readonly StudySummary[], item: string): FoundClaim | undefined {
  const [first = "", second] = item.split("/");
  const [wantedStudy, wantedId] = second === undefined ? [undefined, first] : [first, second];
  for (const study of studies) {
    if (wantedStudy !== undefined && study.id !== wantedStudy) continue;
    const claim = study.claims.find(({ id }) => id.toLowerCase() === wantedId.toLowerCase());
    if (claim !== undefined) return { study, claim };
  }
  return undefined;
}

/** Where a claim is in the page. */
export function claimRoute(study: string, id: string): { readonly view: "claims"; readonly item: string } {
  return { view: "claims", item: `${study}/${id}` };
}
