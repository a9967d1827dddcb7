import { expect, it } from "vitest";
import { shareLine } from "./share-geometry.ts";

it("places shares between the ends of the line, the headline with its interval apart from the others", () => {
  const line = shareLine(
    {
      shares: [
        { lens: "neutral", share: 0.5 },
        { lens: "OR", share: 1 },
        { lens: "DR", share: 0 },
      ],
      headline: "neutral",
      interval: [0.4, 0.6],
      needed: 0.8,
    },
    110,
  );
  expect(line.marks).toEqual([
    { lens: "OR", x: 105 },
    { lens: "DR", x: 5 },
  ]);
  expect(line.headline).toEqual({ x: 55, low: 45, high: 65 });
  expect([line.failsTo, line.passesFrom]).toEqual([25, 85]);
});
