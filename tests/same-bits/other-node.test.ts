import { spawnSync } from "node:child_process";
import { delimiter } from "node:path";
import { describe, expect, it } from "vitest";
import { readGraph } from "../../src/compute/graph-file.ts";
import { thisThreadPool } from "../../src/compute/this-thread.ts";
import { hashOfJob } from "./hash-of-job.ts";
import { wholeModelJobs, type NamedJob } from "./whole-model-jobs.ts";

const graph = readGraph("build/model.json");
const all = wholeModelJobs(graph);
const changes = all.filter(({ name }) => name === "changes");

/** Other versions of Node to try: `ENTENTE_OTHER_NODE=/path/to/node npx vitest run tests/same-bits`. */
const others = (process.env["ENTENTE_OTHER_NODE"] ?? "").split(delimiter).filter((file) => file !== "");

interface Hashes {
  readonly node: string;
  readonly hashes: readonly { readonly name: string; readonly lanes: string; readonly alone: string }[];
}

/** Compute jobs in a Node of its own, in lanes of WebAssembly and one run after the other in generated JavaScript. */
function hashesIn(node: string, jobs: readonly NamedJob[]): Hashes {
  const script = new URL("hash-jobs.mjs", import.meta.url).pathname;
  const { stdout, stderr, error } = spawnSync(node, [script], {
    input: JSON.stringify(jobs),
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (error !== undefined || stdout === "") throw error ?? new Error(stderr);
  return JSON.parse(stdout) as Hashes;
}

async function expectSame(node: string, jobs: readonly NamedJob[]): Promise<void> {
  const pool = thisThreadPool(graph);
  const expected = [];
  for (const job of jobs) {
    const hash = await hashOfJob(pool, job);
    expected.push({ name: job.name, lanes: hash, alone: hash });
  }
  expect(hashesIn(node, jobs).hashes).toEqual(expected);
}

describe("the whole model", () => {
  it("has the same bits in lanes, in generated JavaScript and in a process of its own", async () => {
    await expectSame(process.execPath, changes);
  });
  it.each(others)(
    "has the same bits in %s, under every rival equation too",
    { timeout: 1_800_000 },
    async (node) => {
      await expectSame(node, all);
    },
  );
});
