/** Whether China strikes bases in Japan or the Philippines at the outset (specification 10.2, X4). */
import { aux } from "../../engine/language.ts";
import { mainlandStrike, presencePhilippines } from "../levers/index.ts";
import { closedDaysLast } from "../state/campaign.ts";
import {
  accessReference,
  attackFromAccess,
  attackFromClosure,
  attackFromPresence,
  attackFromStrike,
  attackIntercept,
  attackLeast,
  attackMost,
  attackOnPhilippinesIntercept,
  attackOnPhilippinesLeast,
  closureDays,
  closureReference,
  hostedStrikeReference,
  philippineAccessReference,
} from "./first-strike-parameters.ts";
import { japanAccess, philippineAccess } from "./willingness.ts";

export const attackOnBases = aux({
  unit: "1",
  symbol: "q_atk",
  spec: "10.2",
  doc: "Chance that China strikes bases in Japan at the outset",
  needs: {
    attackIntercept,
    attackFromAccess,
    japanAccess,
    accessReference,
    attackFromClosure,
    closedDaysLast,
    closureDays,
    closureReference,
    attackLeast,
    attackMost,
  },
  value: (n, { clip, logistic }) =>
    clip(
      logistic(
        n.attackIntercept +
          n.attackFromAccess * (n.japanAccess - n.accessReference) +
          n.attackFromClosure * (n.closedDaysLast / n.closureDays - n.closureReference),
      ),
      n.attackLeast,
      n.attackMost,
    ),
});

export const attackOnPhilippines = aux({
  unit: "1",
  symbol: "q_atk_PH",
  spec: "X4",
  doc: "Chance that China strikes Philippine bases at the outset",
  needs: {
    attackOnPhilippinesIntercept,
    attackFromAccess,
    philippineAccess,
    philippineAccessReference,
    attackFromPresence,
    presencePhilippines,
    attackFromStrike,
    mainlandStrike,
    hostedStrikeReference,
    attackOnPhilippinesLeast,
    attackMost,
  },
  value: (n, { clip, logistic, max, sqrt }) =>
    clip(
      logistic(
        n.attackOnPhilippinesIntercept +
          n.attackFromAccess * (n.philippineAccess - n.philippineAccessReference) +
          n.attackFromPresence * (sqrt(n.presencePhilippines) - 1) +
          n.attackFromStrike * max(0, n.mainlandStrike - n.hostedStrikeReference),
      ),
      n.attackOnPhilippinesLeast,
      n.attackMost,
    ),
});
