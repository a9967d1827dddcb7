/** Parameters of forward presence (specification 0.9, 15.1). */
import { coefficient, fixed } from "../../engine/language.ts";

export const presenceFloor = coefficient(0.5, {
  unit: "1",
  spec: "15.1",
  sources: ["SPEC"],
  because:
    "With no forces forward the logarithm falls by .7 and no further, so credibility falls from .75 to .63: a treaty stays a treaty; the ends give .50 and .70, as studies of tripwires disagree",
  doc: "Part of the effect of forward presence that remains when nothing is stationed forward",
});

export const japanPresenceWeight = fixed(0.95, {
  unit: "1",
  spec: "0.9",
  doc: "Weight of Japan in overall forward presence; the Philippines have the rest",
  grade: "C",
  because: "rough share of American forces in the two countries",
});
