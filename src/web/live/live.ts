import { pagePool, workerPools } from "../../compute/browser/pool.ts";
import type { ModelFiles } from "../../compute/browser/start-worker.ts";
import type { WorkerPool } from "../../compute/unit-pool.ts";
import type { Pool } from "../../compute/runner.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import type { Answer } from "./answer.ts";
import { askNewest } from "./ask-newest.ts";
import { computeQuestions, type BackgroundOptions } from "./background.ts";
import { faultOf, missingIn, type LiveFault } from "./faults.ts";
import type { Futures } from "./futures.ts";
import { everyComponent } from "../../study/live/jobs.ts";
import { keepHeld } from "./keep-held.ts";
import { listeners } from "./listeners.ts";
import { pausablePool } from "./pausable-pool.ts";
import type { Question } from "../../study/live/question.ts";
import { shownRecordings } from "../../study/live/recordings.ts";

export type { Answer } from "./answer.ts";
export type { Futures } from "./futures.ts";
export { questionKey } from "../../study/live/question.ts";
export type { Question } from "../../study/live/question.ts";

/** What the page's engine is doing, or what keeps it from doing anything; after a fault the next question is tried again. */
export type LiveState = "starting" | "computing" | "idle" | LiveFault;

/** Futures computed in the page's workers. */
export interface Live {
  /** Ask for the futures of a question; the newest question replaces those before it. */
  readonly ask: (question: Question) => void;
  /** Be told of answers; gives the function that ends it. */
  readonly onAnswer: (listener: (answer: Answer) => void) => () => void;
  /** Be told of the state, at once and when it changes. */
  readonly onState: (listener: (state: LiveState) => void) => () => void;
  readonly background: {
    /**
     * Compute futures of some questions, which wait between units while a question of `ask` is computed.
     *
     * @returns futures in the order of the questions; those under the same assumptions are pairs.
     * @throws {StoppedError} when the signal fires.
     */
    readonly futures: (
      questions: readonly Question[],
      options: BackgroundOptions,
    ) => Promise<readonly Futures[]>;
    /** Workers for a study; closed with the page's engine. */
    readonly pool: () => Pool;
  };
  readonly close: () => Promise<void>;
}

/** Where the workers find the model, and how many there are. */
export interface EngineOptions {
  /** Address of the graph, for the workers. */
  readonly graphAddress: string;
  /** Address of the program compiled ahead for it; workers compile it themselves, in seconds, when absent. */
  readonly programAddress?: string;
  /** Workers; as many as the processor has cores, four at most, when absent. */
  readonly workers?: number;
}

/** Workers that make ready. */
export interface Engine {
  readonly model: ModelFiles;
  /** One worker each: those that hold futures. */
  readonly pools: readonly WorkerPool[];
}

/** Start the page's workers as early as can be: they load and compile while the page loads the rest and paints. */
export function startEngine({ graphAddress, programAddress, workers }: EngineOptions): Engine {
  const full = (address: string): string => new URL(address, document.baseURI).href;
  const graph = full(graphAddress);
  const model = programAddress === undefined ? { graph } : { graph, program: full(programAddress) };
  const size = workers ?? Math.max(1, Math.min(4, navigator.hardwareConcurrency));
  const pools = workerPools(model, size);
  if (missingIn(globalThis) === undefined) for (const pool of pools) pool.start();
  return { model, pools };
}

/** How to open the page's engine: workers started ahead, or where they are to find the model. */
export type LiveOptions = ({ readonly engine: Engine } | EngineOptions) & {
  readonly graph: Graph;
  /** Futures of a complete answer; 1,000 when absent. */
  readonly futures?: number;
};

/** Futures of a complete answer, unless told otherwise. */
export const futuresOfAnswer = 1000;

/** Units of the first picture, 64 futures: enough for a middle line and a rough band. Half as many while a past is new. */
const firstUnits = [4, 2] as const;

/** Make ready to answer questions. */
export function openLive(options: LiveOptions): Live {
  const { graph, futures = futuresOfAnswer } = options;
  const { model, pools } = "engine" in options ? options.engine : startEngine(options);
  const taken = everyComponent(
    graph,
    shownRecordings.map(({ id }) => id),
  );
  const answers = listeners<Answer>();
  const states = listeners<LiveState>();
  let state: LiveState = missingIn(globalThis) ?? "starting";
  const become = (next: LiveState): void => {
    if (next === state) return;
    state = next;
    states.tell(next);
  };
  const { pool, pause } = pausablePool(pagePool(model, pools.length));
  const newest = askNewest({
    graph,
    taken,
    hold: keepHeld(graph, pools, taken, futures),
    firstUnits,
    answer: (answer) => {
      if (state === "starting") become("computing");
      markTime(answer);
      answers.tell(answer);
    },
    busy: (computing) => {
      pause(computing);
      if (computing && state !== "starting") become("computing");
      if (!computing && typeof state === "string") become("idle");
    },
    failed: (error) => {
      const fault = faultOf(error);
      if (fault !== undefined) become(fault);
    },
    now: () => performance.now(),
  });
  return {
    ask: (question) => {
      const missing = missingIn(globalThis);
      if (missing === undefined) newest(question);
      else become(missing);
    },
    onAnswer: answers.add,
    onState: (listener) => {
      listener(state);
      return states.add(listener);
    },
    background: {
      futures: (questions, options) => computeQuestions(graph, pool, questions, options),
      pool: () => pool,
    },
    close: async () => {
      await Promise.all([...pools, pool].map((one) => one.close()));
    },
  };
}

/** Note how long an answer took where a browser's own tools, and `npm run bench`, show it: `answer first` and so on, the latest of each. */
function markTime({ stage, milliseconds }: Answer): void {
  const name = `answer ${stage}`;
  const end = performance.now();
  performance.clearMeasures(name);
  performance.measure(name, { start: Math.max(0, end - milliseconds), end });
}
