/** How far Taiwan seems to drift towards lasting separation (specification 18.1). */
import { at, next } from "../../engine/language.ts";
import { Led } from "../axes.ts";
import { fourthCommunique, philippineTaiwanTies, usClarity } from "../levers/index.ts";
import { leader } from "../m11-domestic-politics/equations.ts";
import { emboldenmentTaiwan } from "../m15-credibility/emboldenment.ts";
import { taiwanVisit } from "../m19-shocks/equations.ts";
import { separation } from "../state/status.ts";
import {
  senderReliability,
  separationFromClarity,
  separationFromCommunique,
  separationFromLeader,
  separationFromTies,
  separationFromVisit,
  separationLag,
  separationRest,
} from "./parameters.ts";

export const separationNext = next(separation, {
  spec: "18.1",
  symbol: "Dsep",
  needs: {
    separation,
    separationRest,
    leader: at(leader, Led, "TW"),
    taiwanVisit,
    philippineTaiwanTies,
    usClarity,
    emboldenmentTaiwan,
    fourthCommunique,
    senderReliability,
    separationFromLeader,
    separationFromVisit,
    separationFromTies,
    separationFromClarity,
    separationFromCommunique,
    separationLag,
  },
  value: (n, { clip, step }) => {
    const target =
      n.separationRest +
      n.separationFromLeader * n.leader +
      n.separationFromVisit * n.taiwanVisit +
      n.separationFromTies * n.philippineTaiwanTies +
      n.separationFromClarity * n.usClarity * n.emboldenmentTaiwan -
      n.separationFromCommunique * n.fourthCommunique * n.senderReliability;
    return clip(n.separation + ((target - n.separation) * step) / n.separationLag, 0, 1);
  },
  start: { needs: { separationRest }, value: (n) => n.separationRest },
});
