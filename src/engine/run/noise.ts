import type { Expression } from "../graph/expression.ts";
import { clockOf, sizeOf, type DrawNode, type Graph } from "../graph/graph.ts";
import { normalQuantile } from "../numerics/normal.ts";
import { noiseKey, streamHash, uniform } from "../random/stream.ts";

/** One row of noise: the stream of a draw's element, one number for each quarter. */
export interface NoiseRow {
  readonly draw: string;
  readonly stream: number;
  readonly element: number;
  /** Drawn once, for quarter 0, and the same in all quarters. */
  readonly once: boolean;
  /** Whether the row holds standard normal quantiles instead of uniforms. */
  readonly normal: boolean;
}

/** Which numbers a run draws ahead; draws inside nested clocks are made on the spot. */
export interface NoiseLayout {
  readonly rows: readonly NoiseRow[];
  readonly rowOf: ReadonlyMap<string, number>;
}

/** The distribution at the root of a draw's law. */
export function distributionOf(expression: Expression): string {
  if (expression.op === "let") return distributionOf(expression.body);
  return expression.op === "call" ? expression.name : "";
}

/** Lay out the noise of a graph: a row for each element of each draw and event. */
export function noiseLayoutOf(graph: Graph): NoiseLayout {
  const rows: NoiseRow[] = [];
  const rowOf = new Map<string, number>();
  for (const node of graph.nodes) {
    if ((node.kind !== "draw" && node.kind !== "event") || clockOf(node) !== undefined) continue;
    rowOf.set(node.name, rows.length);
    const normal = node.kind === "draw" && isNormal(node);
    const once = node.kind === "draw" && node.each === "run";
    const stream = streamHash(node.name);
    for (let element = 0; element < sizeOf(graph, node.over); element += 1)
      rows.push({ draw: node.name, stream, element, once, normal });
  }
  return { rows, rowOf };
}

/** Whether a draw transforms a standard normal rather than a uniform number. */
export function isNormal(node: DrawNode): boolean {
  return ["normal", "lognormal"].includes(distributionOf(node.law.expression));
}

/** Fill a noise table for one replicate of one draw; a row holds one number for each quarter. */
export function fillNoise(
  layout: NoiseLayout,
  quarters: number,
  run: { readonly seed: number; readonly draw: number; readonly replicate: number },
  table: Float64Array,
): void {
  const { key0, key1 } = noiseKey(run.seed, run.draw, run.replicate);
  layout.rows.forEach((row, place) => {
    for (let t = 0; t < quarters; t += 1) {
      if (row.once && t > 0) table[place * quarters + t] = table[place * quarters] as number;
      else {
        const u = uniform(key0, key1, row.stream, t, 0, row.element);
        table[place * quarters + t] = row.normal ? normalQuantile(u) : u;
      }
    }
  });
}

/** Fill a noise table for the run without noise: normals at their mean, uniforms at one half. */
export function fillCentral(layout: NoiseLayout, quarters: number, table: Float64Array): void {
  layout.rows.forEach((row, place) =>
    table.fill(row.normal ? 0 : 1 / 2, place * quarters, (place + 1) * quarters),
  );
}
