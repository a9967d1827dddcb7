import { NonFiniteError } from "../engine/errors.ts";
import type { Graph } from "../engine/graph/graph.ts";
import { quarterIndex } from "../engine/language/calendar.ts";
import { simulate } from "../engine/run/simulate.ts";
import { refuse } from "./faults.ts";

/** The quarter whose campaign is fought; with all inputs held, every quarter has the same one. */
const fought = "2026Q1";

/** What a campaign comes to; field names are those of `--json`. */
export interface CampaignOutcome {
  readonly pFA: number;
  readonly gMaxKt: number;
  readonly shipsLost: number;
  readonly closedDays30: number;
  readonly availability14: number;
  readonly survivingAircraft: number;
}

/**
 * Fight one campaign on given inputs, all else at central values.
 *
 * @throws {InputError} for inputs that leave an equation without a value.
 */
export function fight(
  graph: Graph,
  inputs: Readonly<Record<string, number>>,
  participation: string,
): CampaignOutcome {
  const at = quarterIndex(graph.calendar, fought);
  const names = {
    pFA: `faitAccompli.${participation}`,
    gMaxKt: `landedPeak.${participation}`,
    shipsLost: `shipsLost.${participation}`,
    closedDays30: "closedDays30",
    availability14: "availability14",
    survivingAircraft: "survivingAircraft.now",
  };
  const series = seriesOf(graph, inputs, Object.values(names));
  const read = (name: string): number => series.get(name)?.[at] ?? Number.NaN;
  return {
    pFA: read(names.pFA),
    gMaxKt: read(names.gMaxKt),
    shipsLost: read(names.shipsLost),
    closedDays30: read(names.closedDays30),
    availability14: read(names.availability14),
    survivingAircraft: read(names.survivingAircraft),
  };
}

/** Inputs at their limits can leave an equation without a value: that is a fault of the inputs. */
function seriesOf(
  graph: Graph,
  pins: Readonly<Record<string, number>>,
  record: readonly string[],
): ReadonlyMap<string, Float64Array> {
  try {
    return simulate({ graph, rules: new Map() }, { pins, record }).series;
  } catch (error) {
    if (!(error instanceof NonFiniteError)) throw error;
    return refuse("no-result", `these inputs give no result: ${error.variable} became ${error.value}`);
  }
}
