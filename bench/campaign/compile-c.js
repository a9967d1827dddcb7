/** Builds of the C twins, made in a temporary folder. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const vectors = ["-O3", "-ffp-contract=fast", "-fopenmp-simd"];

/** Builds by the name of the task, in the order in which they are tried. */
const builds = {
  cScalar: [{ source: "campaign.c", flags: ["-O3"] }],
  cNative: [{ source: "campaign.c", flags: ["-O3", "-march=native"] }],
  cBest: [
    { source: "campaign-simd.c", flags: [...vectors, "-march=native"] },
    { source: "campaign-simd.c", flags: [...vectors, "-march=native", "-DPLAIN_TAIL"] },
  ],
  // As wide as a vector of WebAssembly: what of the distance to the best is width.
  cBest128: [
    { source: "campaign-simd.c", flags: [...vectors, "-msse4.1"] },
    { source: "campaign-simd.c", flags: [...vectors, "-DPLAIN_TAIL"] },
  ],
};

/**
 * Compile every build that this machine can.
 *
 * @param {string} compiler
 * @param {string} folder
 * @returns {{ built: ReadonlyMap<string, { file: string, command: string }>, failed: readonly string[] }}
 */
export function compileTwins(compiler, folder) {
  const built = new Map();
  const failed = [];
  for (const [name, tries] of Object.entries(builds)) {
    const file = join(folder, name);
    const done = tries.find(({ source, flags }) =>
      compiled(compiler, [...flags, "-o", file, join(here, source), "-lm"]),
    );
    if (done === undefined) failed.push(name);
    else built.set(name, { file, command: `${compiler} ${done.flags.join(" ")} ${done.source} -lm` });
  }
  return { built, failed };
}

/** @param {string} compiler @param {readonly string[]} args */
function compiled(compiler, args) {
  try {
    execFileSync(compiler, args, { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}
