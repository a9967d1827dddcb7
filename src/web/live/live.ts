// Contract only, until the helper `page-engine` lands its own file: take theirs.
import type { Pool } from "../../compute/runner.ts";
import type { Graph } from "../../engine/graph/graph.ts";

export type LensChoice = { readonly id: string } | { readonly weights: Readonly<Record<string, number>> };
export interface Question {
  readonly package: string;
  readonly levers: Readonly<Record<string, number>>;
  readonly lens: LensChoice;
  readonly switches: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, number>>;
}
export function questionKey(question: Question): string {
  return JSON.stringify(question);
}
export interface Futures {
  readonly count: number;
  readonly quarters: number;
  readonly values: (component: string) => Float64Array;
  readonly path: (id: string) => Float64Array;
  readonly failures: number;
}
export interface Answer {
  readonly question: Question;
  readonly stage: "first" | "complete";
  readonly yours: Futures;
  readonly base: Futures;
  readonly milliseconds: number;
}
export type LiveFault = {
  readonly kind: "noWebAssembly" | "noWorkers" | "noLocks" | "outOfMemory" | "workerLost" | "notComputed";
  readonly detail: string;
};
export type LiveState = "starting" | "computing" | "idle" | LiveFault;
export interface Live {
  readonly ask: (question: Question) => void;
  readonly onAnswer: (listener: (answer: Answer) => void) => () => void;
  readonly onState: (listener: (state: LiveState) => void) => () => void;
  readonly background: {
    readonly futures: (
      questions: readonly Question[],
      options: {
        readonly draws: number;
        readonly components?: readonly string[];
        readonly recordings?: readonly string[];
        readonly signal?: AbortSignal;
        readonly progress?: (share: number) => void;
      },
    ) => Promise<readonly Futures[]>;
    readonly pool: () => Pool;
  };
  readonly close: () => Promise<void>;
}
export function openLive(_: {
  readonly graph: Graph;
  readonly graphAddress: string;
  readonly futures?: number;
}): Live {
  return {
    ask: () => {},
    onAnswer: () => () => {},
    onState: () => () => {},
    background: {
      futures: () => Promise.resolve([]),
      pool: () => {
        throw new Error("no pool yet");
      },
    },
    close: () => Promise.resolve(),
  };
}
