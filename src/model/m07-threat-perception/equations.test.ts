import { describe, expect, it } from "vitest";
import { centralValue, startValue } from "../../../tests/support/central-value.ts";
import { operators } from "../../engine/numerics/operators.ts";
import { simulate, type Simulation } from "../../engine/run/simulate.ts";
import { buildAllianceModel } from "../index.ts";
import { defensiveRealism, offensiveRealism } from "../lenses.ts";
import { aggressionBeliefLearnt, hostilityBeliefLearnt, ownGrowthOfArmed } from "./beliefs.ts";
import { armsRace } from "./arms-race.ts";
import { capabilityNext, capabilityRatioOfAllies, coalitionCapability, usTerm } from "./capability.ts";
import { chineseShareAdjusted } from "./china-budget.ts";
import { chinaThreat, threat } from "./threat.ts";
import { Posture } from "./posture-parameters.ts";
import { postureReliefStores, postureSignal } from "./posture.ts";
import { incidentsSeen, startCapabilityChina } from "./perception-inputs.ts";
import { strikeReach } from "./strike-reach.ts";

const model = buildAllianceModel();

/** Mean over the run of each named quantity, without noise. */
function meansOf(names: readonly string[], wanted: Simulation = {}): readonly number[] {
  const { series } = simulate(model, { noise: "central", record: names, ...wanted });
  return names.map((name) => {
    const path = series.get(name) ?? new Float64Array();
    return path.reduce((sum, value) => sum + value, 0) / path.length;
  });
}

describe("capability and its balance (7.0, 7.1)", () => {
  it("starts China at the rest point of its spending of 2012", () => {
    const start = startValue(capabilityNext, {
      startCapability: centralValue(startCapabilityChina, { output2012: 10_500 }),
    });
    expect(start).toBeCloseTo(1004.0625, 9);
    const spending = 0.017 * 10_500;
    expect(centralValue(capabilityNext, { capability: start, spending, investmentFactor: 1 })).toBeCloseTo(
      start,
      9,
    );
  });

  it("lets American capability count by credibility and by felt presence", () => {
    const term = (overallFeltPresence: number): number =>
      centralValue(usTerm, { overallCredibility: 0.75, overallFeltPresence, usCapabilityInTheatre: 2100 });
    expect(term(1)).toBeCloseTo(1260, 9);
    expect(term(0.25)).toBeCloseTo(630, 9);
    expect(
      centralValue(coalitionCapability, { japan: 213, philippines: 15, usTerm: 1260, secondaryTerm: 224 }),
    ).toBe(1712);
  });

  const balance = {
    china: 1000,
    own: 213,
    japan: 213,
    philippines: 15,
    alliedTie: 0.05,
    credibility: 0.75,
    feltPresence: 1,
    usCapabilityInTheatre: 2100,
    looseTerm: 31.6,
  };

  it("weighs China against own, American and other allied capability", () => {
    expect(centralValue(capabilityRatioOfAllies, balance)).toBeCloseTo(1000 / (213 + 1260 + 0.75 + 31.6), 12);
  });

  it("keeps the Philippine ratio finite when no American forces are left there", () => {
    const ratio = centralValue(capabilityRatioOfAllies, { ...balance, own: 15, feltPresence: 0.5 });
    expect(ratio).toBeCloseTo(1.0546, 4);
  });

  it("T07.4 raises perceived threat with China's capability and lowers it with credibility", () => {
    const felt = (change: Partial<typeof balance>): number =>
      centralValue(threat, {
        threatSensitivity: 0.55,
        aggressionBelief: -1.8,
        capabilityRatio: centralValue(capabilityRatioOfAllies, { ...balance, ...change }),
      });
    expect(felt({})).toBeCloseTo(5.4693, 3);
    expect(felt({ china: 1100 })).toBeGreaterThan(felt({}));
    expect(felt({ credibility: 0.85 })).toBeLessThan(felt({}));
  });
});

describe("beliefs (7.3, 7.4)", () => {
  const quiet = {
    aggressionBelief: -1.8,
    aggressionPriorOf: -1.8,
    incidentsSeen: 2,
    incidentsSeenOf2012: 2,
    ownGrowth: 0,
    china: 1000,
    chinaNext: 1000,
    coercionSuffered: 0,
    chineseReassurance: 0.1,
    beliefShock: 0,
    forceShock: 0,
    aggressionNoise: 0,
  };
  const pushed = (change: Partial<typeof quiet>): number =>
    centralValue(aggressionBeliefLearnt, { ...quiet, ...change }) + 1.8;

  it("rests at its prior when nothing happens", () => {
    expect(pushed({})).toBeCloseTo(0, 12);
    expect(pushed({ aggressionBelief: -0.6 })).toBeCloseTo(1.2 - 1.2 / 24, 12);
  });

  it("moves by the stated amounts with incidents, build-up, coercion, reassurance and force", () => {
    expect(pushed({ incidentsSeen: 4 })).toBeCloseTo(0.0324372, 6);
    expect(pushed({ chinaNext: 1020 })).toBeCloseTo(0.8 * 0.0198026, 6);
    expect(pushed({ ownGrowth: centralValue(ownGrowthOfArmed, { own: 200, ownNext: 204 }) })).toBeCloseTo(
      -0.8 * 0.0198026,
      6,
    );
    expect(pushed({ coercionSuffered: 1 })).toBeCloseTo(0.3, 12);
    expect(pushed({ chineseReassurance: 0.5 })).toBeCloseTo(-0.02, 12);
    expect(pushed({ forceShock: 1 })).toBeCloseTo(0.6, 12);
  });

  it("shows Japan the East China Sea and a third of the Taiwan Strait", () => {
    const weights = { watchTaiwanStrait: 0.3, watchSouthChinaSea: 0, watchEastChinaSea: 1 };
    expect(centralValue(incidentsSeen, { strait: 2, south: 9, east: 1, ...weights })).toBeCloseTo(1.6, 12);
  });

  const calm = {
    hostilityBelief: -1.2,
    postureSignal: 0,
    declarationsLast: 0,
    alignmentChange: 0,
    assurance: 0.3,
    senderReliability: 0.5,
    secondStrikePush: 0,
    forceShock: 0,
    hostilityNoise: 0,
  };
  const alarmed = (change: Readonly<Record<string, number>>): number =>
    centralValue(hostilityBeliefLearnt, { ...calm, ...change }) + 1.2;

  it("moves Beijing's belief by the stated amounts", () => {
    expect(alarmed({})).toBeCloseTo(0, 12);
    expect(alarmed({ postureSignal: 0.02 })).toBeCloseTo(0.03, 12);
    expect(alarmed({ declarationsLast: 0.3 })).toBeCloseTo(0.12, 12);
    expect(alarmed({ alignmentChange: 0.1 })).toBeCloseTo(0.02, 12);
    expect(alarmed({ assurance: 0.9 })).toBeCloseTo(-0.035 * 0.6 * 0.5, 12);
    expect(alarmed({ forceShock: 1 })).toBeCloseTo(0.2, 12);
  });

  it("T07.2 without the spiral, posture does not move Beijing's belief but still its perceived threat", () => {
    const names = ["hostilityBelief", "chinaThreat"];
    const without = { multipliers: { spiralLens: 0 } };
    const [belief = NaN, felt = NaN] = meansOf(names, without);
    const [beliefForward = NaN, feltForward = NaN] = meansOf(names, { ...without, levers: { L07: 2 } });
    expect(beliefForward).toBe(belief);
    expect(feltForward).toBeGreaterThan(felt + 1);
    const [beliefSpiral = NaN] = meansOf(names, { levers: { L07: 2 } });
    const [beliefBase = NaN] = meansOf(names);
    expect(beliefSpiral).toBeGreaterThan(beliefBase + 0.02);
  });

  it("T07.3 posture that is plainly defensive does not move Beijing's belief", () => {
    const harmless = Object.fromEntries(Posture.elements.map((item) => [`offensiveContent.${item}`, 0]));
    const [signal] = meansOf(["postureSignal"], {
      parameters: { distinguishability: 1, ...harmless },
      levers: { L07: 2, L18: 3 },
    });
    expect(signal).toBe(0);
    const [seen] = meansOf(["postureSignal"], {
      parameters: { distinguishability: 1 },
      levers: { L07: 2, L18: 3 },
    });
    expect(seen).toBeGreaterThan(0.001);
  });

  it("weighs each item of posture by its apparent offence and the change of its logarithm", () => {
    const item = { apparentOffence: 0.85, postureWeight: 0.2, posture: 1.5, postureBefore: 1 };
    expect(centralValue(postureSignal, item)).toBeCloseTo(0.85 * 0.2 * 0.2876820724, 9);
    expect(centralValue(postureReliefStores, { storesLuzon: 0.9, storesSakishima: 0.9 })).toBeCloseTo(
      1.15,
      12,
    );
  });
});

describe("China's threat, budget and the arms race (7.5-7.7)", () => {
  it("gives China about 8 pp a year in 2012", () => {
    const reach = centralValue(strikeReach, { mainlandStrike: 0.6, strikeStock: 0.1 });
    expect(reach).toBeCloseTo(0.6, 12);
    const felt = centralValue(chinaThreat, {
      hostilityBelief: -1.2,
      overallPresence: 1,
      strikeReach: reach,
      coalitionCapability: 1740,
      china: 1002,
    });
    expect(felt).toBeCloseTo(7.858, 2);
  });

  it("T07.1 reproduces Richardson's limit when threat answers the other's spending in a straight line", () => {
    const lag = 8;
    const start = 0.017;
    /** Two powers that both follow 7.6, each threatened in proportion to the logarithm of the other's share. */
    const settle = (firstSlope: number, secondSlope: number, quarters: number): readonly [number, number] => {
      const answer = (own: number, other: number, slope: number): number =>
        centralValue(chineseShareAdjusted, {
          chineseShare: own,
          budgetResponseChina: 1,
          chinaThreat: slope * operators.ln(other / start) + 0.01,
          chinaThreatOf2012: 0,
          budgetLag: lag,
          budgetGrowthLimit: 1e9,
        });
      let pair: readonly [number, number] = [start, start];
      for (let quarter = 0; quarter < quarters; quarter += 1)
        pair = [answer(pair[0], pair[1], firstSlope), answer(pair[1], pair[0], secondSlope)];
      return [operators.ln(pair[0] / start), operators.ln(pair[1] / start)];
    };
    const [fatigue, grievance] = [1 / lag, 0.01 / lag];
    const [k1, k2] = [0.8 / lag, 0.9 / lag];
    const [x1, x2] = settle(0.8, 0.9, 4000);
    expect(x1).toBeCloseTo((fatigue * grievance + k1 * grievance) / (fatigue * fatigue - k1 * k2), 8);
    expect(x2).toBeCloseTo((fatigue * grievance + k2 * grievance) / (fatigue * fatigue - k1 * k2), 8);
    expect(settle(1.1, 0.95, 2000)[0]).toBeGreaterThan(5);
  });

  it("counts growth of spending beyond growth of output, a quarter of the index for each power", () => {
    const powers = { effort: 108, effortYearAgo: 100, gdp: 1050, outputYearAgo: 1000 };
    expect(4 * centralValue(armsRace, powers)).toBeCloseTo(0.03, 12);
  });

  it("T07.5 taking Beijing's belief out of play calms pressure and the arms race under DR, hardly under OR", () => {
    const names = ["armsRace", "pressureNext.SCS"];
    const effect = (multipliers: Readonly<Record<string, number>>): readonly [number, number] => {
      const [race = NaN, pressure = NaN] = meansOf(names, { multipliers });
      const [raceCut = NaN, pressureCut = NaN] = meansOf(names, {
        multipliers,
        pins: { hostilityBelief: -1.2 },
      });
      return [raceCut - race, pressureCut - pressure];
    };
    const [raceSpiral, pressureSpiral] = effect(defensiveRealism.multipliers);
    const [raceOffensive, pressureOffensive] = effect(offensiveRealism.multipliers);
    expect(raceSpiral).toBeLessThan(-0.001);
    expect(pressureSpiral).toBeLessThan(-0.15);
    expect(Math.abs(raceOffensive)).toBeLessThan(0.0002);
    expect(Math.abs(pressureOffensive)).toBeLessThan(0.02);
  });

  it("follows the specification's prototype of the base case (section 28)", () => {
    const { series } = simulate(model, {
      noise: "central",
      record: ["threat.JP", "threat.PH", "chinaThreat"],
    });
    const year = (name: string, at: number): number => {
      const quarters = series.get(name)?.slice((at - 2012) * 4, (at - 2012) * 4 + 4) ?? new Float64Array();
      return quarters.reduce((sum, value) => sum + value, 0) / 4;
    };
    for (const [name, at, published] of [
      ["threat.JP", 2012, 6.4],
      ["threat.PH", 2012, 6.9],
      ["chinaThreat", 2012, 8],
      ["threat.JP", 2026, 19.4],
      ["threat.PH", 2026, 16.7],
      ["chinaThreat", 2035, 8.1],
    ] as const)
      expect(Math.abs(year(name, at) / published - 1)).toBeLessThan(0.06);
  });
});
