import { afterEach, describe, expect, it, vi } from "vitest";
import { build, law, wanted } from "../graph/testing/faults-of.ts";
import { at, axis, multiplier, parameter } from "../language.ts";
import { sampleParameters } from "../run/inputs.ts";
import type { EnsembleLens } from "./arm.ts";
import { flatInputs } from "./flat-inputs.ts";
import { drawMultipliers } from "./lens-draw.ts";

const Side = axis("Side", ["p", "q"]);
const backed = { grade: "C" as const, because: "test" };
const rate = parameter({ unit: "1", doc: "rate", over: Side, range: [0.1, 0.5, 0.9], ...backed });
const even = parameter({ unit: "1", doc: "even", distribution: "uniform", range: [-2, 0, 3], ...backed });
const still = parameter({ unit: "1", doc: "still", range: [4, 4, 4], ...backed });
const strength = multiplier({ doc: "strength" });
const speed = multiplier({ doc: "speed" });
const result = law(
  { rate: at(rate, Side, "p"), other: at(rate, Side, "q"), even, still, strength, speed },
  (n) => n.rate * n.strength + n.other * n.speed + n.even + n.still,
);
const { graph } = build({ rate, even, still, strength, speed, result, m: wanted(result) });

const lenses: readonly EnsembleLens[] = [
  { kind: "pure", id: "neutral", multipliers: {} },
  { kind: "pure", id: "strong", multipliers: { strength: 3 } },
  { kind: "mixes", id: "mix", of: [{ strength: 2 }, { speed: 0.5, strength: 4 }, {}] },
];

/** Every value that differs from those drawn by name. */
function differences(): readonly string[] {
  const overrides = { "rate.q": [1, 2, 5] as const };
  const flat = flatInputs(graph, overrides);
  return lenses.flatMap((lens) =>
    [0, 1, 2, 77].flatMap((draw) => {
      const values = flat.drawn(lens, 9, draw);
      const multipliers = Object.entries(drawMultipliers(graph, lens, 9, draw));
      const wantedValues = [
        ...sampleParameters(graph, 9, draw, overrides),
        ...multipliers.map(([name, value]) => [name, Float64Array.of(value)] as const),
      ];
      return wantedValues.flatMap(([name, expected]) => {
        const start = flat.startOf.get(name) ?? Number.NaN;
        return expected.every((value, k) => Object.is(value, values[start + k])) ? [] : [name];
      });
    }),
  );
}

describe("flat inputs", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("hold the numbers drawn by name, under pure lenses and mixes", () => {
    expect(differences()).toEqual([]);
    const { drawn, size } = flatInputs(graph, {});
    expect(size).toBe(6);
    expect(new Set(drawn(lenses[0] as EnsembleLens, 9, 1)).size).toBe(6);
  });

  it("hold the same where there is no WebAssembly", () => {
    vi.stubGlobal("WebAssembly", undefined);
    expect(differences()).toEqual([]);
  });

  it("keep a draw when another is made", () => {
    const { drawn } = flatInputs(graph, {});
    const [lens] = lenses as readonly [EnsembleLens];
    const first = drawn(lens, 9, 1);
    const copy = first.slice();
    drawn(lens, 9, 2);
    expect(first).toEqual(copy);
  });
});
