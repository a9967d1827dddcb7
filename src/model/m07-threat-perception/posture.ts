/** The levels x_k of the ten items of posture, and how offensive their change looks (specification 7.4). */
import { assembled, aux, delayed, subset, sum, type Axis } from "../../engine/language.ts";
import {
  exerciseTempo,
  porcupineShare,
  radarsTransferred,
  storesLuzon,
  storesSakishima,
} from "../levers/index.ts";
import {
  coastalStockJapan,
  coastalStockJapan2026,
  coastalStockPhilippines,
  coastalStockPhilippines2026,
  homelandDefence,
  interceptorStock,
  standoffStock,
  standoffStock2026,
  taiwanStockIndex,
} from "../m02-procurement/equations.ts";
import { hardening2026 } from "../m04-base-resilience/parameters.ts";
import { pictureShare } from "../m06-radar/equations.ts";
import { overallPresence } from "../m15-credibility/presence.ts";
import { hardening } from "../state/campaign.ts";
import { distinguishability } from "./china-perception-parameters.ts";
import {
  coastalJapanWeight,
  coastalPhilippinesWeight,
  homelandDefenceReference,
  offensiveContent,
  porcupineReference,
  Posture,
  postureOffset,
  postureWeight,
  radarsPerStep,
  reliefStoresBase,
  standoffWeight,
} from "./posture-parameters.ts";
import { strikeReach } from "./strike-reach.ts";

/** The axis that holds one item only. */
const only = (item: string): Axis => subset(Posture, `${item}Only`, [item]);

export const postureForwardForces = aux({
  spec: "7.4",
  symbol: "x_1 = Fwd",
  unit: "1",
  over: only("forwardForces"),
  doc: "Forward combat aircraft and ships",
  needs: { overallPresence },
  value: (n) => n.overallPresence,
});
export const postureMainlandStrike = aux({
  spec: "7.4",
  symbol: "x_2 = LR",
  unit: "1",
  over: only("mainlandStrike"),
  doc: "Allied weapons that reach the mainland",
  needs: { strikeReach },
  value: (n) => n.strikeReach,
});
export const postureMobileAntiShip = aux({
  spec: "7.4",
  symbol: "x_3 = .5*S_CO+.3*S_PH+.2*S_SO",
  unit: "1",
  over: only("mobileAntiShip"),
  doc: "Mobile anti-ship missiles of Japan, the Philippines and the United States over those of 2026",
  needs: {
    coastalStockJapan,
    coastalStockJapan2026,
    coastalJapanWeight,
    coastalStockPhilippines,
    coastalStockPhilippines2026,
    coastalPhilippinesWeight,
    standoffStock,
    standoffStock2026,
    standoffWeight,
  },
  value: (n) =>
    (n.coastalJapanWeight * n.coastalStockJapan) / n.coastalStockJapan2026 +
    (n.coastalPhilippinesWeight * n.coastalStockPhilippines) / n.coastalStockPhilippines2026 +
    (n.standoffWeight * n.standoffStock) / n.standoffStock2026,
});
export const postureAirDefence = aux({
  spec: "7.4",
  symbol: "x_4 = St_AD",
  unit: "1",
  over: only("airDefence"),
  doc: "Interceptors over those of 2026",
  needs: { interceptorStock },
  value: (n) => n.interceptorStock,
});
export const postureHardening = aux({
  spec: "7.4",
  symbol: "x_5 = h/h(2026)",
  unit: "1",
  over: only("hardening"),
  doc: "Hardening of bases over that of 2026",
  needs: { hardening, hardening2026 },
  value: (n) => n.hardening / n.hardening2026,
});
export const postureReliefStores = aux({
  spec: "7.4",
  symbol: "x_6 = .25+.5*(L32+L33)",
  unit: "1",
  over: only("reliefStores"),
  doc: "Stores for relief and evacuation in Luzon and the Sakishimas",
  needs: { storesLuzon, storesSakishima, reliefStoresBase },
  value: (n) => n.reliefStoresBase + (n.storesLuzon + n.storesSakishima) / 2,
});
export const postureRadarAndSharing = aux({
  spec: "7.4",
  symbol: "x_7 = 1+L42/4+qs",
  unit: "1",
  over: only("radarAndSharing"),
  doc: "Radars transferred and pictures shared",
  needs: { radarsTransferred, radarsPerStep, pictureShare },
  value: (n) => 1 + n.radarsTransferred / n.radarsPerStep + n.pictureShare,
});
export const postureTaiwanExercises = aux({
  spec: "7.4",
  symbol: "x_8 = L45",
  unit: "1",
  over: only("taiwanExercises"),
  doc: "Exercises with a Taiwan scenario",
  needs: { exerciseTempo },
  value: (n) => n.exerciseTempo,
});
export const posturePorcupineArms = aux({
  spec: "7.4",
  symbol: "x_9 = S_TW*L21/.5",
  unit: "1",
  over: only("porcupineArms"),
  doc: "Taiwan's porcupine arms over those of 2026",
  needs: { taiwanStockIndex, porcupineShare, porcupineReference },
  value: (n) => (n.taiwanStockIndex * n.porcupineShare) / n.porcupineReference,
});
export const postureHomelandDefence = aux({
  spec: "7.4",
  symbol: "x_10 = GD/50",
  unit: "1",
  over: only("homelandDefence"),
  doc: "Homeland missile defence of the United States",
  needs: { homelandDefence, homelandDefenceReference },
  value: (n) => n.homelandDefence / n.homelandDefenceReference,
});

export const posture = assembled({
  spec: "7.4",
  symbol: "x_k",
  unit: "1",
  over: Posture,
  doc: "Level of an item of posture",
  parts: [
    postureForwardForces,
    postureMainlandStrike,
    postureMobileAntiShip,
    postureAirDefence,
    postureHardening,
    postureReliefStores,
    postureRadarAndSharing,
    postureTaiwanExercises,
    posturePorcupineArms,
    postureHomelandDefence,
  ],
});

export const postureBefore = delayed(posture, 1, {
  spec: "7.4",
  symbol: "x_k[t-1]",
  doc: "Level of an item of posture a quarter ago",
});

export const apparentOffence = aux({
  spec: "7.4",
  symbol: "oo_k",
  unit: "1",
  over: Posture,
  doc: "How offensive an item looks: its content as far as it can be told, all of it where it cannot",
  needs: { offensiveContent, distinguishability },
  value: (n) => n.distinguishability * n.offensiveContent + (1 - n.distinguishability),
});

export const postureSignal = sum({
  spec: "7.4",
  symbol: "sum oo_k*w_k*dln x_k",
  unit: "1",
  across: Posture,
  doc: "Offensive-looking change of posture over the quarter",
  needs: { apparentOffence, postureWeight, posture, postureBefore, postureOffset },
  value: (n, { ln }) =>
    n.apparentOffence *
    n.postureWeight *
    ln((n.postureOffset + n.posture) / (n.postureOffset + n.postureBefore)),
});
