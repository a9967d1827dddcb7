import { describe, expect, it } from "vitest";
import { centralValue } from "../../../tests/support/central-value.ts";
import { simulate } from "../../engine/run/simulate.ts";
import { buildAllianceModel } from "../index.ts";
import { crisisStart, misperception, pressureVariance } from "./crises.ts";
import {
  clashMonthNext,
  clashShareNext,
  crisisMonthNext,
  crisisShareNext,
  crisisShareOpening,
  escalation,
  escalationShift,
  reached,
  standstill,
  warMonthNext,
  warShareNext,
} from "./ladder.ts";
import { pressureFromGuardrails } from "./pressure-terms.ts";

type Threshold = "clash" | "limitedWar" | "majorWar";
interface Shares {
  readonly crisis: number;
  readonly clash: number;
  readonly war: number;
}

const up = { crisis: 0.08, clash: 0.1, war: 0.15 };
const out = { crisis: 0.45, clash: 0.4, war: 0.25 };
const nothing: Shares = { crisis: 0, clash: 0, war: 0 };

/** One month of the ladder's own equations, at base probabilities or at given ones. */
function month(
  before: Shares & { readonly reached: number },
  threshold: Threshold,
  historyGate: number,
): Shares & { readonly reached: number } {
  const stay = (level: keyof Shares): number =>
    centralValue(standstill, { escalation: up[level], baseSettlement: out[level] });
  const passesClash = threshold === "clash" ? 0 : 1;
  const passesLimitedWar = threshold === "majorWar" ? 1 : 0;
  const { crisis: crisisMonth, clash: clashMonth, war: warMonth } = before;
  return {
    crisis: centralValue(crisisMonthNext, { crisisMonth, stay: stay("crisis") }),
    clash: centralValue(clashMonthNext, {
      crisisMonth,
      clashMonth,
      stay: stay("clash"),
      up: up.crisis,
      passesClash,
      historyGate,
    }),
    war: centralValue(warMonthNext, {
      clashMonth,
      warMonth,
      stay: stay("war"),
      up: up.clash,
      passesLimitedWar,
    }),
    reached: centralValue(reached, {
      reachedSoFar: before.reached,
      crisisMonth,
      clashMonth,
      warMonth,
      fromCrisis: up.crisis,
      fromClash: up.clash,
      fromWar: up.war,
      passesClash,
      passesLimitedWar,
      historyGate,
    }),
  };
}

/** A quarter: crises that start, three months, and what goes on given that the threshold was not reached. */
function quarter(before: Shares, start: number, threshold: Threshold): Shares & { readonly hazard: number } {
  const opening = centralValue(crisisShareOpening, {
    crisisShare: before.crisis,
    clashShare: before.clash,
    warShare: before.war,
    crisisStart: start,
  });
  let now = { ...before, crisis: opening, reached: 0 };
  for (let step = 0; step < 3; step += 1) now = month(now, threshold, 1);
  return {
    crisis: centralValue(crisisShareNext, { crisisMonthNext: now.crisis, reached: now.reached }),
    clash: centralValue(clashShareNext, { clashMonthNext: now.clash, reached: now.reached }),
    war: centralValue(warShareNext, { warMonthNext: now.war, reached: now.reached }),
    hazard: now.reached,
  };
}

describe("crisis ladder (8.5)", () => {
  it("keeps the base probabilities when nothing shifts them", () => {
    expect(centralValue(escalation, { baseEscalation: 0.08, escalationShift: 0 })).toBeCloseTo(0.08, 12);
    expect(centralValue(standstill, { escalation: 0.08, baseSettlement: 0.45 })).toBeCloseTo(0.47, 12);
  });

  it("T08.2 leads from a crisis to a clash, limited war, major war with .151, .0302, .0113", () => {
    const ever = (threshold: Threshold): number => {
      let now = { crisis: 1, clash: 0, war: 0, reached: 0 };
      for (let step = 0; step < 500; step += 1) now = month(now, threshold, 1);
      return now.reached;
    };
    expect(ever("clash")).toBeCloseTo(0.1509, 4);
    expect(ever("limitedWar")).toBeCloseTo(0.0302, 4);
    expect(ever("majorWar")).toBeCloseTo(0.0113, 4);
  });

  it("takes the step above level 2 out of every copy before 2026Q3", () => {
    const shut = month({ crisis: 1, clash: 0, war: 0, reached: 0 }, "majorWar", 0);
    expect(shut.crisis).toBeCloseTo(0.47, 12);
    expect([shut.clash, shut.war]).toEqual([0, 0]);
    expect(shut.reached).toBeCloseTo(0.08, 12);
  });

  it("gives hazards whose product is the exact chance of no first passage", () => {
    const start = 0.05;
    for (const threshold of ["clash", "limitedWar", "majorWar"] as const) {
      let now: Shares = nothing;
      let survival = 1;
      for (let q = 0; q < 40; q += 1) {
        const after = quarter(now, start, threshold);
        survival *= 1 - after.hazard;
        now = after;
      }
      expect(survival).toBeCloseTo(neverReached(threshold, start, 40), 12);
    }
  });
});

describe("crises and misperception (8.4, 8.5)", () => {
  const calm = {
    misperception: 0.25,
    guardrails: 0.3,
    senderReliability: 0.5,
    alliedFlexibility: 0.5,
    resolve: 0.66,
  };
  const shift = (change: Readonly<Record<string, number>>): number =>
    centralValue(escalationShift, { ...calm, ...change });

  it("T08.3 lets guardrails lower escalation through its inadvertent share only", () => {
    expect(shift({ guardrails: 0.9 }) - shift({})).toBeCloseTo(-0.8 * 0.6 * 0.5 * 0.5, 12);
    expect(shift({ guardrails: 0.9, inadvertentShare: 0 })).toBe(shift({ inadvertentShare: 0 }));
    const rest = (guardrails: number): number =>
      centralValue(pressureFromGuardrails, { guardrails, senderReliability: 0.5 });
    expect(rest(0.9)).toBeLessThan(rest(0.3));
  });

  it("lets resolve calm crises where opportunity rules and inflame them where insecurity does", () => {
    const resolute = (securityLens: number, opportunityLens: number): number =>
      shift({ resolve: 0.9, securityLens, opportunityLens }) - shift({ securityLens, opportunityLens });
    expect(resolute(0.2, 1.6)).toBeCloseTo(0.5 * -1.4 * 0.5 * 0.24, 12);
    expect(resolute(1.6, 0.5)).toBeCloseTo(0.5 * 1.1 * 0.5 * 0.24, 12);
    expect(resolute(1, 1)).toBeCloseTo(0, 12);
  });

  it("lets flexibility calm crises and misperception inflame them", () => {
    expect(shift({ alliedFlexibility: 0.7 }) - shift({})).toBeCloseTo(-0.1, 12);
    expect(shift({ misperception: 0.45 }) - shift({})).toBeCloseTo(0.12, 12);
  });

  it("misreads more with few channels and unsteady pressure", () => {
    expect(centralValue(misperception, { usChannels: 0.5, pressureVariance: 0 })).toBeCloseTo(0.25, 12);
    expect(centralValue(misperception, { usChannels: 0.85, pressureVariance: 0.04 })).toBeCloseTo(0.09, 12);
    expect(centralValue(pressureVariance, { meanPressure: 0.5, meanPressureSquared: 0.34 })).toBeCloseTo(
      0.03,
      12,
    );
    expect(centralValue(crisisStart, { incidents: 5, misperception: 0.25 })).toBeCloseTo(0.0550823, 6);
  });

  it("reports what the gate withholds before 2026Q3 and hazards after it", () => {
    const { series } = simulate(buildAllianceModel(), {
      noise: "central",
      record: [
        "clashHazard",
        "limitedWarHazard",
        "majorWarHazard",
        "withheldEscalation",
        "clashShare.SCS.majorWar",
      ],
    });
    const path = (name: string): readonly number[] => [...(series.get(name) ?? [])];
    const gate = 58;
    expect(
      path("clashHazard")
        .slice(0, gate)
        .every((p) => p === 0),
    ).toBe(true);
    expect(
      path("clashHazard")
        .slice(gate)
        .every((p) => p > 0),
    ).toBe(true);
    expect(
      path("withheldEscalation")
        .slice(0, gate)
        .every((p) => p > 0),
    ).toBe(true);
    expect(
      path("withheldEscalation")
        .slice(gate)
        .every((p) => p === 0),
    ).toBe(true);
    expect(
      path("clashShare.SCS.majorWar")
        .slice(0, gate)
        .every((p) => p === 0),
    ).toBe(true);
    const [clash = NaN, war = NaN, major = NaN] = ["clashHazard", "limitedWarHazard", "majorWarHazard"].map(
      (name) => path(name).at(-1) ?? NaN,
    );
    expect(clash).toBeGreaterThan(war);
    expect(war).toBeGreaterThan(major);
  });
});

/** The same ladder written down anew: chance that a level was never reached, without any conditioning on the way. */
function neverReached(threshold: Threshold, start: number, quarters: number): number {
  const top = { clash: 3, limitedWar: 4, majorWar: 5 }[threshold];
  const rise = [0, 0, up.crisis, up.clash, up.war];
  const settle = [0, 0, out.crisis, out.clash, out.war];
  let mass = [1, 0, 0, 0, 0];
  for (let step = 0; step < quarters * 3; step += 1) {
    if (step % 3 === 0)
      mass = mass.map((m, level) =>
        level === 0 ? m * (1 - start) : level === 2 ? m + (mass[0] ?? 0) * start : m,
      );
    const after = [mass[0] ?? 0, 0, 0, 0, 0, 0];
    for (let level = 2; level < top; level += 1) {
      const here = mass[level] ?? 0;
      after[level] = (after[level] ?? 0) + here * (1 - (rise[level] ?? 0) - (settle[level] ?? 0));
      after[level + 1] = (after[level + 1] ?? 0) + here * (rise[level] ?? 0);
      after[0] = (after[0] ?? 0) + here * (settle[level] ?? 0);
    }
    mass = after.map((m, level) => (level >= top ? 0 : m));
  }
  return mass.reduce((sum, m) => sum + m, 0);
}
