/**
 * The policy packages (specification 21): whole courses of policy from 2026Q3 on, compared with each other.
 *
 * P1 and P2 are interpretations: the papers give directions, not numbers. See docs/packages.md.
 */
import { policyPackage } from "../engine/language.ts";
import {
  counterstrikeStock,
  freedomOfNavigation,
  japaneseClarity,
  jointResponse,
  mainlandStrike,
  rareEarthDiversification,
} from "./levers/index.ts";

/** Lever values under P1 to P6, in this order; a lever without a row keeps its default. */
const table: Readonly<Record<string, readonly [number, number, number, number, number, number]>> = {
  L01: [0.4, 0.6, 0.3, 0.5, 0.7, 0],
  // 0 none, 1 conditional, 2 retrenchment; without pressure (P6) there is no form of it.
  L02: [1, 1, 1, 2, 2, 0],
  L04: [0.5, 0.65, 0.6, 0.3, 0.35, 0.3],
  L05: [1, 0.6, 1, 0.7, 0.4, 1],
  L06: [0, 0.1, 0.1, 0, 0, 0],
  L07: [1, 1, 1.6, 0.6, 0.2, 0.5],
  L08: [1.5, 2, 3.5, 0.3, 0, 0],
  L09: [0.8, 0.5, 0.2, 0.5, 0.5, 0.5],
  L10: [2, 3, 3, 1, 2, 1],
  L11: [1, 3, 3, 1, 1, 1],
  L13: [1, 0.6, 0.8, 0.7, 0.7, 1],
  L14: [10, 25, 10, 5, 15, 2],
  L15: [0.3, 0.8, 0.3, 0.3, 0.5, 0],
  L16: [0.1, 0.6, 0.3, 0.1, 0.3, 0.1],
  L18: [0.6, 1.2, 2.5, 0.3, 0.2, 0],
  L19: [3, 5, 10, 1, 0, 0],
  L20: [0.1, 0.1, 0.8, 0, 0, 0],
  L21: [0.7, 0.6, 0.5, 0.5, 0.6, 0.5],
  L22: [0, 0.5, 0, 0, 0, 0],
  L23: [0.3, 0.1, 0.3, 0.5, 0.3, 0.3],
  L24: [1, 0, 0, 1, 0, 1],
  L25: [0.8, 0.3, 0.3, 0.6, 0.4, 0.8],
  L26: [0.8, 0.3, 0, 0.8, 0.5, 1],
  L27: [3, 1, 2, 0.3, 0.5, 0.2],
  L28: [14, 6, 6, 2, 6, 2],
  L29: [9, 6, 12, 3, 2, 2],
  L30: [2, 1, 1, 0.5, 0.5, 0.3],
  L32: [0.9, 0.1, 0.3, 0.2, 0.2, 0.2],
  L33: [0.9, 0.2, 0.3, 0.2, 0.2, 0.2],
  // Spending targets are shares of GDP: 0.023 is 2.3 %.
  L34: [0.023, 0.028, 0.025, 0.025, 0.032, 0.015],
  L35: [0.016, 0.018, 0.018, 0.015, 0.02, 0.01],
  L36: [0.8, 1.8, 2.5, 1.5, 2.5, 0.3],
  L37: [2.5, 3, 2, 2, 3.5, 1],
  L38: [3, 3, 2, 1.5, 3, 0.5],
  L39: [0.3, 0.5, 0.9, 0.2, 0.4, 0],
  L40: [0.7, 0.4, 0.6, 0.2, 0.3, 0],
  L41: [1, 0, 1, 0, 1, 0],
  L41b: [1, 0, 1, 0, 0, 0],
  L42: [6, 2, 5, 2, 4, 2],
  L43: [0.9, 0.8, 0.8, 0.5, 0.6, 0.3],
  L44: [0.6, 0.4, 0.5, 0.1, 0.5, 0.1],
  L45: [1.5, 1.5, 3, 0.5, 1, 0.2],
  L47: [1, 0.8, 0.5, 0.5, 0.7, 0.2],
  L49: [0.8, 0.4, 0.2, 0.6, 0.5, 0.9],
  L52: [0.4, 0.6, 0.5, 0.2, 0.3, 0],
  L53: [0.7, 0.9, 0.8, 0.3, 0.5, 0.3],
  L55: [0.8, 0.2, 0.3, 0.3, 0.3, 0.3],
};

/** The lever values in one column of the table. */
function column(place: 0 | 1 | 2 | 3 | 4 | 5): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(table).map(([id, values]) => [id, values[place]]));
}

export const presentCourse = policyPackage({
  id: "P0",
  label: "Present course",
  doc: "Every lever stays at its default; the baseline of every comparison",
  levers: {},
});

export const restraintDenial = policyPackage({
  id: "P1",
  label: "Restraint and denial (paper D)",
  doc: "Our reading of paper D: harden, disperse and link the allies, assure Beijing, avoid provocation; an interpretation in numbers the paper does not give",
  levers: column(0),
});

export const burdenShiftDenial = policyPackage({
  id: "P2",
  label: "Burden-shifting denial (after paper B)",
  doc: "The course that paper B's argument favours: prioritise Asia, let allies carry more, deny, open trade; an interpretation, not a recommendation of the paper",
  levers: column(1),
});

export const forwardSurge = policyPackage({
  id: "P3",
  label: "Forward surge",
  doc: "More American forces, strike weapons, patrols and explicit promises close to China",
  levers: column(2),
});

export const retrenchment = policyPackage({
  id: "P4",
  label: "Retrenchment",
  doc: "American forces and attention drawn down under pressure on allies, without a substitute prepared",
  levers: column(3),
});

export const offshoreBalancing = policyPackage({
  id: "P5",
  label: "Offshore balancing",
  doc: "American forces leave the front line while allies arm themselves heavily",
  levers: column(4),
});

export const accommodation = policyPackage({
  id: "P6",
  label: "Accommodation",
  doc: "Reassurance of Beijing comes first; presence, arms and promises are cut",
  levers: column(5),
});

export const literalRestraintDenial = policyPackage({
  id: "P1L",
  label: "Restraint and denial, literal",
  doc: "P1 with only what paper D advises in so many words: the values inferred from its criticism go back to their defaults",
  levers: {
    ...restraintDenial.levers,
    L08: 1,
    L18: mainlandStrike.default,
    L19: freedomOfNavigation.default,
    L36: counterstrikeStock.default,
    L39: japaneseClarity.default,
    L47: rareEarthDiversification.default,
    L52: jointResponse.default,
  },
});

export const alignmentDrift = policyPackage({
  id: "P0t",
  label: "Present trend",
  doc: "The drift paper D argues against: the trend of 2022-26 in presence, strike weapons, spending and statements carried on",
  levers: { L08: 2, L18: 2, L34: 0.023, L36: 1.8, L39: 0.7, L45: 1.8, L50: 0.5, L53: 0.8 },
});
