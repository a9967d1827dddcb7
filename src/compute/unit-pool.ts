import type { AnyJob, AskedUnit } from "../engine/ensemble/prepare-jobs.ts";
import type { UnitResult } from "../engine/ensemble/unit-sheet.ts";
import { StoppedError, WorkerLostError, type Pool } from "./runner.ts";
import type { FromWorker, StartWorker, WorkerLink } from "./worker-link.ts";

/** How often a unit is tried whose workers die. */
const mostAttempts = 3;

/** Milliseconds a worker has to finish a unit nobody waits for any more: most do, and keep their compiled programs. */
const usualGrace = 100;

/** A unit that somebody waits for. */
interface Task {
  readonly job: AnyJob;
  readonly unit: AskedUnit;
  readonly signal: AbortSignal | undefined;
  /** Workers that died of it. */
  deaths: number;
  readonly done: (result: UnitResult) => void;
  readonly failed: (error: Error) => void;
}

/** A living worker, the job it knows and the unit in its hands. */
interface Member {
  readonly link: WorkerLink;
  job: AnyJob | undefined;
  task: Task | undefined;
  /** A unit it has been sent already and takes up as soon as it has finished the one in hand. */
  next: Task | undefined;
}

/** The workers of a pool and the units that wait for one. */
interface Crew {
  readonly start: StartWorker;
  readonly size: number;
  readonly grace: number;
  readonly ahead: boolean;
  readonly members: Set<Member>;
  readonly waiting: Task[];
}

/** A pool whose workers can be started ahead. */
export interface WorkerPool extends Pool {
  /** Start all workers now: they make ready while whoever will ask is busy with something else. */
  readonly start: () => void;
}

/** How a pool treats its workers. */
export interface PoolOptions {
  /** Milliseconds a worker has to finish a unit nobody waits for any more; longer for workers dear to start. */
  readonly grace?: number;
  /**
   * Whether a worker is sent the next unit while it computes one, so that it does not wait for a page that is busy drawing; only
   * units that cannot be stopped are, since what has been sent is computed.
   */
  readonly ahead?: boolean;
}

/**
 * Compute units on workers of any platform.
 *
 * Workers are started when first needed and stay for later jobs. One that dies is replaced and its unit, which is the same
 * wherever it is computed, tried again; one that goes on with a unit nobody waits for any more is ended.
 *
 * @param size number of workers, at least 1.
 */
export function unitPool(start: StartWorker, size: number, options: PoolOptions = {}): WorkerPool {
  const { grace = usualGrace, ahead = false } = options;
  const crew: Crew = { start, size, grace, ahead, members: new Set(), waiting: [] };
  return {
    runner: (job) => ({ workers: size, run: (unit, signal) => submit(crew, job, unit, signal) }),
    close: () => disband(crew),
    start: () => {
      while (recruit(crew) !== undefined);
    },
  };
}

function submit(crew: Crew, job: AnyJob, unit: AskedUnit, signal?: AbortSignal): Promise<UnitResult> {
  return new Promise((resolve, reject) => {
    const stop = (): void => withdraw(crew);
    const release = (): void => signal?.removeEventListener("abort", stop);
    const task: Task = {
      job,
      unit,
      signal,
      deaths: 0,
      done: (result) => {
        release();
        resolve(result);
      },
      failed: (error) => {
        release();
        reject(error);
      },
    };
    signal?.addEventListener("abort", stop);
    crew.waiting.push(task);
    if (signal?.aborted === true) stop();
    else assign(crew);
  });
}

/** Give waiting units to workers that have none, those that know the job first; start workers up to the pool's size. */
function assign(crew: Crew): void {
  while (crew.waiting.length > 0) {
    const [first] = crew.waiting as [Task];
    const idle = [...crew.members].filter(({ task }) => task === undefined);
    const member = idle.find((one) => one.job === first.job) ?? idle[0] ?? recruit(crew);
    const busy = member === undefined ? whoCanTakeMore(crew, first) : undefined;
    if (member === undefined && busy === undefined) return;
    crew.waiting.shift();
    if (member !== undefined) hand(member, first);
    else if (busy !== undefined) handAhead(busy, first);
  }
}

function whoCanTakeMore({ ahead, members }: Crew, { job, signal }: Task): Member | undefined {
  if (!ahead || signal !== undefined) return undefined;
  return [...members].find((one) => one.job === job && one.next === undefined);
}

function handAhead(member: Member, task: Task): void {
  member.next = task;
  member.link.post({ kind: "unit", unit: task.unit });
}

function recruit(crew: Crew): Member | undefined {
  if (crew.members.size >= crew.size) return undefined;
  const link = crew.start({
    answer: (message) => answered(crew, member, message),
    lost: (reason) => bury(crew, member, reason),
  });
  const member: Member = { link, job: undefined, task: undefined, next: undefined };
  crew.members.add(member);
  return member;
}

function hand(member: Member, task: Task): void {
  member.task = task;
  if (member.job !== task.job) member.link.post({ kind: "job", job: task.job });
  member.job = task.job;
  member.link.post({ kind: "unit", unit: task.unit });
}

function answered(crew: Crew, member: Member, message: FromWorker): void {
  const { task } = member;
  if (task === undefined || !crew.members.has(member)) return;
  member.task = member.next;
  member.next = undefined;
  if (message.kind === "done") task.done(message.result);
  else task.failed(Object.assign(new Error(message.message), { name: message.name }));
  assign(crew);
}

/** A worker has died or is given up: its units go to the head of the queue, unless the one in hand has killed too many. */
function bury(crew: Crew, member: Member, reason: string): void {
  if (!crew.members.delete(member)) return;
  void member.link.end();
  const { task, next } = member;
  if (next !== undefined) crew.waiting.unshift(next);
  if (task !== undefined && !unwanted(task)) {
    task.deaths += 1;
    if (task.deaths < mostAttempts) crew.waiting.unshift(task);
    else task.failed(new WorkerLostError(task.unit, task.deaths, reason));
  }
  assign(crew);
}

function unwanted({ signal }: Task): boolean {
  return signal?.aborted === true;
}

/** Stop units nobody waits for any more: take them from the queue, and end the workers that do not end them soon. */
function withdraw(crew: Crew): void {
  const stopped = crew.waiting.filter(unwanted);
  for (const task of stopped) crew.waiting.splice(crew.waiting.indexOf(task), 1);
  for (const member of crew.members) {
    const { task } = member;
    if (task === undefined || !unwanted(task)) continue;
    stopped.push(task);
    setTimeout(() => (member.task === task ? bury(crew, member, "a stop") : undefined), crew.grace);
  }
  for (const task of stopped) task.failed(new StoppedError("stopped"));
}

async function disband(crew: Crew): Promise<void> {
  const members = [...crew.members];
  const inHand = members.flatMap(({ task, next }) => [task, next].filter((one) => one !== undefined));
  const tasks = [...crew.waiting, ...inHand];
  crew.members.clear();
  crew.waiting.length = 0;
  for (const task of tasks) task.failed(new StoppedError("stopped"));
  await Promise.all(members.map(({ link }) => link.end()));
}
