import { describe, expect, it } from "vitest";
import { simulate } from "../engine/run/simulate.ts";
import { buildAllianceModel } from "./index.ts";

const model = buildAllianceModel();

/** z_SCS at the end of 2035, noise-free and central, under a package and a lens. */
function pressureIn2035(packageId: string, lensId: string): number {
  const levers = model.graph.packages.find((one) => one.id === packageId)?.levers ?? {};
  const multipliers = model.graph.lenses.find((one) => one.id === lensId)?.multipliers ?? {};
  const { series } = simulate(model, { levers, multipliers, record: ["pressure.SCS"] });
  return series.get("pressure.SCS")?.at(-1) as number;
}

const lenses = ["OR", "DR", "DP", "LI", "neutral"] as const;
/** Specification 0.7: change of z_SCS in 2035 against P0; signs are required where the size exceeds 0.2. */
const required: Readonly<Record<string, readonly number[]>> = {
  P3: [-0.3, 1.6, 0.45, 0.55, 0.7],
  P1: [-0.1, -0.65, -0.3, -0.4, -0.4],
  P5: [0.6, -0.95, -0.15, -0.3, -0.25],
};

describe("T07.6 lens-flip test of specification 0.7", () => {
  const base = new Map(lenses.map((lens) => [lens, pressureIn2035("P0", lens)]));
  for (const [packageId, sizes] of Object.entries(required))
    it(`gives ${packageId} the required sign under every lens where the size exceeds .2`, () => {
      lenses.forEach((lens, place) => {
        const change = pressureIn2035(packageId, lens) - (base.get(lens) as number);
        const size = sizes[place] as number;
        if (Math.abs(size) > 0.2)
          expect(Math.sign(change), `${packageId} ${lens}: ${change.toFixed(2)}`).toBe(Math.sign(size));
      });
    });
});
