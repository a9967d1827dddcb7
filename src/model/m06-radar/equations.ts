/** What Japan gets of the Philippines' radar picture, and what it adds to surveillance (specification 6.2, 6.4). */
import { aux, sum } from "../../engine/language.ts";
import { Altitude } from "../axes.ts";
import { dataLink, informationAgreement, radarsTransferred } from "../levers/index.ts";
import { coverageAlone, coverageTogether, referenceCoverage } from "./coverage.ts";
import {
  agreementPicture,
  coverageGain,
  fullRadarTransfer,
  linkPicture,
  surveillanceCeiling,
  surveillanceFloor,
} from "./parameters.ts";
import { altitudeWeight } from "./sites.ts";

export const pictureShare = aux({
  spec: "6.2",
  symbol: "qs",
  unit: "1",
  doc: "Usable share of the partner's radar picture: none without an agreement, most of it with a live link",
  needs: { informationAgreement, dataLink, agreementPicture, linkPicture },
  value: (n) =>
    n.informationAgreement * (n.agreementPicture + n.dataLink * (n.linkPicture - n.agreementPicture)),
});

export const partnerCompleteness = aux({
  spec: "M06",
  symbol: "min(1, L42/4)",
  unit: "1",
  doc: "How complete the Philippines' own radar picture is",
  needs: { radarsTransferred, fullRadarTransfer },
  value: (n, { min }) => min(1, n.radarsTransferred / n.fullRadarTransfer),
});

export const pictureCoverage = aux({
  spec: "6.2",
  symbol: "CovNet(h)",
  unit: "1",
  over: Altitude,
  doc: "Share of the baseline in Japan's picture at a height, own radars and the partner's together",
  needs: { pictureShare, partnerCompleteness, coverageAlone, coverageTogether },
  value: (n) =>
    n.coverageAlone + n.pictureShare * n.partnerCompleteness * (n.coverageTogether - n.coverageAlone),
});

export const sharedCoverage = sum({
  spec: "6.4",
  symbol: "CovNet",
  unit: "1",
  across: Altitude,
  doc: "Share of the Bashi Channel baseline in Japan's picture, mean over three heights",
  needs: { altitudeWeight, pictureCoverage },
  value: (n) => n.altitudeWeight * n.pictureCoverage,
});

export const surveillance = aux({
  spec: "6.4",
  symbol: "ISR",
  unit: "1",
  doc: "Factor of surveillance on anti-ship fire: 1 under full sharing, about .84 without any",
  needs: { sharedCoverage, referenceCoverage, coverageGain, surveillanceFloor, surveillanceCeiling },
  value: (n, { clip }) =>
    clip(
      1 + n.coverageGain * (n.sharedCoverage - n.referenceCoverage),
      n.surveillanceFloor,
      n.surveillanceCeiling,
    ),
});
