import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { EnsembleJob } from "../engine/ensemble/job.ts";
import type { UnitResult, WorkUnit } from "../engine/ensemble/unit-sheet.ts";
import { StoppedError, WorkerLostError } from "./runner.ts";
import { unitPool } from "./unit-pool.ts";
import type { StartWorker, ToWorker, WorkerEvents } from "./worker-link.ts";

/** A worker the test plays: what it was sent, and ways to answer for it. */
interface Played extends WorkerEvents {
  readonly sent: string[];
  ended: boolean;
  readonly finish: () => void;
}

function played(): { readonly start: StartWorker; readonly workers: Played[] } {
  const workers: Played[] = [];
  const start: StartWorker = (events) => {
    const worker: Played = {
      ...events,
      sent: [],
      ended: false,
      finish: () => events.answer({ kind: "done", result: resultOf(worker.sent.at(-1) as string) }),
    };
    workers.push(worker);
    return {
      post: (message) => worker.sent.push(said(message)),
      end: () => {
        worker.ended = true;
        return Promise.resolve();
      },
    };
  };
  return { start, workers };
}

const said = (message: ToWorker): string =>
  message.kind === "job" ? `job ${message.job.seed}` : `unit ${message.unit.firstDraw}`;
const resultOf = (text: string): UnitResult => ({
  values: Float64Array.of(Number(text.split(" ")[1])),
  paths: new Float64Array(0),
  failures: [],
});
const jobOf = (seed: number): EnsembleJob => ({
  arms: [],
  outputs: [],
  recordings: [],
  recorded: [],
  seed,
  seeds: 1,
  overrides: {},
  policyStart: "2026Q3",
});
const lens = { kind: "pure" as const, id: "neutral", multipliers: {} };
const unitOf = (firstDraw: number): WorkUnit => ({ lens, firstDraw, draws: 4 });
const valueOf = async (result: Promise<UnitResult>): Promise<number | undefined> => (await result).values[0];

describe("a pool of workers", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  it("starts workers when they are needed, up to its size, and gives each one unit at a time", async () => {
    const { start, workers } = played();
    const { run } = unitPool(start, 2).runner(jobOf(1));
    expect(workers).toEqual([]);
    const results = [0, 4, 8].map((draw) => valueOf(run(unitOf(draw))));
    expect(workers.map(({ sent }) => sent)).toEqual([
      ["job 1", "unit 0"],
      ["job 1", "unit 4"],
    ]);
    workers[1]?.finish();
    expect(workers[1]?.sent).toEqual(["job 1", "unit 4", "unit 8"]);
    workers[1]?.finish();
    workers[0]?.finish();
    expect(await Promise.all(results)).toEqual([0, 4, 8]);
  });
  it("starts all its workers ahead when told to, and no more for the units that follow", async () => {
    const { start, workers } = played();
    const pool = unitPool(start, 2);
    pool.start();
    expect(workers.map(({ sent }) => sent)).toEqual([[], []]);
    const result = valueOf(pool.runner(jobOf(1)).run(unitOf(4)));
    expect(workers.map(({ sent }) => sent)).toEqual([["job 1", "unit 4"], []]);
    workers[0]?.finish();
    expect(await result).toBe(4);
  });
  it("computes another job on the same workers, and prefers one that knows the job", async () => {
    const { start, workers } = played();
    const pool = unitPool(start, 2);
    const [one, two] = [pool.runner(jobOf(1)), pool.runner(jobOf(2))];
    const first = [one.run(unitOf(0)), two.run(unitOf(4))];
    workers.forEach((worker) => worker.finish());
    await Promise.all(first);
    const next = valueOf(two.run(unitOf(8)));
    workers[1]?.finish();
    expect(await next).toBe(8);
    const last = [two.run(unitOf(12)), two.run(unitOf(16))];
    workers.forEach((worker) => worker.finish());
    await Promise.all(last);
    expect(workers.map(({ sent }) => sent)).toEqual([
      ["job 1", "unit 0", "job 2", "unit 16"],
      ["job 2", "unit 4", "unit 8", "unit 12"],
    ]);
  });
  it("replaces a worker that dies and tries its unit again, before those that wait", async () => {
    const { start, workers } = played();
    const { run } = unitPool(start, 1).runner(jobOf(1));
    const results = [0, 4].map((draw) => valueOf(run(unitOf(draw))));
    workers[0]?.lost("exit with code 1");
    workers[0]?.lost("said again");
    expect(workers.map(({ sent }) => sent)).toEqual([
      ["job 1", "unit 0"],
      ["job 1", "unit 0"],
    ]);
    workers[1]?.finish();
    workers[1]?.finish();
    expect(await Promise.all(results)).toEqual([0, 4]);
    expect(workers.length).toBe(2);
  });
  it("names a unit that kills three workers, and goes on with the others", async () => {
    const { start, workers } = played();
    const { run } = unitPool(start, 1).runner(jobOf(1));
    const deadly = run(unitOf(8));
    const harmless = valueOf(run(unitOf(12)));
    for (const k of [0, 1, 2]) workers[k]?.lost(`exit with code ${k}`);
    const error = await deadly.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(WorkerLostError);
    expect((error as Error).message).toBe(
      "draws 8 to 11 under neutral ended their worker 3 times, the last time by: exit with code 2",
    );
    workers[3]?.finish();
    expect(await harmless).toBe(12);
    expect(workers.length).toBe(4);
  });
  it("passes on the error of a unit without trying again, and keeps the worker", async () => {
    const { start, workers } = played();
    const { run } = unitPool(start, 1).runner(jobOf(1));
    const wrong = run(unitOf(0));
    workers[0]?.answer({ kind: "failed", name: "RangeError", message: "no arm x" });
    await expect(wrong).rejects.toMatchObject({ name: "RangeError", message: "no arm x" });
    const right = valueOf(run(unitOf(4)));
    workers[0]?.finish();
    expect(await right).toBe(4);
    expect(workers.length).toBe(1);
  });
  it("stops at a signal at once, also in mid-unit, and leaves other jobs alone", async () => {
    const { start, workers } = played();
    const pool = unitPool(start, 2);
    const controller = new AbortController();
    const { run } = pool.runner(jobOf(1));
    const stopped = [0, 4, 8].map((draw) => run(unitOf(draw), controller.signal));
    const other = valueOf(pool.runner(jobOf(2)).run(unitOf(12)));
    workers[1]?.finish();
    await stopped[1];
    controller.abort();
    for (const place of [0, 2]) await expect(stopped[place]).rejects.toThrow(StoppedError);
    workers[0]?.finish();
    expect(workers[0]?.sent).toEqual(["job 1", "unit 0", "job 2", "unit 12"]);
    workers[0]?.finish();
    expect(await other).toBe(12);
    await expect(run(unitOf(16), controller.signal)).rejects.toThrow(StoppedError);
  });
  it("ends workers that are not done with a stopped unit after 100 ms, and starts others when needed", async () => {
    const { start, workers } = played();
    const controller = new AbortController();
    const { run } = unitPool(start, 2).runner(jobOf(1));
    const stopped = [0, 4].map((draw) => run(unitOf(draw), controller.signal));
    controller.abort();
    for (const one of stopped) await expect(one).rejects.toThrow(StoppedError);
    const next = valueOf(run(unitOf(8)));
    workers[1]?.finish();
    vi.advanceTimersByTime(99);
    expect(workers.map(({ ended }) => ended)).toEqual([false, false]);
    vi.advanceTimersByTime(1);
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    workers[1]?.finish();
    expect(await next).toBe(8);
    expect(workers.length).toBe(2);
    const more = [12, 16].map((draw) => valueOf(run(unitOf(draw))));
    expect(workers[2]?.sent).toEqual(["job 1", "unit 16"]);
    workers.slice(1).forEach((worker) => worker.finish());
    expect(await Promise.all(more)).toEqual([12, 16]);
  });
  it("does not try again what was stopped when its worker dies", async () => {
    const { start, workers } = played();
    const controller = new AbortController();
    const stopped = unitPool(start, 1).runner(jobOf(1)).run(unitOf(0), controller.signal);
    controller.abort();
    workers[0]?.lost("exit with code 1");
    await expect(stopped).rejects.toThrow(StoppedError);
    expect(workers.length).toBe(1);
  });
  it("sends a worker one unit ahead when told to, unless it is of another job or can be stopped", async () => {
    const { start, workers } = played();
    const pool = unitPool(start, 1, { ahead: true });
    const [one, two] = [pool.runner(jobOf(1)), pool.runner(jobOf(2))];
    const answer = (draw: number): void =>
      workers[0]?.answer({ kind: "done", result: resultOf(`unit ${draw}`) });
    const results = [0, 4, 8].map((draw) => valueOf(one.run(unitOf(draw))));
    expect(workers[0]?.sent).toEqual(["job 1", "unit 0", "unit 4"]);
    results.push(valueOf(one.run(unitOf(12), new AbortController().signal)), valueOf(two.run(unitOf(16))));
    answer(0);
    expect(workers[0]?.sent.slice(2)).toEqual(["unit 4", "unit 8"]);
    answer(4);
    answer(8);
    expect(workers[0]?.sent.slice(3)).toEqual(["unit 8", "unit 12"]);
    answer(12);
    expect(workers[0]?.sent.slice(4)).toEqual(["unit 12", "job 2", "unit 16"]);
    answer(16);
    expect(await Promise.all(results)).toEqual([0, 4, 8, 12, 16]);
  });
  it("tries again what a worker that died was sent ahead, in its order", async () => {
    const { start, workers } = played();
    const { run } = unitPool(start, 1, { ahead: true }).runner(jobOf(1));
    const results = [0, 4, 8].map((draw) => valueOf(run(unitOf(draw))));
    workers[0]?.lost("exit with code 1");
    expect(workers[1]?.sent).toEqual(["job 1", "unit 0", "unit 4"]);
    for (const draw of [0, 4, 8]) workers[1]?.answer({ kind: "done", result: resultOf(`unit ${draw}`) });
    expect(await Promise.all(results)).toEqual([0, 4, 8]);
  });
  it("takes up what it was sent ahead after a unit that nobody waits for any more", async () => {
    const { start, workers } = played();
    const { run } = unitPool(start, 1, { ahead: true }).runner(jobOf(1));
    const controller = new AbortController();
    const stopped = run(unitOf(0), controller.signal);
    controller.abort();
    await expect(stopped).rejects.toThrow(StoppedError);
    const wanted = valueOf(run(unitOf(4)));
    expect(workers[0]?.sent).toEqual(["job 1", "unit 0", "unit 4"]);
    for (const draw of [0, 4]) workers[0]?.answer({ kind: "done", result: resultOf(`unit ${draw}`) });
    expect(await wanted).toBe(4);
    expect(workers.length).toBe(1);
  });
  it("ends its workers when closed; who still waits is told", async () => {
    const { start, workers } = played();
    const pool = unitPool(start, 1);
    const { run } = pool.runner(jobOf(1));
    const [first, second] = [run(unitOf(0)), run(unitOf(4))];
    await Promise.all([
      expect(first).rejects.toThrow(StoppedError),
      expect(second).rejects.toThrow(StoppedError),
      pool.close(),
    ]);
    expect(workers.map(({ ended }) => ended)).toEqual([true]);
  });
});
