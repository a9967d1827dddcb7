/** M04 and M05 alone in the engine, everything they read from elsewhere held. */
import { buildModel } from "../../../engine/graph/build-graph.ts";
import { metric, type Calendar } from "../../../engine/language.ts";
import { simulate } from "../../../engine/run/simulate.ts";
import * as bases from "../../m04-base-resilience/equations.ts";
import * as baseParameters from "../../m04-base-resilience/parameters.ts";
import {
  coastalStockJapan,
  coastalStockJapan2026,
  coastalStockPhilippines,
  coastalStockPhilippines2026,
  interceptorStock,
  standoffStock,
  strikeStock,
  taiwanStock,
} from "../../m02-procurement/equations.ts";
import { taiwanStockIn2026 } from "../../m02-procurement/stock-parameters.ts";
import { indoPacificForceIndex } from "../../m03-theatres/equations.ts";
import { reinforcement } from "../../m03-theatres/surge.ts";
import { surveillance } from "../../m06-radar/equations.ts";
import { philippineInvolvement, projectedPhilippineInvolvement } from "../../m10-participation/cases.ts";
import {
  accessDay,
  caseAccess,
  japanEntryDay,
  philippineEntryDay,
} from "../../m10-participation/campaign-entry.ts";
import { restrictedAccess } from "../../m10-participation/case-parameters.ts";
import { usEntryDay } from "../../m10-participation/delay-parameters.ts";
import { interoperability } from "../../m14-agreements/equations.ts";
import { overallPresence } from "../../m15-credibility/presence.ts";
import { chineseMissiles, historyGate } from "../../m19-shocks/equations.ts";
import { missileGrowth, missileGrowthStart } from "../../m19-shocks/parameters.ts";
import * as levers from "../../levers/index.ts";
import * as state from "../../state/campaign.ts";
import * as arrivals from "../arrivals.ts";
import * as caseParameters from "../case-parameters.ts";
import * as forces from "../forces.ts";
import { isolate } from "../isolate.ts";
import * as landing from "../landing.ts";
import * as landingParameters from "../landing-parameters.ts";
import * as losses from "../losses-at-sea.ts";
import * as missileParameters from "../missile-parameters.ts";
import * as missiles from "../missiles-fired.ts";
import { campaignReference } from "../reference-cases.ts";
import type { OracleOutcome } from "./fight-by-hand.ts";

const calendar: Calendar = { start: "2026Q1", quarters: 1 };
const ends = [
  landing.faitAccompliInLoop,
  losses.shipsLost,
  missiles.standoffExhaustionDay,
  bases.availability14,
  state.closedDaysLast,
  state.hardening,
  bases.lateAvailability,
];
const metrics = Object.fromEntries(
  ends.map((of, place) => [
    `end${place}`,
    metric(of, {
      id: `E${place}`,
      doc: "read by a test",
      window: ["2026Q1", "2026Q1"],
      reducer: "last",
      better: "neither",
      closing: "last",
      negligible: 0.001,
    }),
  ]),
);
const alone = isolate(
  [
    bases,
    baseParameters,
    arrivals,
    missiles,
    losses,
    landing,
    forces,
    caseParameters,
    missileParameters,
    landingParameters,
    state,
    { caseAccess, philippineInvolvement, restrictedAccess, usEntryDay },
    metrics,
  ],
  {
    coastalStockJapan: [coastalStockJapan, 300],
    coastalStockJapan2026: [coastalStockJapan2026, 300],
    coastalStockPhilippines: [coastalStockPhilippines, 60],
    coastalStockPhilippines2026: [coastalStockPhilippines2026, 60],
    interceptorStock: [interceptorStock, 1],
    standoffStock: [standoffStock, 450],
    strikeStock: [strikeStock, 0.1],
    taiwanStock: [taiwanStock, 600],
    taiwanStockIn2026: [taiwanStockIn2026, 600],
    indoPacificForceIndex: [indoPacificForceIndex, 1],
    reinforcement: [reinforcement, 1],
    surveillance: [surveillance, 1],
    japanEntryDay: [japanEntryDay, 4],
    philippineEntryDay: [philippineEntryDay, 5],
    accessDay: [accessDay, 0],
    interoperability: [interoperability, 0.6],
    overallPresence: [overallPresence, 1],
    projectedPhilippineInvolvement: [projectedPhilippineInvolvement, 0],
    chineseMissiles: [chineseMissiles, 1300],
    missileGrowth: [missileGrowth, 0.04],
    missileGrowthStart: [missileGrowthStart, 60],
    historyGate: [historyGate, 1],
    dispersalSitesJapan: [levers.dispersalSitesJapan, 2],
    edcaSites: [levers.edcaSites, 4],
    hardeningSpending: [levers.hardeningSpending, 0.5],
    mainlandStrike: [levers.mainlandStrike, 1.2],
    rapidRepair: [levers.rapidRepair, 0.5],
    storesLuzon: [levers.storesLuzon, 0.1],
    storesSakishima: [levers.storesSakishima, 0.2],
  },
);

/** The campaign by itself, in one quarter. */
export const campaignAlone = buildModel(calendar, { alone });

/** Fight one case in the engine, inputs pinned over the reference. */
export function fight(inputs: Readonly<Record<string, number>>, participation: string): OracleOutcome {
  const pins = { ...campaignReference, ...inputs };
  const last = (name: string, series: ReadonlyMap<string, Float64Array>): number =>
    series.get(name)?.[0] ?? NaN;
  const byCase = ["faitAccompliInLoop", "landedPeak", "shipsLost"].map((name) => `${name}.${participation}`);
  const shared = ["closedDays30", "availability14", "survivingAircraft.now", "standoffExhaustionDay"];
  const { series } = simulate(campaignAlone, { noise: "central", pins, record: [...byCase, ...shared] });
  return {
    pFA: last(`faitAccompliInLoop.${participation}`, series),
    landedPeak: last(`landedPeak.${participation}`, series),
    shipsLost: last(`shipsLost.${participation}`, series),
    closedDays30: last("closedDays30", series),
    availability14: last("availability14", series),
    survivingAircraft: last("survivingAircraft.now", series),
    standoffExhaustionDay: last("standoffExhaustionDay", series),
  };
}
