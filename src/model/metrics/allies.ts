/**
 * What allies would do and how the alliances stand: participation, credibility, cohesion, room to manoeuvre.
 *
 * Negligible: half a percentage point of any probability or index, a hundredth of a partner and a tenth of a day of delay; the polls and
 * judgements behind these numbers are an order of magnitude coarser.
 */
import { metric } from "../../engine/language.ts";
import { japanForceDelay } from "../m10-participation/delays.ts";
import { partnersFighting, partnersOpeningBases } from "../m10-participation/partners.ts";
import { japanForce, philippineAccess, philippineForce } from "../m10-participation/willingness.ts";
import { bargaining } from "../m15-credibility/bargaining.ts";
import { entrapment } from "../m15-credibility/entrapment.ts";
import { cohesion, credibilityNext } from "../m15-credibility/equations.ts";
import { flexibility } from "../m15-credibility/flexibility.ts";

export const japanForceProbability = metric(japanForce, {
  id: "Y25.probability",
  spec: "22 Y25",
  doc: "Chance that Japan fights over Taiwan without having been attacked; a war leaves it at its last value, for it asks what Japan would have done",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "neither",
  closing: "last",
  negligible: 0.005,
});

export const japanForceDelayMean = metric(japanForceDelay, {
  id: "Y25.days",
  spec: "22 Y25",
  doc: "Mean days until Japan fights, if it does without having been attacked; a war leaves it at its last value",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.1,
});

export const philippineAccessProbability = metric(philippineAccess, {
  id: "Y26.access",
  spec: "22 Y26",
  doc: "Chance that the Philippines opens its bases over Taiwan; a war leaves it at its last value",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "neither",
  closing: "last",
  negligible: 0.005,
});

export const philippineForceProbability = metric(philippineForce, {
  id: "Y26.force",
  spec: "22 Y26",
  doc: "Chance that the Philippines fights over Taiwan without having been attacked; a war leaves it at its last value",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "neither",
  closing: "last",
  negligible: 0.005,
});

export const partnersOpeningBasesMean = metric(partnersOpeningBases, {
  id: "Y26.partners",
  spec: "10.6",
  doc: "Expected number of further partners, Australia and Korea, that open their bases over Taiwan; a war leaves it at its last value",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "neither",
  closing: "last",
  negligible: 0.01,
});

export const partnersFightingMean = metric(partnersFighting, {
  id: "Y26.fighters",
  spec: "10.6",
  doc: "Expected number of further partners, Australia and Korea, that fight over Taiwan; a war leaves it at its last value",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "neither",
  closing: "last",
  negligible: 0.01,
});

export const credibilityMean = metric(credibilityNext, {
  id: "Y27",
  spec: "22 Y27",
  doc: "How credible the American promise is to the ally, 0 to 1; a war leaves it at its last value, for what follows is not modelled",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "higher",
  closing: "last",
  negligible: 0.005,
});

export const cohesionMean = metric(cohesion, {
  id: "Y28",
  spec: "22 Y28",
  doc: "How well the ally and the United States hold together, 0 to 1; a war leaves it at its last value",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "higher",
  closing: "last",
  negligible: 0.005,
});

export const flexibilityMean = metric(flexibility, {
  id: "Y29.Flex",
  spec: "22 Y29",
  doc: "The ally's diplomatic room between Washington and Beijing, 0 to 1; a war leaves it at its last value",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "higher",
  closing: "last",
  negligible: 0.005,
});

export const bargainingMean = metric(bargaining, {
  id: "Y29.Bargain",
  spec: "22 Y29",
  doc: "The ally's bargaining position towards Beijing, 0 to 1; a war leaves it at its last value",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "higher",
  closing: "last",
  negligible: 0.005,
});

export const entrapmentMean = metric(entrapment, {
  id: "Y30",
  spec: "22 Y30",
  doc: "Chance that the ally is drawn into a limited war between the United States and China, given that there is one; a war leaves it at its last value",
  window: ["2026Q3", "2035Q4"],
  reducer: "mean",
  better: "lower",
  closing: "last",
  negligible: 0.005,
});
