/**
 * Gray-zone pressure by theatre (specification 8.1).
 *
 * What Beijing sees is in resolve.ts, the terms of resting pressure in pressure-terms.ts, incidents in incidents.ts,
 * crises in crises.ts and their ladder in ladder.ts.
 */
import { aux, draw, next } from "../../engine/language.ts";
import { Theatre } from "../axes.ts";
import { chineseShareNext } from "../m07-threat-perception/china-budget.ts";
import { grayZoneCapability, pressure } from "../state/gray-zone.ts";
import { chineseShare } from "../state/perception.ts";
import {
  grayZoneGrowth,
  grayZoneGrowthLater,
  grayZoneMatured,
  pressureLag,
  pressureSpread,
} from "./parameters.ts";
import {
  pressureFromCapability,
  pressureFromGuardrails,
  pressureFromInsecurity,
  pressureFromOpportunity,
  pressureFromProvocation,
  pressureFromStress,
  pressureFromTrade,
} from "./pressure-terms.ts";

export const grayZoneCapabilityNext = next(grayZoneCapability, {
  spec: "8.1",
  symbol: "lnGZ",
  needs: {
    grayZoneCapability,
    grayZoneGrowth,
    grayZoneGrowthLater,
    grayZoneMatured,
    chineseShare,
    chineseShareNext,
  },
  value: (n, { ln, perQuarter, step }) => {
    const growth = n.grayZoneGrowth + n.grayZoneMatured * (n.grayZoneGrowthLater - n.grayZoneGrowth);
    return n.grayZoneCapability + perQuarter(growth) * step + ln(n.chineseShareNext / n.chineseShare);
  },
});

export const pressureRest = aux({
  spec: "8.1",
  symbol: "z*_s",
  unit: "1",
  over: Theatre,
  doc: "Pressure that would settle in under today's causes",
  needs: {
    pressureFromCapability,
    pressureFromOpportunity,
    pressureFromInsecurity,
    pressureFromProvocation,
    pressureFromStress,
    pressureFromTrade,
    pressureFromGuardrails,
  },
  value: (n) =>
    n.pressureFromCapability +
    n.pressureFromOpportunity +
    n.pressureFromInsecurity +
    n.pressureFromProvocation +
    n.pressureFromStress +
    n.pressureFromTrade +
    n.pressureFromGuardrails,
});

export const pressureNoise = draw({
  spec: "8.1",
  symbol: "N(0,sz)",
  unit: "1",
  over: Theatre,
  each: "quarter",
  doc: "Unexplained change of pressure",
  needs: { pressureSpread },
  value: (n, { normal }) => normal(0, n.pressureSpread),
});

/** Starts at rest under the causes of 2012Q1: starting at zero would make pressure fall until 2014. */
export const pressureNext = next(pressure, {
  spec: "8.1",
  symbol: "z_s",
  needs: { pressure, pressureRest, pressureLag, pressureNoise },
  value: (n, { step }) =>
    n.pressure + ((n.pressureRest - n.pressure) * step) / n.pressureLag + n.pressureNoise,
  start: { needs: { pressureRest }, value: (n) => n.pressureRest },
});
