import type { Grade } from "../../engine/language/declarations.ts";
import type { RangeEffect } from "../../explore/range-effect.ts";
import type { publishedFormat } from "./published-result.ts";

/** What the model is held to and what it hangs on, computed apart from any study. */
export interface PublishedCredibility {
  readonly format: typeof publishedFormat;
  readonly modelHash: string;
  readonly parameterHash: string;
  readonly numerics: string;
  readonly campaign: readonly CampaignCheck[];
  readonly sensitivity: Sensitivity;
}

/** A reference case of the denial campaign: what the specification prints and what the model gives. */
export interface CampaignCheck {
  readonly id: string;
  readonly doc: string;
  readonly expected: CampaignNumbers;
  readonly got: CampaignNumbers;
}

/** Chance of a fait accompli; largest landed force, thousand troop-equivalents; landing ships lost. */
export interface CampaignNumbers {
  readonly pFA: number;
  readonly landedPeakKt: number;
  readonly shipsLost: number;
}

/** Which parameters move the headline outcomes most, each over its own range while all others vary as in any run. */
export interface Sensitivity {
  readonly draws: number;
  readonly seed: number;
  readonly base: string;
  readonly policy: string;
  /** Component ids of the outcomes, in the order of `level` and `difference`. */
  readonly metrics: readonly string[];
  /** Parameters moved in all; those below are the ones among the first for some outcome. */
  readonly moved: number;
  readonly parameters: readonly SensitiveParameter[];
}

/** What a parameter does from the low to the high end of its range, in the outcomes' units. */
export interface SensitiveParameter {
  readonly name: string;
  readonly grade: Grade;
  /** By outcome: under the base. */
  readonly level: readonly RangeEffect[];
  /** By outcome: policy less base. */
  readonly difference: readonly RangeEffect[];
}

/** How far a campaign may be from what the specification prints: .002 in the chance, printed digits in the others. */
export function campaignHolds({ expected, got }: CampaignCheck): boolean {
  return (
    Math.abs(got.pFA - expected.pFA) <= 0.002 &&
    Math.abs(got.landedPeakKt - expected.landedPeakKt) < 0.5 &&
    Math.round(got.shipsLost) === expected.shipsLost
  );
}
