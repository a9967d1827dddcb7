import type { Futures } from "../../live/futures.ts";
import { spread } from "../../live/summaries.ts";
import type { Ranged } from "../../charts/scatter-geometry.ts";
import { meansFrom } from "./paths.ts";

/** Rungs of the ladder from the lowest up. */
export const rungs = ["incidents", "crises", "clash", "limitedWar", "majorWar"] as const;

/** One of them. */
export type Rung = (typeof rungs)[number];

/** Theatres of the ladder. */
export const theatres = ["TWS", "SCS", "ECS"] as const;

/** One of them. */
export type LadderTheatre = (typeof theatres)[number];

/** What must be computed for the ladder: paths of the chances of going up and of staying, and metrics. */
export const ladderNeeds = {
  components: theatres.flatMap((theatre) => [`Y07.${theatre}`, `Y11.${theatre}`, `Y44.${theatre}`]),
  recordings: theatres.flatMap((theatre) =>
    ["crisis", "clash"].flatMap((level) => [
      `escalation.${theatre}.${level}`,
      `standstill.${theatre}.${level}`,
    ]),
  ),
};

/**
 * How often a year each rung is reached in a theatre, over futures: incidents and crises begun, crises that sooner or later climb to
 * a clash with deaths, to a limited war, and those that end in major war.
 *
 * The share that climbs from a level is up / (1 - stay) by month; shares are means over the quarters from one on. The last rung
 * counts landings on Taiwan during a crisis, too, so it may lie above the one below.
 */
export function ladderOf(
  futures: Futures,
  theatre: LadderTheatre,
  from: number,
): Readonly<Record<Rung, Ranged>> {
  const crises = futures.values(`Y07.${theatre}`);
  const climbs = (level: string): Float64Array => {
    const up = futures.path(`escalation.${theatre}.${level}`);
    const stay = futures.path(`standstill.${theatre}.${level}`);
    const share = up.map((value, place) => value / (1 - (stay[place] as number)));
    return meansFrom(share, futures.quarters, from);
  };
  const clash = times(crises, climbs("crisis"));
  const war = futures.values(`Y44.${theatre}`).map((percent) => percent / 100);
  return {
    incidents: rangeOf(futures.values(`Y11.${theatre}`)),
    crises: rangeOf(crises),
    clash: rangeOf(clash),
    limitedWar: rangeOf(times(clash, climbs("clash"))),
    majorWar: rangeOf(times(crises, war)),
  };
}

function times(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, place) => value * (other[place] as number));
}

function rangeOf(values: Float64Array): Ranged {
  if (!values.some(Number.isFinite)) return { value: Number.NaN, low: Number.NaN, high: Number.NaN };
  const { mean, p05, p95 } = spread(values);
  return { value: mean, low: p05, high: p95 };
}
