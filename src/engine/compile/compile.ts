import { sizeOf } from "../graph/graph.ts";
import type { RunPlan } from "../run/run-plan.ts";
import { passOnce, type CompileCache } from "./compile-cache.ts";
import { hoist } from "./hoist.ts";
import { dropImpliedChecks } from "./implied-checks.ts";
import { lower } from "./lower.ts";
import { moveOutOfLoops } from "./move-out-of-loops.ts";
import type { Program, Routine } from "./program.ts";
import { dropUnreadStores, dropUnused, mapRoutines } from "./prune.ts";
import { share } from "./share.ts";
import { simplify } from "./simplify.ts";

/** What to compile for. */
export interface CompileOptions {
  /**
   * Whether the state must show every variable (`all`: for traces and for tests against the reference) or only what the program itself
   * and its outputs need.
   */
  readonly stores: "all" | "needed";
  /** Values of one routine. */
  readonly groupSize?: number;
}

/**
 * Compile a run plan to a program that every emitter can write out.
 *
 *     equations           functions, parsed once per build      graph/parse-equation
 *       | check           units, axes, names                    graph/check-*
 *     graph
 *       | resolve         switches, places, interventions       run/run-plan
 *       | order           what needs what within a quarter      graph/plan
 *     run plan
 *       | lower           equations to instructions             lower
 *       | simplify        what is known at compile time         simplify
 *       | share           common subexpressions                 share
 *       | check           drop checks that others imply         implied-checks
 *       | move            out of nested clocks and folds        move-out-of-loops
 *       | hoist           constants of a run, of an ensemble    hoist
 *       | share, move     again, over what hoisting left
 *       | prune           what nothing uses                     prune
 *     program
 *       | order           short lives in nested clocks, for lanes  shorten-lives
 *       | emit            JavaScript, WebAssembly (one future or pairs), or interpreted as it is
 *
 * Every pass leaves every bit of every value as it was.
 *
 * @param cache what an earlier compilation with the same options left, to do again only what an edit touches.
 */
export function compileProgram(run: RunPlan, options: CompileOptions, cache?: CompileCache): Program {
  const groupSize = options.groupSize ?? 100;
  const plain = lower(run, { groupSize, loopSize: 300 }, cache);
  const shared = mapRoutines(
    plain,
    passOnce(cache?.shared, (routine) => tidy(dropImpliedChecks(share(simplify(routine))))),
  );
  const hoisted = hoist(shared, slotsGiven(run), groupSize);
  const program = mapRoutines(
    hoisted,
    passOnce(cache?.finished, (routine) => tidy(share(routine))),
  );
  return options.stores === "all" ? program : dropUnreadStores(program, slotsAsked(run));
}

function tidy(routine: Routine): Routine {
  return dropUnused(moveOutOfLoops(routine));
}

/** Slots of parameters and multipliers, filled before a run. */
function slotsGiven(run: RunPlan): ReadonlySet<number> {
  return new Set(
    run.graph.nodes.flatMap((node) => {
      if (node.kind !== "parameter" && node.kind !== "multiplier") return [];
      const start = run.layout.startOf.get(node.name)?.index ?? 0;
      return Array.from({ length: sizeOf(run.graph, node.over) }, (_, element) => start + element);
    }),
  );
}

/** Slots read from outside: event draws, whether the run goes on, outputs. */
function slotsAsked(run: RunPlan): ReadonlySet<number> {
  const outputs = Array.from({ length: run.stateSize - run.layout.size }, (_, k) => run.layout.size + k);
  return new Set([...run.eventSlots, run.layout.startOf.get("running")?.index ?? 0, ...outputs]);
}
