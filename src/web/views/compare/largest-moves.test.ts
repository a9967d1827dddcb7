import { expect, it } from "vitest";
import { buildAllianceModel } from "../../../model/index.ts";
import { leversOf, scenarioOf, type Scenario } from "../../state/scenario.ts";
import { largestMoves } from "./largest-moves.ts";

const { graph } = buildAllianceModel();
const base = scenarioOf("P0");
const levers = [...leversOf(graph).values()].filter(({ whole }) => whole !== true);
const width = ({ range: [low, high] }: (typeof levers)[number]): number => high - low;

/** The base with levers moved by a share of their range, towards its farther end. */
function moved(shares: Readonly<Record<string, number>>): Scenario {
  const values = largestMoves(graph, base, { ...base, policy: { package: "P0", levers: {} } }, 99);
  expect(values).toEqual([]);
  const to = levers
    .filter(({ id }) => shares[id] !== undefined)
    .map((lever) => {
      const from = graph.packages.find(({ id }) => id === "P0")?.levers[lever.id] ?? lever.default;
      const [low, high] = lever.range;
      const way = high - from > from - low ? 1 : -1;
      return [lever.id, from + way * (shares[lever.id] ?? 0) * width(lever)] as const;
    });
  return { ...base, policy: { package: "P0", levers: Object.fromEntries(to) } };
}

it("the levers moved most are those moved by the largest share of their range, whatever their unit", () => {
  const byWidth = levers.toSorted((a, b) => width(a) - width(b));
  const [narrow, wide] = [byWidth[0], byWidth.at(-1)];
  if (narrow === undefined || wide === undefined) throw new Error("the model has levers");
  expect(width(wide)).toBeGreaterThan(10 * width(narrow));
  const scenario = moved({ [narrow.id]: 0.4, [wide.id]: 0.2 });
  const found = largestMoves(graph, base, scenario, 12);
  expect(found.map(({ lever }) => lever.id)).toEqual([narrow.id, wide.id]);
  expect(largestMoves(graph, base, scenario, 1).map(({ lever }) => lever.id)).toEqual([narrow.id]);
});
