import type { EnsembleLens } from "../../engine/ensemble/arm.ts";
import type { EnsembleJob } from "../../engine/ensemble/job.ts";
import { keptOutputs } from "../../engine/ensemble/kept-outputs.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import type { Switches } from "../../engine/graph/switches.ts";
import type { Range } from "../../engine/language/declarations.ts";
import { elementOf, outputOf, type Output } from "../../engine/run/run-plan.ts";
import { armsOf } from "../arms.ts";
import type { Window } from "../claim-test.ts";
import type { Claim, Study } from "../study.ts";
import { componentsOf } from "./components.ts";
import { engineArm } from "./engine-arm.ts";
import { graphsUnder, idleLeversOff } from "./rival-options.ts";
import { mixedLens } from "./mixed-lens.ts";
import { sharedArms } from "./shared-arms.ts";
import { keptByArm, wishesOf, type Wish } from "./wishes.ts";

/** A study made ready to run: one job for all its claims and packages, since claims share runs. */
export interface StudyPlan {
  readonly job: EnsembleJob;
  readonly lenses: readonly EnsembleLens[];
  readonly draws: number;
  readonly claims: readonly Claim[];
  /** Place of a component under an arm among the values of a run, which only what is read has. */
  readonly placeOf: (component: string, arm: string, window: Window | undefined) => number;
  /** Place of the weight of a run's history. */
  readonly weightAt: number;
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
  const asked = [...armsOf(study, claims).values()].sort((a, b) => rank(study, a.id) - rank(study, b.id));
  const switched = asked.map((arm) =>
    engineArm(graph, { ...arm, switches: { ...switches, ...arm.switches } }),
  );
  const { arms, placeOf } = sharedArms(switched.map(idleLeversOff(graphsUnder(graph))));
  const armAt = (id: string): number => mustFind(placeOf.get(id), id);
  const wishes = wishesOf(study, claims);
  const outputs = outputsOf(graph, study, wishes);
  const kept = keptByArm(arms.length, wishes, (wish) => [armAt(wish.arm), outputs.placeOf(wish)]);
  // The base arm also keeps the weight of the run's history.
  kept[0]?.push(outputs.list.length);
  const job: EnsembleJob = {
    arms,
    outputs: [...outputs.list, historyWeight(study)],
    kept,
    recordings: bands.map((band) => elementOf(graph, band.variable)),
    recorded: study.packages,
    recordedLens: study.lenses[0] ?? "neutral",
    seed: study.runs.seed,
    seeds: study.runs.seeds,
    overrides: rangesOf(study),
    policyStart: study.horizon.policy,
  };
  const { placeOf: placeIn } = keptOutputs(job);
  return {
    job,
    lenses: study.lenses.map((id) => lensIn(graph, study, id)),
    draws: study.runs.draws,
    claims,
    placeOf: (component, arm, window) => placeIn(armAt(arm), outputs.placeOf({ component, arm, window })),
    weightAt: placeIn(0, outputs.list.length),
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

/** The outputs that some reader wants, each once, and the place of each. */
function outputsOf(
  graph: Graph,
  study: Study,
  wishes: readonly Wish[],
): { readonly list: readonly Output[]; readonly placeOf: (wish: Wish) => number } {
  const components = componentsOf(graph, study.measures);
  const list: Output[] = [];
  const places = new Map<string, number>();
  for (const wish of wishes) {
    const found = components.get(wish.component);
    if (found === undefined || places.has(outputKey(wish))) continue;
    places.set(outputKey(wish), list.length);
    const { metric, element } = found;
    list.push(outputOf(metric, element, wish.window));
  }
  return { list, placeOf: (wish) => mustFind(places.get(outputKey(wish)), wish.component) };
}

function outputKey({ component, window }: Wish): string {
  return window === undefined ? component : `${component} ${window.join("-")}`;
}

/** The weight of a run's history, kept last among the outputs. */
function historyWeight(study: Study): Output {
  const window: Window = [study.horizon.policy, study.horizon.policy];
  return { variable: "historyWeight", element: 0, window, reducer: "last", closing: "last" };
}

function rangesOf(study: Study): Readonly<Record<string, Range>> {
  const ranges = Object.entries(study.uncertainties).map(
    ([name, { low, central, high }]): [string, Range] => [name, [low, central, high]],
  );
  return Object.fromEntries(ranges);
}

/** A lens of the study: a mix of its own by the id it has there, or one of the model. */
function lensIn(graph: Graph, { mixes = {} }: Study, id: string): EnsembleLens {
  const weights = mixes[id];
  return weights === undefined ? lensOf(graph, id) : { ...mixedLens(graph, weights), id };
}

/** A lens of the model by id, the neutral one, or random mixes of all pure lenses. */
export function lensOf(graph: Graph, id: string): EnsembleLens {
  if (id === "mixes") {
    const pure = graph.lenses.filter((lens) => lens.id !== "neutral");
    return { kind: "mixes", id, of: pure.map((lens) => lens.multipliers) };
  }
  return { kind: "pure", id, multipliers: graph.lenses.find((lens) => lens.id === id)?.multipliers ?? {} };
}
