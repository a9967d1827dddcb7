import { keptOutputs } from "../../engine/ensemble/kept-outputs.ts";
import type { Graph, ParameterNode } from "../../engine/graph/graph.ts";
import { dotted, elementNames } from "../../engine/graph/graph.ts";
import type { Range } from "../../engine/language.ts";
import { parameterSampler, parametersOf, rangesIn, varies } from "../../engine/run/inputs.ts";
import { findDrivers, type SampledInput } from "../../explore/drivers.ts";
import { varianceParts } from "../../explore/variance-parts.ts";
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
import { mechanismOf } from "./mechanism-of.ts";
import type { StudyPlan } from "./plan-study.ts";
import type { ClaimResult, EffectSpread, GradedDriver } from "./result.ts";

/** The values of one lens as the ensemble returns them: [draw][seed][arm][output it keeps]. */
export interface LensValues {
  readonly lens: string;
  readonly draws: number;
  readonly values: Float64Array;
}

/** Judge every claim of a plan on the values of all lenses. */
export function judgeClaims(
  graph: Graph,
  study: Study,
  plan: StudyPlan,
  lenses: readonly LensValues[],
): readonly ClaimResult[] {
  const inputs = sampledInputs(graph, study, plan);
  const ensemble = ensembleOf(graph, study, plan, lenses, inputs);
  return plan.claims.map((claim) => judgeClaim(graph, study, claim, ensemble, inputs));
}

/** The runs of every lens, by lens id. */
export function runsByLens(
  study: Study,
  plan: StudyPlan,
  lenses: readonly LensValues[],
): ReadonlyMap<string, LensRuns> {
  return new Map(lenses.map((lens) => [lens.lens, lensRuns(study, plan, lens)]));
}

/** The runs of all lenses with the sampled inputs of their draws: what tests are filled from. */
export function ensembleOf(
  graph: Graph,
  study: Study,
  plan: StudyPlan,
  lenses: readonly LensValues[],
  inputs: readonly SampledInput[] = sampledInputs(graph, study, plan),
): Ensemble {
  return {
    lenses: runsByLens(study, plan, lenses),
    input: inputIn(inputs, plan.draws),
    seed: study.runs.seed,
  };
}

/** See the flat values of a lens as the runs of a metric under an arm. */
export function lensRuns(study: Study, plan: StudyPlan, lens: LensValues): LensRuns {
  const { seeds } = plan.job;
  const { valuesPerRun } = keptOutputs(plan.job);
  return {
    draws: lens.draws,
    seeds,
    negligible: (component) => study.negligible[component] ?? 0,
    values: (component, arm, window) => {
      const at = plan.placeOf(component, arm, window);
      return Float64Array.from(
        { length: lens.draws * seeds },
        (_, run) => lens.values[run * valuesPerRun + at] as number,
      );
    },
  };
}

function judgeClaim(
  graph: Graph,
  study: Study,
  claim: Claim,
  ensemble: Ensemble,
  inputs: readonly SampledInput[],
): ClaimResult {
  const { test } = claim;
  const runs = ensemble.lenses;
  if (test === undefined) return untested(graph, study, claim, runs);
  const trees = [...runs].map(([lens, one]): [string, EffectTest] => [lens, effectTest(test, one, ensemble)]);
  const byLens = Object.fromEntries(
    trees.map(([lens, tree]): [string, LensJudgement] => [lens, judgeLens(tree)]),
  );
  const verdict = decide(claim, byLens);
  const lens = verdict.headline?.lens ?? "";
  const weakest = lens === "" ? undefined : weakestPart(test, byLens[lens] as LensJudgement, lens);
  const leaves = leafSpreads(graph, study, claim, trees);
  const first = effectLeaves(trees[0]?.[1])[0];
  const found = first === undefined ? undefined : driversOf(drawMeans(first), inputs);
  return {
    claim,
    verdict,
    explained: [explainVerdict(verdict), weakest].filter((text) => text !== undefined).join(" "),
    byLens,
    effects: leaves,
    reports: reportSpreads(graph, study, claim, runs),
    drivers: (found?.drivers ?? []).map((driver) => graded(graph, driver)),
    ...(found?.note === undefined ? {} : { driversNote: found.note }),
    runs: [...runs.values()].reduce((n, one) => n + one.draws * one.seeds * armsOfClaim(claim).length, 0),
  };
}

/** Drivers over the draws that could be measured: one with a failed run has no effect to rank. */
function driversOf(effects: Float64Array, inputs: readonly SampledInput[]): ReturnType<typeof findDrivers> {
  const measured = (_: number, draw: number): boolean => Number.isFinite(effects[draw]);
  const kept = inputs.map(({ name, values }) => ({ name, values: values.filter(measured) }));
  return findDrivers(effects.filter(measured), kept, { most: 6, level: 0.05 });
}

function untested(
  graph: Graph,
  study: Study,
  claim: Claim,
  runs: ReadonlyMap<string, LensRuns>,
): ClaimResult {
  const verdict = decide(claim, {});
  const reports = reportSpreads(graph, study, claim, runs);
  return {
    claim,
    verdict,
    explained: explainVerdict(verdict),
    byLens: {},
    effects: [],
    reports,
    drivers: [],
    runs: 0,
  };
}

function effectLeaves(tree: EffectTest | undefined): readonly EffectLeaf[] {
  if (tree === undefined) return [];
  if (tree.kind === "statistic") return [];
  return tree.kind === "effect" ? [tree] : tree.tests.flatMap(effectLeaves);
}

function drawMeans(leaf: EffectLeaf): Float64Array {
  return varianceParts(leaf.effects, leaf.draws, leaf.seeds).drawMeans;
}

function leafSpreads(
  graph: Graph,
  study: Study,
  claim: Claim,
  trees: readonly (readonly [string, EffectTest])[],
): readonly EffectSpread[] {
  const measured = (claim.test === undefined ? [] : leavesOf(claim.test)).flatMap((leaf) =>
    measuredBy(leaf, (component) => unitOf(graph, study, component)),
  );
  const leaves = trees.map(([lens, tree]) => [lens, effectLeaves(tree)] as const);
  return measured.map(({ metric, unit }, place) => {
    const leaf = leaves[0]?.[1][place] as EffectLeaf;
    return {
      label: leaf.label,
      metric,
      unit,
      negligible: leaf.negligible,
      is: leaf.is,
      value: leaf.value,
      byLens: Object.fromEntries(
        leaves.map(([lens, own]) => [lens, [...drawMeans(own[place] as EffectLeaf)]]),
      ),
    };
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

function unitOf(graph: Graph, study: Study, component: string): string {
  return componentsOf(graph, study.measures).get(component)?.metric.unit ?? "";
}

function reportSpreads(
  graph: Graph,
  study: Study,
  claim: Claim,
  runs: ReadonlyMap<string, LensRuns>,
): readonly EffectSpread[] {
  return claim.report.map((quantity) => ({
    label: labelOf(quantity),
    metric: quantity.metric,
    unit: unitOfQuantity(quantity, (component) => unitOf(graph, study, component)),
    negligible: isPlain(quantity) ? (study.negligible[quantity.metric] ?? 0) : 0,
    byLens: Object.fromEntries(
      [...runs].map(([lens, one]) => [
        lens,
        [...varianceParts(quantityEffects(quantity, one), one.draws, one.seeds).drawMeans],
      ]),
    ),
  }));
}

/** Values of a parameter by draw; one that does not vary correlates with nothing, whatever its value. */
function inputIn(inputs: readonly SampledInput[], draws: number): Ensemble["input"] {
  const byName = new Map(inputs.map(({ name, values }) => [name, values]));
  return (name) => byName.get(name) ?? new Float64Array(draws);
}

/** Every varying parameter's value in each draw, by `name` or `name.element`. */
function sampledInputs(graph: Graph, study: Study, plan: StudyPlan): readonly SampledInput[] {
  const sample = parameterSampler(graph, plan.job.overrides);
  const draws = Array.from({ length: plan.draws }, (_, draw) => sample(study.runs.seed, draw));
  return parametersOf(graph).flatMap((node) => {
    const ranges = rangesIn(graph, node, plan.job.overrides);
    return elementNames(graph, node.over).flatMap((element, place) => {
      if (!varies(node.distribution, ranges[place] as Range)) return [];
      const name = dotted(node.name, element);
      return [{ name, values: Float64Array.from(draws, (draw) => draw.get(node.name)?.[place] as number) }];
    });
  });
}

function graded(graph: Graph, driver: { readonly name: string; readonly correlation: number }): GradedDriver {
  const name = driver.name.split(".")[0] ?? "";
  const node = graph.nodes.find((candidate) => candidate.name === name) as ParameterNode;
  return { ...driver, grade: node.grade, doc: node.doc, mechanism: mechanismOf(node) };
}
