/** How much more the allies have lately said about Taiwan, which closes channels and draws coercion (specification X2, 12.1). */
import { assembled, aux, delayed } from "../../engine/language.ts";
import { Ally, Japan, Philippines } from "../axes.ts";
import { japaneseClarity } from "../levers/index.ts";

export const japaneseClarityTwoYearsAgo = delayed(japaneseClarity, 8, {
  symbol: "Clar_JP[t-8]",
  doc: "Japanese clarity on Taiwan eight quarters ago",
});
export const clarityRiseJapan = aux({
  spec: "X2",
  symbol: "dClar_JP",
  unit: "1",
  over: Japan,
  doc: "Rise of Japanese clarity on Taiwan over the last eight quarters",
  needs: { japaneseClarity, japaneseClarityTwoYearsAgo },
  value: (n, { max }) => max(0, n.japaneseClarity - n.japaneseClarityTwoYearsAgo),
});
export const clarityRisePhilippines = aux({
  spec: "X2",
  symbol: "dClar_PH",
  unit: "1",
  over: Philippines,
  doc: "The Philippines declare nothing on Taiwan in this model; their ties count elsewhere",
  needs: {},
  value: () => 0,
});
export const clarityRise = assembled({
  spec: "X2",
  symbol: "dClar_i",
  unit: "1",
  over: Ally,
  doc: "Rise of the ally's declared clarity on Taiwan over the last eight quarters",
  parts: [clarityRiseJapan, clarityRisePhilippines],
});
