import type { Grade } from "../../../engine/language/declarations.ts";
import type { Graph, ParameterNode } from "../../../engine/graph/graph.ts";

/** How many numbers have each grade. */
export type GradeCounts = Readonly<Record<Grade, number>>;

/** Count grades. */
export function gradeCounts(graded: readonly { readonly grade: Grade }[]): GradeCounts {
  const of = (grade: Grade): number => graded.filter((one) => one.grade === grade).length;
  return { A: of("A"), B: of("B"), C: of("C") };
}

/** Parameters of each mechanism by grade, in the mechanisms' order; those without parameters are left out. */
export function gradesByMechanism(
  graph: Graph,
): readonly { readonly mechanism: string; readonly counts: GradeCounts }[] {
  const parameters = graph.nodes.filter((node): node is ParameterNode => node.kind === "parameter");
  return graph.mechanisms
    .map(({ id }) => {
      const folder = `${id.toLowerCase()}-`;
      return {
        mechanism: id,
        counts: gradeCounts(parameters.filter(({ module }) => module.startsWith(folder))),
      };
    })
    .filter(({ counts }) => counts.A + counts.B + counts.C > 0)
    .toSorted((a, b) => (a.mechanism < b.mechanism ? -1 : 1));
}
