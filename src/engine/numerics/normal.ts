import { exp } from "./exp.ts";
import { ln } from "./ln.ts";

/** From here outwards the distribution function is computed as a tail. */
const CENTRE = 0.67448975;
const MIDDLE = 5.656854249492381;
/** Slope of the quantile at its centre, and its value at the border of 1.6 in sqrt(-ln p). */
const SQRT_TWO_PI = 2.5066282746310002;
const TAIL_START = 1.4234371107496835;
const PER_SQRT_TWO_PI = 0.3989422804014327;

/**
 * Evaluate the standard normal distribution function.
 *
 * Any x: NaN gives NaN, -Infinity 0, Infinity 1. Measured error below 1.2e-16 absolute; in the lower tail below 1e-15
 * relative down to x = -37.5. normalCdf(x) is exactly 1 - normalCdf(-x) for x > 0.6745.
 * Source: rational approximations of Cody (1969), "Rational Chebyshev approximations for the error function".
 */
export function normalCdf(x: number): number {
  const distance = Math.abs(x);
  if (distance <= CENTRE) return 0.5 + x * centralRatio(x * x);
  if (!(distance < Infinity)) return x > 0 ? 1 : x < 0 ? 0 : x;
  const tail = densityShape(distance) * (distance < MIDDLE ? middleRatio(distance) : farRatio(distance));
  return x > 0 ? 1 - tail : tail;
}

/** exp(-x^2 / 2), splitting x so that the square of its leading part is exact. */
function densityShape(x: number): number {
  const leading = Math.floor(x * 16) / 16;
  const rest = (x - leading) * (x + leading);
  return exp(-0.5 * leading * leading) * exp(-0.5 * rest);
}

function centralRatio(z: number): number {
  const above =
    (((0.06568233791820745 * z + 2.2352520354606837) * z + 161.02823106855587) * z + 1067.6894854603709) * z +
    18154.98125334356;
  const below =
    (((z + 47.202581904688245) * z + 976.0985517377767) * z + 10260.932208618979) * z + 45507.789335026726;
  return above / below;
}

function middleRatio(x: number): number {
  let above = 1.0765576773720192e-8;
  above = above * x + 0.39894151208813466;
  above = above * x + 8.883149794388377;
  above = above * x + 93.50665613217785;
  above = above * x + 597.2702763948002;
  above = above * x + 2494.5375852903726;
  above = above * x + 6848.190450536283;
  above = above * x + 11602.65143764735;
  above = above * x + 9842.714838383978;
  let below = x + 22.266688044328117;
  below = below * x + 235.387901782625;
  below = below * x + 1519.3775994075547;
  below = below * x + 6485.558298266761;
  below = below * x + 18615.571640885097;
  below = below * x + 34900.95272114598;
  below = below * x + 38912.00328609327;
  below = below * x + 19685.429676859992;
  return above / below;
}

function farRatio(x: number): number {
  const z = 1 / (x * x);
  let above = 0.023073441764940174 * z + 0.215898534057957;
  above = above * z + 0.12740116116024736;
  above = above * z + 0.02223527787064981;
  above = above * z + 0.0014216191932278934;
  above = above * z + 2.9112874951168793e-5;
  let below = z + 1.284260096144911;
  below = below * z + 0.4682382124808651;
  below = below * z + 0.06598813786892856;
  below = below * z + 0.0037823963320275824;
  below = below * z + 7.297515550839662e-5;
  return (PER_SQRT_TWO_PI - (z * above) / below) / x;
}

/**
 * Invert the standard normal distribution function.
 *
 * p from 0 (-Infinity) to 1 (Infinity), outside or NaN gives NaN; exactly 0 at 0.5. Measured error below 2.5 ulp,
 * for p below 1e-12 (down to 1e-300) 6 ulp. Monotone over multiples of 2^-53, which is what `uniform` gives; between neighbouring
 * doubles closer than that it may fall by one ulp. Source: the rational functions of Wichura (1988), algorithm AS 241,
 * PPND16, with their leading term split off: as printed, one in 2000 neighbours came out in the wrong order.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * SQRT_TWO_PI + q * bendNearCentre(0.180625 - q * q);
  const smaller = q < 0 ? p : 1 - p;
  if (!(smaller > 0)) return smaller === 0 ? (q < 0 ? -Infinity : Infinity) : Number.NaN;
  const r = Math.sqrt(-ln(smaller));
  const distance = r <= 5 ? TAIL_START + (r - 1.6) * slopeInTail(r - 1.6) : quantileFarOut(r - 5);
  return q < 0 ? -distance : distance;
}

/** Quantile over q = p - 1/2, less its slope at the centre; r = 0.425^2 - q^2. */
function bendNearCentre(r: number): number {
  let above = -10591.799914467876 * r - 38582.563025870644;
  above = above * r - 31264.51210175282;
  above = above * r - 7253.1426770130865;
  above = above * r + 210.44949930413097;
  above = above * r + 249.06856736789405;
  above = above * r + 27.077876761339557;
  above = above * r + 0.8805045981653663;
  let below = 5226.495278852854 * r + 28729.085735721943;
  below = below * r + 39307.89580009271;
  below = below * r + 21213.794301586597;
  below = below * r + 5394.196021424751;
  below = below * r + 687.1870074920579;
  below = below * r + 42.31333070160091;
  below = below * r + 1;
  return above / below;
}

/** Distance from the centre less `TAIL_START`, over r = sqrt(-ln p) - 1.6. */
function slopeInTail(r: number): number {
  let above = 0.0007745435186016953 * r + 0.02194437964063419;
  above = above * r + 0.2201463791568886;
  above = above * r + 1.059641556155897;
  above = above * r + 2.6660079023625047;
  above = above * r + 3.3832688422792585;
  above = above * r + 1.707748689319851;
  let below = 1.0507500716444169e-9 * r + 5.475938084995345e-4;
  below = below * r + 0.015198666563616457;
  below = below * r + 0.14810397642748008;
  below = below * r + 0.6897673349851;
  below = below * r + 1.6763848301838038;
  below = below * r + 2.053191626637759;
  below = below * r + 1;
  return above / below;
}

/** Distance from the centre; r = sqrt(-ln p) - 5. */
function quantileFarOut(r: number): number {
  let above = 2.0103343992922881e-7 * r + 2.7115555687434876e-5;
  above = above * r + 0.0012426609473880784;
  above = above * r + 0.026532189526576124;
  above = above * r + 0.29656057182850487;
  above = above * r + 1.7848265399172913;
  above = above * r + 5.463784911164114;
  above = above * r + 6.657904643501103;
  let below = 2.0442631033899397e-15 * r + 1.4215117583164459e-7;
  below = below * r + 1.8463183175100548e-5;
  below = below * r + 7.868691311456133e-4;
  below = below * r + 0.014875361290850615;
  below = below * r + 0.13692988092273581;
  below = below * r + 0.599832206555888;
  below = below * r + 1;
  return above / below;
}
