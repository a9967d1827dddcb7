/** Beijing's decision cut out of the model, for its tests. */
import { buildModel, type Model } from "../../../engine/graph/build-graph.ts";
import { metric, type Calendar } from "../../../engine/language.ts";
import { simulate } from "../../../engine/run/simulate.ts";
import { assuranceLens, opportunityLens, securityLens, tradeLens } from "../../lenses.ts";
import { jointResponse, taiwanDefenceShare } from "../../levers/index.ts";
import {
  coastalStockJapan,
  coastalStockJapan2026,
  coastalStockPhilippines,
  coastalStockPhilippines2026,
} from "../../m02-procurement/equations.ts";
import { faitAccompli } from "../../m05-denial-campaign/outcome.ts";
import { isolate } from "../../m05-denial-campaign/isolate.ts";
import { chinaThreat, chinaThreatOf2012 } from "../../m07-threat-perception/threat.ts";
import { straitCrisis } from "../../m08-gray-zone/ladder.ts";
import {
  believedCaseWeight,
  believedEntryWeight,
  believedUsEntry,
  caseWeight,
} from "../../m10-participation/cases.ts";
import { nuclearRisk } from "../../m17-strategic/equations.ts";
import { assurance } from "../../m18-status/equations.ts";
import { senderReliability } from "../../m18-status/parameters.ts";
import { settlementTime } from "../../state/force.ts";
import { separation } from "../../state/status.ts";
import * as beliefParameters from "../belief-parameters.ts";
import * as beliefs from "../beliefs.ts";
import * as choiceParameters from "../choice-parameters.ts";
import * as prospect from "../choice-prospect.ts";
import * as quantal from "../choice-quantal.ts";
import * as threshold from "../choice-threshold.ts";
import * as decision from "../equations.ts";
import * as limited from "../limited-force.ts";
import * as limitedParameters from "../limited-force-parameters.ts";
import * as utilities from "../utilities.ts";
import * as utilityParameters from "../utility-parameters.ts";

// M09 alone: what it reads from elsewhere is held at the values under the reference table.

/** Parameters of the decision; how long settlement takes belongs to events. */
const ownParameters = [utilityParameters, limitedParameters, beliefParameters, choiceParameters];
const calendar: Calendar = { start: "2026Q3", quarters: 1 };
const reads = [
  decision.hazardInvasion,
  decision.hazardIsland,
  decision.hazardQuarantine,
  beliefs.denialProbability,
];
const metrics = Object.fromEntries(
  reads.map((of, place) => [
    `read${place}`,
    metric(of, {
      id: `R${place}`,
      doc: "read by a test",
      window: ["2026Q3", "2026Q3"],
      reducer: "last",
      better: "neither",
      closing: "last",
      negligible: 0.001,
    }),
  ]),
);
/** The mechanism's own files; a file's imports are not among its exports. */
const own = [beliefs, limited, utilities, quantal, threshold, prospect, decision];

/** The decision by itself, in one quarter. */
export const decisionAlone: Model = buildModel(calendar, {
  alone: isolate([...own, ...ownParameters, metrics], {
    assuranceLens: [assuranceLens, 1],
    opportunityLens: [opportunityLens, 1],
    securityLens: [securityLens, 1],
    tradeLens: [tradeLens, 1],
    jointResponse: [jointResponse, 0.1],
    taiwanDefenceShare: [taiwanDefenceShare, 0.025],
    coastalStockJapan: [coastalStockJapan, 300],
    coastalStockPhilippines: [coastalStockPhilippines, 60],
    coastalStockJapan2026: [coastalStockJapan2026, 300],
    coastalStockPhilippines2026: [coastalStockPhilippines2026, 60],
    faitAccompli: [faitAccompli, 0.4],
    chinaThreat: [chinaThreat, 8],
    chinaThreatOf2012: [chinaThreatOf2012, 8],
    straitCrisis: [straitCrisis, 0],
    believedCaseWeight: [believedCaseWeight, 1 / 7],
    believedEntryWeight: [believedEntryWeight, 1 / 4],
    caseWeight: [caseWeight, 1 / 7],
    believedUsEntry: [believedUsEntry, 0.7],
    nuclearRisk: [nuclearRisk, 0.03],
    assurance: [assurance, 0.3],
    senderReliability: [senderReliability, 0.5],
    settlementTime: [settlementTime, 0],
    separation: [separation, 0.2],
  }),
});

/** Values of variables under pins and a rule of choice; the gate and the window are those of the reference table unless pinned. */
export function decide(
  names: readonly string[],
  pins: Readonly<Record<string, number>>,
  rule = "quantal",
): readonly number[] {
  const { series } = simulate(decisionAlone, {
    noise: "central",
    switches: { S4: rule },
    pins: { window: 0.1, gate: 0.04, ...pins },
    record: [...names],
  });
  return names.map((name) => series.get(name)?.[0] ?? NaN);
}
