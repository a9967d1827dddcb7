import type { Switches } from "../graph/switches.ts";
import type { QuarterLabel } from "../language/calendar.ts";
import type { LeverSetting } from "../run/inputs.ts";

/** One setting to run across all draws: levers, changed parameters, interventions, switches. Plain data. */
export interface Arm {
  readonly id: string;
  readonly levers: LeverSetting;
  readonly parameters: readonly ParameterChange[];
  readonly interventions: readonly ArmIntervention[];
  readonly switches: Switches;
}

/** A change to a sampled parameter: another value, a multiple of the sampled one, or a place in its range. */
export interface ParameterChange {
  readonly name: string;
  readonly element?: string;
  readonly change:
    | { readonly to: number }
    | { readonly times: number }
    | { readonly plus: number }
    | { readonly quantile: number };
}

/** An intervention with its values. */
export type ArmIntervention =
  | { readonly kind: "pin"; readonly variable: string; readonly element?: string; readonly value: number }
  | {
      readonly kind: "shift";
      readonly variable: string;
      readonly element?: string;
      readonly by: number;
      readonly from: QuarterLabel;
      /** Last quarter in which it acts; to the end when absent. */
      readonly until?: QuarterLabel;
    }
  /** Follow the path the quantity has in another arm, earlier in the job, under the same draw and noise. */
  | { readonly kind: "hold"; readonly variable: string; readonly element?: string; readonly in: string }
  /** Let one equation see that path instead of the quantity. */
  | {
      readonly kind: "cut";
      readonly equation: string;
      readonly variable: string;
      readonly element?: string;
      readonly in: string;
    };

/** A theory lens for a whole ensemble: one vector of multipliers, or random mixes of several. */
export type EnsembleLens =
  | { readonly kind: "pure"; readonly id: string; readonly multipliers: Readonly<Record<string, number>> }
  | {
      readonly kind: "mixes";
      readonly id: string;
      readonly of: readonly Readonly<Record<string, number>>[];
    };
