import { sameData } from "../graph/build-cache.ts";
import type { GraphNode } from "../graph/graph.ts";
import { linkedAlike } from "../graph/linked-alike.ts";
import type { RunPlan } from "../run/run-plan.ts";
import type { Instruction, Routine } from "./program.ts";

/**
 * What a compilation takes over from the one before it, so that after an edit it does again only what differs.
 *
 * The caller holds it, one for each set of options; a program comes out the same with and without.
 */
export interface CompileCache {
  /** The plan compiled last. */
  run: RunPlan | undefined;
  /** Routines as they were lowered, by name. */
  lowered: ReadonlyMap<string, Lowered>;
  /** What the passes before and after hoisting made of each routine, by name. */
  readonly shared: Map<string, Passed>;
  readonly finished: Map<string, Passed>;
}

/** A routine with the nodes it was lowered from. */
export interface Lowered {
  /** What it does with them. */
  readonly how: string;
  readonly nodes: readonly GraphNode[];
  readonly routine: Routine;
}

/** A routine before and after a pass. */
export interface Passed {
  readonly from: Routine;
  readonly to: Routine;
}

/** Make a cache that knows nothing yet. */
export function newCompileCache(): CompileCache {
  return { run: undefined, lowered: new Map(), shared: new Map(), finished: new Map() };
}

/** Make a pass that takes over what it made of a routine of the same name and code. */
export function passOnce(
  kept: Map<string, Passed> | undefined,
  pass: (routine: Routine) => Routine,
): (routine: Routine) => Routine {
  if (kept === undefined) return pass;
  return (from) => {
    const before = kept.get(from.name);
    if (before !== undefined && sameRoutine(before.from, from)) return before.to;
    const to = pass(from);
    kept.set(from.name, { from, to });
    return to;
  };
}

/** Whether two plans put everything in the same places in the same order: a node that is as before is then lowered as before. */
export function placedAlike(before: RunPlan | undefined, after: RunPlan): boolean {
  if (before === undefined || before.interventions.rows > 0 || after.interventions.rows > 0) return false;
  const frame = ({ graph, plan, quarters }: RunPlan): unknown => [
    [graph.axes, graph.clocks, graph.calendar, quarters],
    [plan.first, plan.quarter, plan.blocks],
  ];
  const places = ({ layout, noise }: RunPlan): readonly ReadonlyMap<string, unknown>[] => [
    layout.startOf,
    layout.ringOf,
    noise.rowOf,
    noise.stepsOf,
  ];
  const others = places(after);
  return (
    linkedAlike(before.graph.nodes, after.graph.nodes) &&
    sameData(frame(before), frame(after)) &&
    places(before).every((map, k) => sameMap(map, others[k] as ReadonlyMap<string, unknown>))
  );
}

function sameMap(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  return a === b || sameData([...a], [...b]);
}

/** Whether two routines are the same to the last instruction. */
export function sameRoutine(a: Routine, b: Routine): boolean {
  if (a === b) return true;
  if (a.name !== b.name || a.code.length !== b.code.length || !sameData(a.loop, b.loop)) return false;
  for (let place = 0; place < a.code.length; place += 1)
    if (!sameInstruction(a.code[place] as Instruction, b.code[place] as Instruction)) return false;
  return true;
}

function sameInstruction(
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): boolean {
  if (a === b) return true;
  let more = 0;
  for (const key in a) {
    more += 1;
    const [own, other] = [a[key], b[key]];
    if (!Object.is(own, other) && (typeof own !== "object" || !sameData(own, other))) return false;
  }
  for (const _ in b) more -= 1;
  return more === 0;
}
