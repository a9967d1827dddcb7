import { describe, expect, it } from "vitest";
import { readGraph } from "../../compute/graph-file.ts";
import type { Pool } from "../../compute/runner.ts";
import { thisThreadPool } from "../../compute/this-thread.ts";
import { baseQuestion, usualAssumptions, type Question } from "../../study/live/question.ts";
import { computeQuestions } from "./background.ts";
import { distinctQuestions } from "./distinct-questions.ts";

const graph = readGraph("build/model.json");
const question = (levers: Question["levers"], lens = "neutral"): Question => ({
  ...usualAssumptions,
  lens: { id: lens },
  package: "P1",
  levers,
});
const one = question({ L01: 0, L18: 1 });
const other = question({}, "OR");
const same = question({ L18: 1, L01: 0 });

/** A pool that notes how many policies each job has. */
function watchedPool(): { readonly pool: Pool; readonly arms: number[] } {
  const inner = thisThreadPool(graph);
  const arms: number[] = [];
  const runner: Pool["runner"] = (job) => {
    if ("arms" in job) arms.push(job.arms.length);
    return inner.runner(job);
  };
  return { pool: { ...inner, runner }, arms };
}

describe("questions asked in the background", () => {
  it("that are the same stand once, whatever the order of their levers", () => {
    const { asked, places } = distinctQuestions([one, other, same, ...[one, other, same].map(baseQuestion)]);
    expect(asked).toEqual([one, other, baseQuestion(one), baseQuestion(other)]);
    expect(places).toEqual([0, 1, 0, 2, 3, 2]);
  });
  it("are each computed once and answered in their own place", async () => {
    const { pool, arms } = watchedPool();
    const questions = [one, question({ L18: 3 }), same, baseQuestion(one), baseQuestion(same)];
    const answers = await computeQuestions(graph, pool, questions, { draws: 2, components: ["Y12"] });
    expect(arms).toEqual([3]);
    const values = answers.map((futures) => [...futures.values("Y12")]);
    expect(values[2]).toEqual(values[0]);
    expect(values[4]).toEqual(values[3]);
    expect(values[1]).not.toEqual(values[0]);
    expect(values[3]).not.toEqual(values[0]);
    expect(answers.length).toBe(questions.length);
  });
});
