import { describe, expect, it } from "vitest";
import { surveyParameters } from "../explore/parameter-survey.ts";
import { buildAllianceModel } from "./index.ts";

const { graph } = buildAllianceModel();

/** Events of a war that the model holds at nothing until an intervention sets them (specification 10.1, 10.3, 10.5). */
const warEvents = ["usForcesStruck", "japaneseIslandsSeized", "japaneseNationalsAtRisk"].map((variable) => ({
  kind: "pin" as const,
  variable,
  value: 1,
}));

describe("every parameter", () => {
  it("moves some metric over its range", () => {
    const survey = { from: "2026Q3", seed: 3, draws: 10, moreDraws: 12, events: warEvents } as const;
    const surveyed = surveyParameters(graph, survey);
    expect(surveyed.filter(({ effect }) => effect === 0).map(({ parameter }) => parameter)).toEqual([]);
    expect(surveyed.length).toBeGreaterThan(550);
  }, 600_000);
});
