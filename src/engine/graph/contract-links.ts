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
  const into = new Map<string, Set<Chain>>();
  const out = new Map<string, Set<Chain>>();
  const put = (chain: Chain): void => {
    into.set(chain.to, (into.get(chain.to) ?? new Set<Chain>()).add(chain));
    out.set(chain.from, (out.get(chain.from) ?? new Set<Chain>()).add(chain));
  };
  for (const link of links)
    if (kept(link.from) && kept(link.to)) put({ from: link.from, to: link.to, links: [link] });
  const waiting = [...into.keys()];
  for (let vertex = waiting.pop(); vertex !== undefined; vertex = waiting.pop()) {
    const before = [...(into.get(vertex) ?? [])];
    const after = [...(out.get(vertex) ?? [])];
    if (vertex === through || (before.length > 1 && after.length > 1)) continue;
    into.delete(vertex);
    out.delete(vertex);
    for (const chain of before) out.get(chain.from)?.delete(chain);
    for (const chain of after) into.get(chain.to)?.delete(chain);
    for (const a of before)
      for (const b of after)
        // A chain that returns to a vertex other than the one asked for is a loop of its own.
        if (a.from !== b.to || a.from === through)
          put({ from: a.from, to: b.to, links: [...a.links, ...b.links] });
    // Its neighbours may have lost a way in or out.
    waiting.push(...before.map(({ from }) => from), ...after.map(({ to }) => to));
  }
  return [...out.values()].flatMap((chains) => [...chains]);
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
