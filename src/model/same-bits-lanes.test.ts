import { describe, expect, it } from "vitest";
import type { Arm, EnsembleLens } from "../engine/ensemble/arm.ts";
import type { EnsembleJob } from "../engine/ensemble/job.ts";
import { noCounts } from "../engine/ensemble/lane-counts.ts";
import { unitRunner, type UnitResult } from "../engine/ensemble/work-unit.ts";
import type { LeverNode } from "../engine/graph/graph.ts";
import { metricComponents } from "../engine/graph/metric-components.ts";
import { resolveSwitches, rivalOptions, type Switches } from "../engine/graph/switches.ts";
import { streamHash, uniform } from "../engine/random/stream.ts";
import { outputOf } from "../engine/run/run-plan.ts";
import { buildAllianceModel } from "./index.ts";

const { graph } = buildAllianceModel();
/** Levers of the equations in force: rival ones may leave some without effect, and so without a place. */
const leversUnder = (switches: Switches): readonly LeverNode[] =>
  resolveSwitches(graph, switches).nodes.filter((node): node is LeverNode => node.kind === "lever");
const outputs = metricComponents(graph).map(({ metric, element }) => outputOf(metric, element));

/** Designs under each set of equations: thirteen sets, so 208 in all. */
const designs = 16;

/** A random setting of all levers, from 2026Q3 on or from a random quarter before it. */
function randomArm(option: number, place: number, switches: Switches): Arm {
  const at = (use: number): number => uniform(20261122, option, streamHash("design"), place, 0, use);
  const levers = leversUnder(switches);
  const values = levers.map(({ id, range: [low, high] }, use) => [id, low + (high - low) * at(use)] as const);
  return {
    id: `design${place}`,
    levers: { values: Object.fromEntries(values), from: at(levers.length) < 0.8 ? "2026Q3" : "2019Q2" },
    parameters: [],
    interventions: [],
    switches,
  };
}

/** A lens for each set of equations in turn, mixes among them. */
function lensFor(option: number): EnsembleLens {
  const pure = graph.lenses.filter(({ id }) => id !== "neutral");
  const place = option % (graph.lenses.length + 1);
  const lens = graph.lenses[place];
  return lens === undefined
    ? { kind: "mixes", id: "mixes", of: pure.map(({ multipliers }) => multipliers) }
    : { kind: "pure", id: lens.id, multipliers: lens.multipliers };
}

/** Whether two results agree in every bit. */
function sameBits(one: Float64Array, other: Float64Array): boolean {
  return one.length === other.length && one.every((value, place) => Object.is(value, other[place]));
}

describe("the whole model in WebAssembly", () => {
  let ended = 0;
  const options = [undefined, ...rivalOptions(graph)];
  it.each(options.map((option, place) => [option?.label ?? "the default equations", option, place] as const))(
    "gives the bits of generated JavaScript under %s, for every lever, parameter and draw at random",
    (_label, option, place) => {
      const switches = option?.switches ?? {};
      const job: EnsembleJob = {
        arms: Array.from({ length: designs }, (_, k) => randomArm(place, k, switches)),
        outputs,
        recordings: [],
        recorded: [],
        seed: 7 + place,
        seeds: 2,
        overrides: {},
        policyStart: "2026Q3",
        // Runs that end in war in one lane go on beside it in the others.
        events: place % 2 === 0 ? "happen" : "withheld",
      };
      const unit = { lens: lensFor(place), firstDraw: 0, draws: 2 };
      const counts = noCounts();
      const fast: UnitResult = unitRunner(graph, job, { counts })(unit);
      const slow: UnitResult = unitRunner(graph, job, { lanes: "none" })(unit);
      expect(sameBits(fast.values, slow.values)).toBe(true);
      expect(fast.failures).toEqual(slow.failures);
      expect(counts).toMatchObject({ lanes: designs * 4, replayed: 0, refused: [] });
      ended += counts.ended;
      expect(new Set(fast.values).size).toBeGreaterThan(outputs.length * designs);
    },
  );
  it("was tried with runs that end in war beside others that go on", () => {
    expect(ended).toBeGreaterThan(10);
  });
});
