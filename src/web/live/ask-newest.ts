import type { HeldFutures } from "../../compute/hold-futures.ts";
import { StoppedError } from "../../compute/runner.ts";
import type { Arm } from "../../engine/ensemble/arm.ts";
import type { UnitResult } from "../../engine/ensemble/unit-sheet.ts";
import { keepLatest, type Kept } from "../../engine/keep-latest.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import type { Answer } from "./answer.ts";
import { futuresReader, type Futures } from "./futures.ts";
import { armOf, baseOf, sameArm, type Taken } from "../../study/live/jobs.ts";
import { assumptionsKey, questionKey, type Assumptions, type Question } from "../../study/live/question.ts";

/** What answering questions needs. */
export interface AskingMeans {
  readonly graph: Graph;
  readonly taken: Taken;
  /** Gives the futures held under some assumptions. */
  readonly hold: (assumptions: Assumptions) => HeldFutures;
  /** Units of the first picture, and of the very first under new assumptions, whose past has to be computed as well. */
  readonly firstUnits: readonly [usual: number, underNew: number];
  readonly answer: (answer: Answer) => void;
  /** Told when computing begins and ends. */
  readonly busy: (computing: boolean) => void;
  readonly failed: (error: unknown) => void;
  /** Milliseconds by a clock. */
  readonly now: () => number;
}

/** Futures of an arm as far as they have been computed. */
interface KnownFutures {
  readonly units: KnownUnit[];
  /** The futures of the units before one: the same object until more is known, with the same paths until those change. */
  readonly read: (to: number) => Futures;
}

/** A question with the time it was asked. */
interface Asked {
  readonly question: Question;
  readonly at: number;
  /** Whether it follows another so soon that a lever is being dragged, and the next will follow. */
  readonly hurried: boolean;
}

/** Milliseconds between questions within which a lever is being dragged. */
const hurry = 150;

/** Milliseconds for which a dragged lever has to rest before all futures are computed: workers are free for the next picture. */
const rests = 50;

/** Wait until a dragged lever rests. Throws `StoppedError` when the signal fires. */
function lull(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, rests);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(new StoppedError("stopped"));
    });
  });
}

/** What has been computed, by key; each some ten megabytes. */
interface Memory {
  /** By assumptions. */
  readonly bases: Kept<KnownFutures>;
  /** By question: to undo and redo takes no time. */
  readonly answers: Kept<KnownFutures>;
}

/**
 * Make the function that answers the newest question.
 *
 * One question is in work and one waits; a newer one replaces the one that waits. The first picture of the one in work is always
 * finished, so that something moves while a lever does; the rest of it is given up for a newer question, and not begun while a lever
 * is being dragged.
 */
export function askNewest(means: AskingMeans): (question: Question) => void {
  const memory: Memory = { bases: keepLatest(4), answers: keepLatest(4) };
  let waiting: Asked | undefined;
  let rest: AbortController | undefined;
  let working = false;
  const answerOne = async (asked: Asked): Promise<void> => {
    const stop = new AbortController();
    try {
      const { all, first, complete, compute, tell } = workOn(means, memory, asked);
      if (complete()) return tell("complete");
      await compute(0, first);
      // Workers go on while the page draws what there is.
      rest = stop;
      const go = async (): Promise<void> => {
        if (asked.hurried) await lull(stop.signal);
        await compute(first, all, "happening", stop.signal);
      };
      const more = first < all && waiting === undefined ? go() : undefined;
      tell(first < all ? "first" : "complete");
      if (more === undefined) return;
      await more;
      const last = compute(first, all, "rest", stop.signal);
      tell("refined");
      await last;
      tell("complete");
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
  let latest = -Infinity;
  return (question) => {
    const at = means.now();
    waiting = { question, at, hurried: at - latest < hurry };
    latest = at;
    rest?.abort();
    if (!working) void work();
  };
}

/** One question on its way to an answer. */
interface Work {
  /** Units of the whole answer and of the first picture. */
  readonly all: number;
  readonly first: number;
  /** Compute units of both arms, whole or in part, those of the base that are known excepted. */
  readonly compute: (from: number, to: number, part?: Part, signal?: AbortSignal) => Promise<void>;
  /** Whether all has been computed before. */
  readonly complete: () => boolean;
  readonly tell: (stage: Answer["stage"]) => void;
}

/** A part of what is computed of a unit: see `HeldWishes`. */
type Part = "happening" | "rest";

function workOn(means: AskingMeans, memory: Memory, { question, at }: Asked): Work {
  const { graph, answer, now } = means;
  const held = means.hold(question);
  const all = held.units.length;
  const nothing = (): KnownFutures => nothingKnown(means, all);
  const known = memory.bases(assumptionsKey(question), nothing);
  const [usual, underNew] = means.firstUnits;
  const first = Math.min(known.units[0]?.done === "nothing" ? underNew : usual, all);
  const [base, yours] = [baseOf(graph, question), armOf(graph, question)];
  const isBase = sameArm(yours, base);
  const own = isBase ? known : memory.answers(questionKey(question), nothing);
  const arms: readonly (readonly [Arm, KnownUnit[]])[] = [
    [base, known.units],
    ...(isBase ? [] : [[yours, own.units] as const]),
  ];
  return {
    all,
    first,
    complete: () => arms.every(([, units]) => units.every(({ done }) => done === "all")),
    compute: async (from, to, part, signal) => {
      const some: Promise<unknown>[] = [];
      for (let place = from; place < to; place += 1)
        for (const [arm, units] of arms)
          if (wants(units[place], part))
            some.push(
              held.compute(arm, {
                ...(signal === undefined ? {} : { signal }),
                ...(part === undefined ? {} : { part }),
                units: [place, place + 1],
                each: (_, result) => (units[place] = joined(units[place], result, part)),
              }),
            );
      await Promise.all(some);
    },
    tell: (stage) => {
      const to = stage === "first" ? first : all;
      const [yours, base] = [own.read(to), known.read(to)];
      answer({ question, stage, yours, base, milliseconds: now() - at });
    },
  };
}

/** A unit as far as it has been computed. */
interface KnownUnit {
  readonly done: "nothing" | "happening" | "all";
  readonly result?: UnitResult;
}

function wants(unit: KnownUnit | undefined, part: Part | undefined): boolean {
  return unit?.done === "nothing" || (part !== "happening" && unit?.done === "happening");
}

/** A unit with a part of it that has been computed. */
function joined(before: KnownUnit | undefined, result: UnitResult, part: Part | undefined): KnownUnit {
  if (part === "happening") return { done: "happening", result };
  // The last part brings paths only where they differ from those known.
  const paths = result.paths.length === 0 ? (before?.result?.paths ?? result.paths) : result.paths;
  return { done: "all", result: { ...result, paths } };
}

function nothingKnown({ graph, taken }: AskingMeans, all: number): KnownFutures {
  const units = Array.from({ length: all }, (): KnownUnit => ({ done: "nothing" }));
  const read = futuresReader(taken, graph.calendar.quarters);
  return { units, read: (to) => read(units.slice(0, to).flatMap(({ result }) => result ?? [])) };
}
