import { armsOf } from "./arms.ts";
import { leavesOf } from "./claim-test.ts";
import { forClaimsOnly } from "./for-claims-only.ts";
import type { Question } from "./live/question.ts";
import { spansLenses } from "./running/lens-runs.ts";
import type { Arm, Claim, Runs, Study, UncertainRange } from "./study.ts";

/** What a reader may set before a claim is tested again; the package on the screen plays no part, for claims name their own. */
export type ClaimSettings = Omit<Question, "package">;

/** Id of the reader's own mix of lenses in a study. */
export const ownMix = "own mix";

/**
 * The study in which a claim is tested under a reader's settings; all its other claims are as they were.
 *
 * - Lens: the one chosen, or the reader's mix under the id `ownMix`. A claim that compares what several lenses come to keeps
 *   those of the study.
 * - Parameters: each one fixed has that value in every draw, unless an arm of the claim changes it.
 * - Switches: taken by every arm that does not set the switch itself.
 * - Levers: moved in every arm, base and packages included, from the quarter in which the arm's levers act; a lever that the
 *   claim sets in an arm stays as the claim sets it there.
 *
 * Without settings it is the study that `entente claims --only` runs: the same runs, hence the same result hash.
 *
 * @throws {RangeError} for a claim that is not part of the study.
 */
export function underSettings(
  study: Study,
  claimId: string,
  settings: ClaimSettings,
  runs: Pick<Runs, "draws" | "seeds">,
): Study {
  const claim = claimIn(study, claimId);
  const whole = forClaimsOnly(study);
  const changed = settledClaim(whole, claim, settings);
  return {
    ...whole,
    ...lensesOf(study, claim, settings),
    runs: { ...study.runs, draws: runs.draws, seeds: runs.seeds },
    uncertainties: { ...study.uncertainties, ...fixedRanges(settings.parameters) },
    claims: study.claims.map((one) => (one === claim ? changed : one)),
  };
}

/**
 * Find a claim of a study.
 *
 * @throws {RangeError} for a claim that is not part of it.
 */
export function claimIn(study: Study, id: string): Claim {
  const found = study.claims.find((claim) => claim.id === id);
  if (found === undefined) throw new RangeError(`study ${study.id} has no claim ${id}`);
  return found;
}

/** Whether a claim compares what several lenses come to, so that one lens alone cannot decide it. */
export function comparesLenses({ test }: Claim): boolean {
  return test !== undefined && leavesOf(test).some(spansLenses);
}

/** A setting of the reader that an arm of the claim overrules. */
export interface KeptSetting {
  readonly arm: string;
  /** Id of a lever, name of a switch, or name of a parameter as it was fixed. */
  readonly name: string;
}

/** The reader's levers, switches and parameters that arms of a claim set themselves: there the claim's setting stays. */
export function keptSettings(study: Study, claimId: string, settings: ClaimSettings): readonly KeptSetting[] {
  const claim = claimIn(study, claimId);
  return claim.arms.flatMap((arm) => {
    const levers = Object.keys(settings.levers).filter((id) => Object.hasOwn(arm.levers, id));
    const switches = Object.keys(settings.switches).filter((name) => Object.hasOwn(arm.switches, name));
    const parameters = Object.keys(settings.parameters).filter((key) => changesParameter(arm, key));
    return [...levers, ...switches, ...parameters].map((name) => ({ arm: arm.id, name }));
  });
}

function changesParameter({ parameters, pins }: Arm, key: string): boolean {
  const [own = "", ...element] = key.split(".");
  return [...parameters, ...pins].some(
    (change) => change.name === own && (change.element === undefined || change.element === element.join(".")),
  );
}

function lensesOf(
  study: Study,
  claim: Claim,
  { lens }: ClaimSettings,
): Pick<Study, "lenses"> & Pick<Study, "mixes"> {
  if (comparesLenses(claim)) return { lenses: study.lenses };
  return "id" in lens ? { lenses: [lens.id] } : { lenses: [ownMix], mixes: { [ownMix]: lens.weights } };
}

function fixedRanges(parameters: ClaimSettings["parameters"]): Readonly<Record<string, UncertainRange>> {
  const ranges = Object.entries(parameters).map(([name, value]): [string, UncertainRange] => [
    name,
    { low: value, central: value, high: value },
  ]);
  return Object.fromEntries(ranges);
}

/** The claim with every arm it runs, packages and base included, written out under the settings. */
function settledClaim(study: Study, claim: Claim, { levers, switches }: ClaimSettings): Claim {
  if (Object.keys(levers).length === 0 && Object.keys(switches).length === 0) return claim;
  const settled = (arm: Arm): Arm => ({
    ...arm,
    levers: { ...levers, ...arm.levers },
    switches: { ...switches, ...arm.switches },
  });
  return { ...claim, arms: [...armsOf(study, [claim]).values()].map(settled) };
}
