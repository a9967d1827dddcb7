import { formatDiagnostic, type Diagnostic } from "../engine/diagnostic.ts";

/** Faults in what a user gave; ends a command with exit code 2. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join("\n"));
    this.diagnostics = diagnostics;
  }
}

/**
 * End the command because of one fault.
 *
 * @throws {InputError} always.
 */
export function refuse(code: string, message: string, hint?: string): never {
  throw new InputError([
    { code, severity: "error", message, ...(hint === undefined ? {} : { hint }) } satisfies Diagnostic,
  ]);
}
