/**
 * M16: who gets out of Taiwan and the Sakishimas in time, and what relief stores are worth (specification 16.1-16.3).
 *
 * Two ways out of Taiwan: lift as it is, and Philippine sites that serve relief as well as defence, as far as Manila
 * opens them. One way out of the Sakishimas. Days are counted from warning.
 */
import { at, aux, draw, sum } from "../../engine/language.ts";
import { Deadline, Pair, Public } from "../axes.ts";
import {
  edcaSites,
  evacuationPlanning,
  rotationalShare,
  storesLuzon,
  storesSakishima,
} from "../levers/index.ts";
import { closedDays30 } from "../m04-base-resilience/equations.ts";
import { philippineAccess } from "../m10-participation/willingness.ts";
import { interoperability } from "../m14-agreements/equations.ts";
import {
  closureMedian,
  closureSpread,
  deadline,
  firstMonth,
  liftFromSakishima,
  liftFromTaiwan,
  liftPerSite,
  nationalsInTaiwan,
  openAfterClosure,
  preparedGain,
  sakishimaPeople,
} from "./parameters.ts";

// (16.2) How long the way is open.

export const closureDay = draw({
  spec: "16.2",
  symbol: "Wc",
  unit: "day",
  each: "run",
  doc: "Day after warning on which the way out closes",
  needs: { closureMedian, closureSpread },
  value: (n, { lognormal }) => lognormal(n.closureMedian, n.closureSpread),
});

export const openDays = aux({
  spec: "16.2",
  symbol: "sum of open(x)",
  unit: "day",
  over: Deadline,
  doc: "Days of full lift until a deadline: all of them until the way closes, a small part of each afterwards",
  needs: { deadline, closureDay, openAfterClosure },
  value: (n, { max, min }) =>
    min(n.deadline, n.closureDay) + n.openAfterClosure * max(0, n.deadline - n.closureDay),
});

// (16.1) How many leave in a day.

export const leavingOnOwnLift = aux({
  spec: "16.1",
  unit: "person/day",
  doc: "People who can leave Taiwan in a day by air and sea as they are, more with planning",
  needs: { liftFromTaiwan, preparedGain, evacuationPlanning },
  value: (n) => n.liftFromTaiwan * (1 + n.preparedGain * n.evacuationPlanning),
});

export const leavingThroughSites = aux({
  spec: "16.1",
  unit: "person/day",
  doc: "People more who can leave Taiwan in a day because dual-use Philippine sites, stores and planning await them",
  needs: {
    liftPerSite,
    edcaSites,
    rotationalShare,
    philippineAccess,
    preparedGain,
    storesLuzon,
    evacuationPlanning,
  },
  value: (n) => {
    const prepared = 1 + (n.preparedGain * (n.storesLuzon + n.evacuationPlanning)) / 2;
    return n.liftPerSite * n.edcaSites * n.rotationalShare * n.philippineAccess * prepared;
  },
});

export const leavingSakishima = aux({
  spec: "16.1",
  unit: "person/day",
  doc: "People who can leave the Sakishimas in a day",
  needs: { liftFromSakishima, preparedGain, storesSakishima, evacuationPlanning },
  value: (n) => n.liftFromSakishima * (1 + (n.preparedGain * (n.storesSakishima + n.evacuationPlanning)) / 2),
});

export const peopleInTaiwan = sum({
  spec: "16.1",
  symbol: "Ntot",
  unit: "person",
  across: Public,
  doc: "Nationals of the three allies in Taiwan",
  needs: { nationalsInTaiwan },
  value: (n) => n.nationalsInTaiwan,
});

export const evacuatedFromTaiwan = aux({
  spec: "16.1",
  symbol: "Ev(d)",
  unit: "person",
  over: Deadline,
  doc: "Nationals brought out of Taiwan by a deadline",
  needs: { peopleInTaiwan, leavingOnOwnLift, leavingThroughSites, openDays },
  value: (n, { min }) => min(n.peopleInTaiwan, (n.leavingOnOwnLift + n.leavingThroughSites) * n.openDays),
});

export const evacuatedFromSakishima = aux({
  spec: "16.1",
  symbol: "Ev(d)",
  unit: "person",
  over: Deadline,
  doc: "People brought from the Sakishimas by a deadline",
  needs: { sakishimaPeople, leavingSakishima, openDays },
  value: (n, { min }) => min(n.sakishimaPeople, n.leavingSakishima * n.openDays),
});

export const evacuatedShare = aux({
  spec: "16.1, Y38",
  symbol: "Ev/Ntot",
  unit: "1",
  over: Deadline,
  doc: "Share of all to be evacuated, from Taiwan and the Sakishimas, who are out by a deadline",
  needs: { evacuatedFromTaiwan, evacuatedFromSakishima, peopleInTaiwan, sakishimaPeople },
  value: (n) => (n.evacuatedFromTaiwan + n.evacuatedFromSakishima) / (n.peopleInTaiwan + n.sakishimaPeople),
});

// (16.3) Relief.

export const reliefScore = aux({
  spec: "16.3",
  unit: "1",
  doc: "What stores are worth for relief: their level, as far as bases are open and Japan and the Philippines can work together",
  needs: {
    storesLuzon,
    storesSakishima,
    closedDays30,
    firstMonth,
    tie: at(interoperability, Pair, "JPPH"),
  },
  value: (n) => ((n.storesLuzon + n.storesSakishima) / 2) * (1 - n.closedDays30 / n.firstMonth) * n.tie,
});
