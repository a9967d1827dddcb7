import { operators } from "../numerics/operators.ts";
import type { BackEnd, Tables } from "../run/back-end.ts";
import { drawFunctions } from "../run/draw-value.ts";
import type { RunPlan } from "../run/run-plan.ts";
import { compileProgram, type CompileOptions } from "./compile.ts";
import { javascriptText } from "./emit-javascript.ts";
import { shapeOf } from "./interpreter.ts";
import type { Program } from "./program.ts";

type Generated = Readonly<
  Record<
    "open" | "initialise" | "quarter" | "account" | "record" | "commit",
    (s: Float64Array, x: Tables, t: number, d: number, out?: Float64Array) => number
  >
>;

/** Compile a run plan to JavaScript: the same bits as the reference, some two hundred times as fast. */
export function javascriptBackEnd(run: RunPlan, options: CompileOptions = { stores: "all" }): BackEnd {
  return javascriptOf(compileProgram(run, options));
}

/** A program as generated JavaScript; needs a place where code may be made of text, so no page. */
export function javascriptOf(program: Program): BackEnd {
  const build = new Function("f", javascriptText(program)) as (f: object) => Generated;
  const generated = build({ ...operators, draw: drawFunctions });
  return {
    ...shapeOf(program),
    open: (s, x) => void generated.open(s, x, 0, 0),
    initialise: (s, x) => generated.initialise(s, x, 0, 0) === 0,
    quarter: (s, x, t) => generated.quarter(s, x, t, 0) === 0,
    account: (s, x, t) => void generated.account(s, x, t, 0),
    record: (s, x, t, out) => void generated.record(s, x, t, 0, out),
    commit: (s, x, t) => void generated.commit(s, x, t, 0),
  };
}
