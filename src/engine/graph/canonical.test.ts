import { describe, expect, it } from "vitest";
import { coefficient, mechanism, metric, type Calendar } from "../language.ts";
import { aux } from "../language.ts";
import { buildModel } from "./build-graph.ts";
import { modelHash, parameterHash } from "./canonical.ts";

const calendar: Calendar = { start: "2020Q1", quarters: 4 };

function hashes(central: number, words: { readonly doc: string; readonly because: string }, module = "one") {
  const size = coefficient(central, { unit: "1", ...words });
  const twice = aux({ unit: "1", doc: words.doc, needs: { size }, value: ({ size }) => 2 * size });
  const outcome = metric(twice, {
    id: "Y1",
    doc: words.doc,
    window: ["2020Q1", "2020Q4"],
    reducer: "mean",
    better: "neither",
    closing: "last",
    negligible: 0,
  });
  const about = mechanism({
    id: "M1",
    title: words.doc,
    says: [{ paper: "p", sections: ["1"], claim: words.doc }],
    cause: words.because,
    lens: words.doc,
    criticisms: [words.doc],
  });
  const { graph } = buildModel(calendar, { [module]: { size, twice, outcome, about } });
  expect(graph.mechanisms[0]).toMatchObject({ id: "M1", name: "about", module, cause: words.because });
  return [modelHash(graph), parameterHash(graph)];
}

describe("the hashes of a model", () => {
  const plain = { doc: "size", because: "judged" };
  it("do not depend on prose or on the module a declaration stands in", () => {
    expect(hashes(3, { doc: "another text", because: "another reason" }, "two")).toEqual(hashes(3, plain));
  });
  it("depend on the range of a parameter", () => {
    const [model, parameters] = hashes(3, plain);
    const [otherModel, otherParameters] = hashes(4, plain);
    expect(otherModel).not.toBe(model);
    expect(otherParameters).not.toBe(parameters);
  });
});
