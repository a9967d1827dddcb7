import { lawsOf, type Graph } from "../../engine/graph/graph.ts";
import type { Switches } from "../../engine/graph/switches.ts";
import { armsOf, armsOfClaim } from "../arms.ts";
import { leavesOf, measuredByLeaf, type Leaf } from "../claim-test.ts";
import type { Arm, Claim, Study } from "../study.ts";
import { componentsOf } from "./components.ts";

/** What finding missing names needs: the whole model, and the model as it is under some switches. */
export interface SwitchedModel {
  readonly graph: Graph;
  readonly under: (switches: Switches) => Graph;
}

/**
 * The first name a claim's test rests on that does not exist under some switches: a variable or parameter that an arm
 * changes, a lever that it sets, an input that it cuts, or a variable that is measured. Nothing when all are there.
 */
export function missingName(
  model: SwitchedModel,
  study: Study,
  claim: Claim,
  switches: Switches,
): string | undefined {
  const arms = armsOf({ ...study, packages: [] }, [claim]);
  const tested = armsOfClaim({ ...claim, report: [] });
  const wanted = [...new Set(tested.flatMap((id) => withFollowed(id, arms)))];
  const leaves = claim.test === undefined ? [] : leavesOf(claim.test);
  const companions = leaves.flatMap(parametersRead);
  for (const arm of wanted) {
    const graph = model.under({ ...switches, ...arm.switches });
    const names = [
      ...namesInArm(model.graph, arm),
      ...measuredNames(model.graph, study, leaves),
      ...companions,
    ];
    const missing = names.find((name) => !graph.nodes.some((node) => node.name === name));
    const found = missing ?? cutInput(graph, arm);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An arm and those whose paths it follows, which run under the same switches. */
function withFollowed(id: string, arms: ReadonlyMap<string, Arm>): readonly Arm[] {
  const arm = arms.get(id);
  if (arm === undefined) return [];
  return arm.holdIn === undefined ? [arm] : [arm, ...withFollowed(arm.holdIn, arms)];
}

function namesInArm(graph: Graph, arm: Arm): readonly string[] {
  const changed = [...arm.pins, ...arm.shifts, ...arm.parameters, ...arm.hold].map(({ name }) => name);
  return [...changed, ...arm.cuts.map(({ equation }) => equation), ...leversMoved(graph, arm)];
}

/** Names of levers to which an arm gives another value than its package does. */
function leversMoved(graph: Graph, { package: id, levers }: Arm): readonly string[] {
  const own = graph.packages.find((candidate) => candidate.id === id)?.levers ?? {};
  return graph.nodes.flatMap((node) => {
    if (node.kind !== "lever") return [];
    const value = levers[node.id];
    return value === undefined || value === (own[node.id] ?? node.default) ? [] : [node.name];
  });
}

/** The input of a cut that its equation does not read there. */
function cutInput(graph: Graph, { cuts }: Arm): string | undefined {
  const unread = cuts.find(({ equation, input }) => {
    const node = graph.nodes.find(({ name }) => name === equation);
    const laws = node === undefined ? [] : lawsOf(node);
    return !laws.some((law) => Object.values(law.inputs).some(({ from }) => from === input));
  });
  return unread?.input;
}

function measuredNames(graph: Graph, study: Study, leaves: readonly Leaf[]): readonly string[] {
  const components = componentsOf(graph, study.measures);
  return leaves.flatMap(measuredByLeaf).flatMap(([component]) => components.get(component)?.metric.of ?? []);
}

/** Parameters a correlation reads. */
function parametersRead(leaf: Leaf): readonly string[] {
  if (leaf.kind !== "statistic" || leaf.quantity.kind !== "correlation") return [];
  const companions = [leaf.quantity.with, leaf.quantity.than];
  return companions.flatMap((one) => (one !== undefined && "parameter" in one ? [one.parameter] : []));
}
