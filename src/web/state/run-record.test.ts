import { describe, expect, it } from "vitest";
import { hashNumbers } from "../../engine/run/sha256.ts";
import { buildAllianceModel } from "../../model/index.ts";
import { everyComponent } from "../../study/live/jobs.ts";
import type { Answer, Futures } from "../live/live.ts";
import { scenarioRecord } from "./run-record.ts";
import { questionOf, scenarioOf } from "./scenario.ts";

const { graph } = buildAllianceModel();
const { components } = everyComponent(graph, []);
const scenario = scenarioOf("P3");
const count = 2;

/** Futures whose values tell which component and which future they are of. */
function futures(from: number): Futures {
  return {
    count,
    quarters: 0,
    failures: from,
    values: (component) =>
      Float64Array.from({ length: count }, (_, future) => from + components.indexOf(component) + future / 10),
    path: () => new Float64Array(0),
  };
}
const hash = (from: number): string =>
  hashNumbers(
    Float64Array.from({ length: count * components.length }, (_, at) => {
      const future = Math.floor(at / components.length);
      return from + (at % components.length) + future / 10;
    }),
  );
const answer: Answer = {
  question: questionOf(scenario),
  stage: "complete",
  yours: futures(1),
  base: futures(5000),
  milliseconds: 0,
};
const versions = { engineVersion: "0.1.0", modelHash: "aaaa", parameterHash: "bbbb" };

describe("the record of a scenario", () => {
  it("holds a hash over all metrics, future by future, of the scenario and one of its base", () => {
    const record = scenarioRecord(graph, versions, scenario, answer, "https://example.org/#/");
    expect(record.resultHash).toBe(hash(1));
    expect(record.baseHash).toBe(hash(5000));
    expect(record.baseHash).not.toBe(record.resultHash);
  });
  it("names versions, scenario, futures and the link", () => {
    expect(scenarioRecord(graph, versions, scenario, answer, "https://example.org/#/")).toMatchObject({
      entente: "0.1.0",
      model: "aaaa",
      parameters: "bbbb",
      scenario,
      futures: 2,
      failed: 1,
      link: "https://example.org/#/",
    });
  });
});
