import { describe, expect, it } from "vitest";
import { readGraph } from "../src/compute/graph-file.ts";
import { runEnsemble } from "../src/compute/ensemble.ts";
import { gatherLenses } from "../src/compute/testing/gather-lenses.ts";
import { inThisThread } from "../src/compute/this-thread.ts";
import type { EnsembleJob } from "../src/engine/ensemble/job.ts";
import { modelHash } from "../src/engine/graph/canonical.ts";
import { hashNumbers } from "../src/engine/run/sha256.ts";
import { buildAllianceModel } from "../src/model/index.ts";
import { packageJob } from "./support/package-job.ts";

const { graph } = buildAllianceModel();
const built = readGraph("build/model.json");
const job: EnsembleJob = { ...packageJob(graph, "P0", "P1", "P3"), seeds: 2 };

/** Changing this needs a line in CHANGELOG.md: every number of every user changes with it. */
const golden = "147b5fd8377329477c077915efad2ab061f9e5bbece08379e238b48a56c6fb61";

describe("the built model", () => {
  it("is the one the sources declare; when this fails, run npm run build", () => {
    expect(modelHash(built)).toBe(modelHash(graph));
  });
});

describe("the golden result", () => {
  it("is the same bits on every machine and version of Node", async () => {
    const lens = { kind: "pure" as const, id: "neutral", multipliers: {} };
    const { take, lenses } = gatherLenses();
    await runEnsemble(inThisThread(built, job), job, [lens], 4, take);
    const [result] = lenses();
    expect(result?.failures).toEqual([]);
    expect(hashNumbers(result?.values ?? [])).toBe(golden);
  });
});
