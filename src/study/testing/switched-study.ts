import { build, law, wanted } from "../../engine/graph/testing/faults-of.ts";
import { alternative, fixed, lever, policyPackage, type QuarterLabel } from "../../engine/language.ts";
import type { Criterion, Quantity } from "../claim-test.ts";
import type { Arm, Claim, Study } from "../study.ts";

const push = lever({ unit: "1", doc: "push", id: "L1", range: [0, 4], default: 1, lag: 0, touches: [] });
const kind = lever({
  unit: "1",
  doc: "kind",
  id: "L2",
  range: [0, 2],
  default: 0,
  lag: 0,
  whole: true,
  touches: [],
});
/** Read by the default equations only. */
const nudge = lever({ unit: "1", doc: "nudge", id: "L3", range: [0, 4], default: 0, lag: 0, touches: [] });
const calm = law({ push }, (n) => n.push);
const fear = law({ push }, (n) => n.push + 1);
const grows = law({ calm, nudge }, (n) => n.calm + n.nudge);
const shrinks = law({ fear }, (n) => -n.fear);
const response = alternative({
  unit: "1",
  doc: "response",
  switch: "S1",
  options: { plain: grows, rival: shrinks },
});
const historyWeight = fixed(1, { unit: "1", doc: "weight", grade: "C", because: "test" });
const firm = { label: "Firm", doc: "firm" };

/** A model with one switch: the lever raises the response by default and lowers it under the rival. */
export const { graph: switchedGraph } = build({
  push,
  kind,
  nudge,
  calm,
  fear,
  grows,
  shrinks,
  response,
  historyWeight,
  present: policyPackage({ id: "P0", label: "Present", doc: "present", levers: {} }),
  firm: policyPackage({ id: "P1", ...firm, levers: { L1: 2, L2: 1, L3: 2 } }),
  a: wanted(response, "Y06"),
  b: wanted(push, "Y2"),
  c: wanted(historyWeight, "Y3"),
  d: wanted(kind, "Y4"),
});

/** The same without its switch. */
export const { graph: plainGraph } = build({ push, a: wanted(push, "Y2") });

const start: QuarterLabel = "2020Q2";

/** An arm of these tests' claims. */
export function armOf(id: string, about: Partial<Arm> = {}): Arm {
  const nothing = { levers: {}, pins: [], shifts: [], parameters: [], cuts: [], hold: [], switches: {} };
  return { id, package: "P0", ...nothing, start, ...about };
}

/** A claim without a test. */
export function untested(id: string): Claim {
  const words = { section: "1", opening: "first words", says: `${id} says so`, mechanisms: ["M01"] };
  return { id, ...words, kind: "testable", share: 0.8, arms: [], report: [] };
}

/** A claim that one arm's metric lies above another's. */
export function above(
  id: string,
  metric: string,
  of: string,
  minus: string,
  arms: readonly Arm[] = [],
): Claim {
  const quantity: Quantity = { kind: "difference", metric, of, minus, relative: false, size: false };
  const test: Criterion = { kind: "criterion", quantity, is: "above", value: 0 };
  return { ...untested(id), arms, test };
}

/** A study of the switched model; ten draws of two seeds. */
export const switchedStudy: Study = {
  format: 1,
  id: "switched",
  paper: { author: "A. Writer", title: "Rival equations", year: 2026 },
  note: "",
  base: "P0",
  packages: ["P0", "P1"],
  lenses: ["neutral"],
  horizon: { start: "2020Q1", policy: start, end: "2022Q4" },
  runs: { draws: 10, seeds: 2, seed: 1 },
  negligible: {},
  uncertainties: {},
  measures: {
    ownCalm: {
      name: "calm",
      unit: "1",
      window: ["2020Q1", "2020Q4"],
      reducer: "mean",
      negligible: 0.01,
      says: "calm",
    },
  },
  metrics: ["Y06", "Y2"],
  weights: {},
  contested: [],
  claims: [],
};
