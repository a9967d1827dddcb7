import { describe, expect, it } from "vitest";
import { centralValue } from "../../../tests/support/central-value.ts";
import { operators } from "../../engine/numerics/operators.ts";
import { simulate } from "../../engine/run/simulate.ts";
import { buildAllianceModel } from "../index.ts";
import { bargaining } from "./bargaining.ts";
import { overallCredibility } from "./credibility.ts";
import { emboldenmentTaiwan } from "./emboldenment.ts";
import { entrapmentJapan, entrapmentPhilippines } from "./entrapment.ts";
import { cohesion, credibilityNext, credibilityTarget, pressureFormEffect } from "./equations.ts";
import {
  channelsNext,
  commitmentJapan,
  commitmentPhilippines,
  flexibility,
  tiedShareNext,
} from "./flexibility.ts";
import { feltPresence, overallPresence } from "./presence.ts";

const causes = {
  feltPresence: 1,
  allianceTie: 0.6,
  support: 0.4,
  protectionism: 0.5,
  policyVolatility: 0.2,
  usStrain: 0.1,
  usClarity: 0.1,
  pressureFormEffect: 0,
  fourthCommunique: 0,
};

describe("credibility (15.1)", () => {
  it("adds its causes as a logit", () => {
    const logit = 1.1 + 0.6 - 0.4 - 0.16 - 0.08 + 0.06;
    expect(centralValue(credibilityTarget, causes)).toBeCloseTo(operators.logistic(logit), 12);
    const protectionists = centralValue(credibilityTarget, { ...causes, protectionLens: 1.8 });
    expect(protectionists).toBeCloseTo(operators.logistic(logit - 0.32), 12);
    const erratic = centralValue(credibilityTarget, { ...causes, volatilityLens: 1.8 });
    expect(erratic).toBeCloseTo(operators.logistic(logit - 0.128), 12);
    const communique = centralValue(credibilityTarget, { ...causes, fourthCommunique: 1 });
    expect(communique).toBeCloseTo(operators.logistic(logit - 0.05), 12);
  });

  it("T15.1 does not vanish when no forces are stationed forward", () => {
    const none = centralValue(feltPresence, { forwardPresence: 0 });
    expect(none).toBe(0.5);
    const target = centralValue(credibilityTarget, { ...causes, feltPresence: none });
    expect(target).toBeCloseTo(operators.logistic(1.12 - 0.8 * operators.ln(2)), 9);
    expect(target).toBeGreaterThan(0.6);
  });

  it("follows its target with a lag of six quarters", () => {
    expect(centralValue(credibilityNext, { credibility: 0.75, credibilityTarget: 0.81 })).toBeCloseTo(
      0.76,
      12,
    );
  });

  it("rises without pressure, falls under retrenchment and ramps between the forms", () => {
    const effect = (pressureForm: number): number => centralValue(pressureFormEffect, { pressureForm });
    expect([0, 1, 1.5, 2].map(effect)).toEqual([0.05, 0, -0.05, -0.1]);
  });

  it("weighs Japan .7 in overall credibility and .95 in overall presence", () => {
    expect(centralValue(overallCredibility, { inJapan: 0.8, inPhilippines: 0.6 })).toBeCloseTo(0.74, 12);
    expect(centralValue(overallPresence, { presenceJapan: 1, presencePhilippines: 3 })).toBeCloseTo(1.1, 12);
  });
});

describe("cohesion, emboldenment and entrapment (15.2, 15.4, 15.5)", () => {
  it("binds by threat and loosens by pressure and host payments", () => {
    const ties = {
      threat: 10,
      policyVolatility: 0.2,
      usPressure: 0.5,
      hostNationSupport: 1,
      protectionism: 0.5,
    };
    const logit = 0.5 + 0.6 - 0.2 - 0.4 - 0.25;
    expect(centralValue(cohesion, ties)).toBeCloseTo(operators.logistic(logit), 12);
    expect(centralValue(cohesion, { ...ties, hostNationSupport: 4 })).toBeCloseTo(
      operators.logistic(logit - 0.9),
      12,
    );
  });

  it("emboldens by credibility and clarity", () => {
    expect(centralValue(emboldenmentTaiwan, { overallCredibility: 0.75, usClarity: 0.1 })).toBeCloseTo(
      operators.exp(0.15 * 0.35),
      12,
    );
  });

  it("entraps by attack or by decision", () => {
    expect(centralValue(entrapmentJapan, { attackOnBases: 0.4, japanForce: 0.5 })).toBeCloseTo(0.7, 12);
    expect(
      centralValue(entrapmentPhilippines, { attackOnPhilippines: 0.2, philippineForce: 0.1 }),
    ).toBeCloseTo(0.28, 12);
  });

  it("T15.3 trades fear of abandonment for entrapment across presence in the Philippines, threat held", () => {
    const model = buildAllianceModel();
    const points = [0, 1, 2, 3, 4].map((presence) => {
      const { series } = simulate(model, {
        noise: "central",
        levers: { L08: presence },
        pins: { threatFelt: 15 },
        record: ["credibilityNext.PH", "entrapment.PH"],
      });
      return {
        abandonment: 1 - (series.get("credibilityNext.PH")?.at(-1) ?? NaN),
        entrapment: series.get("entrapment.PH")?.at(-1) ?? NaN,
      };
    });
    const steps = points.slice(1).map((point, i) => ({
      abandonment: point.abandonment - (points[i]?.abandonment ?? NaN),
      entrapment: point.entrapment - (points[i]?.entrapment ?? NaN),
    }));
    expect(steps.every((step) => step.abandonment < 0 && step.entrapment > 0)).toBe(true);
  });
});

describe("flexibility and bargaining (15.3, 15.6, X1, X2)", () => {
  const ties = { tiedShareNext: 0.5, taiwanCommitment: 0.18, strikeHosted: 0.6, channelsNext: 0.5 };

  it("T15.2 widens with working channels and narrows with ties, commitments and strike weapons", () => {
    const room = centralValue(flexibility, ties);
    expect(room).toBeCloseTo(1 - operators.logistic(-1 + 0.6 + 0.18 + 0.24 - 0.6), 12);
    expect(centralValue(flexibility, { ...ties, channelsNext: 0.8 })).toBeGreaterThan(room);
    for (const tie of ["tiedShareNext", "taiwanCommitment", "strikeHosted"] as const)
      expect(centralValue(flexibility, { ...ties, [tie]: ties[tie] + 0.1 })).toBeLessThan(room);
  });

  it("X1 ties defence by interoperability and presence, commitment by what is said", () => {
    const tied = centralValue(tiedShareNext, {
      tiedShare: 0.5,
      tiedShareBase: 0.5,
      allianceTie: 0.7345,
      tieReference: 0.6345,
      forwardPresence: 1.44,
    });
    expect(tied).toBeCloseTo(0.5 + (0.5 * 1.05 * 1.2 - 0.5) / 8, 12);
    const crowded = centralValue(tiedShareNext, {
      tiedShare: 0.6,
      tiedShareBase: 0.7,
      allianceTie: 0.6,
      tieReference: 0.6,
      forwardPresence: 4,
    });
    expect(crowded).toBeCloseTo(0.65, 12);
    expect(centralValue(commitmentJapan, { japaneseClarity: 0.5 })).toBeCloseTo(0.3, 12);
    expect(centralValue(commitmentPhilippines, { philippineTaiwanTies: 0.3 })).toBeCloseTo(0.19, 12);
  });

  it("X2 closes channels by coercion and new clarity", () => {
    const channels = (coerced: number, clarityRise: number): number =>
      centralValue(channelsNext, { channels: 0.5, dialogue: 0.4, coerced, clarityRise });
    expect(channels(0, 0)).toBeCloseTo(0.5, 12);
    expect(channels(1, 0.3)).toBeCloseTo(0.5 - 0.36 / 4, 12);
    expect(
      centralValue(channelsNext, { channels: 0.8, dialogue: 1, coerced: 0, clarityRise: 0 }),
    ).toBeCloseTo(0.85, 12);
  });

  it("bargains with room, free trade and resolve behind it", () => {
    const position = { flexibility: 0.6, chinaTradeShare: 0.2, resolveAtHome: 0.7 };
    expect(centralValue(bargaining, position)).toBeCloseTo(0.6 * 0.8 * 1.1, 12);
  });
});
