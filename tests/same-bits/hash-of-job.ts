import { runEnsemble } from "../../src/compute/ensemble.ts";
import type { Pool } from "../../src/compute/runner.ts";
import { numbersHash } from "../../src/engine/run/sha256.ts";
import type { NamedJob } from "./whole-model-jobs.ts";

/** Hash of all values and paths of a job's runs; a run that fails is an error. */
export async function hashOfJob(pool: Pool, { job, lenses, draws }: NamedJob): Promise<string> {
  const hash = numbersHash();
  await runEnsemble(pool.runner(job), job, lenses, draws, (_, { values, paths, failures }) => {
    if (failures.length > 0) throw new Error(JSON.stringify(failures[0]));
    hash.add(values);
    hash.add(paths);
  });
  return hash.hex();
}
