/** Where the United States holds its forces and how thin they are stretched (specification M03). */
import { assembled, at, aux, next, sum } from "../../engine/language.ts";
import { Elsewhere, IndoPacific, Region } from "../axes.ts";
import { europeCommitment, indoPacificPriority, procurementMix } from "../levers/index.ts";
import { shipyardPace } from "../m02-procurement/shipyards.ts";
import { koreaCrisisDemand, regionDemand } from "../m19-shocks/equations.ts";
import { airNavalForce, airNavalInvestmentShare, landForce, regionShare } from "../state/theatres.ts";
import {
  airNavalInvestmentAtStart,
  europeanBuildupRate,
  europeanBuildupStart,
  forceDepreciation,
  indoPacificForceOf2026,
  indoPacificShareAtStart,
  landCommitmentDrag,
  landPowerAtSea,
  postureLag,
  procurementLag,
  substitution,
} from "./parameters.ts";

// 3.5, 3.1 Where forces are wanted and where they stand.

export const europeanBuildup = aux({
  unit: "1",
  symbol: "KEU",
  spec: "3.6",
  needs: { europeanBuildupRate, europeanBuildupStart },
  value: (n, { elapsed, max, perQuarter }) =>
    max(0, perQuarter(n.europeanBuildupRate) * (elapsed - n.europeanBuildupStart)),
  doc: "Build-up of European forces since 2022",
});

export const remainingDemand = aux({
  unit: "1",
  over: Region,
  symbol: "dem_k",
  spec: "3.5",
  needs: { europeanBuildup, regionDemand, substitution },
  value: (n) => n.regionDemand * (1 - n.substitution * n.europeanBuildup),
  doc: "Demand for United States forces that allies leave in each theatre",
});

export const priorityOfIndoPacific = aux({
  unit: "1",
  over: IndoPacific,
  spec: "3.6",
  needs: { indoPacificPriority },
  value: (n) => n.indoPacificPriority,
  doc: "Priority that Washington gives the Indo-Pacific",
});

export const priorityElsewhere = aux({
  unit: "1",
  over: Elsewhere,
  spec: "3.6",
  needs: { indoPacificPriority },
  value: (n) => (1 - n.indoPacificPriority) / 2,
  doc: "Priority of Europe and of the Middle East, which share the rest equally",
});

export const regionPriority = assembled({
  unit: "1",
  over: Region,
  symbol: "prio_k",
  spec: "3.6",
  parts: [priorityOfIndoPacific, priorityElsewhere],
  doc: "Priority that Washington gives each theatre",
});

export const regionPull = aux({
  unit: "1",
  over: Region,
  symbol: "exp(v_k)",
  spec: "3.1",
  needs: { regionPriority, remainingDemand },
  value: (n) => n.regionPriority * n.remainingDemand,
  doc: "Pull of a theatre: priority times demand, the exponential of v_k",
});

export const totalPull = sum({
  unit: "1",
  across: Region,
  spec: "3.1",
  needs: { regionPull },
  value: (n) => n.regionPull,
  doc: "Pull of all theatres together",
});

export const startShareElsewhere = aux({
  unit: "1",
  over: Elsewhere,
  spec: "3.1",
  needs: { home: at(indoPacificShareAtStart, IndoPacific, "IP") },
  value: (n) => (1 - n.home) / 2,
  doc: "Share of forces in Europe and in the Middle East in 2012",
});

export const startShare = assembled({
  unit: "1",
  over: Region,
  spec: "3.1",
  parts: [indoPacificShareAtStart, startShareElsewhere],
  doc: "Share of United States air and naval forces in each theatre in 2012",
});

export const regionShareNext = next(regionShare, {
  spec: "3.1",
  needs: { postureLag, regionPull, regionShare, totalPull },
  value: (n, { step }) =>
    n.regionShare + ((n.regionPull / n.totalPull - n.regionShare) * step) / n.postureLag,
  start: { needs: { startShare }, value: (n) => n.startShare },
});

// 3.4 How large forces are.

export const airNavalInvestmentShareNext = next(airNavalInvestmentShare, {
  spec: "3.4",
  needs: {
    airNavalInvestmentAtStart,
    airNavalInvestmentShare,
    europeCommitment,
    landCommitmentDrag,
    procurementLag,
    procurementMix,
  },
  value: (n, { step }) => {
    const target =
      n.airNavalInvestmentAtStart - n.landCommitmentDrag * (n.europeCommitment - 1) + n.procurementMix;
    return n.airNavalInvestmentShare + ((target - n.airNavalInvestmentShare) * step) / n.procurementLag;
  },
});

export const airNavalForceNext = next(airNavalForce, {
  spec: "3.4",
  needs: { airNavalForce, airNavalInvestmentShareNext, forceDepreciation, shipyardPace },
  value: (n, { step }) =>
    n.airNavalForce +
    n.forceDepreciation * (2 * n.shipyardPace * n.airNavalInvestmentShareNext - n.airNavalForce) * step,
});

export const landForceNext = next(landForce, {
  spec: "3.4",
  needs: { airNavalInvestmentShareNext, forceDepreciation, landForce },
  value: (n, { step }) =>
    n.landForce + n.forceDepreciation * (2 * (1 - n.airNavalInvestmentShareNext) - n.landForce) * step,
});

// 3.2, 3.6 What that gives the Indo-Pacific, and how thin it is stretched.

export const indoPacificForce = aux({
  unit: "1",
  symbol: "X_IP",
  spec: "3.2",
  needs: {
    airNavalForceNext,
    home: at(regionShareNext, Region, "IP"),
    landForceNext,
    landPowerAtSea,
  },
  value: (n) => n.home * n.airNavalForceNext + n.landPowerAtSea * (1 - n.home) * n.landForceNext,
  doc: "United States force that counts in the Indo-Pacific, in air-naval equivalents; all forces of 2012 = 1",
});

export const indoPacificForceIndex = aux({
  unit: "1",
  symbol: "X_IP/X_IP(2026)",
  spec: "M05",
  needs: { indoPacificForce, indoPacificForceOf2026 },
  value: (n) => n.indoPacificForce / n.indoPacificForceOf2026,
  doc: "United States force in the Indo-Pacific against 2026",
});

export const totalRemainingDemand = sum({
  unit: "1",
  across: Region,
  spec: "3.6",
  needs: { remainingDemand },
  value: (n) => n.remainingDemand,
  doc: "Demand for United States forces in all theatres; 1 in 2012",
});

export const usStrain = aux({
  unit: "1",
  symbol: "Strain_US",
  spec: "3.6",
  needs: { airNavalForceNext, koreaCrisisDemand, landForceNext, totalRemainingDemand },
  value: (n, { clip }) =>
    clip(
      (2 * (n.totalRemainingDemand + n.koreaCrisisDemand)) / (n.airNavalForceNext + n.landForceNext) - 1,
      0,
      1,
    ),
  doc: "How far demand exceeds what United States forces can meet, 0 to 1",
});
