/**
 * What reaches the Indo-Pacific from other theatres once war comes, and what wars elsewhere keep away (specification 3.3).
 *
 * The campaign's rates of 2026 are those of a force that can reinforce, so only what wars elsewhere keep away changes them:
 * without such wars the campaign is the reference campaign exactly.
 */
import { at, aux } from "../../engine/language.ts";
import { Region } from "../axes.ts";
import { warsElsewhere } from "../m19-shocks/equations.ts";
import { airNavalForceNext, indoPacificForce, regionShareNext } from "./equations.ts";
import { earlyCampaign, surgeDays, surgeLossPerWar, surgeShare } from "./parameters.ts";

export const surgePool = aux({
  unit: "1",
  symbol: "sg*(XA-a_IP*XA)",
  spec: "3.3",
  needs: { airNavalForceNext, home: at(regionShareNext, Region, "IP"), surgeShare },
  value: (n) => n.surgeShare * (n.airNavalForceNext - n.home * n.airNavalForceNext),
  doc: "Air and naval force held elsewhere that would reinforce the Indo-Pacific if no other war were on",
});

export const surgeFreedom = aux({
  unit: "1",
  symbol: "max(0,1-chi*nWar)",
  spec: "3.3",
  needs: { surgeLossPerWar, warsElsewhere },
  value: (n, { max }) => max(0, 1 - n.surgeLossPerWar * n.warsElsewhere),
  doc: "Part of the reinforcement that wars elsewhere leave free",
});

export const surgeForce = aux({
  unit: "1",
  symbol: "surge(30)",
  spec: "3.3",
  needs: { earlyCampaign, indoPacificForce, surgeDays, surgeFreedom, surgePool },
  value: (n, { min }) =>
    n.indoPacificForce + n.surgePool * n.surgeFreedom * min(1, n.earlyCampaign / n.surgeDays),
  doc: "United States force in the Indo-Pacific on day 30 of a war, in air-naval equivalents; all forces of 2012 = 1",
});

export const earlyArrival = aux({
  unit: "1",
  symbol: "mean of min(1,d/dS)",
  spec: "3.3",
  needs: { earlyCampaign, surgeDays },
  value: (n) =>
    n.surgeDays > n.earlyCampaign
      ? n.earlyCampaign / (2 * n.surgeDays)
      : 1 - n.surgeDays / (2 * n.earlyCampaign),
  doc: "Share of the reinforcement that has arrived, on average over the first thirty days",
});

export const reinforcement = aux({
  unit: "1",
  spec: "3.3",
  needs: { earlyArrival, indoPacificForce, surgeFreedom, surgePool },
  value: (n) => {
    const arriving = n.surgePool * n.earlyArrival;
    return (n.indoPacificForce + n.surgeFreedom * arriving) / (n.indoPacificForce + arriving);
  },
  doc: "United States force over the first thirty days of a war against what it would be without wars elsewhere, at most 1",
});
