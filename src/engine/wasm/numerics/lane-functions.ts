import { UnknownNameError } from "../../errors.ts";
import type { FunctionHandle } from "../code.ts";
import type { WasmModule } from "../module.ts";
import type { ConstantTable } from "./constant-table.ts";
import * as counts from "./counts.ts";
import { conversions } from "./conversions.ts";
import * as distributions from "./distributions.ts";
import * as elementary from "./exp-and-ln.ts";
import type { Formula } from "./formula.ts";
import { writeFormula } from "./formula-writer.ts";
import { instructionSets, type LaneKind } from "./instruction-sets.ts";
import * as normal from "./normal.ts";
import { scalarImporter } from "./scalar-imports.ts";

const formulas: Readonly<Record<string, Formula>> = {
  ...conversions,
  exp: elementary.expFormula,
  ln: elementary.lnFormula,
  pow: elementary.powFormula,
  logistic: elementary.logisticFormula,
  logit: elementary.logitFormula,
  normalCdf: normal.normalCdfFormula,
  normalQuantile: normal.normalQuantileFormula,
  lnOnePlus: distributions.lnOnePlusFormula,
  excessOverLnOnePlus: distributions.excessOverLnOnePlusFormula,
  normal: distributions.normalFormula,
  lognormal: distributions.lognormalFormula,
  uniform: distributions.uniformFormula,
  triangular: distributions.triangularFormula,
  bernoulli: distributions.bernoulliFormula,
  gammaTwo: distributions.gammaTwoFormula,
  poisson: counts.poissonFormula,
  negativeBinomial: counts.negativeBinomialFormula,
};

/** The elementary functions and distributions of one module, for one kind of lanes. */
export interface LaneFunctions {
  /**
   * The function of an operator or distribution by name; it is added to the module at its first use, as are those it needs.
   *
   * It takes and gives f64 numbers or, in pairs, v128 vectors of two. A draw's noise is its first argument, as in
   * `run/draw-value`; gammaTwo and the counts have no argument for the central run. Nothing for an unknown name.
   */
  readonly find: (name: string) => FunctionHandle | undefined;
}

/**
 * Offer the engine's elementary functions to a module, bit for bit those of `numerics` and `random`.
 *
 * The module must be instantiated with `scalarImports`.
 *
 * @param table where `constantTable` puts constants; without it they are written into the code, which is slower
 */
export function laneFunctions(module: WasmModule, kind: LaneKind, table?: ConstantTable): LaneFunctions {
  const set = instructionSets[kind];
  const own = new Map<string, FunctionHandle>();
  const imported = scalarImporter(module);
  const find = (name: string): FunctionHandle | undefined => {
    const formula = Object.hasOwn(formulas, name) ? formulas[name] : undefined;
    const known = own.get(name);
    if (known !== undefined || formula === undefined) return known;
    const params = Array.from({ length: formula.arity }, () => set.numbers);
    const handle = module.define(`${name}.${kind}`, params, [set.numbers], (code) =>
      writeFormula(formula, code, set, { constants: table, own: need, imported }),
    );
    own.set(name, handle);
    return handle;
  };
  const need = (name: string): FunctionHandle => {
    const handle = find(name);
    if (handle === undefined) throw new UnknownNameError(`no formula ${name}`);
    return handle;
  };
  return { find };
}
