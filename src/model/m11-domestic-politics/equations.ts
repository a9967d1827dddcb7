/** Leaders, Chinese domestic stress, protectionism: read by M01, M02, M08 and M15 in the same quarter. */
import { at, aux, draw, next, series } from "../../engine/language.ts";
import { Actor, Led } from "../axes.ts";
import { buyAmericanWaiver, tariffVolatility } from "../levers/index.ts";
import { growthDepartureNext, historyGate } from "../m19-shocks/equations.ts";
import { leaderRecord } from "../m19-shocks/records.ts";
import { chinaStressBefore, leaderBefore } from "../state/politics.ts";
import {
  buyAmericanExcess,
  chinaStressGrowthWeight,
  chinaStressPersistence,
  chinaStressSpread,
  concentratedLoss,
  concentratedLossWeight,
  diffuseSupport,
  diffuseSupportWeight,
  electionHazard,
  leaderPersistence,
  protectionBase,
  threeTypes,
  volatilityBase,
  volatilityTariffWeight,
} from "./parameters.ts";

export const scheduledElection = series({
  unit: "1",
  over: Led,
  spec: "11.5",
  grade: "A",
  sources: ["SPEC"],
  doc: "1 in the quarter in which a president elected on a fixed date takes office",
  between: "step",
  points: {
    JP: [["2012Q1", 0]],
    PH: [
      ["2012Q1", 0],
      ["2028Q3", 1],
      ["2028Q4", 0],
      ["2034Q3", 1],
      ["2034Q4", 0],
    ],
    TW: [
      ["2012Q1", 0],
      ["2028Q2", 1],
      ["2028Q3", 0],
      ["2032Q2", 1],
      ["2032Q3", 0],
    ],
    US: [
      ["2012Q1", 0],
      ["2029Q1", 1],
      ["2029Q2", 0],
      ["2033Q1", 1],
      ["2033Q2", 0],
    ],
  },
});

export const election = draw({
  unit: "1",
  over: Led,
  spec: "11.5",
  each: "quarter",
  needs: { scheduledElection, electionHazard },
  value: (n, { bernoulli, max }) => bernoulli(max(n.scheduledElection, n.electionHazard)),
  doc: "1 when a new leader may take office this quarter",
});

export const electionOutcome = draw({
  unit: "1",
  over: Led,
  spec: "11.5",
  each: "quarter",
  needs: {},
  value: (_, { uniform }) => uniform(0, 1),
  doc: "Chance number that decides which type of leader an election brings",
});

export const leader = next(leaderBefore, {
  spec: "11.5",
  symbol: "Lead_i",
  needs: {
    before: leaderBefore,
    election,
    electionOutcome,
    historyGate,
    leaderPersistence,
    leaderRecord,
    threeTypes,
  },
  value: (n) => {
    const redraw = ((n.electionOutcome - n.leaderPersistence) / (1 - n.leaderPersistence)) * n.threeTypes;
    const drawn = redraw < 1 ? -1 : redraw < 2 ? 0 : 1;
    const elected = n.election > 0 && redraw > 0 ? drawn : n.before;
    return n.historyGate > 0 ? elected : n.leaderRecord;
  },
  doc: "Type of the leader: -1 seeks accommodation with Beijing, 1 resists it; dated to 2026Q2, redrawn at elections after",
});

export const chinaStressShock = draw({
  unit: "1",
  spec: "11.6",
  each: "quarter",
  needs: { chinaStressSpread },
  value: (n, { normal }) => normal(0, n.chinaStressSpread),
  doc: "Surprise in domestic stress in China this quarter",
});

export const chinaDomesticStress = next(chinaStressBefore, {
  spec: "11.6",
  symbol: "Dom_CN",
  needs: {
    before: chinaStressBefore,
    chinaStressGrowthWeight,
    chinaStressPersistence,
    chinaStressShock,
    growth: at(growthDepartureNext, Actor, "CN"),
  },
  value: (n) =>
    n.chinaStressPersistence * n.before - n.chinaStressGrowthWeight * n.growth + n.chinaStressShock,
  doc: "Domestic stress in China this quarter, 0 being normal; growth below trend raises it",
});

export const protectionism = aux({
  unit: "1",
  spec: "11.4",
  symbol: "Prot_US",
  needs: { concentratedLoss, concentratedLossWeight, diffuseSupport, diffuseSupportWeight, protectionBase },
  value: (n, { logistic }) =>
    logistic(
      n.protectionBase +
        n.concentratedLossWeight * n.concentratedLoss -
        n.diffuseSupportWeight * n.diffuseSupport,
    ),
  doc: "Protectionism of the United States towards allies, 0 to 1",
});

export const buyAmerican = aux({
  unit: "1",
  spec: "11.4",
  symbol: "Buy",
  needs: { buyAmericanExcess, buyAmericanWaiver, protectionism },
  value: (n, { clip }) => clip(n.protectionism + n.buyAmericanExcess - n.buyAmericanWaiver, 0, 1),
  doc: "How far law keeps allied industry out of United States arms production, 0 to 1",
});

export const policyVolatility = aux({
  unit: "1",
  spec: "0.10",
  symbol: "Vol",
  needs: { tariffVolatility, volatilityBase, volatilityTariffWeight },
  value: (n) => n.volatilityBase + n.volatilityTariffWeight * n.tariffVolatility,
  doc: "Volatility of United States policy to allies, 0 to 1",
});
