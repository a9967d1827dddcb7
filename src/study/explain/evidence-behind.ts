import { readsOf, type Graph, type GraphNode } from "../../engine/graph/graph.ts";
import type { Grade } from "../../engine/language/declarations.ts";

/** The evidence that a quantity rests on, through all equations behind it. */
export interface EvidenceBehind {
  /** Parameters and recorded series behind it, by grade. */
  readonly grades: Readonly<Record<Grade, number>>;
  /** The worst grade among them: a computed value is no better than its weakest input. */
  readonly weakest?: Grade;
  /** Keys of sources and facts they cite, most cited first. */
  readonly sources: readonly string[];
}

/** Walk up from some quantities through every equation and quarter to the numbers they rest on. */
export function evidenceBehind(graph: Graph, names: readonly string[]): EvidenceBehind {
  const inputs = namesBehind(graph, names).filter(
    (node) => node.kind === "parameter" || node.kind === "series",
  );
  const count = (grade: Grade): number => inputs.filter((one) => one.grade === grade).length;
  const cited = new Map<string, number>();
  for (const { sources } of inputs) for (const key of sources) cited.set(key, (cited.get(key) ?? 0) + 1);
  const grades = { A: count("A"), B: count("B"), C: count("C") };
  const weakest = (["C", "B", "A"] as const).find((grade) => grades[grade] > 0);
  return {
    grades,
    ...(weakest === undefined ? {} : { weakest }),
    sources: [...cited].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key),
  };
}

/** Everything some quantities rest on, themselves included. */
export function namesBehind(graph: Graph, names: readonly string[]): readonly GraphNode[] {
  const byName = new Map(graph.nodes.map((node) => [node.name, node]));
  const setters = new Map(
    graph.nodes.flatMap((node) => (node.kind === "next" ? [[node.stock, node.name] as const] : [])),
  );
  const seen = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const node = byName.get(name);
    if (node === undefined || seen.has(name)) continue;
    seen.add(name);
    waiting.push(...readsOf(node));
    const setter = setters.get(name);
    if (setter !== undefined) waiting.push(setter);
  }
  return graph.nodes.filter(({ name }) => seen.has(name));
}

/** Say the grades in a line: `C (12 A, 40 B, 91 C among the numbers behind it)`. */
export function evidenceWords({ grades, weakest }: EvidenceBehind): string {
  if (weakest === undefined) return "";
  const counts = (["A", "B", "C"] as const)
    .filter((grade) => grades[grade] > 0)
    .map((grade) => `${grades[grade]} ${grade}`);
  return `${weakest} at its weakest; ${counts.join(", ")} among the numbers behind it`;
}
