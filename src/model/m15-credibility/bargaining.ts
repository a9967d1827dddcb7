/** The allies' bargaining position towards Beijing (specification 15.6). */
import { assembled, at, aux } from "../../engine/language.ts";
import { Ally, Japan, Philippines, Theatre } from "../axes.ts";
import { resolve } from "../m08-gray-zone/resolve.ts";
import { chinaTradeShare } from "../state/coalition.ts";
import { flexibility } from "./flexibility.ts";
import { bargainingFromResolve, resolveReference } from "./flexibility-parameters.ts";

// Resolve counts where the ally's own waters are: the East China Sea for Japan, the South China Sea for the Philippines.

export const resolveAtHomeJapan = aux({
  spec: "15.6",
  unit: "1",
  over: Japan,
  doc: "Coalition's resolve in Japan's waters",
  needs: { resolve: at(resolve, Theatre, "ECS") },
  value: (n) => n.resolve,
});
export const resolveAtHomePhilippines = aux({
  spec: "15.6",
  unit: "1",
  over: Philippines,
  doc: "Coalition's resolve in Philippine waters",
  needs: { resolve: at(resolve, Theatre, "SCS") },
  value: (n) => n.resolve,
});
export const resolveAtHome = assembled({
  spec: "15.6",
  symbol: "Res",
  unit: "1",
  over: Ally,
  doc: "Coalition's resolve in the ally's own waters, 0 to 1",
  parts: [resolveAtHomeJapan, resolveAtHomePhilippines],
});

export const bargaining = aux({
  spec: "15.6",
  symbol: "Bargain_i",
  unit: "1",
  over: Ally,
  doc: "Bargaining position of the ally towards Beijing: room to move, less trade dependence, more with resolve behind it",
  needs: { flexibility, chinaTradeShare, resolveAtHome, resolveReference, bargainingFromResolve },
  value: (n) =>
    n.flexibility *
    (1 - n.chinaTradeShare) *
    (1 + n.bargainingFromResolve * (n.resolveAtHome - n.resolveReference)),
});
