import { environments, type Graph, type LeverNode, type ParameterNode } from "../../engine/graph/graph.ts";
import {
  questionKey,
  usualAssumptions,
  type Assumptions,
  type LensChoice,
  type Question,
} from "../../study/live/question.ts";

export { basePackage, baseQuestion, usualAssumptions, type LensChoice } from "../../study/live/question.ts";

/** What a government might do: a package, and the levers moved away from it with their values. */
export type Policy = Pick<Question, "package" | "levers">;

/** All that the futures on the screen depend on. Plain data. */
export interface Scenario {
  readonly policy: Policy;
  readonly assumptions: Assumptions;
}

/** A package as it is, under the usual assumptions. */
export function scenarioOf(packageId: string): Scenario {
  return { policy: { package: packageId, levers: {} }, assumptions: usualAssumptions };
}

/** The levers of a model, by id. */
export function leversOf(graph: Graph): ReadonlyMap<string, LeverNode> {
  return new Map(graph.nodes.flatMap((node) => (node.kind === "lever" ? [[node.id, node] as const] : [])));
}

/** The value a package gives a lever, in its unit. */
export function packageValue(graph: Graph, packageId: string, lever: LeverNode): number {
  return graph.packages.find(({ id }) => id === packageId)?.levers[lever.id] ?? lever.default;
}

/** The value a lever has under a policy, in its unit. */
export function leverValue(graph: Graph, policy: Policy, lever: LeverNode): number {
  return policy.levers[lever.id] ?? packageValue(graph, policy.package, lever);
}

/** Set a lever; one set to its package's value counts as not moved. */
export function withLever(graph: Graph, scenario: Scenario, lever: LeverNode, value: number): Scenario {
  const { [lever.id]: _, ...others } = scenario.policy.levers;
  const same = value === packageValue(graph, scenario.policy.package, lever);
  const levers = same ? others : { ...others, [lever.id]: value };
  return { ...scenario, policy: { ...scenario.policy, levers } };
}

/** Take a package as it is; assumptions stay. */
export function withPackage(scenario: Scenario, packageId: string): Scenario {
  return { ...scenario, policy: { package: packageId, levers: {} } };
}

/** Put the levers back to the package's; assumptions stay. */
export function withPolicyReset(scenario: Scenario): Scenario {
  return withPackage(scenario, scenario.policy.package);
}

/** Put theory, equations and parameters back; the policy stays. */
export function withAssumptionsReset(scenario: Scenario): Scenario {
  return { ...scenario, assumptions: usualAssumptions };
}

/** Choose a theory or a mix. */
export function withLens(scenario: Scenario, lens: LensChoice): Scenario {
  return { ...scenario, assumptions: { ...scenario.assumptions, lens } };
}

/** Choose the equations of a switch; nothing for the default. */
export function withSwitch(scenario: Scenario, name: string, option: string | undefined): Scenario {
  const { [name]: _, ...others } = scenario.assumptions.switches;
  const switches = option === undefined ? others : { ...others, [name]: option };
  return { ...scenario, assumptions: { ...scenario.assumptions, switches } };
}

/** Fix a parameter at a value in its unit; nothing to sample it again. */
export function withParameter(scenario: Scenario, key: string, value: number | undefined): Scenario {
  const { [key]: _, ...others } = scenario.assumptions.parameters;
  const parameters = value === undefined ? others : { ...others, [key]: value };
  return { ...scenario, assumptions: { ...scenario.assumptions, parameters } };
}

/** How many levers are moved and how many assumptions differ from the usual. */
export function changesIn({ policy, assumptions }: Scenario): {
  readonly levers: number;
  readonly assumptions: number;
} {
  const lens = "id" in assumptions.lens && assumptions.lens.id === "neutral" ? 0 : 1;
  return {
    levers: Object.keys(policy.levers).length,
    assumptions: lens + Object.keys(assumptions.switches).length + Object.keys(assumptions.parameters).length,
  };
}

/** Names under which a parameter can be fixed: its own, or one for each element of its axes. */
export function parameterKeys(graph: Graph, node: ParameterNode): readonly string[] {
  if (node.over.length === 0) return [node.name];
  return environments(graph, node.over).map((row) =>
    [node.name, ...node.over.map((axis) => row[axis] ?? "")].join("."),
  );
}

/** Whether two scenarios are the same in all that futures depend on. */
export function sameScenario(one: Scenario, other: Scenario): boolean {
  return scenarioKey(one) === scenarioKey(other);
}

/** A scenario as a text that is the same for equal scenarios, whatever the order its parts were set in. */
export function scenarioKey(scenario: Scenario): string {
  return questionKey(questionOf(scenario));
}

/** What to ask the engine so that it shows a scenario. */
export function questionOf({ policy, assumptions }: Scenario): Question {
  return { ...policy, ...assumptions };
}
