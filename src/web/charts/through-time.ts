import { quarterNumber, type Calendar, type QuarterLabel } from "../../engine/language/calendar.ts";
import type { Answer } from "../live/answer.ts";
import { bands, onePath, pairedDifference, type Difference } from "../live/summaries.ts";
import type { Band } from "../../study/running/result.ts";
import type { BandLines } from "./band-geometry.ts";

/** Lines of a band from a quarter on. */
export interface LinesFrom {
  /** Number of the quarter, as `quarterNumber` counts. */
  readonly start: number;
  readonly lines: BandLines;
}

/** The lines of a quantity under the scenario on the screen and under the base. */
export interface BothLines {
  readonly base: LinesFrom;
  /** Absent where the scenario is the base. */
  readonly yours?: LinesFrom;
  /** Yours less the base in the last quarter, future by future; live answers only. */
  readonly difference?: Difference;
}

/** A quantity through time under the scenario on the screen and under the base, and what that rests on. */
export interface ThroughTime {
  /** From a reader the same object as long as the paths are the same. */
  readonly lines: BothLines;
  readonly stage: "published" | Answer["stage"];
  /** Futures, or published runs, behind it. */
  readonly futures: number;
}

/** Reads bands off live answers and keeps them as long as the answer is kept. */
export interface BandReader {
  /** Values come multiplied by the factor. Throws `RangeError` for a quantity the answer does not hold. */
  readonly live: (answer: Answer, id: string, factor: number) => ThroughTime;
}

/** Make a reader; policies part in the quarter named. Until then both policies share one past, which is read once. */
export function bandReader(calendar: Calendar, policy: QuarterLabel): BandReader {
  const known = new WeakMap<Float64Array, Map<number, BandLines>>();
  const first = quarterNumber(calendar.start);
  const parting = quarterNumber(policy) - 1 - first;
  const lines = (path: Float64Array, from: number): BandLines => {
    const own = known.get(path) ?? new Map<number, BandLines>();
    known.set(path, own);
    const found = own.get(from) ?? bands(path, calendar.quarters, from);
    own.set(from, found);
    return found;
  };
  const both = (base: Float64Array, yours: Float64Array | undefined, factor: number): BothLines => ({
    base: { start: first, lines: scaled(lines(base, 0), factor) },
    ...(yours === undefined
      ? {}
      : {
          yours: { start: first + parting, lines: scaled(lines(yours, parting), factor) },
          difference: pairedDifference(
            lastOf(yours, calendar.quarters, factor),
            lastOf(base, calendar.quarters, factor),
          ),
        }),
  });
  let latest: LinesOf | undefined;
  return {
    live: ({ yours, base, stage }, id, factor) => {
      const of = { base: base.path(id), yours: yours === base ? undefined : yours.path(id), factor };
      if (latest === undefined || !sameOf(latest, of))
        latest = { ...of, lines: both(of.base, of.yours, factor) };
      return { lines: latest.lines, stage, futures: yours.count - yours.failures };
    },
  };
}

/** The paths that lines were read off. */
interface PathsOf {
  readonly base: Float64Array;
  readonly yours: Float64Array | undefined;
  readonly factor: number;
}

interface LinesOf extends PathsOf {
  readonly lines: BothLines;
}

function sameOf(one: PathsOf, other: PathsOf): boolean {
  return one.base === other.base && one.yours === other.yours && one.factor === other.factor;
}

/** The same from the bands published for a package; nothing where there are none for the quantity. */
export function publishedThroughTime(
  published: readonly Band[],
  variable: string,
  choice: { readonly package: string; readonly base: string; readonly factor: number; readonly runs: number },
): ThroughTime | undefined {
  const of = (id: string): LinesFrom | undefined => {
    const band = published.find((one) => one.variable === variable && one.package === id);
    return band && { start: quarterNumber(band.start), lines: scaled(band, choice.factor) };
  };
  const base = of(choice.base);
  const yours = choice.package === choice.base ? undefined : of(choice.package);
  if (base === undefined) return undefined;
  const lines = { base, ...(yours === undefined ? {} : { yours }) };
  return { lines, stage: "published", futures: choice.runs };
}

/** One future of an answer through time under both policies; the past only once. */
export function futureOf(
  { yours, base }: Answer,
  id: string,
  future: number,
  factor: number,
): { readonly yours: readonly number[]; readonly base: readonly number[] } {
  const of = (futures: Answer["yours"]): readonly number[] =>
    [...onePath(futures.path(id), futures.quarters, future)].map((value) => value * factor);
  return { yours: of(yours), base: of(base) };
}

function scaled(lines: BandLines, factor: number): BandLines {
  const by = (values: readonly number[]): readonly number[] =>
    factor === 1 ? values : values.map((value) => value * factor);
  const { p05, p25, p50, p75, p95 } = lines;
  return { p05: by(p05), p25: by(p25), p50: by(p50), p75: by(p75), p95: by(p95) };
}

function lastOf(path: Float64Array, quarters: number, factor: number): Float64Array {
  return Float64Array.from(
    { length: path.length / quarters },
    (_, future) => (path[(future + 1) * quarters - 1] as number) * factor,
  );
}
