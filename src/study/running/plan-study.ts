import type { EnsembleLens } from "../../engine/ensemble/arm.ts";
import type { EnsembleJob } from "../../engine/ensemble/job.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import type { Switches } from "../../engine/graph/switches.ts";
import type { Range } from "../../engine/language/declarations.ts";
import { elementOf, type Output } from "../../engine/run/run-plan.ts";
import { armsOf } from "../arms.ts";
import { leavesOf, measuredByLeaf, measuredByQuantity, type MeasuredIn, type Window } from "../claim-test.ts";
import type { Claim, Study } from "../study.ts";
import { componentsOf } from "./components.ts";
import { engineArm } from "./engine-arm.ts";
import { comparesRegret } from "./package-regrets.ts";
import { graphsUnder, withoutIdleLevers } from "./rival-options.ts";
import { sharedArms } from "./shared-arms.ts";

/** A study made ready to run: one job for all its claims and packages, since claims share runs. */
export interface StudyPlan {
  readonly job: EnsembleJob;
  readonly lenses: readonly EnsembleLens[];
  readonly draws: number;
  readonly claims: readonly Claim[];
  /** Place of an output in a run's results. */
  readonly outputAt: (component: string, window: Window | undefined) => number;
  /** Place of an arm in a run's results. */
  readonly armAt: (id: string) => number;
}

/** Paths shown as bands through time in the report, as far as the model has them. */
export interface BandWish {
  readonly variable: string;
  readonly label: string;
}

/**
 * Plan the runs of a study: every arm its claims compare, every metric and window they measure.
 *
 * @param switches options taken by every arm that does not set the switch itself.
 */
export function planStudy(
  graph: Graph,
  study: Study,
  claims: readonly Claim[],
  bands: readonly BandWish[],
  switches: Switches = {},
): StudyPlan {
  const components = componentsOf(graph, study.measures);
  const outputs: Output[] = [];
  const places = new Map<string, number>();
  const add = (component: string, window?: Window): void => {
    const key = outputKey(component, window);
    const found = components.get(component);
    if (found === undefined || places.has(key)) return;
    places.set(key, outputs.length);
    const { metric, element } = found;
    outputs.push({
      variable: metric.of,
      element,
      window: window ?? metric.window,
      reducer: metric.reducer,
      closing: metric.closing,
      ...(metric.path === undefined ? {} : { path: metric.path }),
    });
  };
  for (const metric of study.metrics) add(metric);
  if (comparesRegret(study)) for (const component of Object.keys(study.weights)) add(component);
  for (const claim of claims) for (const [component, window] of measuredIn(claim)) add(component, window);
  outputs.push(historyWeight(study));
  const arms = [...armsOf(study, claims).values()].sort((a, b) => rank(study, a.id) - rank(study, b.id));
  const under = graphsUnder(graph);
  const switched = arms.map((arm) =>
    engineArm(graph, { ...arm, switches: { ...switches, ...arm.switches } }),
  );
  const shared = sharedArms(switched.map((arm) => withoutIdleLevers(arm, under)));
  return {
    job: {
      arms: shared.arms,
      outputs,
      recordings: bands.map((band) => elementOf(graph, band.variable)),
      recorded: study.packages,
      recordedLens: study.lenses[0] ?? "neutral",
      seed: study.runs.seed,
      seeds: study.runs.seeds,
      overrides: rangesOf(study),
      policyStart: study.horizon.policy,
    },
    lenses: study.lenses.map((id) => lensOf(graph, id)),
    draws: study.runs.draws,
    claims,
    outputAt: (component, window) => mustFind(places.get(outputKey(component, window)), component),
    armAt: (id) => mustFind(shared.placeOf.get(id), id),
  };
}

/** The base comes first: other arms share its past. */
function rank(study: Study, id: string): number {
  return id === study.base ? 0 : 1;
}

function mustFind(place: number | undefined, name: string): number {
  if (place === undefined) throw new RangeError(`${name} is not part of this plan`);
  return place;
}

function outputKey(component: string, window: Window | undefined): string {
  return window === undefined ? component : `${component} ${window.join("-")}`;
}

/** The weight of a run's history, kept last among the outputs. */
function historyWeight(study: Study): Output {
  const window: Window = [study.horizon.policy, study.horizon.policy];
  return { variable: "historyWeight", element: 0, window, reducer: "last", closing: "last" };
}

function measuredIn({ test, report }: Claim): readonly MeasuredIn[] {
  const tested = test === undefined ? [] : leavesOf(test).flatMap(measuredByLeaf);
  return [...tested, ...report.flatMap(measuredByQuantity)];
}

function rangesOf(study: Study): Readonly<Record<string, Range>> {
  const ranges = Object.entries(study.uncertainties).map(
    ([name, { low, central, high }]): [string, Range] => [name, [low, central, high]],
  );
  return Object.fromEntries(ranges);
}

/** A lens of the model by id, the neutral one, or random mixes of all pure lenses. */
export function lensOf(graph: Graph, id: string): EnsembleLens {
  if (id === "mixes") {
    const pure = graph.lenses.filter((lens) => lens.id !== "neutral");
    return { kind: "mixes", id, of: pure.map((lens) => lens.multipliers) };
  }
  return { kind: "pure", id, multipliers: graph.lenses.find((lens) => lens.id === id)?.multipliers ?? {} };
}
