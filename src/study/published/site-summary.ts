// Contract only, until the helper `site-data` lands its own file.
import type { QuarterLabel } from "../../engine/language/calendar.ts";
import type { Band, RunRecord } from "../running/result.ts";
import type { ClaimKind, Contest, Paper, Runs } from "../study.ts";
import type { VerdictStatus } from "../verdict/types.ts";

export interface SiteSummary {
  readonly format: 1;
  readonly record: {
    readonly engineVersion: string;
    readonly modelHash: string;
    readonly parameterHash: string;
  };
  readonly calendar: { readonly start: QuarterLabel; readonly quarters: number };
  readonly policy: QuarterLabel;
  readonly packages: readonly { readonly id: string; readonly name: string; readonly label: string }[];
  readonly lenses: readonly { readonly id: string; readonly name: string; readonly label?: string }[];
  readonly studies: readonly StudySummary[];
  readonly bands: HeadlineBands;
}
export interface StudySummary {
  readonly id: string;
  readonly paper: Paper;
  readonly note: string;
  readonly base: string;
  readonly lenses: readonly string[];
  readonly record: RunRecord;
  readonly preliminary: boolean;
  readonly study: string;
  readonly packages: string;
  readonly contested: readonly Contest[];
  readonly claims: readonly ClaimSummary[];
}
export interface ClaimSummary {
  readonly id: string;
  readonly section: string;
  readonly says: string;
  readonly kind: ClaimKind;
  readonly central: boolean;
  readonly mechanisms: readonly string[];
  readonly wired: boolean;
  readonly canFail: boolean;
  readonly verdict: VerdictStatus;
  readonly share?: number;
  readonly interval?: readonly [number, number];
  readonly lens?: string;
  readonly needed: number;
  readonly byLens: Readonly<
    Record<string, { readonly standing: "pass" | "between" | "fail"; readonly share: number }>
  >;
}
export interface HeadlineBands {
  readonly record: {
    readonly runs: Runs;
    readonly lens: string;
    readonly totalRuns: number;
    readonly resultHash: string;
  };
  readonly outcomes: readonly {
    readonly variable: string;
    readonly unit: string;
    readonly better: "higher" | "lower" | "neither";
  }[];
  readonly bands: readonly Band[];
}
