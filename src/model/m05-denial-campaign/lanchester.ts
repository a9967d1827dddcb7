/**
 * M05, rival S5 "lanchester": lift and the defenders' fire power wear each other down by Lanchester's square law.
 *
 * dA = -b B, dB = -a A (Lanchester, 1916). With k the square root of a b and R that of b / a, A^2 - (R B)^2 stays what it was:
 * the side with the larger of A and R B keeps the rest. The force ashore follows the lift that sailed, day by day.
 */
import { aux } from "../../engine/language.ts";
import { Campaign } from "../axes.ts";
import { firePower } from "./fire-power.ts";
import { civilianLift, militaryLift } from "./forces.ts";
import {
  attritionAshore,
  beachLoss,
  civilianUnloading,
  crossingsPerDay,
  noLift,
  requiredForce,
  requiredForceSpread,
} from "./landing-parameters.ts";
import { campaignLength, exchangeRatio, lanchesterPace } from "./rival-parameters.ts";

export const liftStrength = aux({
  unit: "kt",
  over: Campaign,
  symbol: "A0",
  spec: "24 S5",
  doc: "Lift of the landing fleet, civilian ships counting by what they unload",
  needs: { militaryLift, civilianLift, civilianUnloading },
  value: (n) => n.militaryLift + n.civilianUnloading * n.civilianLift,
});

export const fireStrength = aux({
  unit: "kt",
  over: Campaign,
  symbol: "R B0",
  spec: "24 S5",
  doc: "The defenders' fire power as the lift it would wear down in an even fight",
  needs: { exchangeRatio, firePower },
  value: (n) => n.exchangeRatio * n.firePower,
});

export const fightDays = aux({
  unit: "day",
  over: Campaign,
  spec: "24 S5",
  doc: "Days until the weaker side is worn down, at most the campaign; two equal sides fight to the end",
  needs: { liftStrength, fireStrength, lanchesterPace, campaignLength, noLift },
  value: (n, { ln, max, min, sqrt }) => {
    const strong = max(n.noLift, max(n.liftStrength, n.fireStrength));
    const ratio = min(n.liftStrength, n.fireStrength) / strong;
    const left = max(n.noLift / strong, sqrt(max(0, (1 - ratio) * (1 + ratio))));
    return min(n.campaignLength, ln((1 + ratio) / left) / n.lanchesterPace);
  },
});

export const liftDays = aux({
  unit: "kt*day",
  over: Campaign,
  spec: "24 S5",
  doc: "Lift at sea added up over the campaign: while both sides fight, and what is left of it after",
  needs: { liftStrength, fireStrength, fightDays, lanchesterPace, campaignLength },
  value: (n, { exp, max, sqrt }) => {
    const growth = exp(n.lanchesterPace * n.fightDays);
    const sinh = (growth - 1 / growth) / 2;
    const coshLessOne = (growth + 1 / growth) / 2 - 1;
    const fighting = (n.liftStrength * sinh - n.fireStrength * coshLessOne) / n.lanchesterPace;
    const survivors = sqrt(max(0, (n.liftStrength - n.fireStrength) * (n.liftStrength + n.fireStrength)));
    return fighting + survivors * (n.campaignLength - n.fightDays);
  },
});

export const landedByLanchester = aux({
  unit: "kt",
  over: Campaign,
  symbol: "Gmax",
  spec: "24 S5",
  doc: "Force that the lift brings ashore",
  needs: {
    liftDays,
    crossingsPerDay,
    beachLoss,
    attritionAshore,
    campaignLength,
  },
  // On average those ashore have fought for half the campaign.
  value: (n, { exp }) =>
    n.liftDays * n.crossingsPerDay * (1 - n.beachLoss) * exp(-(n.attritionAshore * n.campaignLength) / 2),
});

export const faitAccompliByLanchester = aux({
  unit: "1",
  over: Campaign,
  symbol: "P_FA",
  spec: "24 S5",
  doc: "Chance that the landing becomes a fait accompli, from the force that the square law lets ashore",
  needs: {
    landedByLanchester,
    requiredForce,
    requiredForceSpread,
  },
  value: (n, { ln, normalCdf }) =>
    n.landedByLanchester > 0
      ? normalCdf(ln(n.landedByLanchester / n.requiredForce) / n.requiredForceSpread)
      : 0,
});
