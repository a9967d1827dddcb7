import { describe, expect, it } from "vitest";
import { readGraph } from "../../compute/graph-file.ts";
import { armOf, baseOf, lensFor, sameArm, sessionJobOf } from "./jobs.ts";
import { presentCourse, type Question } from "./question.ts";

const graph = readGraph("build/model.json");
const leverDefault = (id: string): number => {
  const found = graph.nodes.find((node) => node.kind === "lever" && node.id === id);
  if (found?.kind !== "lever") throw new Error(id);
  return found.default;
};

const asks = (question: Question): boolean => sameArm(armOf(graph, question), baseOf(graph, question));

describe("an arm", () => {
  it("has a package's levers with those moved over them, and none that is at its default", () => {
    const own = graph.packages.find(({ id }) => id === "P1")?.levers ?? {};
    const usual = leverDefault("L18");
    const { values } = armOf(graph, {
      ...presentCourse,
      package: "P1",
      levers: { L07: 0.25, L18: usual },
    }).levers;
    expect(values["L07"]).toBe(0.25);
    expect(values["L14"]).toBe(own["L14"]);
    expect("L18" in values).toBe(false);
    expect(asks({ ...presentCourse, levers: { L18: usual } })).toBe(true);
    expect(asks({ ...presentCourse, levers: { L18: usual + 1 } })).toBe(false);
  });
  it("of a package that does not exist is refused", () => {
    expect(() => armOf(graph, { ...presentCourse, package: "P99" })).toThrow("no package P99");
  });
});

describe("a lens", () => {
  const multipliers = (id: string) => graph.lenses.find((lens) => lens.id === id)?.multipliers ?? {};
  it("of one theory has its multipliers, whatever its weight", () => {
    const alone = lensFor(graph, { weights: { OR: 3, DR: 0 } });
    for (const [name, value] of Object.entries(multipliers("OR")))
      expect(alone.kind === "pure" && alone.multipliers[name]).toBeCloseTo(value, 12);
  });
  it("of two theories is their weighted geometric mean, 1 where a theory says nothing", () => {
    const mixed = lensFor(graph, { weights: { OR: 1, DP: 3 } });
    if (mixed.kind !== "pure") throw new Error("not pure");
    const [a = 1, b = 1] = ["OR", "DP"].map((id) => multipliers(id)["opportunityLens"] ?? 1);
    expect(mixed.multipliers["opportunityLens"]).toBeCloseTo(a ** 0.25 * b ** 0.75, 12);
    const lag = multipliers("DP")["lagLens"] ?? 1;
    expect(mixed.multipliers["lagLens"]).toBeCloseTo(lag ** 0.75, 12);
    expect(lensFor(graph, { weights: { DP: 6, OR: 2 } })).not.toBe(mixed);
  });
  it.each([{ OR: -1, DR: 2 }, { OR: 0 }, { OR: Number.NaN }, {}])("with weights %j is refused", (weights) => {
    expect(() => lensFor(graph, { weights })).toThrow(RangeError);
  });
  it("that does not exist is refused, alone and in a mix", () => {
    expect(() => lensFor(graph, { id: "XX" })).toThrow("no lens XX");
    expect(() => lensFor(graph, { weights: { XX: 1 } })).toThrow("no lens XX");
    expect(lensFor(graph, { id: "mixes" }).kind).toBe("mixes");
  });
});

it("a parameter that is set has that value in every future, and no other range changes", () => {
  const job = sessionJobOf(
    graph,
    { ...presentCourse, parameters: { "some.JP": 2 } },
    { components: [], recordings: [] },
  );
  expect(job.overrides).toEqual({ "some.JP": [2, 2, 2] });
});
