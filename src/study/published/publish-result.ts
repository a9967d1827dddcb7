import type { Claim } from "../study.ts";
import { leavesOfClaim, levelOrDifference } from "../report/claim-leaves.ts";
import type { ClaimResult, StudyResult } from "../running/result.ts";
import type { LensJudgement } from "../verdict/types.ts";
import { publishEffect } from "./publish-effect.ts";
import {
  publishedFormat,
  type PublishedClaim,
  type PublishedEffect,
  type PublishedJudgement,
  type PublishedResult,
} from "./published-result.ts";
import { roundedIn } from "./rounded.ts";

/** Make of a study's results what the dashboard loads; the outcomes of packages are published apart. */
export function publishResult(result: StudyResult): PublishedResult {
  const { id, paper, note, base, lenses, record, weights = {}, contested = [] } = result;
  return {
    format: publishedFormat,
    id,
    paper,
    note,
    base,
    lenses,
    record,
    weights,
    contested,
    regrets: regretsIn(result),
    claims: result.claims.map(publishClaim),
  };
}

/** Regrets span lenses, so those of the first lens are those of all. */
function regretsIn({ packages, lenses }: StudyResult): PublishedResult["regrets"] {
  const own = packages.flatMap(({ id, lens, maxRegret, variant }) =>
    maxRegret === undefined || lens !== lenses[0] || variant !== undefined ? [] : [[id, maxRegret] as const],
  );
  return roundedIn(Object.fromEntries(own));
}

function publishClaim(result: ClaimResult): PublishedClaim {
  const { claim, verdict, explained, byLens, drivers, driversNote, runs, alternatives } = result;
  const judged = Object.entries(byLens).map(([lens, judgement]) => [lens, publishJudgement(judgement)]);
  return {
    id: claim.id,
    verdict: roundedIn(verdict),
    explained,
    byLens: roundedIn(Object.fromEntries(judged)),
    effects: effectsOf(result),
    reports: reportsOf(claim, result),
    drivers: roundedIn(drivers.map(({ name, correlation, grade }) => ({ name, correlation, grade }))),
    ...(driversNote === undefined ? {} : { driversNote }),
    runs,
    ...(alternatives === undefined ? {} : { alternatives: roundedIn(alternatives) }),
  };
}

function publishJudgement(judgement: LensJudgement): PublishedJudgement {
  const statistics = judgement.leaves.filter(({ resampled }) => resampled === true);
  const { share, rawShare, interval, noise, draws, seeds, excluded, resamples } = judgement;
  return {
    share,
    rawShare,
    interval,
    noise,
    draws,
    seeds,
    excluded,
    ...(resamples === undefined ? {} : { resamples }),
    ...(statistics.length === 0 ? {} : { statistics }),
  };
}

function effectsOf(result: ClaimResult): readonly PublishedEffect[] {
  return leavesOfClaim(result).flatMap(({ spread, bound, of, shares }) =>
    spread === undefined || bound === undefined ? [] : [publishEffect({ spread, of, bound, shares })],
  );
}

function reportsOf({ report }: Claim, { reports }: ClaimResult): readonly PublishedEffect[] {
  return reports.map((spread, place) => {
    const quantity = report[place];
    return publishEffect({
      spread,
      of: quantity === undefined ? "difference" : levelOrDifference(quantity),
    });
  });
}
