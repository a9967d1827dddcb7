import { lawsOf, type Graph, type GraphNode } from "../../engine/graph/graph.ts";
import type { Switches } from "../../engine/graph/switches.ts";
import { armsOf, armsOfClaim } from "../arms.ts";
import { leavesOf, measuredByLeaf, type Leaf } from "../claim-test.ts";
import type { Arm, Claim, Study } from "../study.ts";
import { componentsOf } from "./components.ts";

/**
 * Make the function that finds the first name a claim's test rests on that does not exist under some switches: a variable
 * or parameter that an arm changes, a lever that it sets, an input that it cuts, or a variable that is measured. Nothing when
 * all are there.
 *
 * @param under the model as it is under some switches, the same object for the same ones.
 */
export function missingNames(
  graph: Graph,
  study: Study,
  under: (switches: Switches) => Graph,
): (claim: Claim, switches: Switches) => string | undefined {
  const components = componentsOf(graph, study.measures);
  const known = new Map<Graph, ReadonlyMap<string, GraphNode>>();
  const nodesOf = (switched: Graph): ReadonlyMap<string, GraphNode> => {
    const nodes = known.get(switched) ?? new Map(switched.nodes.map((node) => [node.name, node]));
    known.set(switched, nodes);
    return nodes;
  };
  return (claim, switches) => {
    const arms = armsOf({ ...study, packages: [] }, [claim]);
    const tested = armsOfClaim({ ...claim, report: [] });
    const wanted = [...new Set(tested.flatMap((id) => withFollowed(id, arms)))];
    const leaves = claim.test === undefined ? [] : leavesOf(claim.test);
    const read = [...measuredNames(components, leaves), ...leaves.flatMap(parametersRead)];
    for (const arm of wanted) {
      const nodes = nodesOf(under({ ...switches, ...arm.switches }));
      const missing = [...namesInArm(graph, arm), ...read].find((name) => !nodes.has(name));
      const found = missing ?? cutInput(nodes, arm);
      if (found !== undefined) return found;
    }
    return undefined;
  };
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
  if (Object.keys(levers).length === 0) return [];
  const own = graph.packages.find((candidate) => candidate.id === id)?.levers ?? {};
  return graph.nodes.flatMap((node) => {
    if (node.kind !== "lever") return [];
    const value = levers[node.id];
    return value === undefined || value === (own[node.id] ?? node.default) ? [] : [node.name];
  });
}

/** The input of a cut that its equation does not read there. */
function cutInput(nodes: ReadonlyMap<string, GraphNode>, { cuts }: Arm): string | undefined {
  const unread = cuts.find(({ equation, input }) => {
    const node = nodes.get(equation);
    const laws = node === undefined ? [] : lawsOf(node);
    return !laws.some((law) => Object.values(law.inputs).some(({ from }) => from === input));
  });
  return unread?.input;
}

function measuredNames(
  components: ReturnType<typeof componentsOf>,
  leaves: readonly Leaf[],
): readonly string[] {
  return leaves.flatMap(measuredByLeaf).flatMap(([component]) => components.get(component)?.metric.of ?? []);
}

/** Parameters a correlation reads. */
function parametersRead(leaf: Leaf): readonly string[] {
  if (leaf.kind !== "statistic" || leaf.quantity.kind !== "correlation") return [];
  const companions = [leaf.quantity.with, leaf.quantity.than];
  return companions.flatMap((one) => (one !== undefined && "parameter" in one ? [one.parameter] : []));
}
