import { describe, expect, it } from "vitest";
import { centralValue } from "../../../tests/support/central-value.ts";
import { simulate } from "../../engine/run/simulate.ts";
import { buildAllianceModel } from "../index.ts";
import { warningAlone, warningFromPartner, warningGain, warningLatency } from "./warning.ts";

const model = buildAllianceModel();

function gain(
  levers: Readonly<Record<string, number>>,
  parameters: Readonly<Record<string, number>> = {},
): number {
  const { series } = simulate(model, { noise: "central", levers, parameters, record: ["warningGain"] });
  return series.get("warningGain")?.[95] ?? NaN;
}

describe("early warning", () => {
  it("6.3 is 39.2 minutes at 1,000 m less the time the news takes", () => {
    const partner = (warningLatency: number): number =>
      centralValue(warningFromPartner, { batanesRange: 188.546, warningLatency });
    expect(partner(0)).toBeCloseTo(39.236, 3);
    expect(partner(10)).toBeCloseTo(29.236, 3);
    expect(partner(60)).toBe(0);
    expect(centralValue(warningAlone, { yonaguniRange: 188.546 })).toBeCloseTo(12.57, 2);
  });

  it("6.3 takes 60 minutes without an agreement, 10 by liaison, 2 over a link", () => {
    const latency = (informationAgreement: number, dataLink: number): number =>
      centralValue(warningLatency, { informationAgreement, dataLink });
    expect([latency(0, 0), latency(0, 1), latency(1, 0), latency(1, 1)]).toEqual([60, 60, 10, 2]);
  });

  it("T06.4 gains nothing when the news takes 60 minutes", () => {
    expect(gain({ L41: 0, L41b: 1, L42: 4 })).toBe(0);
    expect(gain({ L41: 1, L42: 4 }, { latencyLiaison: 60 })).toBe(0);
    const sixty = { batanesRange: 370, warningLatency: 60 };
    expect(centralValue(warningFromPartner, sixty)).toBe(0);
  });

  it("6.3 gains 16.7 minutes by liaison and 24.7 over a link once all radars stand, less before", () => {
    expect(gain({ L41: 1, L42: 4 })).toBeCloseTo(400 / 15 - 10, 9);
    expect(gain({ L41: 1, L41b: 1, L42: 4 })).toBeCloseTo(400 / 15 - 2, 9);
    expect(gain({ L41: 1, L41b: 1, L42: 6 })).toBeCloseTo(400 / 15 - 2, 9);
    expect(gain({ L41: 1, L42: 2 })).toBeCloseTo((400 / 15 - 10) / 2, 9);
    expect(gain({ L41: 1, L42: 0 })).toBe(0);
  });

  it("6.3 counts no loss where the partner warns later than Japan's own radar", () => {
    const late = { altitudeWeight: 1, partnerCompleteness: 1, warningFromPartner: 5, warningAlone: 12 };
    expect(centralValue(warningGain, late)).toBe(0);
  });
});
