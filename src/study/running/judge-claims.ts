import type { Graph, ParameterNode } from "../../engine/graph/graph.ts";
import { driverFinder, findDrivers, type Drivers } from "../../explore/drivers.ts";
import { drawMeansOf } from "../../explore/variance-parts.ts";
import { armsOfClaim } from "../arms.ts";
import { leavesOf, type Leaf } from "../claim-test.ts";
import { isPlain, unitOfQuantity } from "../quantity-unit.ts";
import type { Claim, Study } from "../study.ts";
import { decide } from "../verdict/decide.ts";
import { explainVerdict } from "../verdict/explain-verdict.ts";
import { judgeLens } from "../verdict/judge-lens.ts";
import { weakestPart } from "../verdict/weakest-part.ts";
import type { EffectLeaf, EffectTest, LensJudgement } from "../verdict/types.ts";
import { componentsOf } from "./components.ts";
import { effectTest, judgedQuantity, quantityEffects, type Ensemble, type LensRuns } from "./effects.ts";
import { labelOf } from "./labels.ts";
import { claimRuns, spansLenses } from "./lens-runs.ts";
import { mechanismOf } from "./mechanism-of.ts";
import type { StudyPlan } from "./plan-study.ts";
import type { ClaimResult, EffectSpread, GradedDriver } from "./result.ts";
import { sampledInputs } from "./sampled-inputs.ts";

/** The claims of a plan, judged lens by lens; of each lens only what the verdicts and pictures show is kept. */
export interface ClaimsJudge {
  /** Judge the claims on all runs of a lens; lenses come in the order of the plan. */
  readonly take: (lens: string, runs: LensRuns) => void;
  readonly results: () => readonly ClaimResult[];
}

/** Draws that drivers are looked for in at most: more would only take memory. */
const mostDriverDraws = 10_000;

const driverOptions = { most: 6, level: 0.05 };

/** What one lens came to for a claim. */
interface Finding {
  /** Absent for a claim without a test. */
  readonly judgement?: LensJudgement;
  readonly leaves: readonly LeafFinding[];
  /** Draw means of the quantities reported. */
  readonly reports: readonly (readonly number[])[];
}

type LeafFinding = Pick<EffectLeaf, "label" | "negligible" | "is" | "value"> & {
  /** Effects, seeds averaged. */
  readonly means: Float64Array;
};

/** Make the judge of a plan's claims. */
export function claimsJudge(graph: Graph, study: Study, plan: StudyPlan): ClaimsJudge {
  const { seed } = study.runs;
  const inputs = sampledInputs(graph, plan.job.overrides, seed, plan.draws);
  const drivers = driversFrom(inputs.all, Math.min(plan.draws, mostDriverDraws));
  const components = componentsOf(graph, study.measures);
  const unitIn = (component: string): string => components.get(component)?.metric.unit ?? "";
  const findings = plan.claims.map(() => new Map<string, Finding>());
  // A claim that spans lenses is judged when all have come: until then its own values are kept.
  const spanning = plan.claims.map(({ test }) => test !== undefined && leavesOf(test).some(spansLenses));
  const kept = plan.claims.map(() => new Map<string, LensRuns>());
  const ensembleOf = (lenses: Ensemble["lenses"]): Ensemble => {
    return { lenses, input: inputs.one, seed, regrets: new Map() };
  };
  return {
    take: (lens, runs) => {
      const ensemble = ensembleOf(new Map([[lens, runs]]));
      plan.claims.forEach((claim, place) => {
        if (spanning[place] === true) kept[place]?.set(lens, claimRuns(claim, runs));
        else findings[place]?.set(lens, findingOf(claim, runs, ensemble));
      });
    },
    results: () => {
      kept.forEach((lenses, place) => {
        const ensemble = ensembleOf(lenses);
        for (const [lens, runs] of lenses)
          findings[place]?.set(lens, findingOf(plan.claims[place] as Claim, runs, ensemble));
      });
      return plan.claims.map((claim, place) =>
        claimResult({ graph, study, unitIn, driversOf: drivers }, claim, findings[place] ?? new Map()),
      );
    },
  };
}

function findingOf(claim: Claim, runs: LensRuns, ensemble: Ensemble): Finding {
  const { test, report } = claim;
  const { draws, seeds } = runs;
  const tree = test === undefined ? undefined : effectTest(test, runs, ensemble);
  return {
    ...(tree === undefined ? {} : { judgement: judgeLens(tree) }),
    leaves: effectLeaves(tree).map(({ label, negligible, is, value, effects }) => ({
      label,
      negligible,
      is,
      value,
      means: drawMeansOf(effects, draws, seeds),
    })),
    reports: report.map((quantity) => [...drawMeansOf(quantityEffects(quantity, runs), draws, seeds)]),
  };
}

function effectLeaves(tree: EffectTest | undefined): readonly EffectLeaf[] {
  if (tree === undefined || tree.kind === "statistic") return [];
  return tree.kind === "effect" ? [tree] : tree.tests.flatMap(effectLeaves);
}

/** What the results of all claims are written with. */
interface Setting {
  readonly graph: Graph;
  readonly study: Study;
  /** Unit of a component. */
  readonly unitIn: (component: string) => string;
  readonly driversOf: (effects: Float64Array) => Drivers;
}

function claimResult(setting: Setting, claim: Claim, findings: ReadonlyMap<string, Finding>): ClaimResult {
  const { graph, driversOf } = setting;
  const byLens = Object.fromEntries(
    [...findings].flatMap(([lens, { judgement }]) => (judgement === undefined ? [] : [[lens, judgement]])),
  );
  const verdict = decide(claim, byLens);
  const lens = verdict.headline?.lens;
  const weakest =
    lens === undefined || claim.test === undefined
      ? undefined
      : weakestPart(claim.test, byLens[lens] as LensJudgement, lens);
  const [first] = findings.values();
  const leaf = first?.leaves[0];
  const found = leaf === undefined ? undefined : driversOf(leaf.means);
  const judged = Object.values(byLens).reduce(
    (runs, one) => runs + (one.draws + one.excluded) * one.seeds,
    0,
  );
  return {
    claim,
    verdict,
    explained: [explainVerdict(verdict), weakest].filter((text) => text !== undefined).join(" "),
    byLens,
    effects: leafSpreads(setting, claim, findings),
    reports: reportSpreads(setting, claim, findings),
    drivers: (found?.drivers ?? []).map((driver) => graded(graph, driver)),
    ...(found?.note === undefined ? {} : { driversNote: found.note }),
    runs: judged * armsOfClaim(claim).length,
  };
}

/** Drivers over the draws that could be measured: one with a failed run has no effect to rank. */
function driversFrom(
  inputs: ReturnType<typeof sampledInputs>["all"],
  draws: number,
): (effects: Float64Array) => Drivers {
  let ranked: { readonly values: ReturnType<typeof inputs>; readonly find: ReturnType<typeof driverFinder> };
  return (means) => {
    const effects = means.subarray(0, draws);
    if (ranked === undefined) {
      const values = inputs(draws);
      ranked = { values, find: driverFinder(values, driverOptions) };
    }
    if (effects.every(Number.isFinite)) return ranked.find(effects);
    const measured = (_: number, draw: number): boolean => Number.isFinite(effects[draw]);
    const some = ranked.values.map(({ name, values }) => ({ name, values: values.filter(measured) }));
    return findDrivers(effects.filter(measured), some, driverOptions);
  };
}

function leafSpreads(
  { unitIn }: Setting,
  claim: Claim,
  findings: ReadonlyMap<string, Finding>,
): readonly EffectSpread[] {
  const measured = (claim.test === undefined ? [] : leavesOf(claim.test)).flatMap((leaf) =>
    measuredBy(leaf, unitIn),
  );
  const [first] = findings.values();
  return measured.flatMap(({ metric, unit }, place) => {
    const leaf = first?.leaves[place];
    if (leaf === undefined) return [];
    const { label, negligible, is, value } = leaf;
    const means = [...findings].map(
      ([lens, { leaves }]) => [lens, [...(leaves[place]?.means ?? [])]] as const,
    );
    return [{ label, metric, unit, negligible, is, value, byLens: Object.fromEntries(means) }];
  });
}

/** Metric and unit of each effect a leaf gives: one, one for each step or set of weights, or none. */
function measuredBy(
  leaf: Leaf,
  unitIn: (component: string) => string,
): readonly { readonly metric: string; readonly unit: string }[] {
  if (leaf.kind === "criterion") {
    const quantity = judgedQuantity(leaf);
    return [{ metric: quantity.metric, unit: unitOfQuantity(quantity, unitIn) }];
  }
  if (leaf.kind === "statistic") return [];
  if (leaf.kind === "regret") return leaf.weights.map(() => ({ metric: "regret", unit: "util" }));
  const { metric } = leaf;
  const one = { metric, unit: unitIn(metric) };
  return leaf.kind === "order" ? leaf.arms.slice(1).map(() => one) : [one];
}

function reportSpreads(
  { study, unitIn }: Setting,
  claim: Claim,
  findings: ReadonlyMap<string, Finding>,
): readonly EffectSpread[] {
  return claim.report.map((quantity, place) => ({
    label: labelOf(quantity),
    metric: quantity.metric,
    unit: unitOfQuantity(quantity, unitIn),
    negligible: isPlain(quantity) ? (study.negligible[quantity.metric] ?? 0) : 0,
    byLens: Object.fromEntries(
      [...findings].map(([lens, { reports }]) => [lens, reports[place] ?? []] as const),
    ),
  }));
}

function graded(graph: Graph, driver: { readonly name: string; readonly correlation: number }): GradedDriver {
  const name = driver.name.split(".")[0] ?? "";
  const node = graph.nodes.find((candidate) => candidate.name === name) as ParameterNode;
  return { ...driver, grade: node.grade, doc: node.doc, mechanism: mechanismOf(node) };
}
