/** A twin of the campaign in another language: a process of its own that takes orders and times itself. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/**
 * @typedef {object} TwinProcess
 * @property {string} name
 * @property {(order: string) => Promise<number>} ask seconds that an order took
 * @property {() => void} stop
 */

/**
 * Start a twin.
 *
 * @param {string} name
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {TwinProcess}
 */
export function startTwin(name, command, args) {
  const child = spawn(command, args, {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" },
  });
  const errors = /** @type {string[]} */ ([]);
  child.stderr.on("data", (chunk) => errors.push(String(chunk)));
  const waiting = /** @type {{ resolve: (n: number) => void, reject: (e: Error) => void }[]} */ ([]);
  createInterface({ input: child.stdout }).on("line", (line) => waiting.shift()?.resolve(Number(line)));
  const fail = (/** @type {string} */ why) => {
    for (const one of waiting.splice(0)) one.reject(new Error(`${name}: ${why} ${errors.join("").trim()}`));
  };
  child.on("error", (error) => fail(error.message));
  child.on("close", (code) => fail(`ended with ${String(code)}`));
  child.stdin.on("error", () => fail("takes no orders"));
  const ask = (/** @type {string} */ order) =>
    /** @type {Promise<number>} */ (
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.stdin.write(`${order}\n`);
      })
    );
  return { name, ask, stop: () => child.stdin.end() };
}
