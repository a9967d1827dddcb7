import type { Study } from "./study.ts";

/** A study whose claims alone are to be judged: packages that none of them compares need not run; the base stays, for others share its past. */
export function forClaimsOnly(study: Study): Study {
  return { ...study, packages: [study.base], metrics: [] };
}
