/** How late warships come, and what that takes from investment in air-naval forces (specification 2.6). */
import { aux, draw, next } from "../../engine/language.ts";
import { alliedYardRepair } from "../levers/index.ts";
import { historyGate } from "../m19-shocks/equations.ts";
import { shipSlip } from "../state/theatres.ts";
import {
  alliedYardDefault,
  meanSlip,
  shipBuildTime,
  shipReferenceSlip,
  slipLag,
  slipSpread,
  yardRelief,
} from "./shipyard-parameters.ts";

export const slipNoise = draw({
  unit: "quarter",
  spec: "2.6",
  each: "quarter",
  needs: { slipSpread },
  value: (n, { normal }) => normal(0, n.slipSpread),
  doc: "Noise in the lateness of warships this quarter",
});

export const shipSlipNext = next(shipSlip, {
  spec: "2.6",
  needs: {
    alliedYardDefault,
    alliedYardRepair,
    historyGate,
    meanSlip,
    shipSlip,
    slipLag,
    slipNoise,
    yardRelief,
  },
  value: (n, { step }) => {
    const target = n.meanSlip - n.yardRelief * (n.alliedYardRepair - n.alliedYardDefault);
    return n.shipSlip + n.historyGate * (((target - n.shipSlip) * step) / n.slipLag + n.slipNoise);
  },
});

export const shipyardPace = aux({
  unit: "1",
  spec: "2.6",
  needs: { shipBuildTime, shipReferenceSlip, shipSlipNext },
  value: (n) => (n.shipBuildTime + n.shipReferenceSlip) / (n.shipBuildTime + n.shipSlipNext),
  doc: "Pace of warship deliveries against the pace on which investment in air-naval forces is planned",
});
