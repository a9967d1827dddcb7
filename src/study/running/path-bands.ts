import type { Graph } from "../../engine/graph/graph.ts";
import { ascending, quantile } from "../../explore/quantile.ts";
import { addToSketch, emptySketch, sketchQuantiles, type Sketch } from "../../explore/sketch.ts";
import type { BandWish, StudyPlan } from "./plan-study.ts";
import type { Band } from "./result.ts";

/** Paths through time of the packages under one lens, gathered run by run. */
export interface PathBands {
  /** Take the paths of some draws, as a unit gives them; every path of every draw once, in any order. */
  readonly take: (paths: Float64Array) => void;
  readonly bands: () => readonly Band[];
}

/** Runs up to which all paths are kept; beyond, each quarter of each package is sketched. */
const EXACT_PATHS = 2_000;

const shares = [0.05, 0.25, 0.5, 0.75, 0.95];

/** Gather the bands of every package through time. */
export function pathBands(graph: Graph, plan: StudyPlan, wishes: readonly BandWish[]): PathBands {
  const { recorded, recordings, seeds } = plan.job;
  const { quarters } = graph.calendar;
  const perRun = recorded.length * recordings.length * quarters;
  const gathered = plan.draws * seeds <= EXACT_PATHS ? keptPaths(perRun) : sketchedPaths(perRun);
  return {
    take: perRun === 0 ? () => {} : gathered.take,
    bands: () =>
      recorded.flatMap((id, arm) =>
        wishes.map((wish, row) => {
          const first = (arm * recordings.length + row) * quarters;
          const lines = Array.from({ length: quarters }, (_, t) => gathered.quantilesAt(first + t));
          return bandOf(graph, id, wish, lines);
        }),
      ),
  };
}

/** Values at every place of a run's paths. */
interface GatheredPaths {
  readonly take: (paths: Float64Array) => void;
  /** The quantiles of the bands' lines at one place; none when no run has got there. */
  readonly quantilesAt: (place: number) => readonly number[];
}

function keptPaths(perRun: number): GatheredPaths {
  const parts: Float64Array[] = [];
  return {
    take: (paths) => parts.push(paths),
    quantilesAt: (place) => {
      const sorted = ascending(columnAt(parts, perRun, place).filter(Number.isFinite));
      return shares.map((share) => quantile(sorted, share));
    },
  };
}

function columnAt(parts: readonly Float64Array[], perRun: number, place: number): Float64Array {
  const column = new Float64Array(parts.reduce((runs, part) => runs + part.length / perRun, 0));
  let run = 0;
  for (const part of parts)
    for (let at = place; at < part.length; at += perRun) column[run++] = part[at] as number;
  return column;
}

function sketchedPaths(perRun: number): GatheredPaths {
  const sketches: Sketch[] = Array.from({ length: perRun }, emptySketch);
  return {
    // Quarter by quarter: the buckets of one stay at hand while all runs of the unit go in.
    take: (paths) =>
      sketches.forEach((sketch, place) => {
        for (let at = place; at < paths.length; at += perRun) {
          const value = paths[at] as number;
          if (Number.isFinite(value)) addToSketch(sketch, value);
        }
      }),
    quantilesAt: (place) => sketchQuantiles(sketches[place] as Sketch, shares),
  };
}

function bandOf(
  graph: Graph,
  id: string,
  { variable, label }: BandWish,
  byQuarter: readonly (readonly number[])[],
): Band {
  const unit = graph.nodes.find((node) => node.name === variable.split(".")[0])?.unit ?? "";
  const line = (place: number): readonly number[] => byQuarter.map((values) => values[place] as number);
  return {
    package: id,
    variable,
    label,
    unit,
    start: graph.calendar.start,
    p05: line(0),
    p25: line(1),
    p50: line(2),
    p75: line(3),
    p95: line(4),
  };
}
