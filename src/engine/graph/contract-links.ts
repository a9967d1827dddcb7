import type { CausalLink } from "./causal-graph.ts";

/** A run of links with nothing to choose on the way. */
export interface Chain {
  readonly from: string;
  readonly to: string;
  readonly links: readonly CausalLink[];
}

/**
 * Keep the links that lie on some loop through a vertex, and join those that must follow one another.
 *
 * Every elementary loop through the vertex stays, and no other appears: a vertex is joined to its neighbour only when it has
 * a single way in or a single way out.
 */
export function contractLinks(links: readonly CausalLink[], through: string): readonly Chain[] {
  const forward = reachable(links, through, ({ from, to }) => [from, to]);
  const backward = reachable(links, through, ({ from, to }) => [to, from]);
  const kept = (vertex: string): boolean => forward.has(vertex) && backward.has(vertex);
  let chains: readonly Chain[] = links
    .filter(({ from, to }) => kept(from) && kept(to))
    .map((link) => ({ from: link.from, to: link.to, links: [link] }));
  for (let joined = joinOne(chains, through); joined !== undefined; joined = joinOne(chains, through))
    chains = joined;
  return chains;
}

function reachable(
  links: readonly CausalLink[],
  start: string,
  ends: (link: CausalLink) => readonly [from: string, to: string],
): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  for (const link of links) {
    const [from, to] = ends(link);
    next.set(from, [...(next.get(from) ?? []), to]);
  }
  const seen = new Set([start]);
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const to of next.get(at) ?? [])
      if (!seen.has(to)) {
        seen.add(to);
        waiting.push(to);
      }
  return seen;
}

/** Join one vertex that leaves nothing to choose; nothing when there is none. */
function joinOne(chains: readonly Chain[], through: string): readonly Chain[] | undefined {
  const into = new Map<string, Chain[]>();
  const out = new Map<string, Chain[]>();
  for (const chain of chains) {
    into.set(chain.to, [...(into.get(chain.to) ?? []), chain]);
    out.set(chain.from, [...(out.get(chain.from) ?? []), chain]);
  }
  for (const [vertex, before] of into) {
    const after = out.get(vertex) ?? [];
    if (vertex === through || (before.length > 1 && after.length > 1)) continue;
    const others = chains.filter(({ from, to }) => from !== vertex && to !== vertex);
    const joined = before.flatMap((a) =>
      after.map((b): Chain => ({ from: a.from, to: b.to, links: [...a.links, ...b.links] })),
    );
    // A chain that returns to a vertex other than the one asked for is a loop of its own.
    return [...others, ...joined.filter(({ from, to }) => from !== to || from === through)];
  }
  return undefined;
}
