import type { Band } from "../../../study/running/result.ts";
import { pairedDifference, spread, type Difference } from "../../live/summaries.ts";
import type { Answer } from "../../live/live.ts";

/** What an outcome comes to in the last quarter: median of yours and of the base, and their paired difference where futures are at hand. */
export interface EndValues {
  readonly yours: number;
  readonly base: number;
  readonly difference?: Difference;
}

/** Read an outcome's last quarter off live futures; nothing when all of them failed. */
export function endOfAnswer({ yours, base }: Answer, recording: string): EndValues | undefined {
  const mine = lastQuarter(yours.path(recording), yours.quarters);
  const other = lastQuarter(base.path(recording), base.quarters);
  if (![mine, other].every((values) => values.some(Number.isFinite))) return undefined;
  return { yours: spread(mine).p50, base: spread(other).p50, difference: pairedDifference(mine, other) };
}

/** Read it off published bands, which do not keep pairs. */
export function endOfBands(yours: Band, base: Band): EndValues {
  return { yours: yours.p50.at(-1) ?? Number.NaN, base: base.p50.at(-1) ?? Number.NaN };
}

function lastQuarter(path: Float64Array, quarters: number): Float64Array {
  return Float64Array.from(
    { length: path.length / quarters },
    (_, k) => path[(k + 1) * quarters - 1] as number,
  );
}
