import { StoppedError } from "../compute/runner.ts";
import { formatDiagnostic, type Diagnostic } from "../engine/diagnostic.ts";
import { exitCodes } from "./exit-codes.ts";
import { InputError } from "./faults.ts";
import type { Io } from "./io.ts";

/** Say what went wrong, on standard error or as the one JSON document, and give the exit code. */
export function reportError(error: unknown, io: Io, json: boolean): number {
  const { code, message, diagnostics } = describeError(error, io.debug);
  if (json) io.out(`${JSON.stringify({ error: message, diagnostics }, null, 2)}\n`);
  else if (diagnostics.length === 0) io.err(`entente: ${message}\n`);
  else io.err(`${diagnostics.map((d) => `entente: ${formatDiagnostic(d)}`).join("\n")}\n`);
  return code;
}

interface Described {
  readonly code: number;
  readonly message: string;
  readonly diagnostics: readonly Diagnostic[];
}

function describeError(error: unknown, debug: boolean): Described {
  if (error instanceof InputError) {
    const [first, ...rest] = error.diagnostics;
    const more = rest.length === 0 ? "" : ` (and ${rest.length} more)`;
    return {
      code: exitCodes.badInput,
      message: `${first?.message ?? "bad input"}${more}`,
      diagnostics: error.diagnostics,
    };
  }
  if (error instanceof StoppedError) return { code: exitCodes.stopped, message: stopped, diagnostics: [] };
  const text = error instanceof Error ? error.message : String(error);
  const trace = debug && error instanceof Error ? `\n${error.stack ?? ""}` : "";
  const hint = debug ? "" : "\n    set ENTENTE_DEBUG=1 to see where";
  return { code: exitCodes.failed, message: `failed: ${text}${hint}${trace}`, diagnostics: [] };
}

const stopped =
  "stopped; nothing was written. The same command starts again and gives the same numbers, seed by seed";
