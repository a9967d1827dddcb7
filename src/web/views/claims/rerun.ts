import type { Graph } from "../../../engine/graph/graph.ts";
import { resolveSwitches } from "../../../engine/graph/switches.ts";
import type { PublishedClaim, PublishedJudgement } from "../../../study/published/published-result.ts";
import { missingNames } from "../../../study/running/missing-name.ts";
import type { RunRecord } from "../../../study/running/result.ts";
import type { LensStanding } from "../../../study/verdict/types.ts";
import type { Claim, Study } from "../../../study/study.ts";
import { comparesLenses, underSettings, type ClaimSettings } from "../../../study/under-settings.ts";
import type { Scenario } from "../../state/scenario.ts";

/** How many draws and seeds a claim is tested on. */
export interface RunSize {
  readonly draws: number;
  readonly seeds: number;
}

/** From a first answer in seconds to that of the published results. */
export const runSizes: readonly [RunSize, ...RunSize[]] = [
  { draws: 200, seeds: 1 },
  { draws: 1000, seeds: 1 },
  { draws: 1000, seeds: 2 },
];

/** What of a scenario a claim is tested under: its assumptions and the levers moved, not its package. */
export function settingsOf({ policy, assumptions }: Scenario): ClaimSettings {
  return { ...assumptions, levers: policy.levers };
}

/** Whether settings change nothing but the theory, which the command line can choose as well. */
function onlyTheory({ levers, switches, parameters, lens }: ClaimSettings): boolean {
  return "id" in lens && [levers, switches, parameters].every((set) => Object.keys(set).length === 0);
}

/** Whether settings are as usual. */
export function asUsual(settings: ClaimSettings): boolean {
  return onlyTheory(settings) && "id" in settings.lens && settings.lens.id === "neutral";
}

/** The command line that gives the same numbers; nothing where settings are beyond it. */
export function commandFor(
  study: string,
  claim: Claim,
  settings: ClaimSettings,
  { draws, seeds }: RunSize,
): string | undefined {
  const { lens } = settings;
  if (!onlyTheory(settings) || !("id" in lens)) return undefined;
  const chosen = comparesLenses(claim) ? [] : ["--lens", lens.id];
  const sizes = ["--draws", draws, "--seeds", seeds];
  return ["entente", "claims", study, "--only", claim.id, ...chosen, ...sizes, "--json"].join(" ");
}

/** The name a claim rests on that does not exist under the equations chosen, if there is one. */
export function missingUnder(
  graph: Graph,
  study: Study,
  claim: Claim,
  settings: ClaimSettings,
): string | undefined {
  if (Object.keys(settings.switches).length === 0) return undefined;
  const asked = underSettings(study, claim.id, settings, { draws: 1, seeds: 1 });
  const own = asked.claims.find(({ id }) => id === claim.id) ?? claim;
  // A lever that nothing reads under these equations is left out of the runs, as everywhere on the page.
  const unmoved = { ...own, arms: own.arms.map((arm) => ({ ...arm, levers: leversOfClaim(claim, arm.id) })) };
  return missingNames(graph, asked, (switches) => resolveSwitches(graph, switches))(unmoved, {});
}

function leversOfClaim(claim: Claim, arm: string): Readonly<Record<string, number>> {
  return claim.arms.find(({ id }) => id === arm)?.levers ?? {};
}

/** How a claim came out on the page beside how it was published, under the same theory. */
export interface Compared {
  readonly yours: LensStanding;
  /** Absent for a theory that was not published, such as a mix of one's own. */
  readonly published?: LensStanding;
  /** The standing differs. */
  readonly differs: boolean;
  /** The intervals of the two shares do not meet: more than the number of draws stands between them. */
  readonly apart: boolean;
}

/** Set a new result beside the published one; nothing when no draw was judged. */
export function comparedWith(
  yours: Pick<PublishedClaim, "verdict">,
  published: Pick<PublishedClaim, "verdict">,
): Compared | undefined {
  const own = yours.verdict.headline;
  if (own === undefined) return undefined;
  const same = published.verdict.lenses.find(({ lens }) => lens === own.lens);
  if (same === undefined) return { yours: own, differs: false, apart: false };
  const apart = own.interval[0] > same.interval[1] || own.interval[1] < same.interval[0];
  return { yours: own, published: same, differs: own.standing !== same.standing, apart };
}

/** What another person needs to get the numbers of a result again. */
export interface RerunRecord {
  readonly claim: string;
  readonly study: string;
  readonly settings: ClaimSettings;
  readonly link: string;
  readonly command?: string;
  readonly byLens: Readonly<Record<string, Pick<PublishedJudgement, "share" | "interval">>>;
  readonly record: RunRecord;
}

/** Make the record of a result, ready to be copied. */
export function recordOf(
  given: Pick<RerunRecord, "claim" | "study" | "settings" | "link" | "record"> & {
    readonly command: string | undefined;
    readonly result: Pick<PublishedClaim, "byLens">;
  },
): RerunRecord {
  const { claim, study, settings, link, record, command, result } = given;
  const shares = Object.entries(result.byLens).map(
    ([lens, { share, interval }]) => [lens, { share, interval }] as const,
  );
  return {
    claim,
    study,
    settings,
    link,
    ...(command === undefined ? {} : { command }),
    byLens: Object.fromEntries(shares),
    record,
  };
}
