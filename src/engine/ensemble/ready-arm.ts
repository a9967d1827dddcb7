import { clockOf, type Graph } from "../graph/graph.ts";
import { quarterIndex } from "../language/calendar.ts";
import { fillLevers, type ParameterValues } from "../run/inputs.ts";
import { fillRow, type InterventionRow } from "../run/interventions.ts";
import { holderOf } from "../run/layout.ts";
import { once } from "../run/remember.ts";
import { makeTables, type BareTables } from "../run/run-once.ts";
import type { RunPlan } from "../run/run-plan.ts";
import type { Arm, ArmIntervention } from "./arm.ts";
import { keptOutputs } from "./kept-outputs.ts";
import { programsOf, sameSwitches, type Compiling, type Program } from "./programs.ts";
import type { EnsembleJob } from "./job.ts";

/** One arm made ready: its plan, its compiled program, its tables. */
export interface ReadyArm extends Pick<Program, "run" | "backEnd" | "lanes"> {
  readonly arm: Arm;
  readonly tables: BareTables;
  /** The scalar back end's table of what is constant over the ensemble. */
  readonly fixed: () => Float64Array;
  /** Whether it can start from the shared past instead of the first quarter. */
  readonly sharesPast: boolean;
  /** Noise of its own when its switches bring other draws than the base has. */
  readonly ownNoise: boolean;
  /** Whether it splits at the first event into what happens and a quiet path: when it keeps an output of that path. */
  readonly splits: boolean;
  /** Arms earlier in the job whose paths it follows. */
  readonly followed: readonly string[];
  /** Rows of its interventions in its program, with what it asks of each. */
  readonly asked: readonly Asked[];
  readonly out: Float64Array;
  readonly recordedAt: number;
  /** Its state before the first quarter, for the draw in hand. */
  readonly opening: { sampled: ParameterValues | undefined; state: Float64Array };
}

/** A row of a program's interventions, and the intervention of an arm that it makes. */
export interface Asked {
  readonly row: InterventionRow;
  readonly wanted: ArmIntervention;
}

/**
 * Make the arms of a job ready; compiled programs are shared.
 *
 * @throws {RangeError} when an arm follows one that does not come before it.
 */
export function readyArms(graph: Graph, job: EnsembleJob, compiling: Compiling): readonly ReadyArm[] {
  const programFor = programsOf(graph, job, compiling);
  const prepared = job.arms.map((arm) => {
    const program = programFor(arm);
    const asked = askedOf(program, arm);
    return { arm, ...program, asked, late: startsLate(job, arm, program.run, asked) };
  });
  const [base] = prepared;
  const kept = keptOutputs(job);
  return prepared.map(({ arm, run, backEnd, lanes, series, asked, late }, place) => {
    const tables = { ...makeTables(run), series: series() };
    fillLevers(run.layout, arm.levers, tables.levers);
    fillFixedInterventions(run, asked, tables.interventions);
    return {
      arm,
      run,
      backEnd,
      lanes,
      tables,
      fixed: once(() => backEnd().fixedTable({ ...tables, central: false })),
      asked,
      sharesPast: place > 0 && base?.late === true && sameSwitches(arm, base.arm) && late,
      ownNoise: base !== undefined && !sameNoise(run, base.run),
      splits: splitsFor(run, kept.outputsOf(place)),
      followed: followedBy(job, place),
      out: new Float64Array(run.recordings.length * graph.calendar.quarters),
      recordedAt: job.recorded.indexOf(arm.id),
      opening: { sampled: undefined, state: new Float64Array(0) },
    };
  });
}

/**
 * The row of a quantity's path among those a run records.
 *
 * @throws {RangeError} when it is not recorded.
 */
export function recordingAt(run: RunPlan, variable: string, element: number): number {
  const row = run.recordings.findIndex((r) => r.variable === variable && r.element === element);
  if (row < 0) throw new RangeError(`the path of ${variable} is not recorded`);
  return row;
}

/** Quarter from which arms are computed one by one: a stock changed from quarter q on shows in its `next` at q - 1. */
export function forkOf(graph: Graph, job: EnsembleJob): number {
  return Math.max(0, quarterIndex(graph.calendar, job.policyStart) - 1);
}

function splitsFor(run: RunPlan, kept: readonly number[]): boolean {
  return run.eventSlots.length > 0 && kept.some((output) => run.outputs[output]?.path === "quiet");
}

function askedOf({ run, placesOf }: Program, arm: Arm): readonly Asked[] {
  const places = placesOf(arm);
  return arm.interventions.flatMap((wanted, index) =>
    run.interventions.list
      .filter((row) => row.intervention === places[index])
      .map((row) => ({ row, wanted })),
  );
}

function followedBy(job: EnsembleJob, place: number): readonly string[] {
  const arm = job.arms[place] as Arm;
  const followed = [...new Set(arm.interventions.flatMap((i) => ("in" in i ? [i.in] : [])))];
  for (const id of followed)
    if (!job.arms.slice(0, place).some((other) => other.id === id))
      throw new RangeError(`arm ${arm.id} follows ${id}, which is not an arm before it`);
  return followed;
}

function sameNoise(run: RunPlan, other: RunPlan): boolean {
  const names = (plan: RunPlan): string => [...plan.noise.rowOf.keys()].join(" ");
  return names(run) === names(other);
}

/** Whether an arm is, before the fork, as the model is by itself (or as the base, whose paths it follows). */
function startsLate(job: EnsembleJob, arm: Arm, run: RunPlan, asked: readonly Asked[]): boolean {
  const { graph } = run;
  const policy = quarterIndex(graph.calendar, job.policyStart);
  const late = (i: ArmIntervention): boolean => {
    if (i.kind === "shift") return quarterIndex(graph.calendar, i.from) >= policy;
    const rows = asked.filter(({ wanted }) => wanted === i).map(({ row }) => row);
    return "in" in i && i.in === job.arms[0]?.id && !insideClock(run, rows);
  };
  return (
    forkOf(graph, job) > 0 &&
    arm.parameters.length === 0 &&
    quarterIndex(graph.calendar, arm.levers.from) >= policy &&
    arm.interventions.every(late)
  );
}

/** Whether rows concern a quantity of a nested clock, which a path by quarter gives one value for all steps. */
function insideClock(run: RunPlan, rows: readonly InterventionRow[]): boolean {
  return rows.some(
    ({ variable, element }) => clockOf(holderOf(run.layout, variable, element).node) !== undefined,
  );
}

/** Fill the rows of interventions whose values are the same in every run; all that the arm does not ask for is off. */
function fillFixedInterventions(run: RunPlan, asked: readonly Asked[], table: Float64Array): void {
  table.fill(Number.NaN);
  for (const { row, wanted } of asked) {
    if (wanted.kind === "pin") fillRow(row, run.quarters, () => wanted.value, table);
    if (wanted.kind !== "shift") continue;
    const from = quarterIndex(run.graph.calendar, wanted.from);
    const until = wanted.until === undefined ? Infinity : quarterIndex(run.graph.calendar, wanted.until);
    fillRow(row, run.quarters, (t) => (t >= from && t <= until ? wanted.by : 0), table);
  }
}
