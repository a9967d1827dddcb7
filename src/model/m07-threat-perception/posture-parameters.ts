/** The ten items of posture that Beijing watches: how offensive each is and how much it weighs (specification M07). */
import { axis, coefficient, fixed, parameter, type Axis } from "../../engine/language.ts";

/** Items of posture, in the order of the specification's list. */
export const Posture: Axis = axis("Posture", [
  "forwardForces",
  "mainlandStrike",
  "mobileAntiShip",
  "airDefence",
  "hardening",
  "reliefStores",
  "radarAndSharing",
  "taiwanExercises",
  "porcupineArms",
  "homelandDefence",
]);

export const offensiveContent = parameter({
  unit: "1",
  over: Posture,
  symbol: "o_k",
  spec: "7.4",
  doc: "How offensive an item of posture is in itself: 0 purely defensive, 1 purely offensive",
  range: {
    forwardForces: [0.5, 0.7, 0.9],
    mainlandStrike: [0.7, 0.9, 1],
    mobileAntiShip: [0.15, 0.35, 0.55],
    airDefence: [0, 0.15, 0.35],
    hardening: [0, 0.05, 0.25],
    reliefStores: [0, 0.1, 0.3],
    radarAndSharing: [0, 0.2, 0.4],
    taiwanExercises: [0.4, 0.6, 0.8],
    porcupineArms: [0.1, 0.3, 0.5],
    homelandDefence: [0.6, 0.8, 1],
  },
  grade: "C",
  because: "judged item by item, give or take .2 within 0 to 1",
});

export const postureWeight = parameter({
  unit: "1",
  over: Posture,
  symbol: "w_k",
  spec: "7.4",
  doc: "Weight of an item of posture, roughly its share of cost; the rest of budgets is neutral",
  range: {
    forwardForces: [0.1, 0.2, 0.3],
    mainlandStrike: [0.06, 0.12, 0.18],
    mobileAntiShip: [0.05, 0.1, 0.15],
    airDefence: [0.04, 0.08, 0.12],
    hardening: [0.025, 0.05, 0.075],
    reliefStores: [0.01, 0.02, 0.03],
    radarAndSharing: [0.015, 0.03, 0.045],
    taiwanExercises: [0.025, 0.05, 0.075],
    porcupineArms: [0.025, 0.05, 0.075],
    homelandDefence: [0.025, 0.05, 0.075],
  },
  grade: "C",
  because:
    "rough shares of what the ten kinds of posture cost, half either way, as cost stands in for how visible each is",
});

export const postureOffset = fixed(0.5, {
  unit: "1",
  spec: "7.4",
  doc: "Added to every item before its logarithm, so that an item at zero stays finite",
  grade: "C",
  because: "half of today's unit keeps the logarithm of an empty item finite and damps its first steps",
});

// Levels of 2026 that the items are measured against.

export const coastalJapanWeight = coefficient(0.5, {
  unit: "1",
  spec: "7.4",
  because:
    "Half of the mobile anti-ship posture is Japanese batteries on the islands nearest the Strait, the most and the nearest; stocks alone, 300 of 810 missiles, would give them .37",
  doc: "Weight of Japanese coastal missiles in mobile anti-ship posture",
});
export const coastalPhilippinesWeight = coefficient(0.3, {
  unit: "1",
  spec: "7.4",
  because:
    "Sixty missiles would be a fourteenth by number, but Luzon faces the Bashi Channel and they are new there, so novelty and place lift them to three tenths",
  doc: "Weight of Philippine coastal missiles in mobile anti-ship posture",
});
export const standoffWeight = coefficient(0.2, {
  unit: "1",
  spec: "7.4",
  because:
    "The largest stock of the three is fired from far away and shows least in peacetime, so it gets a fifth where its number alone would give over half",
  doc: "Weight of American stand-off missiles in mobile anti-ship posture",
});
export const reliefStoresBase = fixed(0.25, {
  unit: "1",
  spec: "7.4",
  doc: "Level of relief stores when nothing has been placed forward",
  grade: "C",
  because: "relief goods that bases hold anyway, so that first stores do not look like a doubling",
});
export const radarsPerStep = fixed(4, {
  unit: "site",
  spec: "7.4",
  doc: "Radars transferred that count like the full use of the partner's picture",
  grade: "C",
  because: "the four sets of the contract, so that all of them count like full use of the picture",
});
export const porcupineReference = fixed(0.5, {
  unit: "1",
  spec: "7.4",
  doc: "Porcupine share of Taiwan's arms today",
  grade: "C",
  because: "default of lever L21",
});
export const homelandDefenceReference = fixed(50, {
  unit: "bnUSD",
  spec: "7.4",
  doc: "Homeland missile defence delivered that counts as one unit of posture",
  grade: "C",
  because: "fifty billion dollars delivered count as one unit, so that the item moves like the others",
});
