import type { Formula, FormulaWriter, Numbers, Operand, Truths } from "./formula.ts";

/**
 * The normal distribution of `numerics/normal`, which gives the sources and errors of these numbers. They are written
 * again because reading them from a table slows that file's functions; tests hold the two together, bit for bit.
 */
const CENTRE = 0.67448975;
const MIDDLE = 5.656854249492381;
const SQRT_TWO_PI = 2.5066282746310002;
const TAIL_START = 1.4234371107496835;
const PER_SQRT_TWO_PI = 0.3989422804014327;

/** Coefficients of a quotient of polynomials, highest power first. */
interface Ratio {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

const centralRatio: Ratio = {
  above: [0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356],
  below: [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.789335026726],
};

const middleRatio: Ratio = {
  above: [
    1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
    2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
  ],
  below: [
    1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
    34900.95272114598, 38912.00328609327, 19685.429676859992,
  ],
};

const farRatio: Ratio = {
  above: [
    0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.02223527787064981, 0.0014216191932278934,
    2.9112874951168793e-5,
  ],
  below: [
    1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824,
    7.297515550839662e-5,
  ],
};

const bendNearCentre: Ratio = {
  above: [
    -10591.799914467876, -38582.563025870644, -31264.51210175282, -7253.1426770130865, 210.44949930413097,
    249.06856736789405, 27.077876761339557, 0.8805045981653663,
  ],
  below: [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
};

const slopeInTail: Ratio = {
  above: [
    0.0007745435186016953, 0.02194437964063419, 0.2201463791568886, 1.059641556155897, 2.6660079023625047,
    3.3832688422792585, 1.707748689319851,
  ],
  below: [
    1.0507500716444169e-9, 5.475938084995345e-4, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
};

const quantileFarOut: Ratio = {
  above: [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  below: [
    2.0442631033899397e-15, 1.4215117583164459e-7, 1.8463183175100548e-5, 7.868691311456133e-4,
    0.014875361290850615, 0.13692988092273581, 0.599832206555888, 1,
  ],
};

function ratioAt(f: FormulaWriter, { above, below }: Ratio, x: Numbers): Numbers {
  return f.div(horner(f, above, x), horner(f, below, x));
}

/** A polynomial of at least first degree, highest power first. */
function horner({ add, mul }: FormulaWriter, coefficients: readonly number[], x: Numbers): Numbers {
  const [first = 0, second = 0, ...rest] = coefficients;
  // 1 * x is x, exactly.
  const start = add(first === 1 ? x : mul(first, x), second);
  return rest.reduce<Numbers>((sum, next) => add(mul(sum, x), next), start);
}

/** `normalCdf`; lanes that are not finite are left to it. */
export const normalCdfFormula: Formula = {
  arity: 1,
  write: (f, x) => {
    const { abs, add, atMost, greater, keep, less, mul, sub } = f;
    const distance = keep(abs(x));
    f.unlessAll(less(distance, Infinity), () => f.each("normalCdf", x));
    const central = (): Operand => add(0.5, mul(x, ratioAt(f, centralRatio, keep(mul(x, x)))));
    const outside = (): Operand => {
      const tail = keep(mul(densityShape(f, distance), tailRatio(f, distance)));
      return f.choose(greater(x, 0), sub(1, tail), tail);
    };
    return f.branches(keep(atMost(distance, CENTRE)), central, outside);
  },
};

function tailRatio(f: FormulaWriter, x: Numbers): Numbers {
  return f.branches(
    f.keep(f.less(x, MIDDLE)),
    () => ratioAt(f, middleRatio, x),
    () => {
      const z = f.keep(f.div(1, f.mul(x, x)));
      const bend = f.div(f.mul(z, horner(f, farRatio.above, z)), horner(f, farRatio.below, z));
      return f.div(f.sub(PER_SQRT_TWO_PI, bend), x);
    },
  );
}

function densityShape({ add, call, div, floor, keep, mul, sub }: FormulaWriter, x: Numbers): Numbers {
  const leading = keep(div(floor(mul(x, 16)), 16));
  const rest = mul(sub(x, leading), add(x, leading));
  return mul(call("exp", mul(-0.5, leading, leading)), call("exp", mul(-0.5, rest)));
}

/** `normalQuantile`; where it gives no finite number it is left to it. */
export const normalQuantileFormula: Formula = {
  arity: 1,
  write: (f, p) => {
    const q = f.keep(f.sub(p, 0.5));
    return f.branches(
      f.keep(isNearCentre(f, q)),
      () => quantileNearCentre(f, q),
      () => quantileInTail(f, p, q),
    );
  },
};

/** Whether `quantileNearCentre` serves for q = p - 1/2. */
export function isNearCentre({ abs, atMost }: FormulaWriter, q: Numbers): Truths {
  return atMost(abs(q), 0.425);
}

/** The normal quantile of p = q + 1/2 near its centre. */
export function quantileNearCentre(f: FormulaWriter, q: Numbers): Numbers {
  const { add, keep, mul, sub } = f;
  return add(mul(q, SQRT_TWO_PI), mul(q, ratioAt(f, bendNearCentre, keep(sub(0.180625, mul(q, q))))));
}

/** The normal quantile away from its centre; q = p - 1/2. */
export function quantileInTail(f: FormulaWriter, p: Numbers, q: Numbers): Numbers {
  const { add, call, choose, greater, keep, less, mul, negate, sqrt, sub } = f;
  const below = keep(less(q, 0));
  const smaller = keep(choose(below, p, sub(1, p)));
  f.unlessAll(greater(smaller, 0), () => f.each("normalQuantile", p));
  const r = keep(sqrt(negate(call("ln", smaller))));
  const near = (): Operand => {
    const past = keep(sub(r, 1.6));
    return add(TAIL_START, mul(past, ratioAt(f, slopeInTail, past)));
  };
  const far = (): Operand => ratioAt(f, quantileFarOut, keep(sub(r, 5)));
  const distance = f.branches(keep(f.atMost(r, 5)), near, far);
  return choose(below, negate(distance), distance);
}
