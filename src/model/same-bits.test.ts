import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LeverNode } from "../engine/graph/graph.ts";
import { simulate, type Simulation } from "../engine/run/simulate.ts";
import { buildAllianceModel } from "./index.ts";

const model = buildAllianceModel();
const levers = model.graph.nodes.filter((node): node is LeverNode => node.kind === "lever");

/** A random setting over all levers, a random lens, sampled parameters and noise. */
const design = fc.record({
  levers: fc
    .tuple(...levers.map(() => fc.double({ min: 0, max: 1, noNaN: true })))
    .map((shares) =>
      Object.fromEntries(
        levers.map(({ id, range }, place) => [
          id,
          range[0] + (range[1] - range[0]) * (shares[place] as number),
        ]),
      ),
    ),
  multipliers: fc.constantFrom(...model.graph.lenses.map((lens) => lens.multipliers)),
  draw: fc.integer({ min: 0, max: 1000 }),
  events: fc.constantFrom("withheld" as const, "happen" as const),
  shift: fc.double({ min: -0.2, max: 0.2, noNaN: true }),
});

describe("reference and generated JavaScript", () => {
  it("give the same bits for the whole model under random designs, lenses, events and interventions", () => {
    fc.assert(
      fc.property(design, ({ levers: own, multipliers, draw, events, shift }) => {
        const wanted: Simulation = {
          levers: own,
          multipliers,
          events,
          noise: { seed: 11, draw, replicate: 2 },
          shifts: { credibility: { by: shift, from: "2027Q1" } },
          pins: { "leader.JP": 1 },
          record: ["pressure.SCS", "believedFaitAccompli", "credibility.JP"],
        };
        const slow = simulate(model, { ...wanted, backEnd: "reference" });
        const fast = simulate(model, { ...wanted, backEnd: "javascript" });
        expect(fast.state.every((value, slot) => Object.is(value, slow.state[slot]))).toBe(true);
        for (const [name, series] of fast.series) expect(series).toEqual(slow.series.get(name));
      }),
      { numRuns: 5 },
    );
  });
  it("give finite values over the full ranges of levers and parameters", () => {
    fc.assert(
      fc.property(design, ({ levers: own, multipliers, draw, events }) => {
        const { state } = simulate(model, {
          levers: own,
          multipliers,
          events,
          noise: { seed: 5, draw, replicate: 0 },
        });
        expect(state.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
