/** Parameters of coalition balancing that other mechanisms need before M13 is built. */
import { coefficient, fixed, parameter } from "../../engine/language.ts";
import { Ally, Secondary } from "../axes.ts";

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
  doc: "Distance over which the felt threat falls by a factor of e",
});
export const waterProtection = coefficient(0.4, {
  unit: "1",
  spec: "13.4",
  doc: "Share of the felt threat that a full water barrier takes away; Japan has one, and its factor is 1 by definition",
});
export const distanceToChina = fixed(
  { KR: 400, AU: 5000, IN: 200, VN: 100 },
  {
    unit: "km",
    over: Secondary,
    symbol: "dist",
    spec: "13",
    doc: "Rough distance to Chinese territory or bases that matter to the state",
    grade: "C",
    because: "rounded map distances",
  },
);
export const waterBarrier = fixed(
  { KR: 1, AU: 1, IN: 0, VN: 0 },
  {
    unit: "1",
    over: Secondary,
    symbol: "water_i",
    spec: "13",
    doc: "Whether water lies between the state and China: 1 sea, 0 land border",
    grade: "C",
    because: "map",
  },
);
export const commitmentLevel = fixed(
  { KR: 3, AU: 3, IN: 1, VN: 0 },
  {
    unit: "1",
    over: Secondary,
    symbol: "lv_i",
    spec: "13.2",
    doc: "Commitment to the coalition: 0 hedges, 1 access and exercises, 2 institutions, 3 treaty",
    until: "M13",
    grade: "C",
    because: "the specification's levels of 2012, held until equation 13.2 moves them",
  },
);
export const chinaTradeShare = parameter({
  unit: "1",
  over: Ally,
  symbol: "Dep_i",
  spec: "13",
  doc: "China's share of the ally's trade in goods",
  until: "M12",
  range: { JP: [0.18, 0.2, 0.22], PH: [0.16, 0.18, 0.2] },
  grade: "B",
  sources: ["SPEC"],
});
