/** One fault in something a user wrote: what came, what was expected, and where. Collected, never thrown. */
export interface Diagnostic {
  /** Stable short name of the fault, for scripts: `unknown-name`, `wrong-unit`, ... */
  readonly code: string;
  readonly severity: "error" | "warning";
  /** Lower case, no full stop: what came, what was expected. */
  readonly message: string;
  readonly file?: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1. */
  readonly column?: number;
  /** Where in the document, for example `claims.3.test.difference.metric`. */
  readonly path?: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** Set a diagnostic as one or two lines of text: `file:line:column path: message` and the hint. */
export function formatDiagnostic(d: Diagnostic): string {
  const place = [d.file, d.line, d.column].filter((part) => part !== undefined).join(":");
  const head = [place, d.path].filter((part) => part !== undefined && part !== "").join(" ");
  const text = `${head === "" ? "" : `${head}: `}${d.severity === "warning" ? "warning: " : ""}${d.message}`;
  return d.hint === undefined ? text : `${text}\n    ${d.hint}`;
}

/** Whether any of the diagnostics is an error rather than a warning. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === "error");
}
