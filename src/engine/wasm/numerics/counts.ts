import { LN2_HIGH, LN2_LOW, PER_LN2 } from "../../numerics/powers-of-two.ts";
import { countConstants } from "../../random/counts.ts";
import { powerOfTwo } from "./exp-and-ln.ts";
import type { Formula, FormulaWriter, Numbers, Operand, Truths } from "./formula.ts";

/** From so many halvings of the first probability on, `random/counts` scales it; that is left to it. */
const SCALED = 512;

/** `poissonFrom` of `random/counts`: u, mean; NaN where its search does not end. */
export const poissonFormula: Formula = {
  arity: 2,
  write: (f, u, mean) => {
    const lnFirst = f.keep(f.negate(mean));
    const search = { u, lnFirst, base: mean, again: 0 };
    return searchCount(f, search, f.keep(isInside(f, u, mean)), mean, () => f.each("poisson", u, mean));
  },
};

/** `negativeBinomialFrom`: u, mean, size; NaN where its search does not end. */
export const negativeBinomialFormula: Formula = {
  arity: 3,
  write: (f, u, mean, size) => {
    const { add, both, div, greater, keep, less, mul, negate } = f;
    const again = keep(div(mean, add(size, mean)));
    const lnFirst = keep(mul(negate(size), f.call("lnOnePlus", div(mean, size))));
    const inside = keep(both(isInside(f, u, mean), both(greater(size, 0), less(size, Infinity))));
    const search = { u, lnFirst, base: keep(mul(size, again)), again };
    return searchCount(f, search, inside, mean, () => f.each("negativeBinomial", u, mean, size));
  },
};

function isInside({ atLeast, both, greater, less }: FormulaWriter, u: Numbers, mean: Numbers): Truths {
  return both(both(greater(u, 0), less(u, 1)), both(atLeast(mean, 0), less(mean, Infinity)));
}

/** What `searchCount` of `random/counts` is given. */
interface Search {
  readonly u: Numbers;
  readonly lnFirst: Numbers;
  readonly base: Numbers;
  readonly again: Operand;
}

/** Search all lanes at once, until the last has its count; arguments outside give NaN, a mean of 0 gives 0. */
function searchCount(
  f: FormulaWriter,
  { u, lnFirst, base, again }: Search,
  inside: Truths,
  mean: Numbers,
  scaled: () => Numbers,
): Numbers {
  const { add, atMost, both, choose, div, equal, greater, keep, less, mul, sub } = f;
  const halvings = keep(choose(inside, f.floor(mul(f.negate(lnFirst), PER_LN2)), 0));
  f.unlessAll(less(halvings, SCALED), scaled);
  const rest = add(lnFirst, mul(halvings, LN2_HIGH), mul(halvings, LN2_LOW));
  const counts = both(inside, greater(mean, 0));
  const term = f.variable(mul(f.call("exp", choose(counts, rest, 0)), powerOfTwo(f, f.negate(halvings))));
  const [sum, lost, k] = [f.variable(term.now), f.variable(0), f.variable(0)];
  /** The count, or what it is as long as it is not found: less than 0. */
  const found = f.variable(choose(inside, choose(greater(mean, 0), -1, 0), Number.NaN));
  f.repeatWhileAny(() => {
    const ratio = keep(div(add(base, mul(k.now, again)), add(k.now, 1)));
    const most = choose(greater(ratio, again), ratio, again);
    const reached = atMost(u, add(sum.now, lost.now));
    const ends = f.either(reached, less(term.now, mul(countConstants.negligible, sub(1, most))));
    found.set(choose(both(less(found.now, 0), ends), k.now, found.now));
    term.set(mul(term.now, ratio));
    const longer = keep(add(sum.now, term.now));
    lost.set(add(lost.now, sub(term.now, sub(longer, sum.now))));
    sum.set(longer);
    k.set(add(k.now, 1));
    found.set(choose(both(less(found.now, 0), equal(k.now, countConstants.maximum)), Number.NaN, found.now));
    return less(found.now, 0);
  });
  return found.now;
}
