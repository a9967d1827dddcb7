/**
 * Timing side by side: every task in turn, again and again, so that a slow minute of the machine falls on all alike.
 */

/**
 * One thing to time.
 *
 * @typedef {object} Task
 * @property {string} name
 * @property {number} units what one pass counts for: campaigns, runs, futures
 * @property {(passes: number) => number | Promise<number>} time seconds that so many passes take
 */

/**
 * What came of timing a task.
 *
 * @typedef {object} Timing
 * @property {number} rate units per second, median over the repetitions
 * @property {readonly number[]} rates units per second in each repetition
 */

/**
 * Make a timed task of a function that keeps one core busy: time of the processor, which others on the machine do not stretch.
 *
 * @param {string} name
 * @param {number} units
 * @param {() => unknown} pass
 * @returns {Task}
 */
export function taskOf(name, units, pass) {
  return {
    name,
    units,
    time: (passes) => {
      const start = process.cpuUsage();
      for (let k = 0; k < passes; k += 1) pass();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1e6;
    },
  };
}

/**
 * Make a timed task of a function that keeps workers busy: time on the clock.
 *
 * @param {string} name
 * @param {number} units
 * @param {() => Promise<unknown>} pass
 * @returns {Task}
 */
export function waitingTask(name, units, pass) {
  return {
    name,
    units,
    time: async (passes) => {
      const start = performance.now();
      for (let k = 0; k < passes; k += 1) await pass();
      return (performance.now() - start) / 1000;
    },
  };
}

/**
 * Time tasks in interleaved repetitions, after a warm-up that also finds how many passes fill a repetition.
 *
 * @param {readonly Task[]} tasks
 * @param {{ readonly repetitions: number, readonly seconds: number, readonly warmUp?: number }} effort seconds for each task in a
 *   repetition, and before the first: twice as many when not said
 * @returns {Promise<ReadonlyMap<string, Timing>>}
 */
export async function interleave(tasks, { repetitions, seconds, warmUp = 2 * seconds }) {
  const passes = [];
  for (const task of tasks) passes.push(await warmedUp(task, seconds, warmUp));
  const rates = tasks.map(() => /** @type {number[]} */ ([]));
  for (let repetition = 0; repetition < repetitions; repetition += 1)
    for (const [k, task] of tasks.entries())
      rates[k].push((passes[k] * task.units) / (await task.time(passes[k])));
  return new Map(tasks.map((task, k) => [task.name, { rate: median(rates[k]), rates: rates[k] }]));
}

/**
 * Let a task run until it is compiled; give the passes that fill the seconds.
 *
 * @param {Task} task
 * @param {number} seconds
 * @param {number} least seconds
 */
async function warmedUp(task, seconds, least) {
  let passes = 1;
  let spent = 0;
  for (;;) {
    const taken = Math.max(await task.time(passes), 1e-6);
    spent += taken;
    const fitting = Math.max(1, Math.round((passes * seconds) / taken));
    if (spent >= least) return fitting;
    passes = Math.min(fitting, passes * 8);
  }
}

/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/**
 * Quantile with linear interpolation.
 *
 * @param {readonly number[]} values
 * @param {number} share
 */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  return low + ((sorted[below + 1] ?? low) - low) * (place - below);
}
