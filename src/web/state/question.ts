import type { Question } from "../live/live.ts";
import type { Scenario } from "./scenario.ts";

/** What to ask the engine so that it shows a scenario. */
export function questionOf({ policy, assumptions }: Scenario): Question {
  return { ...policy, ...assumptions };
}
