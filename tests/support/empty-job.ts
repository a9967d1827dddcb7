import type { EnsembleJob } from "../../src/engine/ensemble/job.ts";

/** A job of nothing, for workers that make up their answers. */
export const emptyJob: EnsembleJob = {
  arms: [],
  outputs: [],
  recordings: [],
  recorded: [],
  seed: 1,
  seeds: 1,
  overrides: {},
  policyStart: "2026Q3",
};
