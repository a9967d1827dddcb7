/** A measurement in a process of its own. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Run a script of `bench/child` and read the one JSON line it prints.
 *
 * @param {string} script
 * @param {readonly (string | number)[]} args
 * @returns {Promise<any>}
 */
export function measureApart(script, args) {
  const file = fileURLToPath(new URL(`../child/${script}`, import.meta.url));
  return runNode([file, ...args.map(String)]);
}

/**
 * Run node on a script and read the JSON it prints.
 *
 * @param {readonly string[]} args
 * @returns {Promise<any>}
 */
export function runNode(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], { stdio: ["ignore", "pipe", "pipe"] });
    let [text, errors] = ["", ""];
    child.stdout.on("data", (chunk) => (text += String(chunk)));
    child.stderr.on("data", (chunk) => (errors += String(chunk)));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(JSON.parse(text));
      else reject(new Error(`${args[0]} ended with ${String(code)}: ${errors.trim()}`));
    });
  });
}
