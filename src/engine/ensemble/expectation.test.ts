import { describe, expect, it } from "vitest";
import { build, law, wanted } from "../graph/testing/faults-of.ts";
import { draw, endingEvent, fixed, next, stock } from "../language.ts";
import { elementOf } from "../run/run-plan.ts";
import { simulate } from "../run/simulate.ts";

const backed = { grade: "C" as const, because: "test" };
const risk = fixed(0.05, { unit: "1", doc: "risk", ...backed });
const shock = draw({
  unit: "1",
  doc: "s",
  each: "quarter",
  needs: {},
  value: (_, { normal }) => normal(0, 1),
});
// A recurring event: a crisis, which leaves tension behind and so makes the end likelier.
const crisis = draw({
  unit: "1",
  doc: "c",
  each: "quarter",
  needs: { risk },
  value: (n, { bernoulli }) => bernoulli(n.risk * 2),
});
const tension = stock({ unit: "1", doc: "tension", initial: 0 });
const tensionNext = next(tension, { needs: { tension, crisis }, value: (n) => n.tension / 2 + n.crisis });
const hazard = law(
  { risk, tensionNext, shock },
  (n, { exp }) => 1 - exp(-n.risk * (1 + n.tensionNext) * exp(n.shock / 2)),
);
const end = endingEvent({ doc: "end", needs: { hazard }, value: (n) => n.hazard });
// Not `running` itself: a quantity is already weighed by the chance that the run still goes on.
const alive = law({}, () => 1);
const crises = law({ crisis }, (n) => n.crisis);
const model = build({
  risk,
  shock,
  crisis,
  tension,
  tensionNext,
  hazard,
  end,
  crises,
  alive,
  o: wanted(alive, "Y3"),
  m: wanted(crises),
  n: wanted(hazard, "Y2"),
});

describe("the expectation along a path", () => {
  it("agrees with plain counting and spreads less", () => {
    const window = ["2020Q1", "2022Q4"] as const;
    const outputs = [
      // Whether the run still goes on in the last quarter.
      {
        ...elementOf(model.graph, "alive"),
        window: ["2022Q4", "2022Q4"] as const,
        reducer: "last" as const,
        closing: { counts: 0 },
      },
      // Crises until the end, and one more for every quarter lost to it.
      { ...elementOf(model.graph, "crises"), window, reducer: "sum" as const, closing: { counts: 1 } },
    ];
    const count = 1500;
    const runs = (events: "withheld" | "happen") =>
      Array.from({ length: count }, (_, replicate) => [
        ...simulate(model, { events, outputs, noise: { seed: 9, draw: 0, replicate } }).outputs,
      ]);
    const [counted, expected] = [runs("happen"), runs("withheld")];
    outputs.forEach((_, place) => {
      const [a, b] = [counted, expected].map((all) => spread(all.map((one) => one[place] as number)));
      if (a === undefined || b === undefined) throw new Error("two samples");
      const error = Math.sqrt((a.variance + b.variance) / count);
      expect(Math.abs(a.mean - b.mean)).toBeLessThan(4 * error);
      expect(b.variance).toBeLessThan(a.variance);
    });
  });
});

function spread(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((total, x) => total + x, 0) / values.length;
  return { mean, variance: values.reduce((total, x) => total + (x - mean) ** 2, 0) / values.length };
}
