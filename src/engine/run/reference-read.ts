import type { Tables } from "./back-end.ts";
import type { InterventionRow } from "./interventions.ts";
import type { Place } from "./layout.ts";
import type { RunPlan } from "./run-plan.ts";

/** Where in a run an equation stands. */
export interface Moment {
  readonly state: Float64Array;
  readonly tables: Tables;
  readonly t: number;
  /** Step of the nested clock, 0 outside one. */
  readonly subStep: number;
  /** Set to false by the first value that is not finite. */
  readonly seen: { finite: boolean };
}

/** Read a place as an equation (or, by an empty name, the accounts of a run) sees it, interventions included. */
export type Read = (place: Place, reader: string, m: Moment) => number;

/** Make the reader of a run plan. */
export function readerOf(run: RunPlan): Read {
  return (place, reader, m) =>
    changed(run, m, bareValue(run, place, m), run.interventions.find(place, reader));
}

/** Apply intervention rows to a value in order; one that holds NaN is off. */
export function changed(run: RunPlan, m: Moment, bare: number, rows: readonly InterventionRow[]): number {
  let value = bare;
  for (const row of rows) {
    const given = m.tables.interventions[row.row * run.quarters + m.t] as number;
    const off = Number.isNaN(given);
    if (row.kind === "shift") value += off ? 0 : given;
    else if (!off) value = given;
  }
  return value;
}

function bareValue(run: RunPlan, place: Place, m: Moment): number {
  if (place.table === "state") return m.state[place.index] as number;
  const table = place.table === "lever" ? m.tables.levers : m.tables.series;
  return table[place.index * run.quarters + m.t] as number;
}
