import type { ClaimResult, PackageResult, StudyResult } from "../study/running/result.ts";
import type { Io } from "./io.ts";
import { measured } from "./verdict-table.ts";

/** Print one JSON document on standard output. */
export function printJson(io: Io, value: unknown): void {
  io.out(`${JSON.stringify(value, null, 2)}\n`);
}

/** A claim's verdict with the fields scripts rely on; `flipBox` waits for scenario discovery. */
export function claimJson(result: ClaimResult): object {
  const { claim, verdict, explained, byLens, drivers, runs } = result;
  return {
    id: claim.id,
    kind: claim.kind,
    says: claim.says,
    central: claim.central === true,
    verdict: verdict.status,
    reason: verdict.reason ?? null,
    share: measured(verdict)?.share ?? null,
    interval: measured(verdict)?.interval ?? null,
    runs,
    byLens,
    wired: claim.wired ?? null,
    caveat: claim.caveat ?? null,
    flipBox: null,
    flippedBy: verdict.flippedBy,
    moreRunsCouldChange: verdict.moreRunsCouldChange,
    canFail: verdict.canFail,
    warnings: verdict.warnings,
    explained,
    drivers,
    ...byAlternative(result),
  };
}

/** Standings under rival equations by option, the default equations among them; absent unless they were run. */
function byAlternative({ alternatives }: ClaimResult): object {
  if (alternatives === undefined) return {};
  return { byAlternative: Object.fromEntries(alternatives.map(({ option, ...found }) => [option, found])) };
}

/** A package's outcomes under one lens. */
function packageJson({ id, label, lens, metrics, maxRegret, variant }: PackageResult): object {
  const added = variant === undefined ? {} : { variant };
  return { id, label, lens, metrics, maxRegret: maxRegret ?? null, ...added };
}

/** What `entente run --json` prints. */
export function runJson(result: StudyResult, folder: string | undefined): object {
  return {
    study: result.id,
    record: result.record,
    packages: result.packages.map(packageJson),
    weights: result.weights ?? {},
    ...(result.ablations === undefined ? {} : { ablations: result.ablations }),
    claims: result.claims.map(claimJson),
    failures: result.failures,
    folder: folder ?? null,
  };
}
