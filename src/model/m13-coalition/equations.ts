/** What threat perception needs from coalition balancing until M13 is built (specification M13). */
import { aux, delayed, series } from "../../engine/language.ts";
import { Secondary } from "../axes.ts";
import {
  distanceReference,
  distanceScale,
  distanceToChina,
  waterBarrier,
  waterProtection,
} from "./parameters.ts";

export const distanceFactor = aux({
  spec: "13.4",
  symbol: "th_i/th",
  unit: "1",
  over: Secondary,
  doc: "How strongly a secondary state feels the same capability and belief, relative to Japan",
  needs: { distanceToChina, distanceReference, distanceScale, waterBarrier, waterProtection },
  value: (n, { exp }) =>
    (exp(-(n.distanceToChina - n.distanceReference) / n.distanceScale) *
      (1 - n.waterProtection * n.waterBarrier)) /
    (1 - n.waterProtection),
});

export const meanAlignment = series({
  spec: "13.1",
  symbol: "mean al",
  unit: "1",
  doc: "Mean alignment with the United States over core and secondary states",
  until: "M13",
  points: [
    ["2012Q1", 0.44],
    ["2016Q1", 0.43],
    ["2020Q1", 0.45],
    ["2024Q1", 0.53],
    ["2026Q1", 0.57],
    ["2030Q1", 0.63],
    ["2035Q1", 0.69],
  ],
  grade: "C",
  sources: ["SPEC"],
  because: "the path of the specification's prototype (section 28), linear between its years",
});

export const meanAlignmentBefore = delayed(meanAlignment, 1, {
  symbol: "mean al[t-1]",
  doc: "Mean alignment a quarter ago",
});

export const alignmentChange = aux({
  spec: "7.4",
  symbol: "dAlign",
  unit: "1",
  doc: "Rise of mean alignment over the quarter",
  until: "M13",
  needs: { meanAlignment, meanAlignmentBefore },
  value: (n) => n.meanAlignment - n.meanAlignmentBefore,
});

export const tradeBrake = series({
  spec: "0.9",
  symbol: "XI",
  unit: "1",
  doc: "Dependence of China's partners on trade with it, relative to 2012, times ten; 0 while shares stay as in 2012",
  until: "M12",
  points: [["2012Q1", 0]],
  grade: "C",
  because: "trade shares stand still until M12 moves them, so the brake stays at its 2012 reference",
});
