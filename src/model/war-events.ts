import type { ArmIntervention } from "../engine/ensemble/arm.ts";

/** Events of a war that the model holds at nothing until an intervention sets them (specification 10.1, 10.3, 10.5). */
export const warEvents: readonly ArmIntervention[] = [
  "usForcesStruck",
  "japaneseIslandsSeized",
  "japaneseNationalsAtRisk",
].map((variable) => ({ kind: "pin", variable, value: 1 }));
