import { posix } from "node:path";
import type { Diagnostic } from "../../engine/diagnostic.ts";
import type { CompiledModule } from "./compile-module.ts";

/** Modules are named by their path below `src`: `model/m07-threat-perception/threat.ts`. */
export interface ModuleSources {
  /** The text of a module, or nothing when there is none. */
  readonly read: (path: string) => string | undefined;
  readonly compile: (source: string, path: string) => CompiledModule | readonly Diagnostic[];
  /** Import a module that is not kept live: a package, or one outside the folder. */
  readonly outside: (specifier: string) => Promise<object>;
  /** The folder whose modules are kept live, such as `model/`. */
  readonly folder: string;
}

type Exports = Readonly<Record<string, unknown>>;

/** The exports of an entry module, or what keeps it from being evaluated. */
export type Loaded = { readonly exports: Exports } | { readonly faults: readonly Diagnostic[] };

/** Modules that are compiled and evaluated again when their text changes, with all that import them, and nothing else. */
export interface LiveModules {
  /** Load the entry module after some modules have changed, appeared or gone. */
  readonly load: (changed: readonly string[]) => Promise<Loaded>;
  /** Modules compiled and modules evaluated so far. */
  readonly counts: () => { readonly compiled: number; readonly evaluated: number };
}

interface Compiled extends CompiledModule {
  readonly source: string;
  /** Path or package of each import, by its words. */
  readonly paths: ReadonlyMap<string, string>;
  readonly needs: ReadonlySet<string>;
}

/** A module cannot be had. */
class ModuleFaults extends Error {
  override readonly name = "ModuleFaults";
  readonly faults: readonly Diagnostic[];
  constructor(faults: readonly Diagnostic[]) {
    super(faults.map(({ message }) => message).join("\n"));
    this.faults = faults;
  }
}

/** Keep an entry module and all it imports ready. */
export function liveModules(entry: string, sources: ModuleSources): LiveModules {
  const compiled = new Map<string, Compiled>();
  const evaluated = new Map<string, Exports>();
  const outside = new Map<string, unknown>();
  const counts = { compiled: 0, evaluated: 0 };

  /** Compile what the entry needs and is not compiled yet; gives the outside modules met on the way. */
  const compileAll = (): ReadonlySet<string> => {
    const strangers = new Set<string>();
    const faults: Diagnostic[] = [];
    const seen = new Set([entry]);
    for (const path of seen) {
      const known = compiled.get(path);
      const made = known ?? compileOne(sources, path);
      if ("faults" in made) {
        faults.push(...made.faults);
        continue;
      }
      if (known === undefined) counts.compiled += 1;
      compiled.set(path, made);
      for (const needed of made.needs) (needed.startsWith(sources.folder) ? seen : strangers).add(needed);
    }
    if (faults.length > 0) throw new ModuleFaults(faults);
    return strangers;
  };

  const evaluate = (path: string): Exports => {
    const known = evaluated.get(path);
    if (known !== undefined) return known;
    const module = compiled.get(path) as Compiled;
    const exports: Exports = {};
    // Before it is filled: modules that import each other see what there is so far.
    evaluated.set(path, exports);
    try {
      module.evaluate(exports, (specifier) => {
        const needed = module.paths.get(specifier) as string;
        return compiled.has(needed) ? evaluate(needed) : outside.get(needed);
      });
    } catch (error) {
      evaluated.delete(path);
      if (error instanceof ModuleFaults) throw error;
      const line = module.lineOf(error);
      const message = error instanceof Error ? error.message : String(error);
      const place = { file: `src/${path}`, ...(line === undefined ? {} : { line }) };
      throw new ModuleFaults([{ code: "evaluation", severity: "error", message, ...place }]);
    }
    counts.evaluated += 1;
    return exports;
  };

  /** Forget the modules whose text has changed, and what was evaluated with them. */
  const forget = (changed: readonly string[]): void => {
    const rewritten = changed.filter((path) => compiled.get(path)?.source !== sources.read(path));
    const stale = new Set(rewritten);
    for (const path of stale) {
      evaluated.delete(path);
      for (const [other, { needs }] of compiled) if (needs.has(path)) stale.add(other);
    }
    for (const path of rewritten) compiled.delete(path);
  };

  return {
    counts: () => ({ ...counts }),
    load: async (changed) => {
      try {
        forget(changed);
        for (const specifier of compileAll())
          if (!outside.has(specifier)) outside.set(specifier, asCommonJs(await sources.outside(specifier)));
        return { exports: evaluate(entry) };
      } catch (error) {
        if (error instanceof ModuleFaults) return { faults: error.faults };
        throw error;
      }
    },
  };
}

/** Mark the exports of an ECMAScript module as such for compiled modules: a default export is one of them. */
function asCommonJs(exports: object): Exports {
  return { ...exports, __esModule: true };
}

function compileOne(
  { read, compile }: ModuleSources,
  path: string,
): Compiled | { readonly faults: readonly Diagnostic[] } {
  const source = read(path);
  if (source === undefined)
    return { faults: [{ code: "no-module", severity: "error", message: `there is no src/${path}` }] };
  const made = compile(source, `src/${path}`);
  if (!("evaluate" in made)) return { faults: made };
  const paths = new Map(made.imports.map((words) => [words, resolved(path, words)]));
  return { ...made, source, paths, needs: new Set(paths.values()) };
}

function resolved(from: string, specifier: string): string {
  return specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier) : specifier;
}
