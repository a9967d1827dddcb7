import { ModelError, type ModelFault } from "../../errors.ts";
import { aux, metric, type Calendar } from "../../language.ts";
import type { Needs, Quantity, Rule } from "../../language/declarations.ts";
import { buildModel, type Model } from "../build-graph.ts";

/** A calendar of twelve quarters. */
export const calendar: Calendar = { start: "2020Q1", quarters: 12 };

/** Declare a metric that keeps a quantity alive. */
export function wanted(of: Quantity, id = "Y1") {
  return metric(of, {
    id,
    doc: "wanted",
    window: ["2020Q1", "2020Q4"],
    reducer: "mean",
    better: "neither",
    closing: "last",
    negligible: 0,
  });
}

/** Declare a pure law. */
export function law<const N extends Needs>(needs: N, value: Rule<N>, unit = "1") {
  return aux({ unit, doc: "law", needs, value });
}

/** Build a model of one module. */
export function build(exports: Readonly<Record<string, unknown>>): Model {
  return buildModel(calendar, { test: exports });
}

/** The faults of a model of one module; none when it can be built. */
export function faultsOf(exports: Readonly<Record<string, unknown>>): readonly ModelFault[] {
  try {
    build(exports);
    return [];
  } catch (error) {
    if (error instanceof ModelError) return error.faults;
    throw error;
  }
}
