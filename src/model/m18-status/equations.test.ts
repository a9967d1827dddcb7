import { describe, expect, it } from "vitest";
import { centralValue } from "../../../tests/support/central-value.ts";
import { simulate, type Simulation } from "../../engine/run/simulate.ts";
import { buildAllianceModel } from "../index.ts";
import { assurance, declarations, guardrails } from "./equations.ts";
import { separationNext } from "./separation.ts";

describe("Taiwan's status and declarations", () => {
  const today = { dialogue: 0.4, fourthCommunique: 0 };

  it("gives assurance and guardrails of about .3 at today's levers", () => {
    expect(centralValue(assurance, { ...today, assuranceStatement: 0.3 })).toBeCloseTo(0.305, 12);
    expect(centralValue(guardrails, { ...today, hotlines: 0.3 })).toBeCloseTo(0.3, 12);
  });

  it("T18.1 lets a fourth communique lower the drift to separation and raise guardrails", () => {
    const drift = (fourthCommunique: number): number =>
      centralValue(separationNext, {
        separation: 0.3,
        leader: 0.5,
        taiwanVisit: 0,
        philippineTaiwanTies: 0.3,
        usClarity: 0.1,
        emboldenmentTaiwan: 1,
        fourthCommunique,
      });
    const target = 0.2 + 0.075 + 0.045 + 0.015;
    expect(drift(0)).toBeCloseTo(0.3 + (target - 0.3) / 6, 12);
    expect(drift(1)).toBeCloseTo(0.3 + (target - 0.1 - 0.3) / 6, 12);
    expect(centralValue(guardrails, { ...today, fourthCommunique: 1, hotlines: 0.3 })).toBeCloseTo(0.6, 12);
  });

  it("counts what is newly declared, and half of what Manila newly ties", () => {
    const value = centralValue(declarations, {
      japaneseClarity: 0.5,
      japaneseClarityBefore: 0.2,
      usClarity: 0.1,
      usClarityBefore: 0.1,
      philippineTaiwanTies: 0.3,
      philippineTiesBefore: 0.1,
    });
    expect(value).toBeCloseTo(0.4, 12);
  });

  it("T18.2 lets words do nothing when they are not believed, channels held", () => {
    const model = buildAllianceModel();
    const record = ["pressureNext.SCS", "chinaThreat", "escalation.TWS.crisis", "hazardInvasion"];
    const paths = (wanted: Simulation): readonly number[] => {
      const { series } = simulate(model, { noise: "central", record, pins: { usChannels: 0.5 }, ...wanted });
      return record.flatMap((name) => [...(series.get(name) ?? [])]);
    };
    const words = { L25: 1, L26: 1 };
    const unbelieved = { parameters: { senderReliability: 0 } };
    expect(paths({ ...unbelieved, levers: words })).toEqual(paths(unbelieved));
    const unheeded = { multipliers: { assuranceLens: 0, guardrailLens: 0 } };
    expect(paths({ ...unheeded, levers: words })).toEqual(paths(unheeded));
    expect(paths({ levers: words })).not.toEqual(paths({}));
  });

  it("T18.2 lets a communique act only through the drift and its cost when assurance and guardrails count for nothing", () => {
    const model = buildAllianceModel();
    const record = ["pressureNext.SCS", "chinaThreat", "escalation.TWS.crisis", "hazardInvasion"];
    const paths = (wanted: Simulation): readonly number[] => {
      const multipliers = { assuranceLens: 0, guardrailLens: 0 };
      const { series } = simulate(model, { noise: "central", record, multipliers, ...wanted });
      return record.flatMap((name) => [...(series.get(name) ?? [])]);
    };
    const costless = { credibilityFromCommunique: 0 };
    const held = { parameters: costless, pins: { separation: 0.3 } };
    expect(paths({ ...held, levers: { L24: 1 } })).toEqual(paths(held));
    expect(paths({ parameters: costless, levers: { L24: 1 } })).not.toEqual(paths({ parameters: costless }));
    expect(paths({ pins: { separation: 0.3 }, levers: { L24: 1 } })).not.toEqual(
      paths({ pins: { separation: 0.3 } }),
    );
  });

  it("T18.2 leaves a communique that is not believed only its cost in credibility", () => {
    const model = buildAllianceModel();
    const record = ["separationNext", "credibilityNext.JP"];
    const last = (wanted: Simulation): readonly number[] => {
      const { series } = simulate(model, {
        noise: "central",
        record,
        parameters: { senderReliability: 0 },
        ...wanted,
      });
      return record.map((name) => series.get(name)?.at(-1) ?? NaN);
    };
    const [driftWith = NaN, credibilityWith = NaN] = last({ levers: { L24: 1 } });
    const [drift = NaN, credibility = NaN] = last({});
    expect(credibility - credibilityWith).toBeGreaterThan(0.005);
    expect(Math.abs(drift - driftWith)).toBeLessThan(0.0005);
  });
});
