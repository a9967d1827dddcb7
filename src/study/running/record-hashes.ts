import { modelHash, parameterHash } from "../../engine/graph/canonical.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import { hashText } from "../../engine/run/sha256.ts";
import { canonicalClaims, canonicalStudy } from "../canonical.ts";
import type { RunRecord } from "./result.ts";
import type { Study } from "../study.ts";

/** What a result rests on, as hashes. */
export type RecordHashes = Pick<RunRecord, "modelHash" | "parameterHash" | "studyHash" | "claimsHash">;

/** Hashes of a model, and of a study as run on it. */
export function recordHashes(graph: Graph, study: Study): RecordHashes {
  return {
    modelHash: modelHash(graph),
    parameterHash: parameterHash(graph),
    studyHash: hashText(canonicalStudy(study)),
    claimsHash: hashText(canonicalClaims(study)),
  };
}

/** What has changed since a result was computed. */
export type StalePart = "model" | "parameters" | "numerics" | "study" | "claims";

/** What a result is held against. */
export interface Present {
  readonly graph: Graph;
  readonly study: Study;
  /** Version of elementary functions and random streams that results are computed with now. */
  readonly numerics: string;
}

/**
 * What of a result no longer fits the present model and study; nothing when it is current.
 *
 * The number of draws and seeds may differ from the study's: a result of other numbers of runs is no less current.
 */
export function stalePartsOf(
  record: RecordHashes & Pick<RunRecord, "runs" | "numerics">,
  { graph, study, numerics }: Present,
): readonly StalePart[] {
  const now = { ...recordHashes(graph, { ...study, runs: record.runs }), numerics };
  const parts: readonly (readonly [StalePart, keyof typeof now])[] = [
    ["model", "modelHash"],
    ["parameters", "parameterHash"],
    ["numerics", "numerics"],
    ["study", "studyHash"],
    ["claims", "claimsHash"],
  ];
  return parts.flatMap(([part, key]) => (record[key] === now[key] ? [] : [part]));
}
