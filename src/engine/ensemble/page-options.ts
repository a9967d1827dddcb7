import { compileProgram } from "../compile/compile.ts";
import { interpreterOf } from "../compile/interpreter.ts";
import { keepLatest } from "../keep-latest.ts";
import type { ComputeOptions } from "./unit-options.ts";

/** Programs kept for later jobs; a page has less memory than a server. */
const programsKept = 4;

/** How a page's workers compute: in lanes of WebAssembly; the few runs that cannot are interpreted, since no text becomes code. */
export function pageOptions(): ComputeOptions {
  return {
    scalar: (run) => interpreterOf(compileProgram(run, { stores: "all" })),
    keep: keepLatest(programsKept),
  };
}
