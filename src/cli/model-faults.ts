import type { Diagnostic } from "../engine/diagnostic.ts";
import type { ModelError } from "../engine/errors.ts";
import type { Modules } from "../engine/graph/collect-declarations.ts";
import { linesOf, type ReadModule } from "./model-lines.ts";

/** Place every fault of a model at the line of its declaration. */
export function placedFaults(error: ModelError, modules: Modules, read: ReadModule): readonly Diagnostic[] {
  return error.faults.map(({ variable, message, code }) => {
    const module = Object.entries(modules).find(([, exports]) => variable in exports)?.[0];
    const line = module === undefined ? undefined : linesOf(read(module)).get(variable);
    return {
      code,
      severity: "error",
      message: `${variable}: ${message}`,
      ...(module === undefined ? {} : { file: `src/model/${module}.ts` }),
      ...(line === undefined ? {} : { line }),
    };
  });
}
