import { negativeBinomialFrom, poissonFrom } from "../random/counts.ts";
import {
  bernoulliFrom,
  lognormalFrom,
  normalFrom,
  triangularFrom,
  uniformFrom,
} from "../random/distributions.ts";
import { gammaTwoFrom } from "../random/gamma-two.ts";
import type { Distributions } from "../language/operators.ts";

/** The distributions as generated code calls them: first the noise, then the arguments, then whether to take the mean. */
export const drawFunctions = {
  normal: normalFrom,
  lognormal: lognormalFrom,
  uniform: uniformFrom,
  triangular: triangularFrom,
  bernoulli: bernoulliFrom,
  gammaTwo: (u: number, mean: number, central: boolean): number => (central ? mean : gammaTwoFrom(u, mean)),
  poisson: (u: number, mean: number, central: boolean): number => (central ? mean : poissonFrom(u, mean)),
  negativeBinomial: (u: number, mean: number, size: number, central: boolean): number =>
    central ? mean : negativeBinomialFrom(u, mean, size),
} as const;

/** Distributions that give their mean in the run without noise; the others follow from the noise itself. */
export const meanWhenCentral: ReadonlySet<string> = new Set(["gammaTwo", "poisson", "negativeBinomial"]);

/** The distributions as an equation calls them, for one number of noise. */
export function distributionsOf(noise: number, central: boolean): Distributions {
  const f = drawFunctions;
  return {
    normal: (mean, sd) => f.normal(noise, mean, sd),
    lognormal: (median, sd) => f.lognormal(noise, median, sd),
    uniform: (low, high) => f.uniform(noise, low, high),
    triangular: (low, mode, high) => f.triangular(noise, low, mode, high),
    bernoulli: (probability) => f.bernoulli(noise, probability),
    gammaTwo: (mean) => f.gammaTwo(noise, mean, central),
    poisson: (mean) => f.poisson(noise, mean, central),
    negativeBinomial: (mean, size) => f.negativeBinomial(noise, mean, size, central),
  };
}
