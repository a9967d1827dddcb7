import type { QuarterLabel } from "./calendar.ts";
import type { Closing, Lens, Mechanism, Metric, PolicyPackage, Quantity } from "./declarations.ts";
import { described, type About } from "./quantities.ts";

/** Declare an outcome metric over a quantity; one component for each element of the quantity's axes. */
export function metric(
  of: Quantity,
  about: Omit<About, "over" | "unit"> & {
    readonly id: string;
    readonly window: readonly [QuarterLabel, QuarterLabel];
    readonly reducer: Metric["reducer"];
    readonly better: Metric["better"];
    readonly closing: Closing;
    readonly path?: "quiet";
    readonly negligible: number;
  },
): Metric {
  return {
    kind: "metric",
    ...described({ ...about, unit: of.unit, over: of.over }),
    id: about.id,
    of,
    window: about.window,
    reducer: about.reducer,
    better: about.better,
    closing: about.closing,
    ...(about.path === undefined ? {} : { path: about.path }),
    negligible: about.negligible,
  };
}

/** Declare a theory lens: multipliers by export key, 1 where absent. */
export function lens(about: Omit<Lens, "kind">): Lens {
  return { kind: "lens", ...about };
}

/** Declare a policy package: lever values by id, defaults where absent. */
export function policyPackage(about: Omit<PolicyPackage, "kind">): PolicyPackage {
  return { kind: "package", ...about };
}

/** Declare what a part of the model is about: the papers' words in ours, the causal story, the objections. */
export function mechanism(about: Omit<Mechanism, "kind">): Mechanism {
  return { kind: "mechanism", ...about };
}
