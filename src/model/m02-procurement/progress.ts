/** How fast orders turn into arms: homeland defence delivered against ordered, and the stand-off stock until it has doubled. */
import { aux, next } from "../../engine/language.ts";
import { homelandDefenceSpending } from "../levers/index.ts";
import { historyGate } from "../m19-shocks/equations.ts";
import { homelandOrdered, standoffDoublingWait } from "../state/munitions.ts";
import { homelandDeliveredNext, standoffStock, standoffStock2026 } from "./equations.ts";

export const homelandOrderedNext = next(homelandOrdered, {
  spec: "M02",
  needs: { homelandDefenceSpending, homelandOrdered },
  value: (n, { perQuarter, step }) => n.homelandOrdered + perQuarter(n.homelandDefenceSpending) * step,
});

export const homelandDeliveredShare = aux({
  unit: "1",
  spec: "23 D21",
  needs: { homelandDeliveredNext, homelandOrderedNext },
  value: (n) => (n.homelandOrderedNext > 0 ? n.homelandDeliveredNext / n.homelandOrderedNext : 0),
  doc: "Share of the homeland missile defence ordered so far that has been delivered",
});

/** Once the stock has doubled the wait stops growing, but it goes on if the stock falls back. */
export const standoffDoublingWaitNext = next(standoffDoublingWait, {
  spec: "23 B06",
  needs: { historyGate, standoffDoublingWait, standoffStock, standoffStock2026 },
  value: (n, { step }) =>
    n.standoffDoublingWait + (n.standoffStock < 2 * n.standoffStock2026 ? n.historyGate * step : 0),
});
