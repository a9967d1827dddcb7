import { expect, it } from "vitest";
import type { ClaimSummary, StudySummary } from "../../../study/published/site-summary.ts";
import { contestsOf } from "./contests.ts";

const claims = (...ids: readonly string[]): readonly ClaimSummary[] =>
  ids.map((id) => ({ id }) as unknown as ClaimSummary);
const studies = [
  {
    id: "d",
    claims: claims("D1", "D2"),
    contested: [
      { title: "Across", one: ["D1"], other: ["b/B1"], choice: "Which?" },
      { title: "Within", one: ["D1"], other: ["D2", "D9"], choice: "Both?" },
    ],
  },
  {
    id: "b",
    claims: claims("B1"),
    contested: [{ title: "Across again", one: ["B1"], other: ["d/D1"], choice: "Which?" }],
  },
] as unknown as readonly StudySummary[];

it("finds the contests of a claim in both studies, each once, without claims that do not exist", () => {
  expect(contestsOf(studies, "b", "B1").map(({ title }) => title)).toEqual(["Across"]);
  const [, within] = contestsOf(studies, "d", "D1");
  expect(within?.other.map(({ claim }) => claim.id)).toEqual(["D2"]);
  expect(contestsOf(studies, "d", "none")).toEqual([]);
});
