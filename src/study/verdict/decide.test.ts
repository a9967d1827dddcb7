import { describe, expect, it } from "vitest";
import { wilsonInterval } from "../../explore/wilson.ts";
import { decide } from "./decide.ts";
import type { ClaimRule, LeafJudgement, LensJudgement } from "./types.ts";

const testable: ClaimRule = { kind: "testable", share: 0.8 };
const part: LeafJudgement = {
  label: "Y08 under P1 minus P0",
  mean: 1,
  p05: 0,
  p50: 1,
  p95: 2,
  share: 1,
  noise: 0,
  exactlyZero: false,
};

function judged(share: number, over: Partial<LensJudgement> = {}): LensJudgement {
  const draws = over.draws ?? 100;
  const interval = wilsonInterval(share, draws);
  const counts = { draws, seeds: 20, excluded: 0, smallestMargin: 1, leaves: [part] };
  return { share, rawShare: share, interval, noise: 0, ...counts, ...over };
}

const three = (neutral: number, pure: number, mixes: number) => ({
  neutral: judged(neutral),
  offensive: judged(pure),
  mixes: judged(mixes),
});
const statusOf = (neutral: number, pure: number, mixes: number) =>
  decide(testable, three(neutral, pure, mixes)).status;

describe("verdict rule", () => {
  it("supports from .8 with a lower bound above .7 in every lens", () => {
    expect(statusOf(0.8, 0.8, 0.8)).toBe("supported");
    expect(statusOf(0.8, 0.79, 0.8)).toBe("contingent");
    expect(decide(testable, { neutral: judged(0.79) }).status).toBe("contingent");
  });
  it("asks for enough draws: .8 of 50 has its lower bound below .7", () => {
    expect(decide(testable, { neutral: judged(0.8, { draws: 50 }) }).status).toBe("contingent");
  });
  it("does not support at most .2 in every lens", () => {
    expect(statusOf(0.2, 0, 0.1)).toBe("unsupported");
    expect(statusOf(0.2, 0.21, 0.1)).toBe("contingent");
  });
  it("follows a share that the claim names itself, with a bound .1 below", () => {
    expect(decide({ kind: "testable", share: 0.5 }, { neutral: judged(0.55) }).status).toBe("supported");
    expect(decide({ kind: "testable", share: 0.5 }, { neutral: judged(0.49) }).status).toBe("contingent");
    expect(decide({ kind: "testable", share: 1 }, { neutral: judged(1) }).status).toBe("supported");
    expect(decide({ kind: "testable", share: 1 }, { neutral: judged(0.99) }).status).toBe("contingent");
  });
  it("names lenses by class, those farthest from neutral first", () => {
    const verdict = decide(testable, {
      defensive: judged(0.97),
      neutral: judged(0.93),
      trade: judged(0.55),
      offensive: judged(0.12),
      domestic: judged(0.18),
      mixes: judged(0.9),
    });
    expect(verdict.status).toBe("contingent");
    expect(verdict.headline?.lens).toBe("neutral");
    expect(verdict.passing).toEqual(["defensive", "mixes", "neutral"]);
    expect(verdict.between).toEqual(["trade"]);
    expect(verdict.failing).toEqual(["offensive", "domestic"]);
    expect(verdict.flippedBy).toEqual(["offensive", "domestic", "trade"]);
  });
});

describe("more runs needed", () => {
  const noisy = (share: number, over: Partial<LensJudgement>) =>
    decide(testable, { ...three(0.95, 0.95, 0.95), offensive: judged(share, over) });
  it("when noise exceeds a fifth and raw and corrected shares differ in class", () => {
    expect(noisy(0.95, { noise: 0.21, rawShare: 0.75 }).status).toBe("more runs needed");
    expect(noisy(0.95, { noise: 0.2, rawShare: 0.75 }).status).toBe("supported");
    expect(noisy(0.95, { noise: 0.21, rawShare: 0.9 }).status).toBe("supported");
  });
  it("when noise exceeds a fifth and the interval spans two classes", () => {
    expect(noisy(0.82, { noise: 0.3 }).status).toBe("more runs needed");
    expect(noisy(0.5, { noise: 0.3 }).status).toBe("contingent");
    expect(noisy(0.18, { noise: 0.3 }).status).toBe("more runs needed");
    expect(noisy(0.02, { noise: 0.3 }).status).toBe("contingent");
  });
  it("says how many seeds would bring noise down to a fifth", () => {
    // Noise of 1/2 with 20 seeds equals the rest; a quarter of the rest takes four times the seeds.
    expect(noisy(0.95, { noise: 0.5, rawShare: 0.75 }).seedsWanted).toBe(80);
    expect(noisy(0.95, { noise: 1, rawShare: 0.75, seeds: 1 })).not.toHaveProperty("seedsWanted");
    expect(noisy(0.95, { noise: 0.5 })).not.toHaveProperty("seedsWanted");
  });
  it("tells whether more draws could still move a lens", () => {
    expect(decide(testable, three(0.95, 0.95, 0.95)).moreRunsCouldChange).toBe(false);
    expect(decide(testable, three(0.95, 0.82, 0.95)).moreRunsCouldChange).toBe(true);
  });
  it("when no draw could be judged, or nothing was run", () => {
    const empty = judged(0, { draws: 0, excluded: 100, interval: [0, 1], noise: 1 });
    const verdict = decide(testable, { neutral: judged(1), offensive: empty, mixes: judged(1) });
    expect(verdict.status).toBe("more runs needed");
    expect(verdict.warnings).toEqual(["100 of 100 draws left out under offensive: not finite"]);
    expect(decide(testable, {}).status).toBe("more runs needed");
  });
});

describe("not testable", () => {
  it("are blocked claims, with the reason, whatever their kind", () => {
    expect(decide({ kind: "testable", share: 0.8, blocked: "no data" }, {})).toMatchObject({
      status: "not testable",
      reason: "no data",
    });
    expect(decide({ kind: "hindcast", share: 0.8, blocked: "no data" }, {}).reason).toBe("no data");
  });
  it("are normative claims, with their reason, whatever was run", () => {
    const rule: ClaimRule = { kind: "normative", share: 0.8, untestable: "premise, not a result" };
    expect(decide(rule, three(1, 1, 1))).toMatchObject({
      status: "not testable",
      reason: "premise, not a result",
      lenses: [],
    });
  });
  it("are hindcasts without a test, but not hindcasts with one", () => {
    expect(decide({ kind: "hindcast", share: 0.8 }, {}).status).toBe("not testable");
    expect(decide({ kind: "hindcast", share: 0.8 }, three(1, 1, 1)).status).toBe("supported");
  });
});

describe("vacuity and warnings", () => {
  const wired: ClaimRule = { ...testable, wired: "the sign of the coefficient" };
  const wide = (margin: number) => ({
    neutral: judged(1, { smallestMargin: margin }),
    offensive: judged(1, { smallestMargin: 50 }),
    mixes: judged(1, { smallestMargin: 50 }),
  });
  it("a wired claim that passes everywhere by more than ten times negligible cannot fail", () => {
    expect(decide(wired, wide(10.1))).toMatchObject({ status: "supported", canFail: false });
    expect(decide(wired, wide(10)).canFail).toBe(true);
    expect(decide(testable, wide(10.1)).canFail).toBe(true);
  });
  it("a test whose every effect is exactly zero in every lens cannot see the change", () => {
    const zero = judged(0, { leaves: [{ ...part, exactlyZero: true }] });
    const blind = { neutral: zero, offensive: zero, mixes: zero };
    const verdict = decide(testable, blind);
    expect(verdict.canFail).toBe(false);
    expect(verdict.vacuity).toBe("the test cannot see the change: effect is exactly zero in every draw");
    expect(decide(testable, { ...blind, mixes: judged(0) }).canFail).toBe(true);
  });
  it("one blind part among several is a warning", () => {
    const half = judged(0.5, { leaves: [part, { ...part, label: "Y06", exactlyZero: true }] });
    const verdict = decide(testable, { neutral: half, offensive: half, mixes: half });
    expect([verdict.canFail, verdict.warnings]).toEqual([true, ["Y06 is exactly zero in every draw"]]);
  });
  it("warns of wiring, of lenses not run and of single seeds", () => {
    expect(decide(wired, three(1, 1, 1)).warnings).toEqual([
      "true by construction, so only size or rank informs: the sign of the coefficient",
    ]);
    expect(decide(testable, { neutral: judged(1) }).warnings).toEqual([
      "the rule also asks for the pure lenses and mixes",
    ]);
    expect(decide(testable, { ...three(1, 1, 1), mixes: judged(1, { seeds: 1 }) }).warnings).toEqual([
      "with one seed a draw, noise cannot be told from effect",
    ]);
  });
});
