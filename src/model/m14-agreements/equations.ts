/** Agreements between allies and the interoperability they give (specification M14). */
import { assembled, at, aux, next } from "../../engine/language.ts";
import {
  Ally,
  Japan,
  JapanPhilippinePair,
  Pair,
  PhilippinePair,
  Philippines,
  UsJapanPair,
  UsPair,
} from "../axes.ts";
import { exerciseTempo, informationAgreement, reciprocalAccess, roleClarity } from "../levers/index.ts";
import { exerciseStock } from "../state/agreements.ts";
import {
  accessEffect,
  accessInForce,
  exerciseDecay,
  exerciseEffect,
  exerciseScale,
  exercisesBeforeAccess,
  exercisesJapanPhilippines,
  exercisesUsPair,
  informationEffect,
  informationInForce,
  jointExercisesBegun,
  logisticsEffect,
  logisticsInForce,
  planningEffect,
  planningStart,
  roleClarityToday,
} from "./parameters.ts";

// Status of each agreement: in force by its date, put into practice by the levers (14.2). Lags stand in the levers.

export const practiceUsPair = aux({
  spec: "14.2",
  unit: "1",
  over: UsPair,
  doc: "Access and supply of pairs with the United States are practised in full",
  needs: {},
  value: () => 1,
});
export const practiceJapanPhilippines = aux({
  spec: "14.2",
  unit: "1",
  over: JapanPhilippinePair,
  doc: "How far Japan and the Philippines practise access and supply",
  needs: { reciprocalAccess },
  value: (n) => n.reciprocalAccess,
});
export const practice = assembled({
  spec: "14.2",
  unit: "1",
  over: Pair,
  doc: "How far a pair puts its access and supply agreements into practice, 0 to 1",
  parts: [practiceUsPair, practiceJapanPhilippines],
});

export const informationJapanPhilippines = aux({
  spec: "14.1",
  unit: "1",
  over: JapanPhilippinePair,
  doc: "Whether Japan and the Philippines may share classified information",
  needs: { informationAgreement },
  value: (n) => n.informationAgreement,
});
export const informationStatus = assembled({
  spec: "14.1",
  symbol: "Info",
  unit: "1",
  over: Pair,
  doc: "Status of the agreement on classified information, 0 to 1",
  parts: [informationInForce, informationJapanPhilippines],
});

export const planningUsJapan = aux({
  spec: "M14",
  unit: "1",
  over: UsJapanPair,
  doc: "Joint planning of the United States and Japan, raised by clear roles",
  needs: { roleClarity, roleClarityToday, planningStart },
  value: (n, { max }) =>
    max(
      0,
      n.planningStart +
        ((1 - n.planningStart) * (n.roleClarity - n.roleClarityToday)) / (1 - n.roleClarityToday),
    ),
});
export const planningPhilippines = aux({
  spec: "M14",
  unit: "1",
  over: PhilippinePair,
  doc: "Joint planning with the Philippines, as far as roles are clear",
  needs: { roleClarity },
  value: (n) => n.roleClarity,
});
export const planningStatus = assembled({
  spec: "14.1",
  symbol: "Plan",
  unit: "1",
  over: Pair,
  doc: "Status of joint planning, 0 to 1",
  parts: [planningUsJapan, planningPhilippines],
});

export const interoperability = aux({
  spec: "14.1",
  symbol: "I_ij",
  unit: "1",
  over: Pair,
  doc: "How well a pair's forces can work together, 0 to 1: each agreement closes a share of what is missing",
  needs: {
    practice,
    accessInForce,
    logisticsInForce,
    informationStatus,
    planningStatus,
    exerciseStock,
    accessEffect,
    logisticsEffect,
    informationEffect,
    planningEffect,
    exerciseEffect,
    exerciseScale,
  },
  value: (n, { exp }) =>
    1 -
    (1 - n.accessEffect * n.accessInForce * n.practice) *
      (1 - n.logisticsEffect * n.logisticsInForce * n.practice) *
      (1 - n.informationEffect * n.informationStatus) *
      (1 - n.planningEffect * n.planningStatus) *
      (1 - n.exerciseEffect * (1 - exp(-n.exerciseStock / n.exerciseScale))),
});

export const practiceGainedUsPair = aux({
  spec: "14.2",
  unit: "1/quarter",
  over: UsPair,
  doc: "New exercises of a pair with the United States",
  needs: { exercisesUsPair, exerciseTempo },
  value: (n) => n.exercisesUsPair * n.exerciseTempo,
});
export const practiceGainedJapanPhilippines = aux({
  spec: "14.2",
  unit: "1/quarter",
  over: JapanPhilippinePair,
  doc: "New exercises of Japan and the Philippines: few before their access agreement, then with the common pace",
  needs: { exercisesJapanPhilippines, exercisesBeforeAccess, jointExercisesBegun, exerciseTempo },
  value: (n) =>
    (1 - n.jointExercisesBegun) * n.exercisesBeforeAccess +
    n.jointExercisesBegun * n.exercisesJapanPhilippines * n.exerciseTempo,
});
export const practiceGained = assembled({
  spec: "14.2",
  symbol: "exercises",
  unit: "1/quarter",
  over: Pair,
  doc: "New exercises of a pair",
  parts: [practiceGainedUsPair, practiceGainedJapanPhilippines],
});

/** Starts at rest: 2 for pairs with the United States, as the specification asks. */
export const exerciseStockNext = next(exerciseStock, {
  spec: "14.2",
  symbol: "Ex",
  needs: { exerciseStock, exerciseDecay, practiceGained },
  value: (n, { step }) => n.exerciseStock + (n.practiceGained - n.exerciseDecay * n.exerciseStock) * step,
  start: {
    needs: { practiceGained, exerciseDecay },
    value: (n) => n.practiceGained / n.exerciseDecay,
  },
});

export const tieJapan = aux({
  spec: "14.1",
  symbol: "I_USJP",
  unit: "1",
  over: Japan,
  doc: "Interoperability of Japan with the United States",
  needs: { tie: at(interoperability, Pair, "USJP") },
  value: (n) => n.tie,
});
export const tiePhilippines = aux({
  spec: "14.1",
  symbol: "I_USPH",
  unit: "1",
  over: Philippines,
  doc: "Interoperability of the Philippines with the United States",
  needs: { tie: at(interoperability, Pair, "USPH") },
  value: (n) => n.tie,
});
export const allianceTie = assembled({
  spec: "14.1",
  symbol: "I_USi",
  unit: "1",
  over: Ally,
  doc: "Interoperability of an ally with the United States",
  parts: [tieJapan, tiePhilippines],
});
