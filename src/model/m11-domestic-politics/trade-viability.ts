/** How attractive the United States is as an economic partner (specification 11.4). */
import { aux, coefficient } from "../../engine/language.ts";
import { tariffVolatility, tradeOpening } from "../levers/index.ts";
import { protectionism } from "./equations.ts";

export const viabilityFromOpening = coefficient(0.3, {
  unit: "1",
  spec: "11.4",
  doc: "Viability gained when Washington opens its market fully",
  because: "judged against protectionism, which counts whole; half either way",
});
export const viabilityFromVolatility = coefficient(0.3, {
  unit: "1",
  spec: "11.4",
  doc: "Viability lost when tariffs are threatened at every turn",
  because: "judged to weigh as much as an open market, since firms plan on rules; half either way",
});

export const tradeViability = aux({
  unit: "1",
  spec: "11.4",
  symbol: "Viab_US",
  needs: { protectionism, tradeOpening, tariffVolatility, viabilityFromOpening, viabilityFromVolatility },
  value: (n) =>
    1 -
    n.protectionism +
    n.viabilityFromOpening * n.tradeOpening -
    n.viabilityFromVolatility * n.tariffVolatility,
  doc: "Viability of the United States as an economic partner of the region; .5 counts neither way",
});
