/** M10: how likely each participation case is, in truth and in Beijing's eyes (specification 9.7, 10.7). */
import { assembled, at, aux, draw, due } from "../../engine/language.ts";
import { Campaign, Participation, Projected, Public } from "../axes.ts";
import {
  japanGrantsAccess,
  japanParticipates,
  philippinesParticipate,
  usParticipates,
} from "../m05-denial-campaign/case-parameters.ts";
import { beliefSpread } from "./case-parameters.ts";
import { attackOnBases, attackOnPhilippines } from "./first-strike.ts";
import { forceGivenAttack } from "./japan-will-parameters.ts";
import { philippineForceGivenAttack } from "./philippine-will-parameters.ts";
import { japanAccess, japanForce, philippineForce, usEntry } from "./willingness.ts";

const rhythm = due("2026Q1", { every: 4, everyBefore: 8 });

// As the model has it.

export const chanceJapanFights = aux({
  unit: "1",
  spec: "9.7",
  doc: "Chance that Japan fights, attacked or not, given that the United States does",
  needs: { attackOnBases, forceGivenAttack, japanForce },
  value: ({ attackOnBases, forceGivenAttack, japanForce }) =>
    attackOnBases * forceGivenAttack + (1 - attackOnBases) * japanForce,
});

export const chanceJapanStaysOut = aux({
  unit: "1",
  spec: "9.7",
  doc: "Chance that Japan, not attacked, neither fights nor grants access; once attacked it grants access in any case",
  needs: { attackOnBases, japanAccess },
  value: ({ attackOnBases, japanAccess }) => (1 - attackOnBases) * (1 - japanAccess),
});

export const chancePhilippinesFight = aux({
  unit: "1",
  spec: "9.7, 10.4",
  doc: "Chance that the Philippines fights, attacked or not, given that the United States does",
  needs: { attackOnPhilippines, philippineForceGivenAttack, philippineForce },
  value: ({ attackOnPhilippines, philippineForceGivenAttack, philippineForce }) =>
    attackOnPhilippines * philippineForceGivenAttack + (1 - attackOnPhilippines) * philippineForce,
});

export const caseWeight = aux({
  unit: "1",
  over: Participation,
  spec: "9.7",
  due: rhythm,
  doc: "Chance of each participation case; they add up to one",
  needs: {
    usParticipates,
    japanParticipates,
    japanGrantsAccess,
    philippinesParticipate,
    usEntry,
    chanceJapanFights,
    chanceJapanStaysOut,
    chancePhilippinesFight,
  },
  value: (n) => {
    const japan =
      n.japanParticipates >= 1
        ? n.chanceJapanFights
        : n.japanGrantsAccess >= 1
          ? 1 - n.chanceJapanFights - n.chanceJapanStaysOut
          : n.chanceJapanStaysOut;
    const philippines =
      n.philippinesParticipate >= 1 ? n.chancePhilippinesFight : 1 - n.chancePhilippinesFight;
    return n.usParticipates >= 1 ? n.usEntry * japan * philippines : 1 - n.usEntry;
  },
});

// (10.7) As Beijing sees it: the same, with one error per state and run.

export const participationError = draw({
  unit: "1",
  over: Public,
  each: "run",
  spec: "10.7",
  doc: "Beijing's error about how likely each state is to take part",
  needs: { beliefSpread },
  value: ({ beliefSpread }, { normal }) => normal(0, beliefSpread),
});

export const believedUsEntry = aux({
  unit: "1",
  symbol: "pUS",
  spec: "10.7",
  doc: "Chance, in Beijing's eyes, that the United States fights over Taiwan",
  needs: { usEntry, error: at(participationError, Public, "US") },
  value: ({ usEntry, error }, { clip }) => clip(usEntry + error, 0, 1),
});

export const believedJapanFights = aux({
  unit: "1",
  spec: "10.7",
  doc: "Chance, in Beijing's eyes, that Japan fights, attacked or not",
  needs: { attackOnBases, forceGivenAttack, japanForce, error: at(participationError, Public, "JP") },
  value: ({ attackOnBases, forceGivenAttack, japanForce, error }, { clip }) =>
    attackOnBases * forceGivenAttack + (1 - attackOnBases) * clip(japanForce + error, 0, 1),
});

export const believedJapanStaysOut = aux({
  unit: "1",
  spec: "10.7",
  doc: "Chance, in Beijing's eyes, that Japan, not attacked, neither fights nor grants access",
  needs: { attackOnBases, japanAccess, error: at(participationError, Public, "JP") },
  value: ({ attackOnBases, japanAccess, error }, { clip }) =>
    (1 - attackOnBases) * (1 - clip(japanAccess + error, 0, 1)),
});

export const believedPhilippinesFight = aux({
  unit: "1",
  spec: "10.7",
  doc: "Chance, in Beijing's eyes, that the Philippines fights, attacked or not",
  needs: { chancePhilippinesFight, error: at(participationError, Public, "PH") },
  value: ({ chancePhilippinesFight, error }, { clip }) => clip(chancePhilippinesFight + error, 0, 1),
});

export const believedEntryWeight = aux({
  unit: "1",
  over: Campaign,
  spec: "9.7",
  due: rhythm,
  doc: "Chance in Beijing's eyes of what the United States and Japan do in a case, whatever the Philippines does",
  needs: {
    usParticipates,
    japanParticipates,
    japanGrantsAccess,
    believedUsEntry,
    believedJapanFights,
    believedJapanStaysOut,
  },
  value: (n) => {
    const japan =
      n.japanParticipates >= 1
        ? n.believedJapanFights
        : n.japanGrantsAccess >= 1
          ? 1 - n.believedJapanFights - n.believedJapanStaysOut
          : n.believedJapanStaysOut;
    return n.usParticipates >= 1 ? n.believedUsEntry * japan : 1 - n.believedUsEntry;
  },
});

export const believedCaseWeight = aux({
  unit: "1",
  over: Participation,
  spec: "9.7",
  due: rhythm,
  doc: "Chance of each participation case in Beijing's eyes; they add up to one",
  needs: { usParticipates, believedEntryWeight, philippinesParticipate, believedPhilippinesFight },
  value: (n) => {
    const philippines =
      n.philippinesParticipate >= 1 ? n.believedPhilippinesFight : 1 - n.believedPhilippinesFight;
    return n.usParticipates >= 1 ? n.believedEntryWeight * philippines : n.believedEntryWeight;
  },
});

// The Philippine part in a campaign: a case of its own now, the arsenal times its chance in five years.

export const projectedPhilippineInvolvement = aux({
  unit: "1",
  over: Projected,
  spec: "9.7",
  due: rhythm,
  doc: "Part of the Philippine arsenal that Beijing reckons with in five years: its chance that the Philippines fights",
  needs: { believedPhilippinesFight },
  value: ({ believedPhilippinesFight }) => believedPhilippinesFight,
});

export const philippineInvolvement = assembled({
  unit: "1",
  over: Campaign,
  symbol: "phIn",
  spec: "9.7",
  doc: "Part of the Philippine arsenal that takes part in a campaign",
  parts: [philippinesParticipate, projectedPhilippineInvolvement],
});
