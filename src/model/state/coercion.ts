/** What economic coercion leaves behind from quarter to quarter; set by M12. */
import { stock } from "../../engine/language.ts";
import { CoercionTarget, Exposure } from "../axes.ts";
import { rareEarthDependence2012 } from "../m12-coercion/parameters.ts";

// What happens along the path.

export const coercedBefore = stock({
  unit: "1",
  over: CoercionTarget,
  initial: 0,
  symbol: "Coer_i[t-1]",
  spec: "0.9",
  doc: "1 if China coerced the country by economic means last quarter",
});
export const coercionStartBefore = stock({
  unit: "1",
  over: CoercionTarget,
  initial: 0,
  spec: "7.3",
  doc: "1 if an episode of economic coercion on the country started last quarter",
});
export const episodeTimeLeft = stock({
  unit: "quarter",
  over: CoercionTarget,
  initial: 0,
  spec: "12.2",
  doc: "Time the present episode still lasts, counted from the middle of last quarter; 0 when there is none",
});
export const lostActivity = stock({
  unit: "1",
  over: [CoercionTarget, Exposure],
  initial: 0,
  symbol: "J*exp(-tq/tauSub)",
  spec: "12.3",
  doc: "Pressure of the present episode on exposed business, about 1 when it starts, less what substitutes have replaced",
});
export const rareEarthDependence = stock({
  unit: "1",
  initial: rareEarthDependence2012,
  symbol: "x_RE",
  spec: "12.4",
  doc: "China's share of Japan's rare earths, at the start of the quarter",
});

// What is expected of it, from hazards.

export const firstStage = stock({
  unit: "1",
  over: CoercionTarget,
  initial: 0,
  spec: "12.2",
  doc: "Chance that the country is coerced and the episode is in the first of two stages",
});
export const secondStage = stock({
  unit: "1",
  over: CoercionTarget,
  initial: 0,
  spec: "12.2",
  doc: "Chance that the country is coerced and the episode is in its second stage, after which it ends",
});
export const firstStageActivity = stock({
  unit: "1",
  over: [CoercionTarget, Exposure],
  initial: 0,
  spec: "12.3",
  doc: "Expected share of exposed business lost to episodes in their first stage",
});
export const secondStageActivity = stock({
  unit: "1",
  over: [CoercionTarget, Exposure],
  initial: 0,
  spec: "12.3",
  doc: "Expected share of exposed business lost to episodes in their second stage",
});
