import { beforeEach, describe, expect, it } from "vitest";
import { readGraph } from "../../compute/graph-file.ts";
import type { Pool } from "../../compute/runner.ts";
import { thisThreadPool } from "../../compute/this-thread.ts";
import type { AskedUnit } from "../../engine/ensemble/prepare-jobs.ts";
import type { Answer } from "./answer.ts";
import { askNewest } from "./ask-newest.ts";
import { computeQuestions } from "./background.ts";
import { keepHeld } from "./keep-held.ts";
import { presentCourse, type Question } from "../../study/live/question.ts";

const graph = readGraph("build/model.json");
const pool = thisThreadPool(graph);
const taken = { components: ["Y10.SCS", "Y06"], recordings: ["pressure.SCS"] };
const futures = 70;
const moved = (value: number): Question => ({ ...presentCourse, levers: { L18: value } });

const asked: AskedUnit[] = [];
const watched: Pool = {
  ...pool,
  runner: (job) => {
    const inner = pool.runner(job);
    const run: typeof inner.run = (unit, signal) => {
      asked.push(unit);
      return inner.run(unit, signal);
    };
    return { ...inner, run };
  },
};

/** What came of questions. */
interface Told {
  readonly answers: readonly Answer[];
  readonly errors: readonly unknown[];
}

/** Make a function that asks some questions at once and waits until nothing is computed any more. */
function asker(
  react: (answer: Answer, ask: (question: Question) => void) => void = () => {},
): (...questions: readonly Question[]) => Promise<Told> {
  let answers: Answer[] = [];
  let errors: unknown[] = [];
  let idle = (): void => {};
  const ask = askNewest({
    graph,
    taken,
    hold: keepHeld(graph, [watched], taken, futures),
    firstUnits: [2, 1],
    answer: (answer) => {
      answers.push(answer);
      react(answer, ask);
    },
    busy: (computing) => (computing ? undefined : idle()),
    failed: (error) => errors.push(error),
    now: () => 0,
  });
  return async (...questions) => {
    [answers, errors] = [[], []];
    await new Promise<void>((done) => {
      idle = done;
      for (const question of questions) ask(question);
    });
    return { answers, errors };
  };
}

const answersTo = (...questions: readonly Question[]): Promise<Told> => asker()(...questions);

const told = (answers: readonly Answer[]) =>
  answers.map(({ question, stage, yours, base }) => [question.levers["L18"], stage, yours.count, base.count]);

beforeEach(() => void asked.splice(0));

describe("a question", () => {
  it("is answered twice, by few futures and by all, each the pair of one of the base", async () => {
    const { answers, errors } = await answersTo(moved(2));
    expect(errors).toEqual([]);
    expect(told(answers)).toEqual([
      [2, "first", 16, 16],
      [2, "refined", 70, 70],
      [2, "complete", 70, 70],
    ]);
    const [yours, base] = await computeQuestions(graph, pool, [moved(2), presentCourse], {
      draws: futures,
      ...taken,
    });
    const [first, refined, complete] = answers as [Answer, Answer, Answer];
    for (const component of taken.components) {
      expect(complete.yours.values(component)).toEqual(yours?.values(component));
      expect(complete.base.values(component)).toEqual(base?.values(component));
      expect(first.yours.values(component)).toEqual(yours?.values(component).slice(0, 16));
    }
    for (const { yours: own, base: other } of [refined, complete]) {
      expect(own.path("pressure.SCS")).toEqual(yours?.path("pressure.SCS"));
      expect(other.path("pressure.SCS")).toEqual(base?.path("pressure.SCS"));
      expect(own.values("Y10.SCS")).toEqual(yours?.values("Y10.SCS"));
    }
    const early = [...refined.yours.values("Y06")];
    expect(early.slice(0, 16)).toEqual([...complete.yours.values("Y06")].slice(0, 16));
    expect(early.slice(16).some(Number.isNaN)).toBe(true);
    expect(complete.yours.values("Y10.SCS")).not.toEqual(complete.base.values("Y10.SCS"));
    expect(() => complete.yours.values("Y01")).toThrow(RangeError);
  });
  it("that asks for the base has one set of futures, computed once", async () => {
    const { answers } = await answersTo(presentCourse);
    for (const { yours, base } of answers) expect(yours).toBe(base);
    const rest = [16, 32, 48, 64];
    expect(asked.map(({ firstDraw, part }) => [firstDraw, part])).toEqual([
      [0, undefined],
      ...rest.map((draw) => [draw, "happening"]),
      ...rest.map((draw) => [draw, "rest"]),
    ]);
    const usual = graph.nodes.find((node) => node.kind === "lever" && node.id === "L18");
    const same = await answersTo(moved(usual?.kind === "lever" ? usual.default : Number.NaN));
    expect(same.answers[0]?.yours).toBe(same.answers[0]?.base);
  });
});

describe("of many questions", () => {
  it("the one in work gives its first picture, and the newest alone is answered after it", async () => {
    const { answers } = await answersTo(moved(1), moved(2), moved(3), moved(4));
    expect(told(answers)).toEqual([
      [1, "first", 16, 16],
      [4, "first", 32, 32],
      [4, "refined", 70, 70],
      [4, "complete", 70, 70],
    ]);
  });
  it("those under the same assumptions share a base; another theory has its own", async () => {
    const under = { ...moved(2), lens: { weights: { OR: 1, DR: 1 } } };
    const { answers, errors } = await answersTo(moved(1), under);
    expect(errors).toEqual([]);
    expect(told(answers).map(([, stage]) => stage)).toEqual(["first", "first", "refined", "complete"]);
    const [plain, mixed] = answers.map(({ base }) => [...base.values("Y10.SCS")]);
    expect(mixed).not.toEqual(plain);
    // Of the first question a unit of each arm; of the second five of each, four of them in two parts.
    expect(asked.length).toBe(2 + 2 * (1 + 4 * 2));
  });
  it("those of a lever that is being dragged get their first pictures, and the last alone the rest", async () => {
    const steps = [moved(1), moved(2), moved(3)];
    const { answers } = await asker((answer, ask) => {
      const next = steps[steps.indexOf(answer.question) + 1];
      if (answer.stage === "first" && steps.includes(answer.question) && next !== undefined) ask(next);
    })(moved(0.5), ...steps.slice(0, 1));
    expect(told(answers).map(([value, stage]) => [value, stage])).toEqual([
      [0.5, "first"],
      [1, "first"],
      [2, "first"],
      [3, "first"],
      [3, "refined"],
      [3, "complete"],
    ]);
    const late = asked.filter(
      ({ part, arm }) => part === "happening" && arm?.levers.values["L18"] !== undefined,
    );
    expect(new Set(late.map(({ arm }) => arm?.levers.values["L18"]))).toEqual(new Set([3]));
  });
  it("one that was answered lately is answered again at once, with the futures it had", async () => {
    const ask = asker();
    const { answers: before } = await ask(moved(1));
    const { answers: other } = await ask(moved(2));
    expect(told(other).map(([, stage]) => stage)).toEqual(["first", "refined", "complete"]);
    expect(other.at(-1)?.base).toBe(before.at(-1)?.base);
    asked.splice(0);
    const { answers: again } = await ask(moved(1));
    expect(told(again)).toEqual([[1, "complete", 70, 70]]);
    expect(again[0]?.yours).toBe(before.at(-1)?.yours);
    expect(asked).toEqual([]);
  });
  it("one that cannot be computed is told of, and the next is answered", async () => {
    const { answers, errors } = await answersTo({ ...moved(1), package: "P99" }, moved(2));
    expect(errors.map(String)).toEqual(["RangeError: no package P99"]);
    expect(told(answers).map(([, stage]) => stage)).toEqual(["first", "refined", "complete"]);
  });
});
