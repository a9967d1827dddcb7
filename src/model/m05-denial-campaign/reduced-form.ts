/**
 * M05, rival S5 "reduced": one logistic equation in place of the campaign, fitted to a design over the daily loop.
 *
 * logit P_FA = c0 + c1 ln(lift) - c2 ln(stocks) - c3 part + c4 delay (specification 24).
 */
import { at, aux } from "../../engine/language.ts";
import { Campaign, Outlook } from "../axes.ts";
import { surveillance } from "../m06-radar/equations.ts";
import { philippineInvolvement } from "../m10-participation/cases.ts";
import { usEntryDay } from "../m10-participation/delay-parameters.ts";
import { japanEntryDay } from "../m10-participation/campaign-entry.ts";
import { meanAccess } from "./fire-power.ts";
import { japaneseMissiles, philippineMissiles, standoffStockUsable, taiwanMissiles } from "./forces.ts";
import { liftStrength } from "./lanchester.ts";
import { japanParticipates, usParticipates, yearsAhead } from "./case-parameters.ts";
import { noLift, shareOnLift } from "./landing-parameters.ts";
import {
  firstRingKills,
  firstRingStock,
  japaneseCoastalKills,
  japaneseGeography,
  philippineCoastalKills,
  philippineGeography,
  standoffKills,
  taiwanKills,
  taiwanSurvival,
} from "./missile-parameters.ts";
import * as fit from "./rival-parameters.ts";

export const stocksPresent = aux({
  unit: "ship",
  over: Campaign,
  symbol: "stocks",
  spec: "24 S5",
  doc: "Ships that the missiles of all who take part could sink, fired to the last",
  needs: {
    yearsAhead,
    taiwan: at(taiwanMissiles, Outlook, "now"),
    taiwanInFiveYears: at(taiwanMissiles, Outlook, "inFiveYears"),
    taiwanSurvival,
    taiwanKills,
    usParticipates,
    standoffStockUsable,
    standoffKills,
    meanAccess,
    firstRingStock,
    firstRingKills,
    japanParticipates,
    japaneseMissiles,
    japaneseCoastalKills,
    japaneseGeography,
    philippineInvolvement,
    philippineMissiles,
    philippineCoastalKills,
    philippineGeography,
    surveillance,
    shareOnLift,
  },
  value: (n) => {
    const taiwan = (n.yearsAhead > 0 ? n.taiwanInFiveYears : n.taiwan) * n.taiwanSurvival * n.taiwanKills;
    const firstRing = n.meanAccess * n.firstRingStock * n.firstRingKills;
    const american = n.usParticipates * (n.standoffStockUsable * n.standoffKills + firstRing);
    const japanese = n.japanParticipates * n.japaneseMissiles * n.japaneseCoastalKills * n.japaneseGeography;
    const philippine =
      n.philippineInvolvement * n.philippineMissiles * n.philippineCoastalKills * n.philippineGeography;
    return (taiwan + american + japanese + philippine) * n.surveillance * n.shareOnLift;
  },
});

export const shareTakingPart = aux({
  unit: "1",
  over: Campaign,
  symbol: "part",
  spec: "24 S5",
  doc: "Share of the two large partners that fight",
  needs: { usParticipates, japanParticipates },
  value: (n) => (n.usParticipates + n.japanParticipates) / 2,
});

export const meanEntryDay = aux({
  unit: "day",
  over: Campaign,
  symbol: "delay",
  spec: "24 S5",
  doc: "Mean entry day of the large partners that fight; 0 when none does",
  needs: {
    usParticipates,
    japanParticipates,
    usEntryDay,
    japanEntryDay,
  },
  value: (n, { max }) =>
    (n.usParticipates * n.usEntryDay + n.japanParticipates * n.japanEntryDay) /
    max(1, n.usParticipates + n.japanParticipates),
});

export const faitAccompliByReducedForm = aux({
  unit: "1",
  over: Campaign,
  symbol: "P_FA",
  spec: "24 S5",
  doc: "Chance that the landing becomes a fait accompli, by the fitted equation",
  needs: {
    liftStrength,
    liftReference: fit.liftReference,
    stocksPresent,
    stocksReference: fit.stocksReference,
    shareTakingPart,
    meanEntryDay,
    reducedIntercept: fit.reducedIntercept,
    reducedLift: fit.reducedLift,
    reducedStocks: fit.reducedStocks,
    reducedPart: fit.reducedPart,
    reducedDelay: fit.reducedDelay,
    noLift,
  },
  value: (n, { ln, logistic, max }) =>
    logistic(
      n.reducedIntercept +
        n.reducedLift * ln(max(n.liftStrength, n.noLift) / n.liftReference) -
        n.reducedStocks * ln(n.stocksPresent / n.stocksReference) -
        n.reducedPart * n.shareTakingPart +
        n.reducedDelay * n.meanEntryDay,
    ),
});
