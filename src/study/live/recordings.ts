/** What a quantity shown through time is about. */
export type RecordingGroup = "pressure" | "war" | "politics" | "forces" | "cost";

/** A quantity shown through time. */
export interface ShownRecording {
  /** Variable of the model, with its element: `pressure.SCS`. */
  readonly id: string;
  /** Key of its name in the catalogues of texts. */
  readonly key: string;
  readonly group: RecordingGroup;
  /** Whether the first screen draws it. */
  readonly headline: boolean;
}

function shown(
  group: RecordingGroup,
  ids: readonly string[],
  headlines: readonly string[],
): ShownRecording[] {
  return ids.map((id) => ({ id, key: id.replace(".", "_"), group, headline: headlines.includes(id) }));
}

/** The quantities that every live answer has through time, in the order of the argument. */
export const shownRecordings: readonly ShownRecording[] = [
  ...shown(
    "pressure",
    ["pressure.SCS", "pressure.TWS", "pressure.ECS", "crisisRate"],
    ["pressure.SCS", "pressure.TWS"],
  ),
  ...shown(
    "war",
    [
      "denialProbability",
      "invasionRiskPerYear",
      "quarantineRiskPerYear",
      "chinaThreat",
      "threatSeenByAlly.JP",
    ],
    ["denialProbability", "invasionRiskPerYear"],
  ),
  ...shown(
    "politics",
    ["overallCredibility", "cohesion.JP", "cohesion.PH", "support.JP"],
    ["overallCredibility"],
  ),
  ...shown("forces", ["allySharePoints.JP", "allySharePoints.PH", "chineseSharePoints"], []),
  ...shown("cost", ["cumulativeTotalCostNext"], ["cumulativeTotalCostNext"]),
];
