import { expConstants } from "../../numerics/exp.ts";
import { lnCoefficients } from "../../numerics/ln.ts";
import { LN2_HIGH, LN2_LOW, PER_LN2 } from "../../numerics/powers-of-two.ts";
import type { Formula, FormulaWriter, Numbers, Operand } from "./formula.ts";

const TWO_TO_52 = 4503599627370496;
const EXPONENT_BIAS = 1023;
const FRACTION_BITS = 52;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
/** High words of 1 and of sqrt(1/2): their difference moves the border between exponents, as in `numerics/ln`. */
const HIGH_WORD_OF_ONE = 0x3ff00000;
const HIGH_WORD_OF_SQRT_HALF = 0x3fe6a09e;
const TWO_TO_32 = 4294967296n;

/** `numerics/exp`; lanes with extreme arguments are left to it. */
export const expFormula: Formula = {
  arity: 1,
  write: (f, x) => {
    const { lowest, highest, rounder } = expConstants;
    f.unlessAll(f.both(f.atLeast(x, lowest), f.atMost(x, highest)), () => f.each("exp", x));
    const raised = f.keep(f.add(f.mul(x, PER_LN2), rounder));
    const exponent = f.keep(f.sub(raised, rounder));
    const power = f.shiftLeft(f.toBits(raised), FRACTION_BITS);
    return f.mul(expOfReduced(f, x, exponent), f.fromBits(power));
  },
};

/** 2 to a whole power between -1022 and 1023. */
export function powerOfTwo(f: FormulaWriter, exponent: Numbers): Numbers {
  const raised = f.toBits(f.add(exponent, expConstants.rounder));
  return f.fromBits(f.shiftLeft(raised, FRACTION_BITS));
}

function expOfReduced(f: FormulaWriter, x: Numbers, exponent: Numbers): Numbers {
  const { add, sub, mul, keep } = f;
  const [E0, E1, E2, E3, E4, E5, E6, E7, E8, E9] = expConstants.coefficients;
  const high = keep(sub(x, mul(exponent, LN2_HIGH)));
  const low = keep(mul(exponent, LN2_LOW));
  const r = keep(sub(high, low));
  const square = keep(mul(r, r));
  const fourth = keep(mul(square, square));
  const upper = add(E4, mul(E5, r), mul(square, add(E6, mul(E7, r))), mul(fourth, add(E8, mul(E9, r))));
  const beyond = mul(square, add(E0, mul(E1, r), mul(square, add(E2, mul(E3, r))), mul(fourth, upper)));
  const sum = keep(add(1, high));
  return add(sum, add(sub(1, sum), high, sub(beyond, low)));
}

/** `numerics/ln`; lanes with extreme arguments are left to it. */
export const lnFormula: Formula = {
  arity: 1,
  write: (f, x) => {
    const { add, sub, mul, keep } = f;
    f.unlessAll(f.both(f.atLeast(x, SMALLEST_NORMAL), f.less(x, Infinity)), () => f.each("ln", x));
    const { exponent, fraction } = splitNormal(f, x);
    const over = keep(sub(fraction, 1));
    const whole = keep(mul(exponent, LN2_HIGH));
    const sum = keep(add(whole, over));
    const small = sub(excessOverLn(f, over), mul(exponent, LN2_LOW));
    return add(sum, sub(add(sub(whole, sum), over), small));
  },
};

/** A positive normal number as fraction * 2^exponent, with the fraction between sqrt(1/2) and sqrt(2). */
function splitNormal(f: FormulaWriter, x: Numbers): { exponent: Numbers; fraction: Numbers } {
  const shift = f.bits(BigInt(HIGH_WORD_OF_ONE - HIGH_WORD_OF_SQRT_HALF) * TWO_TO_32);
  const one = f.bits(BigInt(HIGH_WORD_OF_ONE) * TWO_TO_32);
  const biased = f.keep(f.shiftRight(f.addBits(f.toBits(x), shift), FRACTION_BITS));
  const fraction = f.fromBits(f.addBits(f.subBits(f.toBits(x), f.shiftLeft(biased, FRACTION_BITS)), one));
  // Or-ing a whole number into the bits of 2^52 adds it.
  const raised = f.fromBits(f.orBits(biased, f.toBits(TWO_TO_52)));
  return { exponent: f.keep(f.sub(raised, TWO_TO_52 + EXPONENT_BIAS)), fraction };
}

/** `excessOverLn` of `numerics/ln`; other arguments than its own give some number. */
export function excessOverLn({ add, sub, mul, div, keep }: FormulaWriter, f: Numbers): Numbers {
  const [L0, L1, L2, L3, L4, L5, L6] = lnCoefficients;
  const s = keep(div(f, add(2, f)));
  const z = keep(mul(s, s));
  const w = keep(mul(z, z));
  const upper = add(L4, mul(L5, z), mul(w, L6));
  const tail = mul(z, add(L0, mul(L1, z), mul(w, add(L2, mul(L3, z), mul(w, upper)))));
  const halfSquare = keep(mul(0.5, f, f));
  return sub(halfSquare, mul(s, add(halfSquare, tail)));
}

/** `numerics/logistic`. */
export const logisticFormula: Formula = {
  arity: 1,
  write: ({ add, call, div, negate }, x) => div(1, add(1, call("exp", negate(x)))),
};

/** `logit` of `numerics/logistic`. */
export const logitFormula: Formula = {
  arity: 1,
  write: ({ call, div, sub }, p) => call("ln", div(p, sub(1, p))),
};

/** `numerics/pow`. */
export const powFormula: Formula = {
  arity: 2,
  write: ({ call, choose, equal, mul }, x, y): Operand =>
    choose(equal(y, 0), 1, call("exp", mul(y, call("ln", x)))),
};
