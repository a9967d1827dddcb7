/**
 * M10, rival S6 "bandwagon": allies join winners, so their part in a war rises with the denial that they expect.
 *
 * Denial rests on who takes part, so each ally's chance is a fixed point. Three steps come close to it: the chances of a
 * step give the denial expected in the next. What each case of participation comes to is taken from the latest campaign.
 */
import { at, aux, clock, next, stock } from "../../engine/language.ts";
import { Participation } from "../axes.ts";
import { faitAccompliLast } from "../state/participation.ts";
import { japanWill, philippineTerms, usEntryByGate } from "./gate.ts";
import { accessOverForce } from "./japan-will-parameters.ts";
import { philippineAccess2026, philippineForce2026 } from "./philippine-will-parameters.ts";
import { bandwagonEffect, evenDenial } from "./rival-parameters.ts";

export const bandwagonStep = clock({
  unit: "1",
  steps: 3,
  doc: "Steps towards the fixed point of participation and expected denial",
});

export const denialReckoned = stock({
  unit: "1",
  clock: bandwagonStep,
  initial: evenDenial,
  spec: "24 S6",
  doc: "Denial that allies reckon with at the start of the step; even odds at first",
});

export const philippineWill = aux({
  unit: "1",
  symbol: "W_PH",
  spec: "10.4",
  doc: "Logit of the chance that the Philippines fights without having been attacked",
  needs: { philippineForce2026, philippineTerms },
  value: (n, { logit }) => logit(n.philippineForce2026) + n.philippineTerms,
});

export const denialExpected = next(denialReckoned, {
  spec: "24 S6",
  symbol: "P_deny",
  needs: {
    denialReckoned,
    bandwagonEffect,
    evenDenial,
    usEntryByGate,
    japanWill,
    accessOverForce,
    philippineWill,
    usOut: at(faitAccompliLast, Participation, "usOut"),
    none: at(faitAccompliLast, Participation, "japanNone"),
    access: at(faitAccompliLast, Participation, "japanAccess"),
    force: at(faitAccompliLast, Participation, "japanForce"),
    noneWithPhilippines: at(faitAccompliLast, Participation, "japanNonePhilippines"),
    accessWithPhilippines: at(faitAccompliLast, Participation, "japanAccessPhilippines"),
    forceWithPhilippines: at(faitAccompliLast, Participation, "japanForcePhilippines"),
  },
  value: (n, { logistic }) => {
    const pull = n.bandwagonEffect * (n.denialReckoned - n.evenDenial);
    const japanFights = logistic(n.japanWill + pull);
    const japanOpens = logistic(n.japanWill + n.accessOverForce + pull);
    const philippinesFight = logistic(n.philippineWill + pull);
    const without = (1 - japanOpens) * n.none + (japanOpens - japanFights) * n.access + japanFights * n.force;
    const together =
      (1 - japanOpens) * n.noneWithPhilippines +
      (japanOpens - japanFights) * n.accessWithPhilippines +
      japanFights * n.forceWithPhilippines;
    const given = (1 - philippinesFight) * without + philippinesFight * together;
    return 1 - (1 - n.usEntryByGate) * n.usOut - n.usEntryByGate * given;
  },
});

export const bandwagonPull = aux({
  unit: "1",
  symbol: "b*(P_deny - .5)",
  spec: "24 S6",
  doc: "Shift of the logit of taking part that the denial expected brings",
  needs: { bandwagonEffect, denialExpected, evenDenial },
  value: (n) => n.bandwagonEffect * (n.denialExpected - n.evenDenial),
});

export const japanForceInBandwagon = aux({
  unit: "1",
  symbol: "P(force | no attack)",
  spec: "24 S6",
  doc: "Chance that Japan fights without having been attacked, joining winners",
  needs: { japanWill, bandwagonPull },
  value: (n, { logistic }) => logistic(n.japanWill + n.bandwagonPull),
});

export const japanAccessInBandwagon = aux({
  unit: "1",
  symbol: "P(access | no attack)",
  spec: "24 S6",
  doc: "Chance that Japan grants access without having been attacked, joining winners",
  needs: { japanWill, accessOverForce, bandwagonPull },
  value: (n, { logistic }) => logistic(n.japanWill + n.accessOverForce + n.bandwagonPull),
});

export const philippineForceInBandwagon = aux({
  unit: "1",
  symbol: "P(force | no attack on PH)",
  spec: "24 S6",
  doc: "Chance that the Philippines fights without having been attacked, joining winners",
  needs: { philippineWill, bandwagonPull },
  value: (n, { logistic }) => logistic(n.philippineWill + n.bandwagonPull),
});

export const philippineAccessInBandwagon = aux({
  unit: "1",
  symbol: "P(access)",
  spec: "24 S6",
  doc: "Chance that the Philippines opens its bases, joining winners; never below the chance that it fights",
  needs: {
    philippineAccess2026,
    philippineForce2026,
    philippineTerms,
    bandwagonPull,
  },
  value: (n, { logistic, logit, max }) =>
    logistic(logit(max(n.philippineAccess2026, n.philippineForce2026)) + n.philippineTerms + n.bandwagonPull),
});
