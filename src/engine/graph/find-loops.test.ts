import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CausalLink } from "./causal-graph.ts";
import { contractLinks } from "./contract-links.ts";
import { findLoops } from "./find-loops.ts";

const far = { longest: 12, most: 10_000, steps: 1_000_000 };
const link = (pair: string): CausalLink => ({ from: pair[0] ?? "", to: pair[1] ?? "", late: false });
const ways = (links: readonly CausalLink[], through: string, limits = far): readonly string[] =>
  findLoops(links, through, limits).loops.map((loop) => loop.links.map(({ from }) => from).join(""));

/** Every elementary loop through a vertex, by plain search. */
function everyLoop(links: readonly CausalLink[], through: string): readonly string[] {
  const found: string[] = [];
  const walk = (path: string): void => {
    for (const { from, to } of links) {
      if (from !== path.at(-1)) continue;
      if (to === through) found.push(path);
      else if (!path.includes(to)) walk(path + to);
    }
  };
  walk(through);
  return found;
}

describe("finding feedback loops", () => {
  it("names every elementary loop through a vertex once, shortest first", () => {
    const links = ["ab", "ba", "bc", "ca", "cd", "dc", "de", "ae"].map(link);
    expect(ways(links, "a")).toEqual(["ab", "abc"]);
    expect(ways(links, "d")).toEqual(["dc"]);
    expect(ways(links, "e")).toEqual([]);
  });

  it("finds what a plain search finds, in any graph", () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(fc.uniqueArray(pair, { maxLength: 24, selector: String }), (pairs) => {
        const links = pairs
          .filter(([from, to]) => from !== to)
          .map(([from, to]) => link(`${"abcdefg"[from]}${"abcdefg"[to]}`));
        expect([...ways(links, "a")].sort()).toEqual([...everyLoop(links, "a")].sort());
      }),
    );
  });

  it("leaves out longer loops and says up to which length all are found", () => {
    const links = ["ab", "ba", "bc", "ca", "cd", "da"].map(link);
    expect(ways(links, "a", { ...far, longest: 3 })).toEqual(["ab", "abc"]);
    expect(findLoops(links, "a", { ...far, longest: 3 }).completeTo).toBe(3);
    expect(findLoops(links, "a", { ...far, most: 1 }).completeTo).toBeLessThan(3);
    expect(findLoops(links, "a", { ...far, steps: 2 }).completeTo).toBeLessThan(3);
  });

  it("joins what leaves nothing to choose and drops what is on no loop", () => {
    const chains = contractLinks(["ab", "bc", "cd", "da", "ax", "yb"].map(link), "a");
    expect(chains.map(({ from, to, links }) => [from, to, links.length])).toEqual([["a", "a", 4]]);
  });
});
