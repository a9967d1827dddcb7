import type { PublishedPackages } from "../../../study/published/published-packages.ts";
import { packageColour, scenarioLook } from "../../charts/scenario-look.ts";
import type { Question } from "../../live/live.ts";
import type { Lab } from "../../state/lab.svelte.ts";
import { basePackage, questionOf } from "../../state/scenario.ts";
import type { Policy } from "./package-points.ts";

/** A policy and the question whose futures show it. */
export interface AskedPolicy extends Policy {
  readonly question: Question;
}

/** Every package, base first, and the scenario on the screen where levers are moved, all under the assumptions of the screen. */
export function comparedPolicies(lab: Lab): readonly AskedPolicy[] {
  const { policy, assumptions } = lab.scenario;
  const moved = lab.changes.levers > 0;
  const packages = lab.summary.packages.map(({ id }): AskedPolicy => ({
    id,
    name: lab.names.package(id).name,
    colour: packageColour(id),
    own: !moved && id === policy.package,
    question: { package: id, levers: {}, ...assumptions },
  }));
  const look = scenarioLook(lab);
  const own: AskedPolicy = { id: "yours", ...look.yours, own: true, question: questionOf(lab.scenario) };
  const ordered = packages.toSorted((a, b) => Number(b.id === basePackage) - Number(a.id === basePackage));
  return moved ? [...ordered, own] : ordered;
}

/** Published results of the packages of the first paper; nothing where they cannot be read. */
export function publishedPackages({ summary, data }: Lab): Promise<PublishedPackages | undefined> {
  const [study] = summary.studies;
  return study === undefined ? Promise.resolve(undefined) : data.packages(study.id).catch(() => undefined);
}

/** Whether published results hold under the assumptions of the screen, the theory aside. */
export function usualEquations(lab: Lab): boolean {
  const { switches, parameters } = lab.scenario.assumptions;
  return Object.keys(switches).length + Object.keys(parameters).length === 0;
}
