import { describe, expect, it } from "vitest";
import { build, law, wanted } from "../engine/graph/testing/faults-of.ts";
import { alternative, fixed, lever, observation, parameter, policyPackage } from "../engine/language.ts";
import { surveyParameters } from "./parameter-survey.ts";

const backed = { unit: "1", grade: "C" as const, because: "test" };
const usual = parameter({ ...backed, doc: "acts always", range: [0, 1, 2] });
const pushed = parameter({ ...backed, doc: "acts when the lever is high", range: [0, 1, 2] });
const rivalOnly = parameter({ ...backed, doc: "acts in the rival equation", range: [0, 1, 2] });
const inEvent = parameter({ ...backed, doc: "acts once the event is set", range: [0, 1, 2] });
const nowhere = parameter({ ...backed, doc: "acts nowhere", range: [1, 2, 3] });
const record = parameter({ ...backed, doc: "spread of a record", range: [1, 2, 3] });
const push = lever({ id: "L1", unit: "1", doc: "push", range: [0, 2], default: 0, lag: 0, touches: [] });
const event = fixed(0, { unit: "1", doc: "an event", grade: "C", because: "test" });
const base = law({ usual, pushed, push, inEvent, event, nowhere }, (n) =>
  n.nowhere < 0 ? 0 : n.usual + n.pushed * n.push + n.inEvent * n.event,
);
const rival = law({ base, rivalOnly }, (n) => n.base + n.rivalOnly);
const outcome = alternative({ unit: "1", doc: "outcome", switch: "S", options: { base, rival } });
const seen = observation({
  unit: "1",
  doc: "a record",
  needs: { outcome, record },
  value: (n, { normal }) => normal(n.outcome, n.record),
});
const { graph } = build({
  usual,
  pushed,
  rivalOnly,
  inEvent,
  nowhere,
  record,
  push,
  event,
  base,
  rival,
  outcome,
  seen,
  P0: policyPackage({ id: "P0", label: "now", doc: "now", levers: {} }),
  y: wanted(outcome, "Y1"),
});

describe("surveyParameters", () => {
  const survey = { from: "2020Q1", seed: 1, draws: 20, moreDraws: 0 } as const;
  const pin = { kind: "pin" as const, variable: "event", value: 1 };
  it("finds each parameter's metric in the first setting in which it acts, and names those that act nowhere", () => {
    const found = surveyParameters(graph, { ...survey, events: [pin] });
    expect(found.map(({ parameter: name, metric, setting }) => [name, metric, setting])).toEqual([
      ["inEvent", "Y1", "events set"],
      ["nowhere", undefined, ""],
      ["pushed", "Y1", "all levers high"],
      ["rivalOnly", "Y1", "S rival"],
      ["usual", "Y1", "P0"],
    ]);
  });
  it("measures effects in standard deviations over draws and packages", () => {
    const { effect = Number.NaN } =
      surveyParameters(graph, { ...survey, events: [] }).find((one) => one.parameter === "usual") ?? {};
    // From 0 to 2 where the metric itself is triangular from 0 to 2, with standard deviation .41.
    expect(effect).toBeGreaterThan(3.5);
    expect(effect).toBeLessThan(6.5);
  });
});
