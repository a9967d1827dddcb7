/** Stocks of munitions and what is on order; set by M02. */
import { stock } from "../../engine/language.ts";
import { Claimant, IndexLine, MissileLine } from "../axes.ts";
import { backlogIn2025 } from "../m02-procurement/foreign-sales-parameters.ts";
import { missileOrderCapacity } from "../m02-procurement/order-parameters.ts";

export const missileStock = stock({
  unit: "missile",
  over: MissileLine,
  symbol: "St_AS, S_CO, S_PH",
  doc: "Anti-ship missiles in stock at the start of the quarter",
});

export const missileStage1 = stock({
  unit: "missile",
  over: MissileLine,
  symbol: "w1",
  doc: "Missiles in the first third of production",
});

export const missileStage2 = stock({
  unit: "missile",
  over: MissileLine,
  symbol: "w2",
  doc: "Missiles in the second third of production",
});

export const missileStage3 = stock({
  unit: "missile",
  over: MissileLine,
  symbol: "w3",
  doc: "Missiles in the last third of production",
});

export const standoffCapacity = stock({
  unit: "missile/quarter",
  symbol: "Cap_AS",
  initial: missileOrderCapacity,
  doc: "Missiles that the United States stand-off line can start in a quarter",
});

export const standoffBacklog = stock({
  unit: "missile",
  symbol: "B_AS",
  initial: 0,
  doc: "Stand-off missiles ordered and not yet started",
});

export const indexStock = stock({
  unit: "1",
  over: IndexLine,
  symbol: "St_AD, St_LS",
  doc: "United States interceptors (2026 = 1) and Japanese counterstrike (2026 = .1) in stock at the start of the quarter",
});

export const indexStage1 = stock({
  unit: "1",
  over: IndexLine,
  symbol: "w1",
  doc: "Interceptors and counterstrike in the first third of production",
});

export const indexStage2 = stock({
  unit: "1",
  over: IndexLine,
  symbol: "w2",
  doc: "Interceptors and counterstrike in the second third of production",
});

export const indexStage3 = stock({
  unit: "1",
  over: IndexLine,
  symbol: "w3",
  doc: "Interceptors and counterstrike in the last third of production",
});

export const salesBacklog = stock({
  unit: "bnUSD",
  over: Claimant,
  symbol: "B_j",
  initial: backlogIn2025,
  doc: "Foreign military sales agreed and not yet delivered",
});

export const taiwanStockBefore = stock({
  unit: "missile",
  symbol: "S_TW",
  doc: "Taiwan's anti-ship missiles at the start of the quarter",
});

export const homelandStage1 = stock({
  unit: "bnUSD",
  initial: 0,
  symbol: "w1",
  doc: "Homeland missile defence in the first third of production",
});

export const homelandStage2 = stock({
  unit: "bnUSD",
  initial: 0,
  symbol: "w2",
  doc: "Homeland missile defence in the second third of production",
});

export const homelandStage3 = stock({
  unit: "bnUSD",
  initial: 0,
  symbol: "w3",
  doc: "Homeland missile defence in the last third of production",
});

export const homelandOrdered = stock({
  unit: "bnUSD",
  initial: 0,
  doc: "Homeland missile defence ordered by the start of the quarter",
});

export const standoffDoublingWait = stock({
  unit: "quarter",
  initial: 0,
  doc: "Quarters since 2026Q3 in which the stand-off stock had not yet reached twice its size of 2026",
});

export const homelandDelivered = stock({
  unit: "bnUSD",
  initial: 0,
  symbol: "GD",
  doc: "Homeland missile defence delivered by the start of the quarter",
});
