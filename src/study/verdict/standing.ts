import { wilsonInterval } from "../../explore/wilson.ts";
import { trialsOf } from "./judge-lens.ts";
import type { LensClass, LensJudgement, LensStanding } from "./types.ts";

/** Largest share at which a lens speaks against a claim. */
const FAILING_SHARE = 0.2;

/** How far below the required share the lower 95 % bound may lie: .7 for .8. */
const TOLERANCE = 0.1;

/** Noise above this part of what decides leaves a lens open. */
export const NOISE_LIMIT = 0.2;

/** The lower 95 % bound must exceed this: .7 for the usual required share of .8. */
function floorOf(required: number): number {
  return Math.max(0, required - TOLERANCE);
}

/** Class a lens by its share of draws and the lower bound of that share. */
function classify(share: number, lowerBound: number, required: number): LensClass {
  if (share >= required && lowerBound > floorOf(required)) return "pass";
  return share <= FAILING_SHARE ? "fail" : "between";
}

/**
 * Place a lens, and say whether more runs could place it elsewhere.
 *
 * They could when these differ in class: the corrected share, the raw share, and either end of the interval taken as a
 * share. A lens is unsettled when they could and noise exceeds a fifth; with less noise only more draws would help, and the
 * lower bound that the rule asks for has already allowed for those.
 */
export function standingOf(lens: string, judgement: LensJudgement, required: number): LensStanding {
  const { share, rawShare, interval, noise, draws, seeds, resamples } = judgement;
  const standing = classify(share, interval[0], required);
  const raw = classify(rawShare, wilsonInterval(rawShare, trialsOf(judgement))[0], required);
  const ends = interval.map((end) => classify(end, end, required));
  const couldChange = [raw, ...ends].some((other) => other !== standing);
  const unsettled = couldChange && noise > NOISE_LIMIT;
  const sampled = resamples === undefined ? {} : { resamples };
  return {
    lens,
    standing,
    share,
    rawShare,
    interval,
    noise,
    draws,
    seeds,
    ...sampled,
    couldChange,
    unsettled,
  };
}
