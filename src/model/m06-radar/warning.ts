/** Minutes of warning that the Sakishimas gain from the Philippines' radars (specification 6.3). */
import { at, aux, sum } from "../../engine/language.ts";
import { Altitude, RadarSite } from "../axes.ts";
import { dataLink, informationAgreement } from "../levers/index.ts";
import { radarRange } from "./coverage.ts";
import { partnerCompleteness } from "./equations.ts";
import { distanceToDefended, latencyLiaison, latencyLink, latencyNone, targetSpeed } from "./parameters.ts";
import { altitudeWeight } from "./sites.ts";

export const warningLatency = aux({
  spec: "6.3",
  symbol: "lat",
  unit: "minute",
  doc: "Time from the partner's radar to Japan's defenders",
  needs: { informationAgreement, dataLink, latencyNone, latencyLiaison, latencyLink },
  value: (n) => {
    const shared = n.latencyLiaison + n.dataLink * (n.latencyLink - n.latencyLiaison);
    return n.latencyNone + n.informationAgreement * (shared - n.latencyNone);
  },
});

export const warningFromPartner = aux({
  spec: "6.3",
  symbol: "Warn",
  unit: "minute",
  over: Altitude,
  doc: "Warning that the Sakishimas get of a target coming over Batanes, from the radar there",
  needs: {
    batanesRange: at(radarRange, RadarSite, "batanes"),
    distanceToDefended,
    targetSpeed,
    warningLatency,
  },
  value: (n, { max }) => max(0, (n.batanesRange + n.distanceToDefended) / n.targetSpeed - n.warningLatency),
});

export const warningAlone = aux({
  spec: "6.3",
  unit: "minute",
  over: Altitude,
  doc: "Warning that the Sakishimas get of a target from the radar on Yonaguni itself",
  needs: { yonaguniRange: at(radarRange, RadarSite, "yonaguni"), targetSpeed },
  value: (n) => n.yonaguniRange / n.targetSpeed,
});

export const warningGain = sum({
  spec: "6.3, Y24",
  unit: "minute",
  across: Altitude,
  doc: "Warning that the Sakishimas gain by sharing, mean over three heights and over whether the partner's radars are there",
  needs: { altitudeWeight, partnerCompleteness, warningFromPartner, warningAlone },
  value: (n, { max }) =>
    n.altitudeWeight * n.partnerCompleteness * max(0, n.warningFromPartner - n.warningAlone),
});
