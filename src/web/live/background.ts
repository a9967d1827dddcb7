import { runEnsemble } from "../../compute/ensemble.ts";
import type { Pool } from "../../compute/runner.ts";
import type { EnsembleJob } from "../../engine/ensemble/job.ts";
import type { RunFailure, UnitResult } from "../../engine/ensemble/unit-sheet.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import { distinctQuestions } from "./distinct-questions.ts";
import { futuresOf, type Futures } from "./futures.ts";
import { armOf, commonJob, everyComponent, lensFor, type Taken } from "../../study/live/jobs.ts";
import { assumptionsKey, type Question } from "../../study/live/question.ts";

/** What to take from the futures of some questions. */
export interface BackgroundOptions {
  readonly draws: number;
  /** Ids of metric components; all when absent. */
  readonly components?: readonly string[];
  /** Paths of any quantity: `threat.JP`; none when absent. */
  readonly recordings?: readonly string[];
  readonly signal?: AbortSignal;
  /** Told the share that is done, 0 to 1. */
  readonly progress?: (share: number) => void;
}

/**
 * Compute the futures of some questions on a pool, each that is asked several times once; those under the same assumptions share their past and are pairs.
 *
 * @returns futures in the order of the questions.
 * @throws {StoppedError} when the signal fires, {RangeError} and {UnknownNameError} for names the model does not have.
 */
export async function computeQuestions(
  graph: Graph,
  pool: Pool,
  questions: readonly Question[],
  options: BackgroundOptions,
): Promise<readonly Futures[]> {
  const { asked, places } = distinctQuestions(questions);
  const answers = await computeDistinct(graph, pool, asked, options);
  return places.map((place) => answers[place] as Futures);
}

async function computeDistinct(
  graph: Graph,
  pool: Pool,
  questions: readonly Question[],
  options: BackgroundOptions,
): Promise<readonly Futures[]> {
  const { components, recordings = [], draws, progress, signal } = options;
  const every = everyComponent(graph, recordings);
  const taken = components === undefined ? every : { components, recordings };
  const answers: Futures[] = [];
  let before = 0;
  for (const places of alike(questions)) {
    const some = places.map((place) => questions[place] as Question);
    const done = (share: number): void =>
      progress?.((before + share * some.length) / Math.max(1, questions.length));
    const found = await computeAlike(graph, pool, some, taken, {
      draws,
      progress: done,
      ...(signal === undefined ? {} : { signal }),
    });
    places.forEach((place, k) => (answers[place] = found[k] as Futures));
    before += some.length;
  }
  return answers;
}

/** Places of questions under the same assumptions, together. */
function alike(questions: readonly Question[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  questions.forEach((question, place) => {
    const key = assumptionsKey(question);
    groups.set(key, [...(groups.get(key) ?? []), place]);
  });
  return [...groups.values()];
}

/** How to compute one group. */
interface GroupOptions {
  readonly draws: number;
  readonly progress: (share: number) => void;
  readonly signal?: AbortSignal;
}

async function computeAlike(
  graph: Graph,
  pool: Pool,
  questions: readonly Question[],
  taken: Taken,
  { draws, progress, signal }: GroupOptions,
): Promise<readonly Futures[]> {
  const [first] = questions as readonly [Question];
  const arms = questions.map((question, k) => ({ ...armOf(graph, question), id: `question ${k}` }));
  const recorded = taken.recordings.length === 0 ? [] : arms.map(({ id }) => id);
  const job: EnsembleJob = { ...commonJob(graph, first, taken), arms, recorded };
  const units: UnitResult[] = [];
  await runEnsemble(
    pool.runner(job),
    job,
    [lensFor(graph, first.lens)],
    draws,
    (_, result) => units.push(result),
    {
      progress: ({ done, total }) => progress(done / total),
      ...(signal === undefined ? {} : { signal }),
    },
  );
  const { quarters } = graph.calendar;
  return arms.map(({ id }, arm) =>
    futuresOf(
      taken,
      quarters,
      units.map((unit) => ofArm(unit, arm, arms.length, taken, quarters, id)),
    ),
  );
}

/** What a unit of several arms holds of one of them. */
function ofArm(
  { values, paths, failures }: UnitResult,
  arm: number,
  arms: number,
  { components, recordings }: Taken,
  quarters: number,
  id: string,
): UnitResult {
  return {
    values: share(values, arm, arms, components.length),
    paths: share(paths, arm, arms, recordings.length * quarters),
    failures: failures.filter((failure: RunFailure) => failure.arm === id),
  };
}

/** Every so many numbers of each run that are of one arm. */
function share(numbers: Float64Array, arm: number, arms: number, each: number): Float64Array {
  const runs = each === 0 ? 0 : numbers.length / (arms * each);
  const own = new Float64Array(runs * each);
  for (let run = 0; run < runs; run += 1) {
    const from = (run * arms + arm) * each;
    own.set(numbers.subarray(from, from + each), run * each);
  }
  return own;
}
