/** What the campaign reads of participation: the access of each case and the days of entry (specification 9.7, 10.5, X7). */
import { aux } from "../../engine/language.ts";
import { Campaign } from "../axes.ts";
import { edcaSites, roleClarity } from "../levers/index.ts";
import { japanGrantsAccess, japanParticipates } from "../m05-denial-campaign/case-parameters.ts";
import * as delay from "./delay-parameters.ts";
import { japanAccessDelay, japanForceDelay, warningDays } from "./delays.ts";
import { attackOnBases } from "./first-strike.ts";
import { restrictedAccess } from "./case-parameters.ts";
import { forceGivenAttack } from "./japan-will-parameters.ts";
import { japanForce } from "./willingness.ts";

export const caseAccess = aux({
  unit: "1",
  over: Campaign,
  symbol: "acc",
  spec: "9.7",
  doc: "Share of first-ring bases from which United States forces may fight once access is settled",
  needs: { japanGrantsAccess, restrictedAccess },
  value: ({ japanGrantsAccess, restrictedAccess }) => (japanGrantsAccess > 0 ? 1 : restrictedAccess),
});

export const attackShareOfForce = aux({
  unit: "1",
  spec: "9.7",
  doc: "Of the paths on which Japan fights, the share on which it was attacked",
  needs: { attackOnBases, forceGivenAttack, japanForce },
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
