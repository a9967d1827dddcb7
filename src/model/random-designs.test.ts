import { describe, expect, it } from "vitest";
import type { Arm, ParameterChange } from "../engine/ensemble/arm.ts";
import { unitRunner } from "../engine/ensemble/work-unit.ts";
import type { LeverNode } from "../engine/graph/graph.ts";
import { resolveSwitches, rivalOptions } from "../engine/graph/switches.ts";
import { latinHypercube } from "../explore/designs.ts";
import { sampledElements } from "../explore/input-effects.ts";
import { buildAllianceModel } from "./index.ts";

const { graph } = buildAllianceModel();
const levers = graph.nodes.filter((node): node is LeverNode => node.kind === "lever");
const boxes = levers.map(({ id, range: [low, high], whole }) => ({
  name: id,
  low,
  high,
  ...(whole ? { whole } : {}),
}));
const lenses = graph.lenses.map((lens) => ({
  kind: "pure" as const,
  id: lens.id,
  multipliers: lens.multipliers,
}));

function armsFor(
  points: number,
  seed: number,
  about: (point: number) => Partial<Arm> = () => ({}),
  over = boxes,
) {
  return latinHypercube(over, points, seed).map((values, point): Arm => ({
    id: `design ${point}`,
    levers: { values, from: "2026Q3" },
    parameters: [],
    interventions: [],
    switches: {},
    ...about(point),
  }));
}

/** Runs that failed; a value that is not finite fails its run, with the variable's name. */
function failuresOf(arms: readonly Arm[], draws: number): readonly string[] {
  const run = unitRunner(graph, {
    arms,
    outputs: [],
    recordings: [],
    recorded: [],
    seed: 11,
    seeds: 1,
    overrides: {},
    policyStart: "2026Q3",
  });
  const each = Math.ceil(draws / lenses.length);
  const units = lenses.map((lens, place) => run({ lens, firstDraw: place * each, draws: each }));
  return units.flatMap(({ failures }) =>
    failures.map(({ arm, lens, draw, message }) => `${arm}, ${lens}, draw ${draw}: ${message}`),
  );
}

/** Every parameter at the low or the high end of its range, at random. */
function corner(seed: number): readonly ParameterChange[] {
  const ends = sampledElements(graph).map((name) => ({ name, low: 0, high: 1, whole: true }));
  const [point = {}] = latinHypercube(ends, 1, seed);
  return Object.entries(point).map(([path, quantile]) => {
    const [name = "", element] = path.split(".");
    return { name, ...(element === undefined ? {} : { element }), change: { quantile } };
  });
}

describe("10,000 runs of random designs", () => {
  it("stay finite over the full ranges of levers, parameters and lenses", () => {
    expect(failuresOf(armsFor(100, 3), 96)).toEqual([]);
  }, 600_000);
  it("stay finite with every parameter at an end of its range", () => {
    expect(
      failuresOf(
        armsFor(40, 5, (point) => ({ parameters: corner(point) })),
        10,
      ),
    ).toEqual([]);
  }, 600_000);
  it("stay finite under every rival equation", () => {
    for (const { switches } of rivalOptions(graph)) {
      // A lever that nothing reads under a rival is not part of that model.
      const read = new Set(resolveSwitches(graph, switches).nodes.flatMap((n) => ("id" in n ? [n.id] : [])));
      const own = boxes.filter(({ name }) => read.has(name));
      expect(
        failuresOf(
          armsFor(4, 7, () => ({ switches }), own),
          5,
        ),
        JSON.stringify(switches),
      ).toEqual([]);
    }
  }, 600_000);
});
