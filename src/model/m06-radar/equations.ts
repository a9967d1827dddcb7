/** Radar coverage shared between Japan and the Philippines, and what it adds to surveillance (specification M06). */
import { aux } from "../../engine/language.ts";
import { dataLink, informationAgreement, radarsTransferred } from "../levers/index.ts";
import {
  agreementPicture,
  coverageAlone,
  coverageGain,
  coverageShared,
  fullRadarTransfer,
  linkPicture,
  surveillanceCeiling,
  surveillanceFloor,
} from "./parameters.ts";

export const pictureShare = aux({
  spec: "6.2",
  symbol: "qs",
  unit: "1",
  doc: "Usable share of the partner's radar picture: none without an agreement, most of it with a live link",
  needs: { informationAgreement, dataLink, agreementPicture, linkPicture },
  value: (n) =>
    n.informationAgreement * (n.agreementPicture + n.dataLink * (n.linkPicture - n.agreementPicture)),
});

export const sharedCoverage = aux({
  spec: "6.2",
  symbol: "CovNet",
  unit: "1",
  doc: "Share of the Bashi Channel baseline in Japan's picture, mean over three heights",
  until: "M06",
  needs: { pictureShare, radarsTransferred, fullRadarTransfer, coverageAlone, coverageShared },
  value: (n, { min }) =>
    n.coverageAlone +
    n.pictureShare * min(1, n.radarsTransferred / n.fullRadarTransfer) * (n.coverageShared - n.coverageAlone),
});

export const surveillance = aux({
  spec: "6.4",
  symbol: "ISR",
  unit: "1",
  doc: "Factor of surveillance on anti-ship fire: 1 under full sharing, about .84 without any",
  until: "M06",
  needs: { sharedCoverage, coverageShared, coverageGain, surveillanceFloor, surveillanceCeiling },
  value: (n, { clip }) =>
    clip(
      1 + n.coverageGain * (n.sharedCoverage - n.coverageShared),
      n.surveillanceFloor,
      n.surveillanceCeiling,
    ),
});
