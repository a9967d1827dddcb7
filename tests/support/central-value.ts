import type { Auxiliary, Needs, Next, Parameter, Range, Reduction } from "../../src/engine/language.ts";
import { operators } from "../../src/engine/numerics/operators.ts";

type Numbers = Readonly<Record<string, number>>;

function isOneRange(range: Parameter["range"]): range is Range {
  return Array.isArray(range);
}

/** Inputs of an equation: the given ones, parameters at their central value, multipliers of lenses at 1. */
function inputsOf(needs: Needs, given: Numbers): Numbers {
  const value = (name: string): number => {
    if (given[name] !== undefined) return given[name];
    const input = needs[name];
    if (input?.kind === "multiplier") return 1;
    if (input?.kind === "parameter" && isOneRange(input.range)) return input.range[1];
    throw new RangeError(`give a number for ${name}`);
  };
  return Object.fromEntries(Object.keys(needs).map((name) => [name, value(name)]));
}

/**
 * Call one equation of the model with given inputs and everything else central.
 *
 * @param given inputs by the name the equation uses; parameters and multipliers may be left out.
 * @throws {RangeError} when an input that has no central value is left out, or a given one is not read.
 */
export function centralValue(equation: Auxiliary | Next | Reduction, given: Numbers = {}): number {
  const strangers = Object.keys(given).filter((name) => !(name in equation.needs));
  if (strangers.length > 0) throw new RangeError(`does not read ${strangers.join(", ")}`);
  return equation.value(inputsOf(equation.needs, given), { ...operators, step: 1, elapsed: 0 });
}

/** The start value of a stock whose start is an equation, with given inputs and everything else central. */
export function startValue(equation: Next, given: Numbers = {}): number {
  if (equation.start === undefined) throw new RangeError("has no start equation");
  return equation.start.value(inputsOf(equation.start.needs, given), { ...operators, step: 1, elapsed: 0 });
}
