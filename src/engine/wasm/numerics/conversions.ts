import type { Formula } from "./formula.ts";

/** The operators of `numerics/operators` that take one or two instructions. */
export const conversions: Readonly<Record<string, Formula>> = {
  sqrt: { arity: 1, write: (f, x) => f.sqrt(x) },
  abs: { arity: 1, write: (f, x) => f.abs(x) },
  min: { arity: 2, write: (f, x, y) => f.choose(f.less(x, y), x, y) },
  max: { arity: 2, write: (f, x, y) => f.choose(f.greater(x, y), x, y) },
  clip: {
    arity: 3,
    write: (f, x, low, high) => {
      const raised = f.keep(f.choose(f.less(x, low), low, x));
      return f.choose(f.greater(raised, high), high, raised);
    },
  },
  percentagePoints: { arity: 1, write: (f, share) => f.mul(share, 100) },
  share: { arity: 1, write: (f, points) => f.div(points, 100) },
  perYear: { arity: 1, write: (f, rate) => f.mul(rate, 4) },
  perQuarter: { arity: 1, write: (f, rate) => f.div(rate, 4) },
  pure: { arity: 1, write: (_f, x) => x },
};
