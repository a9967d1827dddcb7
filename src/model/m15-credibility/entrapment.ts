/** Risk of being drawn into a war between the United States and China (specification 15.4). */
import { assembled, aux } from "../../engine/language.ts";
import { Ally, Japan, Philippines } from "../axes.ts";
import { attackOnBases, attackOnPhilippines } from "../m10-participation/first-strike.ts";
import { japanForce, philippineForce } from "../m10-participation/willingness.ts";

export const entrapmentJapan = aux({
  spec: "15.4",
  symbol: "Entrap_JP",
  unit: "1",
  over: Japan,
  doc: "Chance that Japan is in the war, by being struck or by its own decision",
  needs: { attackOnBases, japanForce },
  value: (n) => 1 - (1 - n.attackOnBases) * (1 - n.japanForce),
});
export const entrapmentPhilippines = aux({
  spec: "15.4",
  symbol: "Entrap_PH",
  unit: "1",
  over: Philippines,
  doc: "Chance that the Philippines are in the war, by being struck or by their own decision",
  needs: { attackOnPhilippines, philippineForce },
  value: (n) => 1 - (1 - n.attackOnPhilippines) * (1 - n.philippineForce),
});
export const entrapment = assembled({
  spec: "15.4",
  symbol: "Entrap_i",
  unit: "1",
  over: Ally,
  doc: "Chance that the ally is in the war, given one between the United States and China at level 4 or above",
  parts: [entrapmentJapan, entrapmentPhilippines],
});
