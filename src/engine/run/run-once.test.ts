import { describe, expect, it } from "vitest";
import { buildModel } from "../graph/build-graph.ts";
import { aux, coefficient, draw, metric, next, stock, type Calendar } from "../language.ts";
import { elementOf } from "./run-plan.ts";
import { simulate } from "./simulate.ts";

const calendar: Calendar = { start: "2020Q1", quarters: 12 };

/** A hazard that wanders, and jumps for good once the event has happened. */
function recurring() {
  const base = coefficient(0.04, { unit: "1", doc: "Chance at rest", because: "any chance serves the test" });
  const wobble = draw({
    each: "quarter",
    unit: "1",
    doc: "Noise",
    needs: {},
    value: (_, { uniform }) => uniform(0, 2),
  });
  const seen = stock({ unit: "1", doc: "Events so far", initial: 0 });
  const hazard = aux({
    unit: "1",
    doc: "Chance this quarter",
    needs: { base, wobble, seen },
    value: (n, { min }) => min(1, n.base * n.wobble * (1 + 2 * n.seen)),
  });
  const event = draw({
    each: "quarter",
    unit: "1",
    doc: "Event",
    event: true,
    needs: { hazard },
    value: ({ hazard }, { bernoulli }) => bernoulli(hazard),
  });
  const seenNext = next(seen, { needs: { seen, event }, value: (n) => n.seen + n.event });
  const none = stock({ unit: "1", doc: "Chance of none", initial: 1 });
  const noneNext = next(none, { needs: { none, hazard }, value: (n) => n.none * (1 - n.hazard) });
  const any = aux({
    unit: "1",
    doc: "Any by now",
    needs: { seenNext },
    value: (n) => (n.seenNext > 0 ? 1 : 0),
  });
  const about = {
    doc: "x",
    window: ["2020Q1", "2022Q4"],
    reducer: "last",
    better: "neither",
    closing: "last",
    negligible: 0,
  } as const;
  const expected = metric(noneNext, { ...about, id: "E", path: "quiet" });
  const counted = metric(any, { ...about, id: "C" });
  return { base, wobble, seen, hazard, event, seenNext, none, noneNext, any, expected, counted };
}

const model = buildModel(calendar, { recurring: recurring() });
const window = ["2020Q1", "2022Q4"] as const;
const last = { window, reducer: "last", closing: "last" } as const;
const outputs = [
  { ...elementOf(model.graph, "noneNext"), ...last, path: "quiet" as const },
  { ...elementOf(model.graph, "any"), ...last },
];

describe("a run split by a recurring event", () => {
  const runs = Array.from({ length: 3000 }, (_, replicate) => {
    const [none, any] = simulate(model, { noise: { seed: 1, draw: 0, replicate }, outputs }).outputs;
    return { expected: 1 - (none as number), counted: any as number };
  });
  const mean = (of: (run: (typeof runs)[number]) => number): number =>
    runs.reduce((sum, run) => sum + of(run), 0) / runs.length;
  const spread = (of: (run: (typeof runs)[number]) => number): number => {
    const centre = mean(of);
    return Math.sqrt(mean((run) => (of(run) - centre) ** 2));
  };
  it("gives the chance of a first event that plain counting gives, within four standard errors", () => {
    const error = spread((run) => run.counted - run.expected) / Math.sqrt(runs.length);
    expect(Math.abs(mean((run) => run.counted) - mean((run) => run.expected))).toBeLessThan(4 * error);
    expect(mean((run) => run.counted)).toBeGreaterThan(0.2);
  });
  it("gives it with a fraction of counting's noise", () => {
    expect(spread((run) => run.expected)).toBeLessThan(0.3 * spread((run) => run.counted));
  });
  it("splits alike in both back ends", () => {
    for (let replicate = 0; replicate < 20; replicate += 1) {
      const noise = { seed: 1, draw: 0, replicate };
      const slow = simulate(model, { noise, outputs, backEnd: "reference" }).outputs;
      expect([...simulate(model, { noise, outputs }).outputs]).toEqual([...slow]);
    }
  });
});
