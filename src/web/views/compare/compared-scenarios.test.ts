import { expect, it } from "vitest";
import { scenarioOf } from "../../state/scenario.ts";
import { comparedScenarios } from "./compared-scenarios.ts";

const names = { onScreen: "On the screen", base: "Present course" };
const held = [{ name: "mine", scenario: scenarioOf("P3") }];

it.each([
  ["nothing", []],
  ["a scenario", held],
])("what is on the screen and the present course stand first with %s put aside", (_, aside) => {
  expect(comparedScenarios(scenarioOf("P5"), aside, names)).toEqual([
    { name: "On the screen", scenario: scenarioOf("P5") },
    { name: "Present course", scenario: scenarioOf("P0") },
    ...aside,
  ]);
});
