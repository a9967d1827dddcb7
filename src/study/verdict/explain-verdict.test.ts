import { describe, expect, it } from "vitest";
import { wilsonInterval } from "../../explore/wilson.ts";
import { decide } from "./decide.ts";
import { explainVerdict, percent } from "./explain-verdict.ts";
import type { ClaimRule, LensJudgement } from "./types.ts";

const testable: ClaimRule = { kind: "testable", share: 0.8 };

function judged(share: number, over: Partial<LensJudgement> = {}): LensJudgement {
  const draws = over.draws ?? 100;
  const part = { label: "Y08", mean: 1, p05: 0, p50: 1, p95: 2, share, noise: 0, exactlyZero: false };
  const interval = wilsonInterval(share, draws);
  const counts = { draws, seeds: 20, excluded: 0, smallestMargin: 1, leaves: [part] };
  return { share, rawShare: share, interval, noise: 0, ...counts, ...over };
}

const explain = (byLens: Record<string, LensJudgement>, rule = testable) =>
  explainVerdict(decide(rule, byLens));

describe("explanation of a verdict", () => {
  it("of a supported claim names the lens with the lowest share", () => {
    expect(explain({ neutral: judged(0.93), offensive: judged(0.88), mixes: judged(0.9) })).toBe(
      "Holds in 93 % of 100 draws under neutral (95 % interval 86-97 %); in at least 88 % under every other lens (lowest: offensive).",
    );
  });
  it("of an unsupported claim names the lens with the highest share", () => {
    expect(explain({ neutral: judged(0.05), offensive: judged(0), mixes: judged(0.15) })).toBe(
      "Holds in 5 % of 100 draws under neutral (95 % interval 2-11 %); in at most 15 % under every other lens (highest: mixes).",
    );
  });
  it("of a contingent claim names the lenses that flip it first", () => {
    const lenses = {
      neutral: judged(0.93),
      defensive: judged(0.95),
      trade: judged(0.5),
      mixes: judged(0.88),
    };
    expect(explain({ ...lenses, "offensive realism": judged(0.12) })).toBe(
      "Holds in 93 % of 100 draws under neutral (95 % interval 86-97 %); fails under offensive realism (12 %); " +
        "undecided under trade (50 %); holds under mixes (88 %), defensive (95 %).",
    );
  });
  it("counts lenses beyond six", () => {
    const many = Object.fromEntries(Array.from({ length: 8 }, (_, place) => [`lens${place}`, judged(0)]));
    expect(explain({ neutral: judged(1), ...many, mixes: judged(1) })).toContain(
      "lens5 (0 %) and 2 more; holds under mixes",
    );
  });
  it("asks for more runs with the noise, both shares and the seeds that would do", () => {
    const noisy = judged(0.95, { noise: 0.5, rawShare: 0.75 });
    expect(explain({ neutral: noisy, offensive: judged(1), mixes: judged(1) })).toBe(
      "More runs needed: under neutral noise makes up 50 % of what decides (95 % of 100 draws, 75 % before correction); " +
        "about 80 seeds a draw would bring noise to 20 %.",
    );
    expect(explain({})).toBe("More runs needed: nothing has been run.");
    const empty = judged(0, { draws: 0, noise: 1, interval: [0, 1] });
    expect(explain({ neutral: empty, offensive: judged(1), mixes: judged(1) })).toBe(
      "More runs needed: no draw could be judged under neutral.",
    );
  });
  it("gives the reason where nothing can be tested", () => {
    expect(explain({}, { kind: "normative", share: 0.8, untestable: "premise, not a result" })).toBe(
      "Not testable: premise, not a result.",
    );
  });
  it("adds vacuity and warnings as sentences", () => {
    const sure = judged(1, { smallestMargin: 50 });
    expect(explain({ neutral: sure }, { ...testable, wired: "the sign" })).toBe(
      "Holds in 100 % of 100 draws under neutral (95 % interval 96-100 %). " +
        "The test cannot fail: true by construction, and every draw passes by more than 10 times negligible. " +
        "True by construction, so only size or rank informs: the sign. The rule also asks for the pure lenses and mixes.",
    );
  });
});

describe("per cent", () => {
  it("keeps 0 and 100 for exact shares", () => {
    expect([0, 0.004, 0.005, 0.125, 0.994, 0.996, 1].map(percent)).toEqual([
      "0 %",
      "under 1 %",
      "1 %",
      "13 %",
      "99 %",
      "over 99 %",
      "100 %",
    ]);
  });
});
