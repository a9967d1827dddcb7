import { dotted, elementNames, type Graph, type ParameterNode } from "../../engine/graph/graph.ts";
import { isTable, spanOf } from "../../engine/graph/parameter-table.ts";

/** A parameter's range for one element, with what backs it. */
export interface ParameterRow {
  readonly name: string;
  readonly unit: string;
  readonly low: number;
  readonly central: number;
  readonly high: number;
  readonly grade: string;
  readonly sources: readonly string[];
  readonly because?: string;
}

/** The rows of a parameter: one for each of its elements, or one for a whole table. */
export function parameterRows(graph: Graph, node: ParameterNode): readonly ParameterRow[] {
  if (isTable(node)) return [tableRow(node)];
  return elementNames(graph, node.over).map((element, place) => {
    const [low, central, high] = node.ranges[place] ?? [Number.NaN, Number.NaN, Number.NaN];
    return {
      name: dotted(node.name, element),
      unit: node.unit,
      low,
      central,
      high,
      grade: node.grade,
      sources: node.sources,
      ...(node.because === undefined ? {} : { because: node.because }),
    };
  });
}

function tableRow(node: ParameterNode): ParameterRow {
  const [low, central, high] = spanOf(node);
  const whole = `table of ${node.ranges.length} values: smallest, median and largest`;
  return {
    name: node.name,
    unit: node.unit,
    low,
    central,
    high,
    grade: node.grade,
    sources: node.sources,
    because: node.because === undefined ? whole : `${whole}; ${node.because}`,
  };
}
