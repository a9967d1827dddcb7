/**
 * M10: first strikes on hosts of bases, and when who takes part does so.
 *
 * Equations (10.2), (10.5) and X4 of the specification; who takes part at all is in willingness.ts. Delays are means; a
 * participation case enters the campaign with the mean delay of those paths that lead to it.
 */
import { at, aux } from "../../engine/language.ts";
import { Campaign, Pair } from "../axes.ts";
import {
  edcaSites,
  japaneseClarity,
  mainlandStrike,
  presencePhilippines,
  roleClarity,
} from "../levers/index.ts";
import { japanGrantsAccess, japanParticipates } from "../m05-denial-campaign/case-parameters.ts";
import { sharedCoverage } from "../m06-radar/equations.ts";
import { exerciseStock } from "../state/agreements.ts";
import { closedDaysLast } from "../state/campaign.ts";
import * as delay from "./delay-parameters.ts";
import * as p from "./parameters.ts";
import { japanAccess, japanForce, philippineAccess } from "./willingness.ts";

// (10.2) A first strike on bases in Japan.

export const attackOnBases = aux({
  unit: "1",
  symbol: "q_atk",
  spec: "10.2",
  doc: "Chance that China strikes bases in Japan at the outset",
  needs: {
    attackIntercept: p.attackIntercept,
    attackFromAccess: p.attackFromAccess,
    japanAccess,
    accessReference: p.accessReference,
    attackFromClosure: p.attackFromClosure,
    closedDaysLast,
    closureDays: p.closureDays,
    closureReference: p.closureReference,
    attackLeast: p.attackLeast,
    attackMost: p.attackMost,
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
    attackOnPhilippinesIntercept: p.attackOnPhilippinesIntercept,
    attackFromAccess: p.attackFromAccess,
    philippineAccess,
    philippineAccessReference: p.philippineAccessReference,
    attackFromPresence: p.attackFromPresence,
    presencePhilippines,
    attackFromStrike: p.attackFromStrike,
    mainlandStrike,
    hostedStrikeReference: p.hostedStrikeReference,
    attackOnPhilippinesLeast: p.attackOnPhilippinesLeast,
    attackMost: p.attackMost,
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

// (10.5) Delays.

export const warningDays = aux({
  unit: "day",
  spec: "10.5",
  doc: "Days of delay that shared early warning saves an ally that has not been attacked",
  needs: { warningCutsDelay: delay.warningCutsDelay, sharedCoverage },
  value: ({ warningCutsDelay, sharedCoverage }) => warningCutsDelay * sharedCoverage,
});

export const japanForceDelay = aux({
  unit: "day",
  spec: "10.5",
  doc: "Mean days until Japan fights, if it does without having been attacked",
  needs: {
    japanForceDelayBase: delay.japanForceDelayBase,
    clarityCutsDelay: delay.clarityCutsDelay,
    japaneseClarity,
    rolesCutDelay: delay.rolesCutDelay,
    roleClarity,
    practiceCutsDelay: delay.practiceCutsDelay,
    practice: at(exerciseStock, Pair, "USJP"),
    practiceScale: delay.practiceScale,
    warningDays,
  },
  value: (n, { exp, max }) => {
    const practised = 1 - n.practiceCutsDelay * (1 - exp(-n.practice / n.practiceScale));
    const politics = (1 - n.clarityCutsDelay * n.japaneseClarity) * (1 - n.rolesCutDelay * n.roleClarity);
    return max(0, n.japanForceDelayBase * politics * practised - n.warningDays);
  },
});

export const japanAccessDelay = aux({
  unit: "day",
  spec: "10.5",
  doc: "Mean days until United States forces may fight from bases in Japan that has not been attacked",
  needs: {
    accessDelayBase: delay.accessDelayBase,
    rolesCutDelay: delay.rolesCutDelay,
    roleClarity,
    warningDays,
  },
  value: (n, { max }) => max(0, n.accessDelayBase * (1 - n.rolesCutDelay * n.roleClarity) - n.warningDays),
});

// What the campaign reads: seven cases, their access, their entry days.

export const caseAccess = aux({
  unit: "1",
  over: Campaign,
  symbol: "acc",
  spec: "9.7",
  doc: "Share of first-ring bases from which United States forces may fight once access is settled",
  needs: { japanGrantsAccess, restrictedAccess: p.restrictedAccess },
  value: ({ japanGrantsAccess, restrictedAccess }) => (japanGrantsAccess > 0 ? 1 : restrictedAccess),
});

export const attackShareOfForce = aux({
  unit: "1",
  spec: "9.7",
  doc: "Of the paths on which Japan fights, the share on which it was attacked",
  needs: { attackOnBases, forceGivenAttack: p.forceGivenAttack, japanForce },
  value: ({ attackOnBases, forceGivenAttack, japanForce }) => {
    const attacked = attackOnBases * forceGivenAttack;
    return attacked / (attacked + (1 - attackOnBases) * japanForce);
  },
});

export const japanEntryDay = aux({
  unit: "day",
  symbol: "dJP",
  spec: "9.7, 10.5",
  doc: "Mean day on which Japan starts to fight, given that it does",
  needs: { attackShareOfForce, attackDelay: delay.attackDelay, japanForceDelay },
  value: ({ attackShareOfForce, attackDelay, japanForceDelay }) =>
    attackShareOfForce * attackDelay + (1 - attackShareOfForce) * japanForceDelay,
});

export const accessDay = aux({
  unit: "day",
  over: Campaign,
  spec: "9.7, 10.5",
  doc: "Mean day from which United States forces may fight from bases in Japan: at once when those were struck",
  needs: { japanParticipates, attackShareOfForce, japanAccessDelay },
  value: ({ japanParticipates, attackShareOfForce, japanAccessDelay }) =>
    japanParticipates > 0 ? (1 - attackShareOfForce) * japanAccessDelay : japanAccessDelay,
});

export const philippineEntryDay = aux({
  unit: "day",
  symbol: "dPH",
  spec: "X7",
  doc: "Mean day on which the Philippines opens its bases and, if it fights, starts to fight",
  needs: {
    philippineDelayBase: delay.philippineDelayBase,
    rolesCutDelay: delay.rolesCutDelay,
    roleClarity,
    sitesCutDelay: delay.sitesCutDelay,
    edcaSites,
    agreedSites: delay.agreedSites,
    warningDays,
  },
  value: (n, { max }) =>
    max(
      0,
      n.philippineDelayBase *
        (1 - n.rolesCutDelay * n.roleClarity) *
        (1 - n.sitesCutDelay * (n.edcaSites / n.agreedSites)) -
        n.warningDays,
    ),
});
