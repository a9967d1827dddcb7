import type { Formula, FormulaWriter, Numbers, Operand, Truths } from "./formula.ts";
import { excessOverLn } from "./exp-and-ln.ts";

/** `normalFrom` of `random/distributions`: z, mean, sd. */
export const normalFormula: Formula = {
  arity: 3,
  write: ({ add, mul }, z, mean, sd) => add(mean, mul(sd, z)),
};

/** `lognormalFrom`: z, median, sd of the logarithm. */
export const lognormalFormula: Formula = {
  arity: 3,
  write: ({ call, mul }, z, median, sd) => mul(median, call("exp", mul(sd, z))),
};

/** `uniformFrom`: u, low, high. */
export const uniformFormula: Formula = {
  arity: 3,
  write: ({ add, choose, keep, less, mul, sub }, u, low, high) => {
    const value = keep(add(low, mul(u, sub(high, low))));
    return choose(less(value, high), value, high);
  },
};

/** `triangularFrom`: u, low, mode, high. Both sides of the mode share one square root. */
export const triangularFormula: Formula = {
  arity: 4,
  write: (f, u, low, mode, high) => {
    const { add, choose, greater, keep, less, mul, sqrt, sub } = f;
    const range = keep(sub(high, low));
    const rise = keep(sub(mode, low));
    const rising = keep(less(mul(u, range), rise));
    const share = choose(rising, u, sub(1, u));
    const distance = keep(sqrt(mul(share, range, choose(rising, rise, sub(high, mode)))));
    const up = keep(add(low, distance));
    const down = keep(sub(high, distance));
    const lower = choose(less(up, mode), up, mode);
    const value = choose(rising, lower, choose(greater(down, mode), down, mode));
    return choose(f.both(f.atMost(low, mode), f.atMost(mode, high)), value, Number.NaN);
  },
};

/** `bernoulliFrom`: u, probability. */
export const bernoulliFormula: Formula = {
  arity: 2,
  write: ({ choose, greater, sub }, u, p) => choose(greater(u, sub(1, p)), 1, 0),
};

/** Borders of `numerics/ln-one-plus`. */
const LOWEST_SMALL = -0.29;
const HIGHEST_SMALL = 0.41;

function isSmall({ both, greater, less, keep }: FormulaWriter, x: Numbers): Truths {
  return keep(both(greater(x, LOWEST_SMALL), less(x, HIGHEST_SMALL)));
}

function lnOfSum(f: FormulaWriter, x: Numbers): Operand {
  const { add, both, call, choose, div, greater, keep, less, sub } = f;
  const sum = keep(add(1, x));
  const lost = choose(greater(x, 1), sub(1, sub(sum, x)), sub(x, sub(sum, 1)));
  const result = keep(call("ln", sum));
  return choose(both(greater(sum, 0), less(sum, Infinity)), add(result, div(lost, sum)), result);
}

/** `lnOnePlus` of `numerics/ln-one-plus`. */
export const lnOnePlusFormula: Formula = {
  arity: 1,
  write: (f, x) =>
    f.branches(
      isSmall(f, x),
      () => f.sub(x, excessOverLn(f, x)),
      () => lnOfSum(f, x),
    ),
};

/** `excessOverLnOnePlus` of `numerics/ln-one-plus`. */
export const excessOverLnOnePlusFormula: Formula = {
  arity: 1,
  write: (f, x) =>
    f.branches(
      isSmall(f, x),
      () => excessOverLn(f, x),
      () => f.sub(x, lnOfSum(f, x)),
    ),
};

const NEWTON_STEPS = 4;

/** `gammaTwoFrom` of `random/gamma-two`: u, mean. */
export const gammaTwoFormula: Formula = {
  arity: 2,
  write: (f, u, mean) => {
    const { add, both, call, choose, greater, keep, less, mul, negate, sqrt, sub } = f;
    const w = keep(negate(call("lnOnePlus", negate(u))));
    let y = keep(add(sqrt(mul(2, w)), mul(2 / 3, w)));
    for (let i = 0; i < NEWTON_STEPS; i += 1) y = keep(add(y, newtonStep(f, y, w)));
    const start = keep(f.single(y));
    const step = keep(newtonStep(f, start, w));
    const bend = f.div(mul(step, step), mul(mul(2, start), add(1, start)));
    const inside = choose(both(greater(u, 0), less(u, 1)), add(start, sub(step, bend)), Number.NaN);
    return choose(f.atLeast(mean, 0), mul(0.5, mean, inside), Number.NaN);
  },
};

function newtonStep({ add, call, div, mul, sub }: FormulaWriter, y: Numbers, w: Numbers): Numbers {
  return div(mul(sub(w, call("excessOverLnOnePlus", y)), add(1, y)), y);
}
