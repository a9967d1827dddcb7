/** What Beijing sees in a theatre: how resolute the coalition is, and what it may call a provocation (specification 8.2). */
import { at, aux } from "../../engine/language.ts";
import { Actor, Theatre } from "../axes.ts";
import { freedomOfNavigation, philippineTaiwanTies, rotationalShare } from "../levers/index.ts";
import { sharedCoverage } from "../m06-radar/equations.ts";
import { coalitionCapability } from "../m07-threat-perception/capability.ts";
import { strikeReach } from "../m07-threat-perception/strike-reach.ts";
import { overallCredibility } from "../m15-credibility/credibility.ts";
import { emboldenmentPhilippines, emboldenmentTaiwan } from "../m15-credibility/emboldenment.ts";
import { theatrePresence } from "../m15-credibility/presence.ts";
import { capability } from "../state/perception.ts";
import {
  inSouthChinaSea,
  inTaiwanStrait,
  operationsReference,
  provocationFromDualUse,
  provocationFromOperations,
  provocationFromTies,
  resolveCredibilityReference,
  resolveFromBalance,
  resolveFromCoverage,
  resolveFromCredibility,
  resolveFromOperations,
  resolveFromPresence,
} from "./parameters.ts";

export const resolve = aux({
  spec: "8.2",
  symbol: "Res_s",
  unit: "1",
  over: Theatre,
  doc: "Coalition's resolve in the theatre as Beijing sees it, 0 to 1",
  needs: {
    coalitionCapability,
    china: at(capability, Actor, "CN"),
    theatrePresence,
    overallCredibility,
    resolveCredibilityReference,
    freedomOfNavigation,
    operationsReference,
    sharedCoverage,
    resolveFromBalance,
    resolveFromPresence,
    resolveFromCredibility,
    resolveFromOperations,
    resolveFromCoverage,
  },
  value: (n, { ln, logistic }) =>
    logistic(
      n.resolveFromBalance * ln(n.coalitionCapability / n.china) +
        n.resolveFromPresence * (n.theatrePresence - 1) +
        n.resolveFromCredibility * (n.overallCredibility - n.resolveCredibilityReference) +
        (n.resolveFromOperations * n.freedomOfNavigation) / n.operationsReference +
        n.resolveFromCoverage * n.sharedCoverage,
    ),
});

export const provocation = aux({
  spec: "8.2",
  symbol: "Prov_s*Embold",
  unit: "1",
  over: Theatre,
  doc: "Visible provocation in the theatre relative to 2020, enlarged by emboldened friends",
  needs: {
    strikeReach,
    freedomOfNavigation,
    operationsReference,
    rotationalShare,
    philippineTaiwanTies,
    inSouthChinaSea,
    inTaiwanStrait,
    provocationFromOperations,
    provocationFromDualUse,
    provocationFromTies,
    emboldenmentTaiwan,
    emboldenmentPhilippines,
  },
  value: (n) => {
    const acts =
      n.strikeReach -
      1 +
      (n.provocationFromOperations * n.freedomOfNavigation * n.inSouthChinaSea) / n.operationsReference +
      n.provocationFromDualUse * n.rotationalShare * n.inTaiwanStrait +
      n.provocationFromTies * n.philippineTaiwanTies * n.inSouthChinaSea;
    const emboldenment =
      1 + n.inTaiwanStrait * (n.emboldenmentTaiwan - 1) + n.inSouthChinaSea * (n.emboldenmentPhilippines - 1);
    return acts * emboldenment;
  },
});
