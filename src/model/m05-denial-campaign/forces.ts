/**
 * M05: what each side brings to the campaign, scaled from 2026 (specification M05 "Scaling", 0.10).
 *
 * Five years ahead (9.7) allied stocks have gone on changing as they did last year, and lift has followed its path; forces,
 * presence and surveillance stay.
 */
import { aux, delayed } from "../../engine/language.ts";
import { Campaign, Outlook } from "../axes.ts";
import {
  coastalStockJapan,
  coastalStockJapan2026,
  coastalStockPhilippines,
  coastalStockPhilippines2026,
  standoffStock,
  taiwanStock,
} from "../m02-procurement/equations.ts";
import { taiwanStockIn2026 } from "../m02-procurement/stock-parameters.ts";
import { yearsAhead } from "./case-parameters.ts";
import {
  civilianLift2026,
  civilianLiftPast,
  liftBaseQuarter,
  militaryLift2026,
  militaryLiftGrowth,
  militaryLiftPastDecline,
  quartersPerYear,
} from "./landing-parameters.ts";
import {
  firstRingRate2026,
  japaneseCoastalRate2026,
  philippineCoastalRate2026,
  presenceUsable,
  rateFromPresence,
  taiwanRate2026,
} from "./missile-parameters.ts";
import { indoPacificForceIndex } from "../m03-theatres/equations.ts";
import { reinforcement } from "../m03-theatres/surge.ts";
import { outlookYears } from "../m04-base-resilience/parameters.ts";
import { overallPresence } from "../m15-credibility/presence.ts";

export const militaryLift = aux({
  unit: "kt",
  over: Campaign,
  symbol: "L1",
  spec: "0.10",
  doc: "Chinese military sealift at the start of the campaign",
  needs: {
    militaryLift2026,
    militaryLiftGrowth,
    militaryLiftPastDecline,
    liftBaseQuarter,
    quartersPerYear,
    yearsAhead,
  },
  value: (n, { elapsed, pow }) => {
    const years = (elapsed - n.liftBaseQuarter) / n.quartersPerYear + n.yearsAhead;
    return (
      n.militaryLift2026 *
      (years < 0 ? pow(1 - n.militaryLiftPastDecline, -years) : pow(1 + n.militaryLiftGrowth, years))
    );
  },
});

export const civilianLift = aux({
  unit: "kt",
  over: Campaign,
  symbol: "L2",
  spec: "0.10",
  doc: "Usable Chinese civilian sealift at the start of the campaign: linear growth from 2012 to mid-2026, none after",
  needs: {
    civilianLift2026,
    civilianLiftPast,
    liftBaseQuarter,
    quartersPerYear,
    yearsAhead,
  },
  value: (n, { elapsed, min }) => {
    const progress = min(1, (elapsed + n.yearsAhead * n.quartersPerYear) / n.liftBaseQuarter);
    return n.civilianLift2026 * (n.civilianLiftPast + (1 - n.civilianLiftPast) * progress);
  },
});

export const standoffStockLastYear = delayed(standoffStock, 4, {
  spec: "9.7",
  doc: "United States long-range anti-ship missiles a year ago",
});

export const standoffStockUsable = aux({
  unit: "missile",
  over: Campaign,
  symbol: "S_SO",
  spec: "M05 scaling",
  doc: "United States stand-off missiles that the forces of the Indo-Pacific can use",
  needs: { standoffStock, standoffStockLastYear, yearsAhead, indoPacificForceIndex },
  value: (n, { max }) => {
    const change = n.standoffStock - n.standoffStockLastYear;
    return max(0, n.standoffStock + n.yearsAhead * change) * n.indoPacificForceIndex;
  },
});

export const firstRingRate = aux({
  unit: "missile/day",
  symbol: "rTA",
  spec: "M05 scaling",
  doc: "Missiles per day from first-ring bases with all bases open; wars elsewhere keep part of the reinforcement away",
  needs: {
    firstRingRate2026,
    indoPacificForceIndex,
    rateFromPresence,
    presenceUsable,
    overallPresence,
    reinforcement,
  },
  value: (n, { min }) =>
    n.firstRingRate2026 *
    n.indoPacificForceIndex *
    n.reinforcement *
    (1 - n.rateFromPresence + n.rateFromPresence * min(n.presenceUsable, n.overallPresence)),
});

export const taiwanStockLastYear = delayed(taiwanStock, 4, {
  spec: "9.7",
  doc: "Taiwan's anti-ship missiles a year ago",
});

export const taiwanMissiles = aux({
  unit: "missile",
  over: Outlook,
  symbol: "S_TW",
  spec: "M05 scaling, 9.7",
  doc: "Taiwanese anti-ship missiles at the start of the campaign",
  needs: { taiwanStock, taiwanStockLastYear, outlookYears },
  value: (n, { max }) => max(0, n.taiwanStock + n.outlookYears * (n.taiwanStock - n.taiwanStockLastYear)),
});

export const taiwanRate = aux({
  unit: "missile/day",
  over: Outlook,
  symbol: "rTW",
  spec: "M05 scaling",
  doc: "Anti-ship missiles that Taiwan can fire on the first day, before losses",
  needs: { taiwanRate2026, taiwanMissiles, taiwanStockIn2026 },
  value: (n) => n.taiwanRate2026 * (n.taiwanMissiles / n.taiwanStockIn2026),
});

export const coastalStockJapanLastYear = delayed(coastalStockJapan, 4, {
  spec: "9.7",
  doc: "Japan's coastal anti-ship missiles a year ago",
});

export const japaneseMissiles = aux({
  unit: "missile",
  over: Campaign,
  symbol: "S_CO",
  spec: "M05 scaling, 9.7",
  doc: "Japanese coastal anti-ship missiles at the start of the campaign",
  needs: { coastalStockJapan, coastalStockJapanLastYear, yearsAhead },
  value: (n, { max }) =>
    max(0, n.coastalStockJapan + n.yearsAhead * (n.coastalStockJapan - n.coastalStockJapanLastYear)),
});

export const japaneseCoastalRate = aux({
  unit: "missile/day",
  over: Campaign,
  symbol: "rCO",
  spec: "M05 scaling",
  doc: "Japanese coastal missiles fired per day",
  needs: {
    japaneseCoastalRate2026,
    japaneseMissiles,
    coastalStockJapan2026,
  },
  value: (n) => n.japaneseCoastalRate2026 * (n.japaneseMissiles / n.coastalStockJapan2026),
});

export const coastalStockPhilippinesLastYear = delayed(coastalStockPhilippines, 4, {
  spec: "9.7",
  doc: "Philippine-based coastal anti-ship missiles a year ago",
});

export const philippineMissiles = aux({
  unit: "missile",
  over: Campaign,
  symbol: "S_PH",
  spec: "M05 scaling, 9.7",
  doc: "Philippine-based coastal anti-ship missiles at the start of the campaign",
  needs: { coastalStockPhilippines, coastalStockPhilippinesLastYear, yearsAhead },
  value: (n, { max }) =>
    max(
      0,
      n.coastalStockPhilippines +
        n.yearsAhead * (n.coastalStockPhilippines - n.coastalStockPhilippinesLastYear),
    ),
});

export const philippineCoastalRate = aux({
  unit: "missile/day",
  over: Campaign,
  symbol: "rPH",
  spec: "M05 scaling",
  doc: "Missiles fired per day from the Philippines",
  needs: {
    philippineCoastalRate2026,
    philippineMissiles,
    coastalStockPhilippines2026,
  },
  value: (n) => n.philippineCoastalRate2026 * (n.philippineMissiles / n.coastalStockPhilippines2026),
});
