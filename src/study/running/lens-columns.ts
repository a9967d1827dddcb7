import { keptOutputs } from "../../engine/ensemble/kept-outputs.ts";
import type { Study } from "../study.ts";
import type { LensRuns } from "./lens-runs.ts";
import type { StudyPlan } from "./plan-study.ts";

/** Values of the runs of one lens, column by column. */
export interface LensColumns {
  /** Take the values of some draws, laid out as a unit gives them. */
  readonly take: (firstDraw: number, values: Float64Array) => void;
  /**
   * The values at one place in every run, [draw * seeds + seed]; to be read only, NaN where none has come.
   *
   * @throws {RangeError} for a place that is not kept.
   */
  readonly at: (place: number) => Float64Array;
}

/** Make room for the values at some places of every run of a lens. */
export function lensColumns(plan: StudyPlan, places: readonly number[]): LensColumns {
  const { seeds } = plan.job;
  const { valuesPerRun } = keptOutputs(plan.job);
  const columns = new Map(
    [...new Set(places)].map(
      (place) => [place, new Float64Array(plan.draws * seeds).fill(Number.NaN)] as const,
    ),
  );
  return {
    take: (firstDraw, values) => {
      const [first, runs] = [firstDraw * seeds, values.length / valuesPerRun];
      for (const [place, column] of columns)
        for (let run = 0; run < runs; run += 1)
          column[first + run] = values[run * valuesPerRun + place] as number;
    },
    at: (place) => {
      const column = columns.get(place);
      if (column === undefined) throw new RangeError(`the values at place ${place} are not kept`);
      return column;
    },
  };
}

/** See columns as the runs of a component under an arm. */
export function lensRuns(study: Study, plan: StudyPlan, columns: Pick<LensColumns, "at">): LensRuns {
  return {
    draws: plan.draws,
    seeds: plan.job.seeds,
    negligible: (component) => study.negligible[component] ?? 0,
    values: (component, arm, window) => columns.at(plan.placeOf(component, arm, window)),
  };
}
