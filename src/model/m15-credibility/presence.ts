/** United States forward presence by ally and theatre (specification 0.9, 15.1). */
import { assembled, aux } from "../../engine/language.ts";
import { Ally, Japan, NorthernTheatre, Philippines, SouthernTheatre, Theatre } from "../axes.ts";
import { presenceJapan, presencePhilippines } from "../levers/index.ts";
import { japanPresenceWeight, presenceFloor } from "./presence-parameters.ts";

export const presenceInJapan = aux({
  spec: "0.9",
  symbol: "Fwd_JP",
  unit: "1",
  over: Japan,
  doc: "Forward presence in Japan relative to 2012",
  needs: { presenceJapan },
  value: (n) => n.presenceJapan,
});
export const presenceInPhilippines = aux({
  spec: "0.9",
  symbol: "Fwd_PH",
  unit: "1",
  over: Philippines,
  doc: "Forward presence in the Philippines relative to 2012",
  needs: { presencePhilippines },
  value: (n) => n.presencePhilippines,
});
export const forwardPresence = assembled({
  spec: "0.9",
  symbol: "Fwd_i",
  unit: "1",
  over: Ally,
  doc: "United States forward presence in the ally relative to 2012",
  parts: [presenceInJapan, presenceInPhilippines],
});

export const overallPresence = aux({
  spec: "0.9",
  symbol: "Fwd",
  unit: "1",
  doc: "Forward presence in both allies, mostly in Japan",
  needs: { presenceJapan, presencePhilippines, japanPresenceWeight },
  value: (n) => n.japanPresenceWeight * n.presenceJapan + (1 - n.japanPresenceWeight) * n.presencePhilippines,
});

export const presenceInNorth = aux({
  spec: "0.9",
  symbol: "Fwd_s",
  unit: "1",
  over: NorthernTheatre,
  doc: "Forward presence that bears on the Taiwan Strait and the East China Sea: that in Japan",
  needs: { presenceJapan },
  value: (n) => n.presenceJapan,
});
export const presenceInSouth = aux({
  spec: "0.9",
  symbol: "Fwd_s",
  unit: "1",
  over: SouthernTheatre,
  doc: "Forward presence that bears on the South China Sea: that in the Philippines",
  needs: { presencePhilippines },
  value: (n) => n.presencePhilippines,
});
export const theatrePresence = assembled({
  spec: "0.9",
  symbol: "Fwd_s",
  unit: "1",
  over: Theatre,
  doc: "Forward presence that bears on a theatre",
  parts: [presenceInNorth, presenceInSouth],
});

export const feltPresence = aux({
  spec: "15.1",
  symbol: ".5+.5*Fwd_i",
  unit: "1",
  over: Ally,
  doc: "Forward presence in the ally with a floor: forces at sea and at home count even when none is stationed there",
  needs: { forwardPresence, presenceFloor },
  value: (n) => n.presenceFloor + (1 - n.presenceFloor) * n.forwardPresence,
});

export const overallFeltPresence = aux({
  spec: "7.0",
  symbol: ".5+.5*Fwd",
  unit: "1",
  doc: "Forward presence in both allies with the floor of 15.1",
  needs: { overallPresence, presenceFloor },
  value: (n) => n.presenceFloor + (1 - n.presenceFloor) * n.overallPresence,
});
