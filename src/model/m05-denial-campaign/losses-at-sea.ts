/** Ships and lift that missiles and submarines sink (specification M05). */
import { at, aux, next, observation } from "../../engine/language.ts";
import { Campaign, Outlook } from "../axes.ts";
import { surveillance } from "../m06-radar/equations.ts";
import * as state from "../state/campaign.ts";
import { japanPresent, usPresent } from "./arrivals.ts";
import { yearsAhead } from "./case-parameters.ts";
import { civilianLift, militaryLift } from "./forces.ts";
import {
  civilianLiftFromDay,
  civilianLiftPerShip,
  gameShipLossSpread,
  militaryLiftPerShip,
  noLift,
  shareOnLift,
} from "./landing-parameters.ts";
import {
  firstRingKills,
  japaneseCoastalKills,
  japaneseGeography,
  japaneseSubmarines,
  philippineCoastalKills,
  philippineGeography,
  standoffKills,
  submarineKills,
  taiwanKills,
} from "./missile-parameters.ts";
import { japaneseFire, philippineFire, standoffFire, tacticalFire, taiwanFire } from "./missiles-fired.ts";

const clock = state.campaignDay;

export const missileKills = aux({
  unit: "ship",
  over: Campaign,
  clock,
  symbol: "k",
  spec: "M05",
  doc: "Chinese ships sunk by missiles on this day",
  needs: {
    yearsAhead,
    taiwanFire: at(taiwanFire, Outlook, "now"),
    taiwanFireInFiveYears: at(taiwanFire, Outlook, "inFiveYears"),
    taiwanKills,
    standoffFire,
    standoffKills,
    tacticalFire,
    firstRingKills,
    japaneseFire,
    japaneseCoastalKills,
    japaneseGeography,
    philippineFire,
    philippineCoastalKills,
    philippineGeography,
    surveillance,
  },
  value: (n) => {
    const taiwanese = (n.yearsAhead > 0 ? n.taiwanFireInFiveYears : n.taiwanFire) * n.taiwanKills;
    const american = n.standoffFire * n.standoffKills + n.tacticalFire * n.firstRingKills;
    const japanese = n.japaneseFire * n.japaneseCoastalKills * n.japaneseGeography;
    const philippine = n.philippineFire * n.philippineCoastalKills * n.philippineGeography;
    return (taiwanese + american + japanese + philippine) * n.surveillance;
  },
});

export const liftKills = aux({
  unit: "ship",
  over: Campaign,
  clock,
  symbol: "k*share",
  spec: "M05",
  doc: "Ships of the landing fleet sunk on this day, by missiles and submarines",
  needs: {
    missileKills,
    submarineKills,
    japaneseSubmarines,
    usPresent,
    japanPresent,
    shareOnLift,
  },
  value: (n, { step }) => {
    const submarines = n.submarineKills * (n.usPresent + n.japaneseSubmarines * n.japanPresent) * step;
    return (n.missileKills + submarines) * n.shareOnLift;
  },
});

export const civilianSailing = aux({
  unit: "1",
  clock,
  symbol: "on",
  spec: "M05",
  doc: "Share of this day on which civilian ships sail",
  needs: { civilianLiftFromDay },
  value: ({ civilianLiftFromDay }, { clip, elapsed, step }) =>
    clip((elapsed + step - civilianLiftFromDay) / step, 0, 1),
});

export const liftExposed = aux({
  unit: "kt",
  over: Campaign,
  clock,
  symbol: "tot",
  spec: "M05",
  doc: "Lift at sea at the start of the day",
  needs: {
    militaryLiftLeft: state.militaryLiftLeft,
    civilianLiftLeft: state.civilianLiftLeft,
    civilianSailing,
  },
  value: ({ militaryLiftLeft, civilianLiftLeft, civilianSailing }) =>
    militaryLiftLeft + civilianSailing * civilianLiftLeft,
});

export const militaryLiftToday = next(state.militaryLiftLeft, {
  spec: "M05",
  needs: {
    militaryLiftLeft: state.militaryLiftLeft,
    liftExposed,
    noLift,
    liftKills,
    militaryLiftPerShip,
  },
  value: (n, { max }) =>
    n.liftExposed > n.noLift
      ? max(
          0,
          n.militaryLiftLeft - n.liftKills * (n.militaryLiftLeft / n.liftExposed) * n.militaryLiftPerShip,
        )
      : n.militaryLiftLeft,
  start: { needs: { militaryLift }, value: ({ militaryLift }) => militaryLift },
});

export const civilianLiftToday = next(state.civilianLiftLeft, {
  spec: "M05",
  needs: {
    militaryLiftLeft: state.militaryLiftLeft,
    civilianLiftLeft: state.civilianLiftLeft,
    liftExposed,
    noLift,
    liftKills,
    civilianLiftPerShip,
  },
  value: (n, { max }) =>
    n.liftExposed > n.noLift
      ? max(
          0,
          n.civilianLiftLeft - n.liftKills * (1 - n.militaryLiftLeft / n.liftExposed) * n.civilianLiftPerShip,
        )
      : n.civilianLiftLeft,
  start: { needs: { civilianLift }, value: ({ civilianLift }) => civilianLift },
});

export const shipsLost = next(state.shipsLostSoFar, {
  spec: "M05",
  doc: "Ships of the landing fleet sunk over the campaign",
  needs: { shipsLostSoFar: state.shipsLostSoFar, liftExposed, noLift, liftKills },
  value: ({ shipsLostSoFar, liftExposed, noLift, liftKills }) =>
    shipsLostSoFar + (liftExposed > noLift ? liftKills : 0),
});

export const shipsLostInGames = observation({
  unit: "ship",
  spec: "M05 face validity",
  doc: "Chinese ship losses that a published game with United States and Japanese forces should show",
  needs: { shipsLost: at(shipsLost, Campaign, "japanForce"), gameShipLossSpread },
  value: ({ shipsLost, gameShipLossSpread }, { normal }) => normal(shipsLost, gameShipLossSpread),
});
