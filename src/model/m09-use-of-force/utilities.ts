/**
 * What each option is worth to Beijing (specification 9.1-9.4).
 *
 * A use of force wins its prize or suffers its failure, and has costs either way; the utility of the specification is the
 * expectation. The parts stand alone because prospect theory (switch S4) weighs the two outcomes apart.
 */
import { aux } from "../../engine/language.ts";
import { ForceOption } from "../axes.ts";
import { assuranceLens, opportunityLens, securityLens, tradeLens } from "../lenses.ts";
import { chinaThreat, chinaThreatOf2012 } from "../m07-threat-perception/threat.ts";
import { believedUsEntry } from "../m10-participation/cases.ts";
import { nuclearRisk } from "../m17-strategic/equations.ts";
import { assurance } from "../m18-status/equations.ts";
import { senderReliability } from "../m18-status/parameters.ts";
import { separation } from "../state/status.ts";
import { believedFaitAccompli, window } from "./beliefs.ts";
import { expectedSanctions, islandSuccess, quarantineSuccess } from "./limited-force.ts";
import * as c from "./choice-parameters.ts";
import {
  assuranceUtility,
  controlValue,
  failureCost,
  insecurityBound,
  insecurityUtility,
  lensShareOfPull,
  nuclearCost,
  sanctionCost,
  separationUtility,
  statusQuoBase,
  warCost,
  windowUtility,
} from "./utility-parameters.ts";
import {
  islandFailure,
  islandNuclear,
  islandPrize,
  islandSanctions,
  islandUsResponse,
  islandWar,
  quarantineFailure,
  quarantinePrize,
  quarantineSanctions,
  quarantineWar,
} from "./limited-force-parameters.ts";

// (9.1) The status quo: what Beijing expects of it, and what it loses to a closing window and to insecurity.

export const statusQuoExpected = aux({
  unit: "util",
  spec: "9.1",
  doc: "Utility to Beijing of the status quo, assurance and Taiwan's drift included, without a closing window or insecurity",
  needs: {
    statusQuoBase,
    assuranceLens,
    assuranceUtility,
    assurance,
    senderReliability,
    separationUtility,
    separation,
  },
  value: (n) =>
    n.statusQuoBase +
    n.assuranceLens * n.assuranceUtility * n.assurance * 2 * n.senderReliability -
    n.separationUtility * n.separation,
});

export const utilityStatusQuo = aux({
  unit: "util",
  symbol: "U_SQ",
  spec: "9.1",
  doc: "Utility to Beijing of leaving things as they are",
  needs: {
    statusQuoExpected,
    windowUtility,
    window,
    securityLens,
    insecurityUtility,
    chinaThreat,
    chinaThreatOf2012,
    insecurityBound,
  },
  value: (n, { clip }) =>
    n.statusQuoExpected -
    n.windowUtility * n.window -
    n.securityLens *
      n.insecurityUtility *
      clip(n.chinaThreat - n.chinaThreatOf2012, -n.insecurityBound, n.insecurityBound),
});

// (9.2)-(9.4) Three ways to use force.

export const controlPrize = aux({
  unit: "util",
  symbol: "(.75+.25*M.opp)*V",
  spec: "9.2",
  doc: "Utility to Beijing of control over Taiwan, as far as theory lenses move its pull",
  needs: { lensShareOfPull, opportunityLens, controlValue },
  value: (n) => (1 - n.lensShareOfPull + n.lensShareOfPull * n.opportunityLens) * n.controlValue,
});

export const invasionCosts = aux({
  unit: "util",
  spec: "9.2",
  doc: "Expected costs of a landing, won or lost: war with the United States, sanctions, nuclear risk",
  needs: {
    believedUsEntry,
    warCost,
    tradeLens,
    sanctionCost,
    expectedSanctions,
    nuclearRisk,
    nuclearCost,
  },
  value: (n) =>
    n.believedUsEntry * n.warCost +
    n.tradeLens * n.sanctionCost * n.expectedSanctions +
    n.believedUsEntry * n.nuclearRisk * n.nuclearCost,
});

export const quarantineCosts = aux({
  unit: "util",
  spec: "9.3",
  doc: "Expected costs of a quarantine or blockade, whether it succeeds or fails",
  needs: {
    quarantineSanctions,
    tradeLens,
    sanctionCost,
    expectedSanctions,
    believedUsEntry,
    quarantineWar,
    warCost,
    nuclearRisk,
    nuclearCost,
  },
  value: (n) =>
    n.quarantineSanctions * n.tradeLens * n.sanctionCost * n.expectedSanctions +
    n.believedUsEntry * n.quarantineWar * (n.warCost + n.nuclearRisk * n.nuclearCost),
});

export const islandCosts = aux({
  unit: "util",
  spec: "9.4",
  doc: "Expected costs of seizing an outlying island or feature, whether it succeeds or fails",
  needs: {
    islandSanctions,
    tradeLens,
    sanctionCost,
    expectedSanctions,
    islandUsResponse,
    islandWar,
    warCost,
    islandNuclear,
    nuclearRisk,
    nuclearCost,
  },
  value: (n) =>
    n.islandSanctions * n.tradeLens * n.sanctionCost * n.expectedSanctions +
    n.islandUsResponse * (n.islandWar * n.warCost + n.islandNuclear * n.nuclearRisk * n.nuclearCost),
});

export const utilityInvasion = aux({
  unit: "util",
  symbol: "U_INV",
  spec: "9.2",
  doc: "Utility to Beijing of a landing on Taiwan",
  needs: { believedFaitAccompli, controlPrize, failureCost, invasionCosts },
  value: (n) =>
    n.believedFaitAccompli * n.controlPrize - (1 - n.believedFaitAccompli) * n.failureCost - n.invasionCosts,
});

export const utilityQuarantine = aux({
  unit: "util",
  symbol: "U_QUA",
  spec: "9.3",
  doc: "Utility to Beijing of a quarantine or blockade",
  needs: {
    quarantineSuccess,
    quarantinePrize,
    quarantineFailure,
    quarantineCosts,
  },
  value: (n) =>
    n.quarantineSuccess * n.quarantinePrize -
    (1 - n.quarantineSuccess) * n.quarantineFailure -
    n.quarantineCosts,
});

export const utilityIsland = aux({
  unit: "util",
  symbol: "U_ISL",
  spec: "9.4",
  doc: "Utility to Beijing of seizing an outlying island or feature",
  needs: { islandSuccess, islandPrize, islandFailure, islandCosts },
  value: (n) => n.islandSuccess * n.islandPrize - (1 - n.islandSuccess) * n.islandFailure - n.islandCosts,
});

// The same by option: what rules of choice run over.

export const optionUtility = aux({
  unit: "util",
  symbol: "U_a",
  spec: "9.2-9.4",
  over: ForceOption,
  doc: "Utility to Beijing of each use of force",
  needs: {
    isInvasion: c.isInvasion,
    isQuarantine: c.isQuarantine,
    isIsland: c.isIsland,
    utilityInvasion,
    utilityQuarantine,
    utilityIsland,
  },
  value: (n) =>
    n.isInvasion * n.utilityInvasion + n.isQuarantine * n.utilityQuarantine + n.isIsland * n.utilityIsland,
});
