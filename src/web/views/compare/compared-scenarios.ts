import type { HeldScenario } from "../../state/address.ts";
import { basePackage, scenarioOf, type Scenario } from "../../state/scenario.ts";

/** The scenarios a comparison has as columns and choices: what is on the screen, the present course, and whatever is put aside. */
export function comparedScenarios(
  onScreen: Scenario,
  held: readonly HeldScenario[],
  names: { readonly onScreen: string; readonly base: string },
): readonly HeldScenario[] {
  return [
    { name: names.onScreen, scenario: onScreen },
    { name: names.base, scenario: scenarioOf(basePackage) },
    ...held,
  ];
}
