import { describe, expect, it } from "vitest";
import { centralValue } from "../../../tests/support/central-value.ts";
import { pictureShare, sharedCoverage, surveillance } from "./equations.ts";

describe("radar sharing", () => {
  it("uses nothing of the partner's picture without an agreement, half with one, most with a link", () => {
    expect(centralValue(pictureShare, { informationAgreement: 0, dataLink: 1 })).toBe(0);
    expect(centralValue(pictureShare, { informationAgreement: 1, dataLink: 0 })).toBe(0.5);
    expect(centralValue(pictureShare, { informationAgreement: 1, dataLink: 1 })).toBeCloseTo(0.9, 12);
  });

  it("6.4 gives surveillance .842 alone and 1 under full sharing", () => {
    const alone = centralValue(sharedCoverage, { pictureShare: 0, radarsTransferred: 4 });
    const shared = centralValue(sharedCoverage, { pictureShare: 1, radarsTransferred: 4 });
    expect(centralValue(surveillance, { sharedCoverage: alone })).toBeCloseTo(0.842, 12);
    expect(centralValue(surveillance, { sharedCoverage: shared })).toBeCloseTo(1, 12);
  });

  it("counts radars up to four", () => {
    const coverage = (radars: number): number =>
      centralValue(sharedCoverage, { pictureShare: 0.9, radarsTransferred: radars });
    expect(coverage(2)).toBeCloseTo(0.01 + 0.9 * 0.5 * 0.79, 12);
    expect(coverage(8)).toBe(coverage(4));
  });
});
