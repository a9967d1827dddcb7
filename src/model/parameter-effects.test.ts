import { describe, expect, it } from "vitest";
import { surveyParameters } from "../explore/parameter-survey.ts";
import { buildAllianceModel } from "./index.ts";
import { warEvents } from "./war-events.ts";

const { graph } = buildAllianceModel();

describe("every parameter", () => {
  it("moves some metric over its range", () => {
    const survey = { from: "2026Q3", seed: 3, draws: 10, moreDraws: 12, events: warEvents } as const;
    const surveyed = surveyParameters(graph, survey);
    expect(surveyed.filter(({ effect }) => effect === 0).map(({ parameter }) => parameter)).toEqual([]);
    expect(surveyed.length).toBeGreaterThan(550);
  }, 600_000);
});
