import { describe, expect, it } from "vitest";
import type { Operators } from "../../engine/language.ts";
import { operators } from "../../engine/numerics/operators.ts";
import { simulate } from "../../engine/run/simulate.ts";
import { buildAllianceModel } from "../index.ts";
import { grabsOverSqueezes, southernShare, straitMargin } from "./comparisons.ts";

const ops: Operators = { ...operators, step: 1, elapsed: 0 };

describe("outcomes set against each other", () => {
  it("are a share, a lead over the larger of the others, and a difference", () => {
    expect(southernShare.value({ south: 3, allIncidents: 4 }, ops)).toBe(0.75);
    expect(straitMargin.value({ strait: 5, south: 1, east: 2 }, ops)).toBe(3);
    expect(straitMargin.value({ strait: 1, south: 4, east: 2 }, ops)).toBe(-3);
    const won = { invasionWonPerYear: 1, islandWonPerYear: 2, quarantineWonPerYear: 0.5 };
    expect(grabsOverSqueezes.value(won, ops)).toBe(2.5);
  });
  it("give the South China Sea the share its base rate starts from", () => {
    const { series } = simulate(buildAllianceModel(), { noise: "central", record: ["southernShare"] });
    // rates of 1.5, .8 and .5 a quarter at nearly equal pressure
    expect(series.get("southernShare")?.[0]).toBeCloseTo(1.5 / 2.8, 2);
  });
});
