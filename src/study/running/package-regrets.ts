import { largestRegrets, utilitiesIn } from "../../explore/regret.ts";
import { moments } from "../../explore/moments.ts";
import { ascending, quantile } from "../../explore/quantile.ts";
import type { Study } from "../study.ts";
import type { LensRuns } from "./effects.ts";
import { utilityOf } from "./regret-node.ts";
import type { RegretSummary } from "./result.ts";

/** Whether a study has packages and weights to compare regrets with. */
export function comparesRegret({ packages, weights }: Pick<Study, "packages" | "weights">): boolean {
  return packages.length > 1 && Object.keys(weights).length > 0;
}

/**
 * Each package's largest regret (Y43) over draws: in a draw the worst, over the neutral and the pure lenses run, of what it
 * loses in utility against the best package there; seeds averaged first.
 *
 * Nothing when there is a single package, no weight or no such lens; draws with a value that is not finite are left out.
 */
export function packageRegrets(
  { packages, weights }: Pick<Study, "packages" | "weights">,
  lenses: ReadonlyMap<string, LensRuns>,
): ReadonlyMap<string, RegretSummary> {
  const runs = [...lenses].filter(([lens]) => lens !== "mixes").map(([, one]) => one);
  const [first] = runs;
  if (first === undefined || !comparesRegret({ packages, weights })) return new Map();
  const values = runs.map((one) => packages.map((id) => utilityOf(one, id, weights)));
  const draws = Array.from({ length: first.draws }, (_, draw) => utilitiesIn(values, draw, first.seeds))
    .filter((utilities) => utilities.every((lens) => lens.every(Number.isFinite)))
    .map(largestRegrets);
  if (draws.length === 0) return new Map();
  return new Map(
    packages.map((id, place) => [id, summary(draws.map((regrets) => regrets[place]?.regret ?? 0))]),
  );
}

function summary(regrets: readonly number[]): RegretSummary {
  const sorted = ascending(regrets);
  const [p05 = 0, p50 = 0, p95 = 0] = [0.05, 0.5, 0.95].map((share) => quantile(sorted, share));
  return { mean: moments(sorted).mean, p05, p50, p95 };
}
