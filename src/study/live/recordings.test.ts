import { expect, it } from "vitest";
import { readGraph } from "../../compute/graph-file.ts";
import { elementOf } from "../../engine/run/run-plan.ts";
import { shownRecordings } from "./recordings.ts";

it("what is shown through time is in the model, once, with a key of its own", () => {
  const graph = readGraph("build/model.json");
  for (const { id } of shownRecordings) expect(() => elementOf(graph, id), id).not.toThrow();
  expect(new Set(shownRecordings.map(({ id }) => id)).size).toBe(shownRecordings.length);
  expect(new Set(shownRecordings.map(({ key }) => key)).size).toBe(shownRecordings.length);
  expect(shownRecordings.filter(({ headline }) => headline).map(({ id }) => id)).toEqual([
    "pressure.SCS",
    "pressure.TWS",
    "denialProbability",
    "invasionRiskPerYear",
    "overallCredibility",
    "cumulativeTotalCostNext",
  ]);
});
