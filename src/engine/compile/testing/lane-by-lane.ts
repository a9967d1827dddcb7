import { laneProgram, type LaneOptions } from "../emit-wasm.ts";
import type { BackEnd, Tables } from "../../run/back-end.ts";
import type { LaneProgram } from "../lane-program.ts";
import type { Program } from "../program.ts";

/** Numbers for one lane: an index from 0 on. */
export type LaneNumbers = (lane: number, index: number) => number;

/** What each lane starts from. */
export interface LaneStarts {
  readonly state: LaneNumbers;
  readonly noise: LaneNumbers;
  readonly interventions: LaneNumbers;
  /** The same for all lanes. */
  readonly same: (index: number) => number;
}

/** Where a lane differs from the scalar back end: the first place, in words. */
export interface LaneComparison {
  readonly difference: string | undefined;
  /** Lanes with a value that was not finite, by the scalar back end and by the lane program. */
  readonly unsound: readonly boolean[];
  readonly broken: readonly boolean[];
  /** Numbers compared. */
  readonly compared: number;
}

/** Run a program in lanes and each lane alone on a scalar back end; compare every slot and path after every entry. */
export function compareLanes(
  program: Program,
  scalar: BackEnd,
  options: LaneOptions,
  starts: LaneStarts,
): LaneComparison {
  const block = laneProgram(program, options);
  const tables = fillTables(scalar, block, starts);
  const alone = Array.from({ length: options.lanes }, (_, lane) =>
    laneAlone(program, scalar, tables, starts, lane),
  );
  for (const { state, lane } of alone)
    for (let slot = 0; slot < program.slots; slot += 1)
      block.state[slot * options.lanes + lane] = state[slot] ?? 0;
  for (const { own, lane } of alone)
    for (const name of ["noise", "interventions"] as const)
      own[name].forEach((value, place) => {
        block[name][place * options.lanes + lane] = value;
      });
  const unsound = alone.map(() => false);
  let compared = 0;
  let difference: string | undefined;
  const step = (name: string, together: () => void, one: (lane: Lane) => boolean): void => {
    if (difference !== undefined) return;
    together();
    alone.forEach((lane, place) => {
      if (!one(lane)) unsound[place] = true;
      compared += program.slots;
      difference ??= firstDifference(name, block, lane);
    });
  };
  step("open", block.open, ({ state, own }) => (scalar.open(state, own), true));
  step("initialise", block.initialise, ({ state, own }) => scalar.initialise(state, own));
  for (let t = 0; t < program.quarters; t += 1) {
    const at = ` in quarter ${t}`;
    step(
      `quarter${at}`,
      () => block.quarter(t),
      ({ state, own }) => scalar.quarter(state, own, t),
    );
    step(
      `record${at}`,
      () => block.record(t),
      ({ state, own, out }) => (scalar.record(state, own, t, out), true),
    );
    step(
      `account${at}`,
      () => block.account(t),
      ({ state, own }) => (scalar.account(state, own, t), true),
    );
    step(
      `commit${at}`,
      () => block.commit(t),
      ({ state, own }) => (scalar.commit(state, own, t), true),
    );
  }
  return { difference, unsound, broken: [...block.broken].map((mark) => mark !== 0), compared };
}

interface Lane {
  readonly lane: number;
  readonly state: Float64Array;
  readonly own: Tables;
  readonly out: Float64Array;
}

type SharedTables = Pick<Tables, "levers" | "series" | "fixed">;

/** Levers, series and what is computed of them, the same for all lanes. */
function fillTables(scalar: BackEnd, block: LaneProgram, starts: LaneStarts): SharedTables {
  const levers = block.levers.map((_, place) => starts.same(place));
  const series = block.series.map((_, place) => starts.same(place + levers.length));
  const none = new Float64Array(0);
  const fixed = scalar.fixedTable({ levers, series, noise: none, interventions: none, central: false });
  block.levers.set(levers);
  block.series.set(series);
  block.fixed.set(fixed);
  return { levers, series, fixed };
}

function laneAlone(
  program: Program,
  scalar: BackEnd,
  shared: SharedTables,
  starts: LaneStarts,
  lane: number,
): Lane {
  const { quarters, rows, slots, paths } = program;
  const made = (length: number, numbers: LaneNumbers): Float64Array =>
    Float64Array.from({ length }, (_, place) => numbers(lane, place));
  const noise = made(rows.noise * quarters, starts.noise);
  const interventions = made(rows.interventions * quarters, starts.interventions);
  return {
    lane,
    state: made(Math.max(slots, scalar.slots), starts.state),
    own: { ...shared, noise, interventions, central: false },
    out: new Float64Array(paths * quarters),
  };
}

function firstDifference(name: string, block: LaneProgram, { lane, state, out }: Lane): string | undefined {
  const find = (what: string, ours: Float64Array, theirs: Float64Array): string | undefined => {
    const place = theirs.findIndex((value, k) => !Object.is(value, ours[k * block.lanes + lane]));
    if (place < 0) return undefined;
    return `${name}: ${what} ${place} of lane ${lane} is ${ours[place * block.lanes + lane]}, not ${theirs[place]}`;
  };
  return find("slot", block.state, state) ?? find("path number", block.paths, out);
}
