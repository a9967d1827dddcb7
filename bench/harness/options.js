/** Options of `npm run bench`. */
import { parseArgs } from "node:util";
import { firstLine } from "./machine.js";

export const usage = `npm run -s bench -- [options]
  --json         one JSON document on standard output
  --write        write docs/performance.json and docs/performance.md
  --only a,b     these experiments only
  --quick        short and rough
  --long         also a million runs
  --python FILE  interpreter for the twins in Python; ENTENTE_PYTHON does the same
  --list         names of the experiments`;

/**
 * Read the options.
 *
 * @param {readonly string[]} args
 * @param {readonly string[]} experiments
 */
export function readOptions(args, experiments) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      long: { type: "boolean", default: false },
      list: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
      only: { type: "string" },
      python: { type: "string" },
    },
  });
  const only = values.only?.split(",") ?? experiments;
  const unknown = only.find((name) => !experiments.includes(name));
  if (unknown !== undefined) throw new Error(`no experiment ${unknown}; there are ${experiments.join(", ")}`);
  return { ...values, only, python: findPython(values.python ?? process.env["ENTENTE_PYTHON"]) };
}

/** The interpreter asked for, or the first there is. @param {string | undefined} asked */
function findPython(asked) {
  const candidates = asked === undefined ? ["python3", "python"] : [asked];
  return candidates.find((command) => firstLine(command, ["--version"]) !== undefined);
}
