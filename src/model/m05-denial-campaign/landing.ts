/** The landing: what comes ashore, and whether it becomes a fait accompli (specification M05). */
import { aux, next } from "../../engine/language.ts";
import { Campaign } from "../axes.ts";
import * as state from "../state/campaign.ts";
import {
  attritionAshore,
  beachLoss,
  civilianUnloading,
  crossingsPerDay,
  requiredForce,
  requiredForceSpread,
} from "./landing-parameters.ts";
import { civilianLiftToday, civilianSailing, militaryLiftToday } from "./losses-at-sea.ts";

const clock = state.campaignDay;

export const landingFlow = aux({
  unit: "kt/day",
  over: Campaign,
  clock,
  symbol: "flow",
  spec: "M05",
  doc: "Force that gets ashore on this day with the lift that is left",
  needs: {
    militaryLiftToday,
    civilianLiftToday,
    civilianSailing,
    civilianUnloading,
    crossingsPerDay,
    beachLoss,
  },
  value: (n) =>
    (n.militaryLiftToday + n.civilianUnloading * n.civilianSailing * n.civilianLiftToday) *
    n.crossingsPerDay *
    (1 - n.beachLoss),
});

export const ashoreToday = next(state.ashore, {
  spec: "M05",
  needs: { ashore: state.ashore, landingFlow, attritionAshore },
  value: ({ ashore, landingFlow, attritionAshore }, { step }) =>
    ashore + (landingFlow - attritionAshore * ashore) * step,
});

export const landedPeak = next(state.landedPeakSoFar, {
  spec: "M05",
  symbol: "Gmax",
  doc: "Largest force ashore on any day of the campaign",
  needs: { landedPeakSoFar: state.landedPeakSoFar, ashoreToday },
  value: ({ landedPeakSoFar, ashoreToday }, { max }) => max(landedPeakSoFar, ashoreToday),
});

export const faitAccompliInLoop = aux({
  unit: "1",
  over: Campaign,
  symbol: "P_FA",
  spec: "M05",
  doc: "Chance that the landing becomes a fait accompli by the daily loop; 0 when nothing lands",
  needs: { landedPeak, requiredForce, requiredForceSpread },
  value: ({ landedPeak, requiredForce, requiredForceSpread }, { ln, normalCdf }) =>
    landedPeak > 0 ? normalCdf(ln(landedPeak / requiredForce) / requiredForceSpread) : 0,
});
