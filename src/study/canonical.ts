import { canonicalJson } from "../engine/canonical-json.ts";
import type { Claim, Study } from "./study.ts";

/** The whole study in canonical form, for the study hash of a run record. */
export function canonicalStudy(study: Study): string {
  return canonicalJson(study);
}

/**
 * What decides the verdicts, in canonical form, for the claims hash of a run record: tests, arms, shares, windows and
 * negligible sizes; not the wording, the reports, the number of runs or the order of the claims.
 */
export function canonicalClaims(study: Study): string {
  const claims = [...study.claims].sort((a, b) => (a.id < b.id ? -1 : 1)).map(decisivePart);
  const { base, horizon, lenses, negligible } = study;
  const measures = measuresWithoutWords(study);
  return canonicalJson({ base, horizon, lenses: [...lenses].sort(), negligible, measures, claims });
}

/** Nothing for a study without measures: its hash is that of earlier versions. */
function measuresWithoutWords({ measures }: Study): unknown {
  const entries = Object.entries(measures).map(([name, measure]) => [name, { ...measure, says: undefined }]);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function decisivePart({ id, kind, share, arms, test, blocked }: Claim): unknown {
  return { id, kind, share, arms, test, ...(blocked === undefined ? {} : { blocked: true }) };
}
