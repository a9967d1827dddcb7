import { InversionBoundError } from "../../errors.ts";
import { exp } from "../../numerics/exp.ts";
import { ln } from "../../numerics/ln.ts";
import { normalCdf, normalQuantile } from "../../numerics/normal.ts";
import { negativeBinomialFrom, poissonFrom } from "../../random/counts.ts";
import type { FunctionHandle } from "../code.ts";
import type { WasmModule } from "../module.ts";

const scalarFunctions = {
  exp,
  ln,
  normalCdf,
  normalQuantile,
  poisson: (u: number, mean: number): number => boundedCount(() => poissonFrom(u, mean)),
  negativeBinomial: (u: number, mean: number, size: number): number =>
    boundedCount(() => negativeBinomialFrom(u, mean, size)),
} as const;

/** A function of numbers that WebAssembly code may call. */
export type ScalarName = keyof typeof scalarFunctions;

const scalarArity: Readonly<Record<ScalarName, number>> = {
  exp: 1,
  ln: 1,
  normalCdf: 1,
  normalQuantile: 1,
  poisson: 2,
  negativeBinomial: 3,
};

/** A count, or NaN where its search did not end: the back end that replays the run alone throws the error. */
function boundedCount(count: () => number): number {
  try {
    return count();
  } catch (error) {
    if (error instanceof InversionBoundError) return Number.NaN;
    throw error;
  }
}

/** Functions that lanes with extreme arguments and all counts are computed by, as the imports of a module. */
export function scalarImports(): { readonly numerics: Record<ScalarName, (...args: number[]) => number> } {
  return { numerics: { ...scalarFunctions } };
}

/** Make the imports of a module as they are needed; its names are those of `scalarImports`. */
export function scalarImporter(module: WasmModule): (name: ScalarName) => FunctionHandle {
  const handles = new Map<ScalarName, FunctionHandle>();
  return (name) => {
    const known = handles.get(name);
    if (known !== undefined) return known;
    const params = Array.from({ length: scalarArity[name] }, () => "f64" as const);
    const handle = module.importFunction("numerics", name, params, ["f64"]);
    handles.set(name, handle);
    return handle;
  };
}
