import type { Graph } from "../../engine/graph/graph.ts";
import type { StudyResult } from "../running/result.ts";
import type { Study } from "../study.ts";

/** A work in the evidence ledger. */
export interface SourceTitle {
  readonly title: string;
  readonly address: string;
}

/** All that a report is made from. */
export interface ReportInput {
  readonly result: StudyResult;
  /** The model the study ran on: traces, names and negligible sizes come from it. */
  readonly graph: Graph;
  /** By key of `evidence/sources.csv`. */
  readonly sources: ReadonlyMap<string, SourceTitle>;
  /**
   * The study's horizon, negligible sizes and own metrics; without it the quarter in which packages part is read off the
   * bands, and negligible sizes are the model's.
   */
  readonly study?: Pick<Study, "horizon" | "negligible" | "measures">;
}
