import type { Graph } from "../../src/engine/graph/graph.ts";
import { openLive, presentCourse, type Answer, type Live, type Question } from "../../src/web/live/live.ts";

/** Milliseconds until an answer's two stages. */
export interface Waited {
  readonly first: number;
  readonly complete: number;
  /** Futures of the first picture. */
  readonly count: number;
}

let live: Live | undefined;

/** From nothing but the graph's address to both stages of the first answer. */
async function start(workers: number, futures: number, ahead: boolean): Promise<Waited> {
  const begun = performance.now();
  const graph = (await (await fetch("/data/model.json")).json()) as Graph;
  live = openLive({
    graph,
    graphAddress: "/data/model.json",
    ...(ahead ? { programAddress: "/data/live.wasm" } : {}),
    workers,
    futures,
  });
  return waitFor(presentCourse, begun);
}

/** From a question to both stages of its answer. */
function ask(question: Partial<Question>): Promise<Waited> {
  return waitFor({ ...presentCourse, ...question }, performance.now());
}

function waitFor(question: Question, begun: number): Promise<Waited> {
  return new Promise((resolve, reject) => {
    if (live === undefined) return reject(new Error("not started"));
    let first = Number.NaN;
    let count = 0;
    const off = live.onAnswer((answer: Answer) => {
      if (answer.question !== question) return;
      const now = performance.now() - begun;
      if (answer.stage === "first") [first, count] = [now, answer.yours.count];
      if (answer.stage === "first") return;
      off();
      resolve({ first, complete: now, count });
    });
    live.onState((state) => (typeof state === "object" ? reject(new Error(state.detail)) : undefined));
    live.ask(question);
  });
}

/** A lever dragged: a question each so many milliseconds; gives the times of the first pictures that came, from the drag's begin. */
async function drag(steps: number, every: number): Promise<readonly number[]> {
  const begun = performance.now();
  const pictures: number[] = [];
  const off = live?.onAnswer(() => void pictures.push(performance.now() - begun));
  for (let k = 0; k < steps; k += 1) {
    live?.ask({ ...presentCourse, levers: { L18: k / steps } });
    await new Promise((next) => setTimeout(next, every));
  }
  off?.();
  return pictures;
}

async function close(): Promise<void> {
  await live?.close();
  live = undefined;
}

const bench = { start, ask, drag, close };
declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
