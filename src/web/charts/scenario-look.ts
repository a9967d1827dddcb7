import type { Lab } from "../state/lab.svelte.ts";
import { basePackage } from "../state/scenario.ts";

/** The colour a package has everywhere on the page. */
export function packageColour(id: string): string {
  return `var(--package-${id}, var(--package-other))`;
}

/** What the scenario on the screen and the base are called and in which colours they are drawn. */
export interface ScenarioLook {
  readonly yours: { readonly name: string; readonly colour: string };
  readonly base: { readonly name: string; readonly colour: string };
  /** The scenario is the base, nothing moved. */
  readonly isBase: boolean;
}

/** Read it off the page's state. A base with levers moved is drawn in the colour of no package, or nothing would tell the two apart. */
export function scenarioLook(lab: Lab): ScenarioLook {
  const id = lab.package;
  const moved = lab.changes.levers > 0;
  const own = lab.names.package(id).name;
  return {
    yours: {
      name: moved ? lab.texts.outcomes.yours : own,
      colour: id === basePackage && moved ? "var(--link)" : packageColour(id),
    },
    base: { name: lab.names.package(basePackage).name, colour: packageColour(basePackage) },
    isBase: id === basePackage && !moved,
  };
}
