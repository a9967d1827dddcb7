/** Parameters of the arms race in spending (specification 24, S2). */
import { parameter } from "../../engine/language.ts";
import { RegionalRacer } from "../axes.ts";

export const spendingReaction = parameter({
  unit: "1/quarter",
  over: RegionalRacer,
  symbol: "k_i",
  spec: "24 S2",
  doc: "Spending that a power adds in a quarter per dollar that its rival spends",
  range: {
    CN: [0, 0.004, 0.008],
    JP: [0, 0.0053, 0.0106],
    PH: [0, 0.0002, 0.0004],
  },
  grade: "C",
  because:
    "from no race to twice the central one, which lets budgets follow the rival's with an elasticity of .2 for China, whose share has hardly moved, .5 for Japan and .3 for the Philippines",
});

export const spendingRestraint = parameter({
  unit: "1/quarter",
  over: RegionalRacer,
  symbol: "a_i",
  spec: "24 S2",
  doc: "Part of the distance to where spending would rest that a power covers in a quarter: the weight of its own cost",
  range: {
    CN: [0.03, 0.05, 0.1],
    JP: [0.03, 0.05, 0.1],
    PH: [0.03, 0.05, 0.1],
  },
  grade: "C",
  because:
    "Richardson's own guess is five years, about the life of a parliament; from half as long to somewhat longer than a decade's plan takes",
});
