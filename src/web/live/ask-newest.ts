import type { HeldFutures } from "../../compute/hold-futures.ts";
import type { Arm } from "../../engine/ensemble/arm.ts";
import type { UnitResult } from "../../engine/ensemble/unit-sheet.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import type { Answer } from "./answer.ts";
import { futuresOf, type Futures } from "./futures.ts";
import { armOf, asksBase, baseOf, type Taken } from "../../study/live/jobs.ts";
import { assumptionsKey, type Assumptions, type Question } from "../../study/live/question.ts";

/** What answering questions needs. */
export interface AskingMeans {
  readonly graph: Graph;
  readonly taken: Taken;
  /** Gives the futures held under some assumptions. */
  readonly hold: (assumptions: Assumptions) => HeldFutures;
  /** Units of the first picture. */
  readonly firstUnits: number;
  readonly answer: (answer: Answer) => void;
  /** Told when computing begins and ends. */
  readonly busy: (computing: boolean) => void;
  readonly failed: (error: unknown) => void;
  /** Milliseconds by a clock. */
  readonly now: () => number;
}

/** Futures of the base under some assumptions, as far as they have been computed. */
interface KnownBase {
  readonly units: (UnitResult | undefined)[];
  /** Read once all units are there, and kept. */
  whole: Futures | undefined;
}

/** A question with the time it was asked. */
interface Asked {
  readonly question: Question;
  readonly at: number;
}

/** Sets of assumptions whose base is kept: some ten megabytes each. */
const basesKept = 4;

/**
 * Make the function that answers the newest question.
 *
 * One question is in work and one waits; a newer one replaces the one that waits. The first picture of the one in work is always
 * finished, so that something moves while a lever does; the rest of it is given up for a newer question.
 */
export function askNewest(means: AskingMeans): (question: Question) => void {
  const bases = new Map<string, KnownBase>();
  let waiting: Asked | undefined;
  let rest: AbortController | undefined;
  let working = false;
  const answerOne = async (asked: Asked): Promise<void> => {
    const stop = new AbortController();
    try {
      const { all, first, compute, tell } = workOn(means, bases, asked);
      await compute(0, first);
      // Workers go on with the rest while the page draws the first picture.
      rest = stop;
      const more = first < all && waiting === undefined ? compute(first, all, stop.signal) : undefined;
      tell(first);
      if (more === undefined) return;
      await more;
      tell(all);
    } catch (error) {
      if (!stop.signal.aborted) means.failed(error);
    } finally {
      rest = undefined;
    }
  };
  const work = async (): Promise<void> => {
    working = true;
    means.busy(true);
    for (let asked = waiting; asked !== undefined; asked = waiting) {
      waiting = undefined;
      await answerOne(asked);
    }
    working = false;
    means.busy(false);
  };
  return (question) => {
    waiting = { question, at: means.now() };
    rest?.abort();
    if (!working) void work();
  };
}

/** One question on its way to an answer. */
interface Work {
  /** Units of the whole answer and of the first picture. */
  readonly all: number;
  readonly first: number;
  /** Compute units of both arms, those of the base that are known excepted. */
  readonly compute: (from: number, to: number, signal?: AbortSignal) => Promise<void>;
  /** Answer with the units before one. */
  readonly tell: (to: number) => void;
}

function workOn(means: AskingMeans, bases: Map<string, KnownBase>, { question, at }: Asked): Work {
  const { graph, taken, answer, now } = means;
  const held = means.hold(question);
  const all = held.units.length;
  const known = baseFor(bases, question, all);
  const isBase = asksBase(graph, question);
  const own: UnitResult[] = [];
  const arms: readonly (readonly [Arm, (UnitResult | undefined)[]])[] = [
    [baseOf(graph, question), known.units],
    ...(isBase ? [] : [[armOf(graph, question), own] as const]),
  ];
  const read = (units: readonly (UnitResult | undefined)[], to: number): Futures =>
    futuresOf(taken, graph.calendar.quarters, units.slice(0, to) as UnitResult[]);
  return {
    all,
    first: Math.min(means.firstUnits, all),
    compute: async (from, to, signal) => {
      const some: Promise<unknown>[] = [];
      for (let place = from; place < to; place += 1)
        for (const [arm, units] of arms)
          if (units[place] === undefined)
            some.push(
              held.compute(arm, {
                ...(signal === undefined ? {} : { signal }),
                units: [place, place + 1],
                each: (_, result) => (units[place] = result),
              }),
            );
      await Promise.all(some);
    },
    tell: (to) => {
      const stage = to === all ? "complete" : "first";
      const base = (to === all ? known.whole : undefined) ?? read(known.units, to);
      if (to === all) known.whole = base;
      answer({ question, stage, yours: isBase ? base : read(own, to), base, milliseconds: now() - at });
    },
  };
}

function baseFor(bases: Map<string, KnownBase>, assumptions: Assumptions, units: number): KnownBase {
  const key = assumptionsKey(assumptions);
  const found = bases.get(key) ?? {
    units: Array.from({ length: units }, () => undefined),
    whole: undefined,
  };
  bases.delete(key);
  bases.set(key, found);
  const [oldest] = bases.keys();
  if (bases.size > basesKept && oldest !== undefined) bases.delete(oldest);
  return found;
}
