/** Turns one TypeScript module into a function that can be run again and again; the only file that knows the compiler. */
import { SourceMap, type SourceMapPayload } from "node:module";
import { compileFunction } from "node:vm";
import ts from "typescript";
import type { Diagnostic } from "../../engine/diagnostic.ts";

/** Gives a module what it imports, by the words of its import statement. */
export type Require = (specifier: string) => unknown;

/** A module that is ready to be evaluated. */
export interface CompiledModule {
  /** Fill the exports of the module. */
  readonly evaluate: (exports: Readonly<Record<string, unknown>>, require: Require) => void;
  /** What it imports, types left out. */
  readonly imports: readonly string[];
  /** The line of the source, counted from 1, at which an error arose while the module was evaluated. */
  readonly lineOf: (error: unknown) => number | undefined;
}

/** Faults of syntax that are shown: one draws others after it. */
const mostFaults = 3;

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  sourceMap: true,
};

/**
 * Compile one module; types are dropped, not checked.
 *
 * @param file how messages name it.
 * @returns the module, or what is wrong with its syntax.
 */
export function compileModule(source: string, file: string): CompiledModule | readonly Diagnostic[] {
  const { outputText, diagnostics, sourceMapText } = ts.transpileModule(source, {
    compilerOptions: options,
    fileName: file,
    reportDiagnostics: true,
  });
  if (diagnostics !== undefined && diagnostics.length > 0)
    return diagnostics.slice(0, mostFaults).map((one) => asDiagnostic(one, file));
  const run = compileFunction(outputText, ["exports", "require"], { filename: file }) as (
    ...given: Parameters<CompiledModule["evaluate"]>
  ) => void;
  return {
    evaluate: run,
    imports: [...outputText.matchAll(/\brequire\("([^"]+)"\)/g)].map((match) => match[1] as string),
    lineOf: (error) => sourceLine(error, file, sourceMapText),
  };
}

function asDiagnostic({ messageText, start, file: source }: ts.Diagnostic, file: string): Diagnostic {
  const place =
    source !== undefined && start !== undefined ? source.getLineAndCharacterOfPosition(start) : undefined;
  return {
    code: "syntax",
    severity: "error",
    message: ts.flattenDiagnosticMessageText(messageText, "\n"),
    file,
    ...(place === undefined ? {} : { line: place.line + 1, column: place.character + 1 }),
  };
}

function sourceLine(error: unknown, file: string, map: string | undefined): number | undefined {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const at = stack.split("\n").find((line) => line.includes(`${file}:`));
  const place = at === undefined ? null : /:(\d+):(\d+)\)?$/.exec(at);
  if (place === null || map === undefined) return undefined;
  const found = new SourceMap(JSON.parse(map) as SourceMapPayload).findEntry(
    Number(place[1]) - 1,
    Number(place[2]) - 1,
  );
  return "originalLine" in found ? found.originalLine + 1 : undefined;
}
