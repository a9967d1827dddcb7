/** Parameters of distance and water (specification 13.4). */
import { coefficient, fixed } from "../../engine/language.ts";
import { Neighbour } from "../axes.ts";

export const distanceReference = fixed(800, {
  unit: "km",
  spec: "13.4",
  doc: "Distance to China at which a state feels the threat scale unweakened by distance",
  grade: "C",
  because: "the specification measures distance against Japan's",
});

export const distanceScale = coefficient(3000, {
  unit: "km",
  spec: "13.4",
  because:
    "Australia at 5,000 km then feels a quarter of what it would feel as near as Japan; half the scale would leave it six hundredths, half more four tenths",
  doc: "Distance over which the felt threat falls by a factor of e",
});

export const waterProtection = coefficient(0.4, {
  unit: "1",
  spec: "13.4",
  sources: ["SPEC"],
  because:
    "Mearsheimer holds that water stops power, missiles and fleets less so: two fifths off the threat makes a land neighbour feel it two thirds more than an island at like distance",
  doc: "Share of the felt threat that a full water barrier takes away; Japan has one, and its factor is 1 by definition",
});

export const distanceToChina = fixed(
  { KR: 400, AU: 5000, IN: 200, VN: 100, ID: 2500, MY: 1800, SG: 1900, TH: 600 },
  {
    unit: "km",
    over: Neighbour,
    symbol: "dist",
    spec: "13",
    doc: "Rough distance to Chinese territory or bases that matter to the state",
    grade: "C",
    because: "distances read off a map and rounded to hundreds of kilometres",
  },
);

export const waterBarrier = fixed(
  { KR: 1, AU: 1, IN: 0, VN: 0, ID: 1, MY: 0.5, SG: 0.5, TH: 0 },
  {
    unit: "1",
    over: Neighbour,
    symbol: "water_i",
    spec: "13",
    doc: "Whether water lies between the state and China: 1 sea, 0 land",
    grade: "C",
    because: "map; the peninsula of Malaysia and Singapore counts half",
  },
);
