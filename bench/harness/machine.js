/** What the figures were measured on. */
import { execFileSync } from "node:child_process";
import { cpus, loadavg, totalmem } from "node:os";

/**
 * Run a command for its first line of output.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {string | undefined} nothing when there is no such command or it fails
 */
export function firstLine(command, args) {
  try {
    const text = execFileSync(command, args, { stdio: ["ignore", "pipe", "ignore"], timeout: 20_000 });
    return text.toString().split("\n")[0]?.trim();
  } catch {
    return undefined;
  }
}

/**
 * The C compiler: `CC`, or the first of gcc, cc, clang.
 *
 * @returns {string | undefined}
 */
export function findCompiler() {
  const candidates = process.env["CC"] === undefined ? ["gcc", "cc", "clang"] : [process.env["CC"]];
  return candidates.find((command) => firstLine(command, ["--version"]) !== undefined);
}

/**
 * Describe the machine and the tools.
 *
 * @param {{ readonly python?: string | undefined }} tools
 */
export function describeMachine({ python }) {
  const compiler = findCompiler();
  const version = (/** @type {string | undefined} */ command) =>
    command === undefined ? "none" : (firstLine(command, ["--version"]) ?? "none");
  const numpy =
    python === undefined ? undefined : firstLine(python, ["-c", "import numpy; print(numpy.__version__)"]);
  return {
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    cores: cpus().length,
    // Above the number of cores, figures by the clock say little.
    loadAverage: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
    v8: process.versions.v8,
    compiler: version(compiler),
    python: version(python),
    numpy: numpy ?? "none",
  };
}
