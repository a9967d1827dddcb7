/** A theory of the world: one by id (`neutral`, `OR`, `DR`, `DP`, `LI`, `mixes`), or a mix with weights by lens id. */
export type LensChoice = { readonly id: string } | { readonly weights: Readonly<Record<string, number>> };

/** What the futures of a question share with those of its base: everything but the policy. */
export interface Assumptions {
  readonly lens: LensChoice;
  /** Rival equations by switch (`S1`); a switch that is absent is at its default. */
  readonly switches: Readonly<Record<string, string>>;
  /** Values of parameters, by `name` or `name.element`, instead of their ranges; in the parameter's unit. */
  readonly parameters: Readonly<Record<string, number>>;
}

/** What futures are asked for: a policy under assumptions. Plain data. */
export interface Question extends Assumptions {
  /** Id of a package: `P0`. */
  readonly package: string;
  /** Lever values by id, over those of the package, from 2026Q3 on; in the lever's unit. */
  readonly levers: Readonly<Record<string, number>>;
}

/** The package every other is compared with. */
export const basePackage = "P0";

/** No theory favoured, the default equations, every parameter sampled. */
export const usualAssumptions: Assumptions = { lens: { id: "neutral" }, switches: {}, parameters: {} };

/** What the page opens on: the present course under no theory in particular. */
export const presentCourse: Question = baseQuestion(usualAssumptions);

/** What every question under some assumptions is compared with: the base package as it is. */
export function baseQuestion(assumptions: Assumptions): Question {
  return { ...assumptions, package: basePackage, levers: {} };
}

/** One text for each question, whatever the order in which its parts were set. */
export function questionKey(question: Question): string {
  return JSON.stringify([question.package, sorted(question.levers), assumptionsKey(question)]);
}

/** One text for each set of assumptions. */
export function assumptionsKey({ lens, switches, parameters }: Assumptions): string {
  const theory = "id" in lens ? lens.id : sorted(lens.weights);
  return JSON.stringify([theory, sorted(switches), sorted(parameters)]);
}

function sorted<T>(values: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
