import type { Graph } from "../../engine/graph/graph.ts";
import { rivalOptions, type Switches } from "../../engine/graph/switches.ts";
import type { Claim, Study } from "../study.ts";
import { judgeLens } from "../verdict/judge-lens.ts";
import { standingOf } from "../verdict/standing.ts";
import type { LensStanding } from "../verdict/types.ts";
import { effectTest, type LensRuns } from "./effects.ts";
import { missingNames } from "./missing-name.ts";
import { planStudy, type StudyPlan } from "./plan-study.ts";
import type { AlternativeResult, ClaimResult } from "./result.ts";
import { graphsUnder } from "./rival-options.ts";
import { sampledInputs } from "./sampled-inputs.ts";

/** The lens of the sweep: rival equations are compared without a theory's thumb on the scale. */
export const sweepLens = "neutral";

/** Name of the equations that run when no switch is set. */
export const defaultEquations = "default equations";

/** The claims under one combination of equations. */
export interface SweepPart {
  /** `S1 olson`, or the default equations. */
  readonly label: string;
  /** Runs to make; absent when no claim is defined under it, or when the study's own runs serve. */
  readonly plan?: StudyPlan;
  /** By claim: the first name its test rests on that does not exist under these equations. */
  readonly missing: ReadonlyMap<string, string>;
}

/** Where each tested claim stands under the neutral lens alone, by id. */
export type Standings = ReadonlyMap<string, LensStanding>;

/** The study as the sweep runs it: neutral, without packages or metrics that no claim compares. */
function sweptStudy(study: Study): Study {
  const neither = { packages: [study.base], variants: [], metrics: [], weights: {} };
  return { ...study, ...neither, lenses: [sweepLens] };
}

/**
 * Plan the claims' tests once for each rival option of the model, one switch changed at a time; the default equations come
 * first. Arms that set the switch themselves keep what they set.
 *
 * The default equations have no plan when the study itself runs under the neutral lens: those runs serve.
 */
export function planSweep(graph: Graph, study: Study, claims: readonly Claim[]): readonly SweepPart[] {
  const swept = sweptStudy(study);
  const missingIn = missingNames(graph, swept, graphsUnder(graph));
  const tested = claims.flatMap((claim) => (claim.test === undefined ? [] : [{ ...claim, report: [] }]));
  const planOf = (some: readonly Claim[], switches: Switches): Pick<SweepPart, "plan"> =>
    some.length === 0 ? {} : { plan: planStudy(graph, swept, some, [], switches) };
  const usual = study.lenses.includes(sweepLens) ? {} : planOf(tested, {});
  const rivals = rivalOptions(graph).map(({ label, switches }): SweepPart => {
    const missing = new Map<string, string>();
    for (const claim of tested) {
      const name = missingIn(claim, switches);
      if (name !== undefined) missing.set(claim.id, name);
    }
    const defined = tested.filter(({ id }) => !missing.has(id));
    return { label, ...planOf(defined, switches), missing };
  });
  return [{ label: defaultEquations, ...usual, missing: new Map() }, ...rivals];
}

/** Runs a part of the sweep takes. */
export function runsOfPart({ plan }: SweepPart): number {
  return plan === undefined ? 0 : plan.job.arms.length * plan.draws * plan.job.seeds;
}

/**
 * Set beside each tested claim how it stands under each combination of equations, the default ones first.
 *
 * @param standings by label of the part, the default equations among them.
 */
export function withAlternatives(
  claims: readonly ClaimResult[],
  parts: readonly SweepPart[],
  standings: ReadonlyMap<string, Standings>,
): readonly ClaimResult[] {
  const usual = standings.get(defaultEquations);
  return claims.map((result): ClaimResult => {
    const { id, test } = result.claim;
    if (test === undefined) return result;
    const before = usual?.get(id);
    const alternatives = parts.map((part) =>
      alternative(part, id, standings.get(part.label)?.get(id), before),
    );
    return { ...result, alternatives };
  });
}

function alternative(
  { label, missing }: SweepPart,
  claim: string,
  standing: LensStanding | undefined,
  usual: LensStanding | undefined,
): AlternativeResult {
  const name = missing.get(claim);
  if (name !== undefined)
    return { option: label, reason: `${name} does not exist under ${label}`, missing: name };
  if (standing === undefined || standing.draws === 0)
    return { option: label, reason: `no draw could be judged under ${label}` };
  const { share, interval, couldChange } = standing;
  const changed = usual !== undefined && usual.draws > 0 && standing.standing !== usual.standing;
  return { option: label, share, interval, standing: standing.standing, changed, couldChange };
}

/** Place each tested claim of a plan on its runs under the neutral lens. */
export function standingsIn(graph: Graph, study: Study, plan: StudyPlan, runs: LensRuns): Standings {
  const { seed } = study.runs;
  const { one } = sampledInputs(graph, plan.job.overrides, seed, plan.draws);
  const ensemble = { lenses: new Map([[sweepLens, runs]]), input: one, seed, regrets: new Map() };
  const placed = plan.claims.flatMap(({ id, test, share }) => {
    if (test === undefined) return [];
    return [[id, standingOf(sweepLens, judgeLens(effectTest(test, runs, ensemble)), share)] as const];
  });
  return new Map(placed);
}
