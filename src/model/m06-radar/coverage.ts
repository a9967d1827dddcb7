/**
 * How much of the baseline from Taiwan to Luzon radars see, at three heights (specification 6.1, 6.2).
 *
 * A matter of geometry and of how far radars look: computed once in a run. Coverage is not tracking; terrain, clutter
 * and jamming are left out.
 */
import { at, aux, due, sum } from "../../engine/language.ts";
import { Altitude, BaselinePoint, RadarSite } from "../axes.ts";
import {
  altitude,
  altitudeWeight,
  baselinePoints,
  distanceToBaseline,
  horizonFactor,
  instrumentedRange,
  siteHeight,
} from "./sites.ts";

const once = due("2012Q1", { every: 96 });

export const radarRange = aux({
  spec: "6.1",
  symbol: "R",
  unit: "km",
  over: [RadarSite, Altitude],
  due: once,
  doc: "How far a radar sees a target at a height: to the horizon, or as far as it looks",
  needs: { instrumentedRange, horizonFactor, siteHeight, altitude },
  value: (n, { min, sqrt }) =>
    min(n.instrumentedRange, n.horizonFactor * (sqrt(n.siteHeight) + sqrt(n.altitude))),
});

export const pointsSeenAlone = sum({
  spec: "6.2",
  unit: "1",
  over: Altitude,
  across: BaselinePoint,
  due: once,
  doc: "Points of the baseline that Japan's own radars see",
  needs: {
    toYonaguni: at(distanceToBaseline, RadarSite, "yonaguni"),
    toMiyako: at(distanceToBaseline, RadarSite, "miyako"),
    yonaguniRange: at(radarRange, RadarSite, "yonaguni"),
    miyakoRange: at(radarRange, RadarSite, "miyako"),
  },
  value: (n) => (n.toYonaguni <= n.yonaguniRange || n.toMiyako <= n.miyakoRange ? 1 : 0),
});

export const pointsSeenTogether = sum({
  spec: "6.2",
  unit: "1",
  over: Altitude,
  across: BaselinePoint,
  due: once,
  doc: "Points of the baseline that radars of Japan or the Philippines see",
  needs: {
    toBatanes: at(distanceToBaseline, RadarSite, "batanes"),
    toLuzon: at(distanceToBaseline, RadarSite, "northLuzon"),
    toYonaguni: at(distanceToBaseline, RadarSite, "yonaguni"),
    toMiyako: at(distanceToBaseline, RadarSite, "miyako"),
    batanesRange: at(radarRange, RadarSite, "batanes"),
    luzonRange: at(radarRange, RadarSite, "northLuzon"),
    yonaguniRange: at(radarRange, RadarSite, "yonaguni"),
    miyakoRange: at(radarRange, RadarSite, "miyako"),
  },
  value: (n) =>
    n.toBatanes <= n.batanesRange ||
    n.toLuzon <= n.luzonRange ||
    n.toYonaguni <= n.yonaguniRange ||
    n.toMiyako <= n.miyakoRange
      ? 1
      : 0,
});

export const coverageAlone = aux({
  spec: "6.2",
  symbol: "Cov_i",
  unit: "1",
  over: Altitude,
  due: once,
  doc: "Share of the baseline that Japan's own radars see",
  needs: { pointsSeenAlone, baselinePoints },
  value: (n) => n.pointsSeenAlone / n.baselinePoints,
});

export const coverageTogether = aux({
  spec: "6.2",
  symbol: "Cov_union",
  unit: "1",
  over: Altitude,
  due: once,
  doc: "Share of the baseline that radars of Japan or the Philippines see",
  needs: { pointsSeenTogether, baselinePoints },
  value: (n) => n.pointsSeenTogether / n.baselinePoints,
});

export const referenceCoverage = sum({
  spec: "6.4",
  symbol: "CovRef",
  unit: "1",
  across: Altitude,
  due: once,
  doc: "Mean coverage over the three heights when all is shared: the reference of surveillance",
  needs: { altitudeWeight, coverageTogether },
  value: (n) => n.altitudeWeight * n.coverageTogether,
});
