import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGraph } from "../../src/compute/graph-file.ts";
import { thisThreadPool } from "../../src/compute/this-thread.ts";
import { ententeJson, fixture } from "../cli/run-entente.ts";
import { bandsFor } from "../../src/cli/bands.ts";
import { hashOfJob } from "../same-bits/hash-of-job.ts";
import { wholeModelJobs, type NamedJob } from "../same-bits/whole-model-jobs.ts";
import type { Arm } from "../../src/engine/ensemble/arm.ts";
import { unitRunner } from "../../src/engine/ensemble/work-unit.ts";
import { hashNumbers } from "../../src/engine/run/sha256.ts";
import { packageJob } from "../support/package-job.ts";
import { readStudy } from "../../src/study/load-study.ts";
import { catalogueOf } from "../../src/study/running/catalogue-of.ts";
import { metricComponents } from "../../src/engine/graph/metric-components.ts";
import { presentCourse, type Question } from "../../src/study/live/question.ts";
import { computeQuestions } from "../../src/web/live/background.ts";
import type { Study } from "../../src/study/study.ts";
import { openPage, type OpenPage } from "./open-page.ts";

const graph = readGraph("build/model.json");
const neutral = { kind: "pure" as const, id: "neutral", multipliers: {} };
let open: OpenPage;
beforeAll(async () => {
  open = await openPage();
});
afterAll(() => open.close());

const hashJobs = (jobs: readonly NamedJob[], workers: number): Promise<readonly string[]> =>
  open.page.evaluate(([asked, n]) => window.engine.hashJobs(asked, n), [jobs, workers] as const);

describe("the whole model in Chromium", () => {
  it("gives the bits that Node gives, with one worker and with two", async () => {
    const jobs = wholeModelJobs(graph).slice(0, 4);
    const pool = thisThreadPool(graph);
    const expected: string[] = [];
    for (const job of jobs) expected.push(await hashOfJob(pool, job));
    expect(new Set(expected).size).toBe(jobs.length);
    expect(await hashJobs(jobs, 2)).toEqual(expected);
    expect(await hashJobs(jobs.slice(1, 2), 1)).toEqual(expected.slice(1, 2));
  });
  it("takes the fast path", async () => {
    const [, changes] = wholeModelJobs(graph) as [NamedJob, NamedJob];
    const runs = changes.draws * changes.job.seeds * changes.job.arms.length;
    const counts = await open.page.evaluate((asked) => window.engine.countLanes(asked), changes);
    expect(counts).toMatchObject({ lanes: runs, replayed: 0, refused: [] });
  });
  it("holds futures ready for a slider, with the bits of an ensemble", async () => {
    const { arms, ...common } = packageJob(graph, "P0");
    const [base] = arms as [Arm];
    const settings = packageJob(graph, "P1", "P3", "P1").arms;
    const moves = await open.page.evaluate(([job, some]) => window.engine.move(job, some, 70), [
      { ...common, base },
      settings,
    ] as const);
    const expected = settings.map((arm) => {
      const kept = [[], common.outputs.map((_, place) => place)];
      const compute = unitRunner(graph, { ...common, arms: [{ ...base, id: "base" }, arm], kept });
      return hashNumbers(compute({ lens: neutral, firstDraw: 0, draws: 70 }).values);
    });
    expect(moves.map(({ hash }) => hash)).toEqual(expected);
    expect(new Set(expected).size).toBe(2);
  });
  it("answers the page's newest question in steps, on the program compiled ahead, with the bits that Node gives", async () => {
    const questions: readonly Question[] = [
      { ...presentCourse, levers: { L18: 1 } },
      { ...presentCourse, package: "P1", levers: { L18: 2 } },
      { ...presentCourse, package: "P2", lens: { weights: { OR: 1, DR: 1 } } },
    ];
    const answers = await open.page.evaluate(
      ([some]) => window.engine.live({ questions: some, futures: 100 }),
      [questions] as const,
    );
    expect(answers.map(({ stage, count }) => [stage, count])).toEqual([
      ["first", 32],
      ["first", 32],
      ["refined", 100],
      ["complete", 100],
    ]);
    const [first, , last] = questions as [Question, Question, Question];
    const pool = thisThreadPool(graph);
    const expected = async (question: Question, draws: number): Promise<readonly string[]> => {
      const both = [question, { ...question, package: "P0", levers: {} }];
      const found = await computeQuestions(graph, pool, both, { draws, recordings: ["pressure.SCS"] });
      const components = metricComponents(graph).map(({ id }) => id);
      return found.map(({ values, path }) =>
        hashNumbers([...components.flatMap((id) => [...values(id)]), ...path("pressure.SCS")]),
      );
    };
    expect(answers[0]?.hashes).toEqual(await expected(first, 32));
    expect(answers[1]?.hashes).toEqual(await expected(last, 32));
    expect(answers[3]?.hashes).toEqual(await expected(last, 100));
    expect(open.requests.filter((url) => url.endsWith("/live.wasm")).length).toBe(2);
  });
  it("answers all the same when its workers are killed in mid-answer", async () => {
    const questions: readonly Question[] = [{ ...presentCourse, package: "P3" }];
    const ask = (kill: boolean) =>
      open.page.evaluate(
        ([some, killed]) => window.engine.live({ questions: some, futures: 100, kill: killed }),
        [questions, kill] as const,
      );
    const [killed, usual] = [await ask(true), await ask(false)];
    expect(killed.map(({ stage }) => stage)).toEqual(["first", "refined", "complete"]);
    expect(killed.at(-1)).toEqual(usual.at(-1));
  });
  it("gives a study the result hash of the command line", async () => {
    const { json } = ententeJson<{
      readonly record: { readonly resultHash: string; readonly totalRuns: number };
    }>(["run", fixture("small")]);
    const outcome = await open.page.evaluate((asked) => window.engine.study(asked), {
      study: smallStudy(),
      bands: bandsFor(graph),
      switches: false,
    });
    expect(outcome.resultHash).toBe(json.record.resultHash);
    expect(outcome.totalRuns).toBe(json.record.totalRuns);
    expect(outcome.progress.at(-1)).toBe(json.record.totalRuns);
  });
  it("runs from scripts that make no code from text", () => {
    const scripts = readdirSync(join(open.folder, "assets")).filter((name) => name.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(2);
    const text = scripts.map((name) => readFileSync(join(open.folder, "assets", name), "utf8")).join("\n");
    for (const forbidden of [/new Function\b/, /\beval\(/, /["'`]node:/, /SharedArrayBuffer/])
      expect(forbidden.exec(text)).toBe(null);
  });
  it("asks nobody outside for anything", () => {
    expect(open.requests.filter((url) => !url.startsWith(`${open.origin}/`))).toEqual([]);
    expect(open.requests.filter((url) => url.endsWith("/model.json")).length).toBeGreaterThan(1);
    expect(open.faults).toEqual([]);
  });
});

function smallStudy(): Study {
  const file = join(fixture("small"), "study.yaml");
  const { study, diagnostics } = readStudy(readFileSync(file, "utf8"), file, catalogueOf(graph));
  if (study === undefined) throw new Error(JSON.stringify(diagnostics));
  return study;
}
