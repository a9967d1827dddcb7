/**
 * How far radars stand from what they look at, and how high (specification M06, "Analytic tests").
 *
 * Round heights; none is that of an actual installation.
 */
import { fixed, parameter } from "../../engine/language.ts";
import { Altitude, BaselinePoint, RadarSite } from "../axes.ts";
import { geodesicDistance, pointsBetween } from "./geodesic.ts";
import { baselineEnds, radarPositions } from "./positions.ts";

const baseline = pointsBetween(...baselineEnds, BaselinePoint.elements.length);

const distances = Object.entries(radarPositions).flatMap(([site, position]) =>
  baseline.map((point, place) => [
    `${site}.${BaselinePoint.elements[place]}`,
    geodesicDistance(position, point),
  ]),
);

export const distanceToBaseline = fixed(Object.fromEntries(distances) as Record<string, number>, {
  unit: "km",
  over: [RadarSite, BaselinePoint],
  spec: "6.2",
  doc: "Distance from each radar site to each point of the baseline from southern Taiwan to northern Luzon",
  grade: "B",
  because: "computed along the WGS84 ellipsoid from the stylised positions of the specification, to a metre",
});

export const siteHeight = fixed(
  { yonaguni: 200, miyako: 100, batanes: 200, northLuzon: 300 },
  {
    unit: "m",
    over: RadarSite,
    symbol: "h_r",
    spec: "6.1",
    doc: "Height of a radar above the sea",
    grade: "C",
    because: "round heights of nearby ground, on purpose not those of real antennas",
  },
);

export const instrumentedRange = parameter({
  unit: "km",
  over: RadarSite,
  symbol: "Rinst",
  spec: "6.1",
  doc: "Range beyond which a radar does not look, however high the target flies",
  range: {
    yonaguni: [300, 370, 400],
    miyako: [400, 400, 400],
    batanes: [300, 370, 400],
    northLuzon: [370, 370, 370],
  },
  grade: "B",
  sources: ["SPEC"],
  because:
    "class of long-range air-surveillance radars; the specification holds Miyako at the upper end, and the reach of northern Luzon never decides where Batanes looks",
});

export const altitude = fixed(
  { low: 100, middle: 1000, high: 9000 },
  {
    unit: "m",
    over: Altitude,
    symbol: "h_t",
    spec: "6.2",
    doc: "Height at which a target flies",
    grade: "C",
    because: "below most radars, a helicopter's height, and an airliner's: the three heights of metric Y23",
  },
);

export const altitudeWeight = fixed(
  { low: 0.25, middle: 0.5, high: 0.25 },
  {
    unit: "1",
    over: Altitude,
    spec: "6.4",
    doc: "Weight of a height in mean coverage",
    grade: "C",
    because: "weights of equation 6.4: targets at the middle height count double",
  },
);

export const horizonFactor = fixed(4.12, {
  unit: "km/m^0.5",
  spec: "6.1",
  doc: "Distance of the radar horizon for each square root of a metre of height",
  grade: "B",
  because: "bending of radar waves makes the Earth look four thirds as large: sqrt(2 x 4/3 x 6371 km)",
});

export const baselinePoints = fixed(BaselinePoint.elements.length, {
  unit: "1",
  spec: "6.2",
  doc: "Number of points on the baseline",
  grade: "B",
  because: "379 points on some 380 kilometres, one about every kilometre",
});
