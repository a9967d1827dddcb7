import type { CausalLink } from "./causal-graph.ts";
import { contractLinks, type Chain } from "./contract-links.ts";

/** A way from a vertex back to itself that passes no vertex twice. */
export interface Loop {
  readonly links: readonly CausalLink[];
}

/** How far a search for loops goes. */
export interface LoopLimits {
  /** Links in the longest loop looked for. */
  readonly longest: number;
  /** Loops after which the search stops. */
  readonly most: number;
  /** Steps of the search, over all lengths. */
  readonly steps: number;
}

/** The loops found, and up to which length they are all there are. */
export interface FoundLoops {
  /** Shortest first. */
  readonly loops: readonly Loop[];
  /** Every loop of at most this many links was found. */
  readonly completeTo: number;
}

/** Find the elementary loops through a vertex, shortest first, until a limit is reached. */
export function findLoops(links: readonly CausalLink[], through: string, limits: LoopLimits): FoundLoops {
  const chains = contractLinks(links, through);
  const outgoing = new Map<string, Chain[]>();
  for (const chain of chains) outgoing.set(chain.from, [...(outgoing.get(chain.from) ?? []), chain]);
  const distance = distancesTo(chains, through);
  const loops: Loop[] = [];
  let steps = 0;
  /** Extend a path by chains that can still come home in exactly `left` links; false when a limit is reached. */
  const walk = (path: Chain[], at: string, left: number, passed: Set<string>): boolean => {
    steps += 1;
    if (steps > limits.steps || loops.length >= limits.most) return false;
    for (const chain of outgoing.get(at) ?? []) {
      const rest = left - chain.links.length;
      if (chain.to === through) {
        if (rest === 0) loops.push({ links: [...path, chain].flatMap((one) => one.links) });
        continue;
      }
      if (passed.has(chain.to) || (distance.get(chain.to) ?? Number.POSITIVE_INFINITY) > rest) continue;
      passed.add(chain.to);
      const finished = walk([...path, chain], chain.to, rest, passed);
      passed.delete(chain.to);
      if (!finished) return false;
    }
    return true;
  };
  for (let length = 1; length <= limits.longest; length += 1)
    if (!walk([], through, length, new Set())) return { loops, completeTo: length - 1 };
  return { loops, completeTo: limits.longest };
}

/** Links on the shortest way from each vertex to one of them. */
function distancesTo(chains: readonly Chain[], goal: string): ReadonlyMap<string, number> {
  const distance = new Map([[goal, 0]]);
  for (let changed = true; changed;) {
    changed = false;
    for (const { from, to, links } of chains) {
      const reached = (distance.get(to) ?? Number.POSITIVE_INFINITY) + links.length;
      if (from === goal || reached >= (distance.get(from) ?? Number.POSITIVE_INFINITY)) continue;
      distance.set(from, reached);
      changed = true;
    }
  }
  return distance;
}
