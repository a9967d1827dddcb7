import { expect, it } from "vitest";
import { keyOf } from "../../live/background-ask.svelte.ts";
import { futuresOf } from "../../live/futures.ts";
import { basePackage, scenarioOf, withLens } from "../../state/scenario.ts";
import { pairsFound, pairsWish } from "./pairs.ts";

it("compares each scenario with the base under its own assumptions", () => {
  const feared = withLens(scenarioOf("P2"), { id: "OR" });
  const wish = pairsWish([scenarioOf("P1"), feared], 8);
  const futures = wish.questions.map(() => futuresOf({ components: [], recordings: [] }, 1, []));
  const pairs = pairsFound({ found: { key: keyOf(wish), futures } }, wish);
  const asked = pairs?.map(({ yours, base }) =>
    [yours, base].map((one) => wish.questions[futures.indexOf(one)]),
  );
  expect(asked).toMatchObject([
    [{ package: "P1" }, { package: basePackage, lens: { id: "neutral" } }],
    [{ package: "P2" }, { package: basePackage, lens: { id: "OR" } }],
  ]);
  expect(pairsFound({ found: { key: keyOf(wish), futures } }, pairsWish([feared], 8))).toBeUndefined();
});
