import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { LaneCompiler } from "../../engine/ensemble/compiled-lanes.ts";
import { withKept } from "../../engine/ensemble/kept-programs.ts";
import { openSession } from "../../engine/ensemble/session.ts";
import { withJavascript } from "../../engine/ensemble/work-unit.ts";
import type { Graph } from "../../engine/graph/graph.ts";
import { hashText } from "../../engine/run/sha256.ts";
import { armOf, everyComponent, lensFor, sessionJobOf } from "./jobs.ts";
import { liveProgram } from "./live-program.ts";
import { presentCourse, type Question } from "./question.ts";
import { shownRecordings } from "./recordings.ts";

const text = readFileSync("build/model.json", "utf8");
const graph = JSON.parse(text) as Graph;
const module = new WebAssembly.Module(liveProgram(text));
const recordings = shownRecordings.map(({ id }) => id);
const refuse: LaneCompiler = () => {
  throw new Error("compiled anew");
};
const compute = (question: Question, lanes?: LaneCompiler) =>
  openSession(
    graph,
    sessionJobOf(graph, question, everyComponent(graph, recordings)),
    { lens: lensFor(graph, question.lens), firstDraw: 0, draws: 8 },
    withJavascript(lanes === undefined ? {} : { lanes }),
  ).compute(armOf(graph, question));
const parameter = graph.nodes.find((node) => node.kind === "parameter" && node.distribution !== "fixed");

describe("the program of the page's questions", () => {
  it("serves every policy, theory and parameter, with the bits of one compiled when it is asked for", () => {
    const kept = withKept(module, hashText(text), refuse);
    const questions: readonly Question[] = [
      presentCourse,
      { ...presentCourse, package: "P1", levers: { L18: 2 }, lens: { weights: { OR: 1, LI: 2 } } },
      {
        ...presentCourse,
        package: "P4",
        lens: { id: "mixes" },
        parameters: { [parameter?.name ?? ""]: 0.5 },
      },
    ];
    for (const question of questions) expect(compute(question, kept)).toEqual(compute(question));
  });
  it("leaves rival equations and another model to the compiler", () => {
    const rival = { ...presentCourse, switches: { S1: "olson" } };
    expect(() => compute(rival, withKept(module, hashText(text), refuse))).toThrow("compiled anew");
    expect(() => compute(presentCourse, withKept(module, hashText(`${text} `), refuse))).toThrow(
      "compiled anew",
    );
  });
});
