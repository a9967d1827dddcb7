import { describe, expect, it } from "vitest";
import { centralValue } from "../../../tests/support/central-value.ts";
import { simulate } from "../../engine/run/simulate.ts";
import { buildAllianceModel } from "../index.ts";
import { partnerCompleteness, pictureShare, surveillance } from "./equations.ts";

const model = buildAllianceModel();

describe("radar sharing", () => {
  it("6.2 uses nothing of the partner's picture without an agreement, half with one, most with a link", () => {
    expect(centralValue(pictureShare, { informationAgreement: 0, dataLink: 1 })).toBe(0);
    expect(centralValue(pictureShare, { informationAgreement: 1, dataLink: 0 })).toBe(0.5);
    expect(centralValue(pictureShare, { informationAgreement: 1, dataLink: 1 })).toBeCloseTo(0.9, 12);
  });

  it("6.2 counts radars up to four", () => {
    const complete = (radarsTransferred: number): number =>
      centralValue(partnerCompleteness, { radarsTransferred });
    expect([complete(0), complete(2), complete(4), complete(8)]).toEqual([0, 0.5, 1, 1]);
  });

  it("6.4 gives surveillance .84 alone and 1 under full sharing", () => {
    const record = ["surveillance", "sharedCoverage", "referenceCoverage"];
    const alone = simulate(model, { noise: "central", record }).series;
    expect(alone.get("sharedCoverage")?.[95]).toBeCloseTo((0.25 * 16) / 379, 12);
    expect(alone.get("referenceCoverage")?.[95]).toBeCloseTo((0.25 * 107 + 0.5 * 366) / 379 + 0.25, 12);
    expect(alone.get("surveillance")?.[95]).toBeCloseTo(0.8414, 4);
    const levers = { L41: 1, L41b: 1, L42: 4 };
    const full = simulate(model, { noise: "central", levers, parameters: { linkPicture: 1 }, record }).series;
    expect(full.get("surveillance")?.[95]).toBeCloseTo(1, 12);
  });

  it("6.4 keeps surveillance between .7 and 1.2", () => {
    const factor = (sharedCoverage: number): number =>
      centralValue(surveillance, { sharedCoverage, referenceCoverage: 0.8, coverageGain: 5 });
    expect([factor(0), factor(1)]).toEqual([0.7, 1.2]);
  });
});
