/** The arms-race index (specification 7.7). */
import { assembled, aux, delayed, sum } from "../../engine/language.ts";
import { Racer, RegionalRacer, UnitedStates } from "../axes.ts";
import { spending } from "../m01-burden-sharing/equations.ts";
import { indoPacificForce } from "../m03-theatres/equations.ts";
import { gdp } from "../m19-shocks/equations.ts";
import { armsRaceMembers, armsRaceWindow } from "./arms-race-parameters.ts";

export const indoPacificSpending = aux({
  spec: "7.7",
  symbol: "M_US-IP",
  unit: "bnUSD/year",
  over: UnitedStates,
  doc: "Defence spending of the United States as far as it serves the Indo-Pacific",
  needs: { spending, indoPacificForce },
  value: (n) => n.spending * n.indoPacificForce,
});

export const regionalSpending = aux({
  spec: "7.7",
  symbol: "M_i",
  unit: "bnUSD/year",
  over: RegionalRacer,
  doc: "Defence spending of China, Japan and the Philippines",
  needs: { spending },
  value: (n) => n.spending,
});

export const effort = assembled({
  spec: "7.7",
  symbol: "M_i",
  unit: "bnUSD/year",
  over: Racer,
  doc: "Defence spending that counts in the arms race",
  parts: [regionalSpending, indoPacificSpending],
});

export const effortYearAgo = delayed(effort, 4, {
  spec: "7.7",
  doc: "Defence spending that counted in the arms race a year ago",
});

export const outputYearAgo = delayed(gdp, 4, { spec: "7.7", doc: "Gross domestic product a year ago" });

export const armsRace = sum({
  spec: "7.7",
  symbol: "ARI",
  unit: "1/year",
  across: Racer,
  doc: "How much faster military spending grows than the economies that carry it, mean over four powers",
  needs: { effort, effortYearAgo, gdp, outputYearAgo, armsRaceWindow, armsRaceMembers },
  value: (n, { perYear }) =>
    perYear((n.effort / n.effortYearAgo - n.gdp / n.outputYearAgo) / (n.armsRaceWindow * n.armsRaceMembers)),
});
