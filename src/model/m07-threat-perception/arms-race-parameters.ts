/** Parameters of the arms-race index (specification 7.7). */
import { fixed } from "../../engine/language.ts";

export const armsRaceWindow = fixed(4, {
  unit: "quarter",
  spec: "7.7",
  doc: "Time over which growth of spending is measured",
  grade: "C",
  because: "growth over four quarters, as defence budgets are yearly",
});

export const armsRaceMembers = fixed(4, {
  unit: "1",
  spec: "7.7",
  doc: "Number of members of the arms-race index: China, Japan, the Philippines, the United States in the region",
  grade: "C",
  because: "count",
});
