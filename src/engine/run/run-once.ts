import { NonFiniteError } from "../errors.ts";
import { elementNames } from "../graph/graph.ts";
import { labelAt } from "../language/calendar.ts";
import type { BackEnd, RunEnd, Tables } from "./back-end.ts";
import { quietNoise } from "./noise.ts";
import type { RunPlan } from "./run-plan.ts";

/** Tables of a run that say nothing about its noise. */
export type BareTables = Omit<Tables, "central" | "fixed">;

/** Make zeroed tables for a run plan. */
export function makeTables(run: RunPlan): BareTables {
  const { quarters, layout } = run;
  return {
    levers: new Float64Array(layout.leverRows * quarters),
    series: new Float64Array(layout.seriesRows * quarters),
    noise: new Float64Array(run.noise.rows.length * quarters),
    interventions: new Float64Array(run.interventions.rows * quarters),
  };
}

/**
 * Step a run from a quarter to the end, or to another quarter; a run that an event has ended keeps its state.
 *
 * The first event draw that comes true splits the run: what happens goes on in `state`, and a copy goes on as if event
 * draws never came true. Chances of first events are products along that quiet copy, free of the noise of the draws.
 *
 * @param span first quarter to compute, above 0 for a state saved before that quarter; the one to stop before; and whether to
 * split, which a run does for an output of the quiet path when nothing is said.
 * @param quiet the quiet copy so far, when the run has split already.
 * @throws {NonFiniteError} when a value is not finite.
 */
export function stepRun(
  run: RunPlan,
  backEnd: BackEnd,
  state: Float64Array,
  tables: Tables,
  span: { readonly from: number; readonly to: number; readonly splits?: boolean },
  out?: Float64Array,
  quiet: Float64Array = state,
): RunEnd {
  if (span.from === 0 && !allFinite(run, state)) throw notFinite(run, state, 0);
  backEnd.open(state, tables);
  if (quiet !== state) backEnd.open(quiet, tables);
  if (span.from === 0 && !backEnd.initialise(state, tables)) throw notFinite(run, state, 0);
  const { splits = run.outputs.some((output) => output.path === "quiet") } = span;
  let undisturbed: Tables | undefined;
  const mayHappen = splits && run.eventSlots.length > 0;
  const before = new Float64Array(mayHappen ? state.length : 0);
  let calm = quiet;
  for (let t = span.from; t < span.to; t += 1) {
    const whole = calm === state;
    if (mayHappen && whole) before.set(state);
    stepQuarter(run, backEnd, state, tables, t, out);
    if (mayHappen && whole && run.eventSlots.some((slot) => state[slot] === 1)) calm = before;
    if (calm === state) continue;
    undisturbed ??= { ...tables, noise: quietNoise(run.noise, run.quarters, tables.noise) };
    stepQuarter(run, backEnd, calm, undisturbed, t);
  }
  return { state, quiet: calm };
}

function stepQuarter(
  run: RunPlan,
  backEnd: BackEnd,
  state: Float64Array,
  tables: Tables,
  t: number,
  out?: Float64Array,
): void {
  const going = state[run.layout.startOf.get("running")?.index ?? 0] !== 0;
  if (going && !backEnd.quarter(state, tables, t)) throw notFinite(run, state, t);
  if (out !== undefined) backEnd.record(state, tables, t, out);
  backEnd.account(state, tables, t);
  if (going) backEnd.commit(state, tables, t);
}

/** Whether parameters and multipliers are finite: a changed one may have left all range. */
function allFinite(run: RunPlan, state: Float64Array): boolean {
  for (let slot = 0; slot < run.layout.size; slot += 1) if (!Number.isFinite(state[slot])) return false;
  return true;
}

/** Name the first variable, in the order of computation, that is not finite. */
function notFinite(run: RunPlan, state: Float64Array, t: number): NonFiniteError {
  const order = run.plan.quarter.flatMap((unit) =>
    "block" in unit ? (run.plan.blocks[unit.block] ?? []) : [unit.node],
  );
  const quarter = labelAt(run.graph.calendar, t);
  for (const name of [...run.layout.startOf.keys()].filter((n) => !order.includes(n)).concat(order)) {
    const node = run.layout.nodes.get(name);
    const start = run.layout.startOf.get(name);
    if (node === undefined || start?.table !== "state") continue;
    const names = elementNames(run.graph, node.over);
    const wrong = names.findIndex((_, element) => !Number.isFinite(state[start.index + element]));
    if (wrong >= 0)
      return new NonFiniteError(name, names[wrong] as string, quarter, state[start.index + wrong] as number);
  }
  return new NonFiniteError("?", "", quarter, Number.NaN);
}
