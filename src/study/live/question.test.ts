import { expect, it } from "vitest";
import { assumptionsKey, presentCourse, questionKey } from "./question.ts";

const levers = { L18: 1, L07: 2 };

it("a question has one key whatever the order of its parts, and another when any part differs", () => {
  const asked = { ...presentCourse, levers, lens: { weights: { OR: 1, DR: 2 } } };
  const turned = { lens: { weights: { DR: 2, OR: 1 } }, parameters: {}, switches: {} };
  expect(questionKey({ ...turned, levers: { L07: 2, L18: 1 }, package: "P0" })).toBe(questionKey(asked));
  const others = [
    { ...asked, package: "P1" },
    { ...asked, levers: { L18: 1 } },
    { ...asked, lens: { weights: { OR: 2, DR: 2 } } },
    { ...asked, lens: { id: "OR" } },
    { ...asked, switches: { S1: "olson" } },
    { ...asked, parameters: { rate: 1 } },
  ];
  expect(new Set([asked, ...others].map(questionKey)).size).toBe(7);
});

it("assumptions leave the policy out", () => {
  expect(assumptionsKey({ ...presentCourse, package: "P1", levers } as typeof presentCourse)).toBe(
    assumptionsKey(presentCourse),
  );
});
